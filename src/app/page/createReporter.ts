import type { PageFindings, PageMessage } from '../../platform/messages';
import { isEmpty } from '../../platform/pageMessages';

export interface Reporter {
  /** Tells what was found at an address, and whether the page took our cards away. */
  tell(address: string, findings: PageFindings, hidden: boolean): void;
  /** What was told may be forgotten: whatever comes next is told, even nothing. */
  forget(): void;
}

/** Unlike any report. */
const UNHEARD = 'unheard';

/**
 * Creates what tells the background of every change of the findings, and of the end of the last one. The
 * background may end while it works: `unheard` is called when a report was not confirmed, which is then told again.
 */
export function createReporter(
  send: (message: PageMessage) => Promise<unknown>,
  unheard: () => void,
): Reporter {
  let told = '';
  return {
    tell: (address, findings, hidden) => {
      const report = isEmpty(findings) && !hidden ? '' : address + hidden + JSON.stringify(findings);
      if (report === told) return;
      told = report;
      void send({ type: 'detected', findings, hidden }).then((heard) => {
        if (heard === true || told !== report) return;
        told = UNHEARD;
        unheard();
      });
    },
    forget: () => {
      told = UNHEARD;
    },
  };
}
