import { createRecogniser } from '../../engine/recognise/createRecogniser';
import { createSuggester } from '../../engine/recognise/createSuggester';
import { symptoms } from '../../knowledge/symptoms';
import lexicon from '../../knowledge/symptoms/lexicon';
import { isMessageHost } from './isMessageHost';

/** Reads a text: which product, which symptoms, where. */
export const recognise = createRecogniser({ symptoms, lexicon, isMessageHost });

/** At most three symptoms a text that was not recognised may mean, for the reader to pick from. */
export const suggest = createSuggester(symptoms);
