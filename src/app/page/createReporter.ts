import type { PageFindings, PageMessage } from '../../platform/messages';
import { isEmpty } from '../../platform/pageMessages';

/** Tells what was found at an address. */
export type Report = (address: string, findings: PageFindings) => void;

/** Stands for a report nobody confirmed; unlike any report, so that the next is told, even one of nothing. */
export const UNHEARD = 'unheard';

/**
 * Creates what tells the background of every change of the findings, and of the end of the last one. The
 * background may end while it works: `unheard` is called when a report was not confirmed, which is then told again.
 */
export function createReporter(
  send: (message: PageMessage) => Promise<unknown>,
  unheard: () => void,
  told = '',
): Report {
  return (address, findings) => {
    const report = isEmpty(findings) ? '' : address + JSON.stringify(findings);
    if (report === told) return;
    told = report;
    void send({ type: 'detected', findings }).then((heard) => {
      if (heard === true || told !== report) return;
      told = UNHEARD;
      unheard();
    });
  };
}
