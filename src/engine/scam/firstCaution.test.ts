import { expect, it } from 'vitest';
import { firstCaution } from './firstCaution';
import type { ScamLevel, SignalFamily } from './types';

it.each<[ScamLevel, SignalFamily[]]>([
  ['high', ['offer', 'contact']],
  ['high', ['offer']],
  ['suspect', ['secret']],
  ['suspect', ['offer', 'context']],
  ['note', ['offer', 'contact']],
])("leaves the pattern's own advice at %s of %j", (level, families) => {
  expect(firstCaution(level, families)).toBe('act');
});

it('begins with the code where one is asked for besides', () => {
  expect(firstCaution('high', ['offer', 'secret'])).toBe('actSecret');
  expect(firstCaution('suspect', ['contact', 'secret', 'context'])).toBe('actSecret');
});

it('says to hold on where two deeds are only suspected', () => {
  expect(firstCaution('suspect', ['offer', 'contact'])).toBe('actTwo');
});
