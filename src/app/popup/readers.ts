import { otherProduct } from '../../engine/recognise/products';
import { readScam } from '../engines/readScam';
import { recognise, suggest } from '../engines/recognise';
import type { TextReaders } from './readMessage';

/** What reads a text the user brought. */
export const readers: TextReaders = { recognise, suggest, otherProduct, readScam };
