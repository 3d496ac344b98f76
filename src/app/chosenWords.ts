import { type Words, wordsIn } from '../platform/words';
import { readSettings } from '../profile/settings';

/** The words of the language the reader chose, read anew each time: the background does not live long. */
export const chosenWords = async (): Promise<Words> => (await wordsIn((await readSettings()).language)).t;
