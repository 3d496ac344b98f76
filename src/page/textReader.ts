import type { RecogniseContext, Recognition } from '../engine/recognise/types';
import type { ScamReading } from '../engine/scam/types';
import { mayBeScam } from './cues';

export interface Readers {
  recognise: (text: string, context: RecogniseContext) => Recognition;
  readScam: (text: string, context: { host?: string }) => ScamReading;
}

/** What a text says that concerns the reader. */
export interface TextReading {
  recognition: Recognition;
  scam: ScamReading;
  /** The words around the text, where they were asked for the product. */
  title?: string;
}

/** Reads a text; null when it says nothing of concern. `title` gives the words around it, for the product. */
export type TextReader = (text: string, title: () => string) => TextReading | null;

/** Texts no longer than this are remembered, in UTF-16 units, and so many of them. */
const LENGTH = 200;
const MOST = 300;
const NO_SCAM: ScamReading = { level: 'none', families: [], evidence: [], phones: [] };

/**
 * Creates the reader of a site's texts. Pages repeat themselves, and draw anew what they showed: the last short
 * texts are read once.
 * @param ownHost true on Ant's own hosts, where the product may be named around a message
 */
export function createTextReader(
  host: string,
  ownHost: boolean,
  { recognise, readScam }: Readers,
): TextReader {
  const known = new Map<string, TextReading | null>();
  const read = (text: string): TextReading | null => {
    const recognition = recognise(text, { mode: 'page', host });
    const scam = mayBeScam(text) ? readScam(text, { host }) : NO_SCAM;
    return recognition.symptoms.length === 0 && scam.level === 'none' ? null : { recognition, scam };
  };
  return (text, title) => {
    const last = known.get(text);
    const reading = last === undefined ? read(text) : last;
    if (last === undefined && text.length <= LENGTH) {
      if (known.size === MOST) known.clear();
      known.set(text, reading);
    }
    if (!ownHost || !reading || reading.recognition.symptoms.length === 0) return reading;
    const around = title();
    return { ...reading, title: around, recognition: recognise(text, { mode: 'page', host, title: around }) };
  };
}
