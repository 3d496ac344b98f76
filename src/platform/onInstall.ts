import { browser } from 'wxt/browser';

/** Calls back when the user has added this extension; an update is none. Returns the stop. */
export function onInstall(installed: () => void): () => void {
  const listen = ({ reason }: { reason: string }): void => {
    if (reason === 'install') installed();
  };
  browser.runtime.onInstalled.addListener(listen);
  return () => browser.runtime.onInstalled.removeListener(listen);
}
