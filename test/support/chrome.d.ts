import type { Browser } from 'webextension-polyfill';

declare global {
  /** In functions that run inside the extension; Firefox has it under this name too. */
  const chrome: Browser;
}
