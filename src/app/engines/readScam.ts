import { createLossReader } from '../../engine/scam/createLossReader';
import { createScamReader } from '../../engine/scam/createScamReader';
import { createRemovedFinder } from '../../engine/scam/findRemoved';
import phones from '../../knowledge/phones';
import { scams } from '../../knowledge/scams';
import talk from '../../knowledge/scamTalk';
import sites from '../../knowledge/sites';

/** Reads a text for scam talk; `host` is that of the page it stands on. */
export const readScam = createScamReader({
  scams,
  talk,
  phones,
  sites,
  findRemoved: createRemovedFinder(talk.contact),
  readLoss: createLossReader(talk),
});
