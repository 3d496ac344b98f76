import { isReadable } from '../../page/isReadable';
import { OpenPage } from './openPage';
import type { PageTools } from './pageTools';

export interface RunningPage {
  /** How many notices the first reading gave; null where there was nothing to be read: an image, a document of data. */
  firstRead: Promise<number | null>;
  stop(): void;
}

/** Reads a page and keeps its cards, its badge and its observation up to date until it is stopped. */
export function startPage(tools: PageTools): RunningPage {
  return isReadable(tools.document)
    ? new OpenPage(tools)
    : { firstRead: Promise.resolve(null), stop: () => {} };
}
