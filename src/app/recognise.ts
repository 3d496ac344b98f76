import { createRecogniser } from '../engine/recognise/createRecogniser';
import { createSuggester } from '../engine/recognise/createSuggester';
import { symptoms } from '../knowledge/symptoms';
import lexicon from '../knowledge/symptoms/lexicon';

export { otherProduct } from '../engine/recognise/products';

/** Hosts of the payment service itself: what they show is said to the reader, product named or not. */
const messageHosts = ['alipay.com', 'alipay.cn', 'alipay.com.cn'];

/** Reads a text: which product, which symptoms, where. */
export const recognise = createRecogniser({ symptoms, lexicon, messageHosts });

/** At most three symptoms a text that was not recognised may mean, for the reader to pick from. */
export const suggest = createSuggester(symptoms);
