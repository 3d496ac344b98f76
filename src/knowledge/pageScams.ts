import type { ScamPattern } from './defineScam';

const files = import.meta.glob<ScamPattern>(
  [
    './scams/*.ts',
    '!./scams/index.ts',
    '!./scams/*.test.ts',
    // Not about credit: read in what people paste, not on the pages where this extension works.
    '!./scams/{accountTrade,cardBroker,easyMoney,fakeAuthority,fakePrize,moneyRecovery,phishLink,subsidyAgent,wrongAccount}.ts',
  ],
  { eager: true, import: 'onPage' },
);

/** What is read for on pages, by id: the frauds around 花呗, 借呗, credit, refunds and customer service. */
export const pageScams: readonly ScamPattern[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
