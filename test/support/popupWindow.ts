import { findTarget } from './chromiumTargets';
import type { SocketConnection } from './socket';
import { waitFor } from './waitFor';

/** The popup as it hangs from the toolbar button: no tab, but a window that takes its size from what is in it. */
export interface PopupWindow {
  /** Runs there; it sees only the document. */
  read: <T>(run: (document: Document) => T) => Promise<T>;
  close: () => Promise<void>;
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The popup window of Chromium that is open, or will be soon. */
export async function popupWindow(cdp: SocketConnection, url: string): Promise<PopupWindow> {
  const find = () => findTarget(cdp, (target) => target.type === 'page' && target.url === url);
  const target = await waitFor(find, Boolean);
  const attach = { targetId: target?.targetId, flatten: true };
  const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', attach);
  return {
    read: async <T>(run: (document: Document) => T) => {
      const asked = { expression: `(${run})(document)`, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await cdp.send<Evaluated<T>>('Runtime.evaluate', asked, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      // It closes by itself when something else gets the focus.
      await cdp.send('Target.closeTarget', { targetId: target?.targetId }).catch(() => undefined);
      await waitFor(find, (left) => !left);
    },
  };
}
