import { createScamReader } from '../../engine/scam/createScamReader';
import { pageScams } from '../../knowledge/pageScams';
import talk from '../../knowledge/pageScamTalk';
import phones from '../../knowledge/phones';
import sites from '../../knowledge/sites';

/**
 * `readScam` for the content script: only the frauds around credit, refunds and customer service, so that
 * general spam need not be loaded into every page. What it warns of, `readScam` warns of too.
 */
export const readScamOnPage = createScamReader({ scams: pageScams, talk, phones, sites });
