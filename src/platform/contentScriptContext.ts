/**
 * Stands in for WXT's class of this name (see wxt.config.ts). WXT's announces itself to the page by an event
 * at every start, which tells the page we are here, and stops our script when a page sends that same event
 * back. Our script needs neither: it ends when `browser.runtime.id` is gone, and nothing else ends it.
 */
export class ContentScriptContext {}
