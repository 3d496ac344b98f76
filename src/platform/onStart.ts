import { browser } from 'wxt/browser';

/**
 * Calls back when the browser has started and when this extension was installed or updated: alarms may be lost then.
 * Returns the stop.
 */
export function onStart(started: () => void): () => void {
  const listener = () => started();
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  return () => {
    browser.runtime.onStartup.removeListener(listener);
    browser.runtime.onInstalled.removeListener(listener);
  };
}

/** Calls back when the user has added this extension; an update is none. Returns the stop. */
export function onInstall(installed: () => void): () => void {
  const listen = ({ reason }: { reason: string }): void => {
    if (reason === 'install') installed();
  };
  browser.runtime.onInstalled.addListener(listen);
  return () => browser.runtime.onInstalled.removeListener(listen);
}
