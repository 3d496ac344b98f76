import { readScam } from '../readScam';
import { otherProduct, recognise, suggest } from '../recognise';
import type { TextReaders } from './readMessage';

/** What reads a text the user brought. */
export const readers: TextReaders = { recognise, suggest, otherProduct, readScam };
