import type { Notice } from '../../page/chooseCards';
import type { PageFindings } from '../../platform/messages';
import { MOST_FINDINGS } from '../../platform/pageMessages';
import { plainQuote, quoteAround } from '../../platform/quotes';

/** What the background is told of a frame's notices: ids and short plain quotes. */
export function reportFindings(notices: readonly Notice[]): PageFindings {
  const hints: PageFindings['hints'] = [];
  const warnings: PageFindings['warnings'] = [];
  for (const { content, finding, quote } of notices) {
    if (content.kind === 'warning') {
      const { level, pattern } = content;
      warnings.push({ level, pattern, families: finding.scam.families, quote: plainQuote(quote) });
      continue;
    }
    const { product, symptoms } = finding.recognition;
    // All symptoms of the passage: the card names one, the diagnosis uses each.
    for (const { id, verbatim, start, end } of symptoms) {
      hints.push({ symptom: id, product, verbatim, ...quoteAround(finding.text, start, end) });
    }
  }
  return { hints: hints.slice(0, MOST_FINDINGS), warnings: warnings.slice(0, MOST_FINDINGS) };
}
