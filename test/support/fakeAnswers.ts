import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/**
 * What the fake browser answers. It is typed after callbacks and whole tabs; the casts stand here, once, and
 * the answers are those of a real browser's promises.
 */

/** Our page stands in a private window. */
export const inPrivateWindow = () =>
  // Of a whole tab, only what is asked about.
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ incognito: true } as never]);

/** Whether the user granted what is asked about. */
export const permit = (granted: boolean) =>
  // Typed after the overload with a callback, which answers nothing.
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(granted as never);
