import { createRecogniser } from '../../engine/recognise/createRecogniser';
import lexicon from '../../knowledge/pageLexicon';
import { pageSymptoms } from '../../knowledge/pageSymptoms';
import { isMessageHost } from '../engines/isMessageHost';

/**
 * `recognise` for the content script: the platform's sentences only, so that the rules for questions need
 * not be loaded into every page. In page mode it reads exactly what `recognise` reads.
 */
export const recogniseOnPage = createRecogniser({ symptoms: pageSymptoms, lexicon, isMessageHost });
