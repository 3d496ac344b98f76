import { call } from './member';

/**
 * Takes out what an earlier script of ours left behind. When the extension is updated, Firefox ends the scripts
 * in open pages without a word and starts new ones; the old card would stay, and answer to nothing. Firefox lets
 * extensions look into closed roots, so ours are known by what is in them. Elsewhere there is nothing to do:
 * Chromium and Safari leave the old script running, and it ends itself.
 */
export function removeLeftHosts(document: Document): void {
  for (const element of call(document, 'querySelectorAll', 'div[popover=manual]')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.mode === 'closed' && root.querySelector('.card')) element.remove();
  }
}
