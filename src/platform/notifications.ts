import { browser } from 'wxt/browser';
import { isGranted } from './permissions';

/** The optional permission asked for when the user wants to be notified. */
export const notificationsGrant = { permissions: ['notifications' as const] };

export interface NotificationText {
  title: string;
  message: string;
  /** A second choice beside the click, where the browser shows one (not Firefox). */
  button?: string;
}

/** Shows a notification. @returns whether it was shown: not without the permission, nor where there is no such thing */
export async function notify(id: string, { title, message, button }: NotificationText): Promise<boolean> {
  if (!browser.notifications || !(await isGranted(notificationsGrant))) return false;
  const basic = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), title, message };
  try {
    await browser.notifications.create(id, {
      ...basic,
      ...(button && !import.meta.env.FIREFOX && { buttons: [{ title: button }] }),
    });
    return true;
  } catch {
    return false;
  }
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/** Calls back when one of our notifications is clicked: on its body, or on its button. */
export function onNotification(clicked: (id: string, on: 'body' | 'button') => void): () => void {
  const body = (id: string) => clicked(id, 'body');
  const button = (id: string) => clicked(id, 'button');
  browser.notifications?.onClicked.addListener(body);
  browser.notifications?.onButtonClicked?.addListener(button);
  return () => {
    browser.notifications?.onClicked.removeListener(body);
    browser.notifications?.onButtonClicked?.removeListener(button);
  };
}
