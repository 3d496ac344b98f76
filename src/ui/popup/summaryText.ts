import type { FactId, ProductId, SymptomId } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import { sayDay } from '../parts/dates';
import { say, sayMessage } from '../parts/words';
import type { UsedAnswer } from './answersScreen';
import type { DoneStep } from './popupState';

export interface SummaryInput {
  /** The day of the message, `YYYY-MM-DD`. */
  day: string;
  product?: ProductId;
  /** It is about taking 花呗 as payment, of which another office knows. */
  seller?: boolean;
  /** As it was brought; empty for one that was picked by what it says. */
  message: string;
  symptoms?: readonly SymptomId[];
  /** The message is in the user's words, not the platform's. */
  isOwn?: boolean;
  done: readonly DoneStep[];
  facts: readonly (UsedAnswer & { sensitive: boolean })[];
}

/** What the user ticked. Facts are named one by one; none is ticked to begin with. */
export interface SummaryParts {
  day: boolean;
  product: boolean;
  message: boolean;
  question: boolean;
  law: boolean;
  steps: boolean;
  facts: readonly FactId[];
}

export const firstParts: SummaryParts = {
  day: true,
  product: true,
  message: true,
  question: true,
  law: false,
  steps: false,
  facts: [],
};

/** The plain text for 客服: only what was ticked, in the order a person would say it. */
export function summaryText(t: Words, input: SummaryInput, parts: SummaryParts): string {
  const named = input.seller
    ? t('popup.summary.seller')
    : input.product && say(t, 'product', input.product, 'title');
  const product = (parts.product && named) || t('popup.summary.someProduct');
  const opening = parts.day
    ? t('popup.summary.opening', sayDay(t, input.day, input.day), product)
    : t('popup.summary.openingNoDay', product);
  const stop = t('popup.summary.stop');
  const message = parts.message ? sayMessage(t, input.message, input.symptoms ?? []) : '';
  const [link, words] = input.isOwn
    ? [stop, t('popup.summary.own', message.trim().replace(/[。.？?！!]+$/, ''))]
    : [t('popup.summary.join'), t('popup.summary.quoted', withoutStop(message))];
  const facts = input.facts
    .filter(({ fact }) => parts.facts.includes(fact))
    .map(({ fact, value }) =>
      t('popup.summary.fact', say(t, 'fact', fact, 'label'), say(t, 'fact', fact, 'values', value)),
    );
  const steps = parts.steps
    ? input.done.map(({ action, day }) =>
        t('popup.summary.step', say(t, 'action', action, 'title'), sayDay(t, day, input.day)),
      )
    : [];
  const semicolon = t('popup.summary.semicolon');
  const ask = t(input.seller ? 'popup.summary.askSeller' : 'popup.summary.ask');
  const asks = [parts.question && ask, parts.law && t('popup.summary.law')].filter(Boolean);
  return [
    (message ? opening + link + words : opening) + stop,
    facts.length > 0 && t('popup.summary.factsLine') + facts.join(semicolon) + stop,
    steps.length > 0 && t('popup.summary.stepsLine') + steps.join(semicolon) + stop,
    asks.join(''),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The sentence has a full stop of its own, outside the quotation marks. */
const withoutStop = (message: string) => message.trim().replace(/[。.]+$/, '');
