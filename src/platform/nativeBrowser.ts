import type { browser } from 'wxt/browser';

type Browser = typeof browser;

const world = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own API object, for the script that is loaded into pages: what it calls (runtime.id,
 * sendMessage, onMessage, i18n.getMessage) answers alike in every target, so the polyfill's 4 kB stay out.
 */
export const nativeBrowser: Browser = world.browser ?? world.chrome;
