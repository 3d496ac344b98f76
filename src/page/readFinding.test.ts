// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readBlock } from './readBlock';
import { readFinding } from './readFinding';
import type { TextReading } from './textReader';

const reading = (level: 'none' | 'high') => (): TextReading => ({
  recognition: {
    product: 'huabei',
    symptoms: [{ id: 'frozen', class: 'frozen', rule: 'r', start: 0, end: 5, verbatim: true }],
  },
  scam: { level, families: [], evidence: [], phones: [] },
});

it('a title in a list of links is no message, but may be an offer', () => {
  const rows = [1, 2, 3].map((n) => `<li><a href="/help/${n}">花呗已冻结</a></li>`);
  document.body.innerHTML = `<ul>${rows.join('')}</ul><p>花呗已冻结</p>`;
  const [row, said] = ['li', 'p'].map((name) => readBlock(document.querySelector(name) as Element));
  if (!row || !said) throw new Error('nothing to read');
  expect(readFinding(said, reading('none'))?.recognition.symptoms).toHaveLength(1);
  expect(readFinding(row, reading('none'))).toBeNull();
  expect(readFinding(row, reading('high'))).toMatchObject({
    scam: { level: 'high' },
    recognition: { symptoms: [] },
  });
});
