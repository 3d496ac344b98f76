import { nativeBrowser } from './nativeBrowser';

/** Chromium's way to open a root, and Firefox's; the types know neither. */
type Opens = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, closed ones too where the browser lets an extension see them. Never throws. */
export function rootOf(element: Element): ShadowRoot | null {
  try {
    return (
      (nativeBrowser as Opens).dom?.openOrClosedShadowRoot(element) ??
      (element as Opened).openOrClosedShadowRoot ??
      element.shadowRoot
    );
  } catch {
    return null;
  }
}
