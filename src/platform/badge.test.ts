import { expect, it } from 'vitest';
import { badgeOf } from './badge';

const quiet = { hints: 0, warnings: [] as ('note' | 'suspect' | 'high')[], hidden: false, paused: false };

it.each([
  ['nothing', {}, { kind: 'none' }],
  ['hints and notes', { hints: 2, warnings: ['note' as const] }, { kind: 'hint', count: 3 }],
  [
    'warnings before hints',
    { hints: 2, warnings: ['note' as const, 'suspect' as const] },
    { kind: 'warning', count: 1 },
  ],
  ['high before warnings', { warnings: ['suspect' as const, 'high' as const] }, { kind: 'high' }],
  ['hidden before high', { warnings: ['high' as const], hidden: true }, { kind: 'hidden' }],
  ['paused before all', { hidden: true, paused: true }, { kind: 'paused' }],
  ['no more than fits', { hints: 500 }, { kind: 'hint', count: 99 }],
])('%s', (_, tab, state) => {
  expect(badgeOf({ ...quiet, ...tab })).toEqual(state);
});
