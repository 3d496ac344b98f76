import { isReadable } from '../../page/isReadable';
import { OpenPage, type RunningPage } from './openPage';
import type { PageTools } from './pageTools';

/** Reads a page and keeps its cards, its badge and its observation up to date until it is stopped. */
export function startPage(tools: PageTools): RunningPage {
  return isReadable(tools.document)
    ? new OpenPage(tools)
    : { firstRead: Promise.resolve(null), stop: () => {} };
}
