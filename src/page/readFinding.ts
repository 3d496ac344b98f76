import type { RecogniseContext, Recognition } from '../engine/recognise/types';
import type { ScamReading } from '../engine/scam/types';
import { isTyping } from './isShown';
import { type Label, labelOf } from './labels';
import { call, member, textOf } from './member';
import { type Block, type BlockText, elementOf, readBlock } from './readBlock';

export interface Readers {
  recognise: (text: string, context: RecogniseContext) => Recognition;
  readScam: (text: string, context: { host?: string }) => ScamReading;
}

/** What one block says that concerns the reader. */
export interface BlockFinding extends BlockText {
  recognition: Recognition;
  scam: ScamReading;
  /** A host its links lead to that only looks like a known one, in punycode. */
  lookalike?: string;
  /** The text as it stands in the page now. */
  textNow(): string;
}

/** Longest title handed to the reader, UTF-16 units. */
const TITLE_LENGTH = 160;
/** A parent with no more text and elements than this is one row: its words label the message. */
const ROW_LENGTH = 60;
const ROW_ELEMENTS = 12;
const TITLED = '[role=dialog],[role=alertdialog],dialog,form,fieldset,section';

/** Reads one block; null when it says nothing of concern. */
export function readFinding(block: Block, host: string, readers: Readers): BlockFinding | null {
  if (isTyping(block)) return null;
  return judge(readBlock(block), () => readBlock(block).text, host, readers);
}

/** Reads a label (placeholder, name of a button) as if it were a block of its own. */
export function readLabel({ element, text }: Label, host: string, readers: Readers): BlockFinding | null {
  return judge({ block: element, text, rangeOf: () => null }, () => labelOf(element), host, readers);
}

function judge(
  read: BlockText,
  textNow: () => string,
  host: string,
  { recognise, readScam }: Readers,
): BlockFinding | null {
  if (read.text.trim() === '') return null;
  const title = titleOf(elementOf(read.block));
  const recognition = recognise(read.text, { mode: 'page', host, title });
  const scam = readScam(read.text, { host });
  if (recognition.symptoms.length === 0 && scam.level === 'none') return null;
  return { ...read, recognition, scam, textNow };
}

/** The words around a block that may name the product: its row, the heading of its dialog, the page's title. */
function titleOf(element: Element): string {
  const titled = call(element, 'closest', TITLED);
  const heading = titled && call(titled, 'querySelector', 'h1,h2,h3,h4,legend');
  // The page's title by its element: `document.title` can be overlaid.
  const title = call(member(element, 'ownerDocument'), 'querySelector', 'head > title');
  return [rowText(element), heading ? textOf(heading) : '', title ? textOf(title) : '']
    .map((words) => words.slice(0, TITLE_LENGTH).replace(/\s+/gu, ' ').trim().slice(0, ROW_LENGTH))
    .filter(Boolean)
    .join(' ');
}

function rowText(element: Element): string {
  const row = member(element, 'parentElement');
  if (row === null || call(row, 'getElementsByTagName', '*').length > ROW_ELEMENTS) return '';
  const text = textOf(row);
  return text.length <= ROW_LENGTH ? text : '';
}
