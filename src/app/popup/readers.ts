import { readScam } from '../readScam';
import { otherProduct, recognise, suggest } from '../recognise';
import type { Readers } from './readMessage';

/** What reads a text the user brought. */
export const readers: Readers = { recognise, suggest, otherProduct, readScam };
