import type { Message } from './popupState';

/** Whether these are the user's own words: none of them is the platform's sentence, and no page said them. */
export const isOwnWords = ({ way, host, symptoms }: Message): boolean =>
  way !== 'selected' && !host && symptoms.every(({ told }) => told !== 'verbatim');
