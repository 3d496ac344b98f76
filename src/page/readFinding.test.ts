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

it('a heading is looked for near the beginning of what it heads, and no further in one as long as a page', () => {
  const titled = (html: string): string => {
    document.body.innerHTML = `<section>${html}<p>花呗已冻结</p></section>`;
    let heard = '';
    readFinding(readBlock(document.querySelector('p') as Element), (_, title) => {
      heard = title();
      return null;
    });
    return heard;
  };
  const many = '<i></i>'.repeat(300);
  expect(titled(`<h2>借呗</h2>${many}`)).toContain('借呗');
  expect(titled(`${many}<h2>借呗</h2>`)).not.toContain('借呗');
});
