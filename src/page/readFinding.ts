import { elementOf } from './elementOf';
import { isBig } from './isBig';
import { isTyping } from './isShown';
import { isTitleInList } from './isTitleInList';
import { call, member, textOf } from './member';
import type { BlockText } from './readBlock';
import type { TextReader, TextReading } from './textReader';

/** What one block says that concerns the reader. */
export interface BlockFinding extends BlockText, TextReading {
  /** A host its links lead to that only looks like a known one, in punycode. */
  lookalike?: string;
}

/** Longest title handed to the reader, UTF-16 units. */
const TITLE_LENGTH = 160;
/** A parent with no more text and elements than this is one row: its words label the message. */
const ROW_LENGTH = 60;
const ROW_ELEMENTS = 12;
/** A heading stands this near the beginning of what it heads, in elements. */
const HEADED = 200;
const TITLED = '[role=dialog],[role=alertdialog],dialog,form,fieldset,section';

/** Reads the text of one block; null when it says nothing of concern. */
export function readFinding(own: BlockText, readText: TextReader): BlockFinding | null {
  if (isTyping(own.block)) return null;
  const reading = readText(own.text, () => titleOf(elementOf(own.block)));
  if (!reading || reading.recognition.symptoms.length === 0 || !isTitleInList(own.block))
    return reading && { ...own, ...reading };
  // The warnings stay: who offers something may do so in a list.
  const recognition = { ...reading.recognition, symptoms: [] };
  return reading.scam.level === 'none' ? null : { ...own, ...reading, recognition };
}

/** The text of a finding's place as it is now; null while neither that nor the words around it changed. */
export function changedText(finding: BlockFinding): BlockText | null {
  const now = finding.again();
  const isSame =
    now.text === finding.text &&
    (finding.title === undefined || finding.title === titleOf(elementOf(finding.block)));
  return isSame ? null : now;
}

/** The words around a block that may name the product: its row, the heading of its dialog, the page's title. */
function titleOf(element: Element): string {
  const titled = call(element, 'closest', TITLED);
  const heading = titled && headingIn(titled);
  // The page's title by its element: `document.title` can be overlaid.
  const title = call(member(element, 'ownerDocument'), 'querySelector', 'head > title');
  return [rowText(element), heading ? textOf(heading) : '', title ? textOf(title) : '']
    .map((words) => words.slice(0, TITLE_LENGTH).replace(/\s+/gu, ' ').trim().slice(0, ROW_LENGTH))
    .filter(Boolean)
    .join(' ');
}

/** Bounded: each of thousands of messages may ask, in a section as long as the page. */
function headingIn(titled: Element): Element | null {
  const inside = call(titled, 'getElementsByTagName', '*');
  for (let at = 0; at < HEADED; at++) {
    const element = inside.item(at);
    if (!element || call(element, 'matches', 'h1,h2,h3,h4,legend')) return element;
  }
  return null;
}

function rowText(element: Element): string {
  const row = member(element, 'parentElement');
  if (row === null || isBig(row, ROW_ELEMENTS)) return '';
  const text = textOf(row);
  return text.length <= ROW_LENGTH ? text : '';
}
