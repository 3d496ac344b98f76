import type { SymptomId } from '../../knowledge/define';

export type RecognisedProduct = 'huabei' | 'jiebei' | 'both' | null;

/**
 * typed: a person wrote or pasted it, read generously.
 * page: it stands on a web page, read strictly: only what is a message to this user.
 */
type RecogniseMode = 'typed' | 'page';

export interface RecogniseContext {
  mode: RecogniseMode;
  /** Host of the page, lower case, no port. On Ant's own hosts a message may lack the product's name. */
  host?: string;
  /** Title of the page or heading of the dialog: may supply the product. */
  title?: string;
}

export interface RecognisedSymptom {
  id: SymptomId;
  /** The taxonomy class the symptom belongs to; `other` for the few that stand outside. */
  class: string;
  /** Id of the rule that fired. */
  rule: string;
  /** Half-open range in UTF-16 units of the given text. */
  start: number;
  end: number;
  /** true when the text is one of the platform's own sentences, not somebody's retelling. */
  verbatim: boolean;
}

export interface Recognition {
  product: RecognisedProduct;
  /** In order of appearance; several may fire. */
  symptoms: RecognisedSymptom[];
}
