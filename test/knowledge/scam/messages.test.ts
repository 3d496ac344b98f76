import { describe, expect, it } from 'vitest';
import { readScamOnPage } from '../../../src/app/page/readScamOnPage';
import { readScam } from '../../../src/app/readScam';
import { messages } from './messages';
import { neighbours } from './neighbours';
import { refusalArticles } from './refusalArticles';

const isSuspect = (level: string) => level === 'suspect' || level === 'high';
const levels = ['none', 'note', 'suspect', 'high'];

describe('neighbours of scam messages', () => {
  const all = Object.values(neighbours).flat();
  const level = (text: string) => readScam(text, {}).level;

  it('are at least 400', () => expect(all.length).toBeGreaterThanOrEqual(400));

  it('are never called high', () => expect(all.filter((text) => level(text) === 'high')).toEqual([]));

  it('are hardly ever called suspect', () => {
    const wrong = all.filter((text) => isSuspect(level(text)));
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});

describe('articles on refused credit', () => {
  const pieces = refusalArticles.flatMap((article) => [article, ...article.split('\n')]);

  it.each([readScam, readScamOnPage])('get no warning, whole or by the paragraph', (read) => {
    expect(pieces.length).toBeGreaterThanOrEqual(20);
    expect(pieces.filter((text) => isSuspect(read(text, {}).level))).toEqual([]);
  });
});

describe.each(Object.entries(messages))('messages: %s', (kind, texts) => {
  it('are at least 30', () => expect(texts.length).toBeGreaterThanOrEqual(30));

  it('are mostly suspect or high', () => {
    const missed = texts.filter((text) => !isSuspect(readScam(text, {}).level));
    const most = kind === 'payFirst' || kind === 'otherOffers' ? 0.15 : 0.1;
    expect(missed.length / texts.length, missed.join('\n')).toBeLessThanOrEqual(most);
  });
});

it('on a page no text is judged more strictly than when pasted', () => {
  for (const text of [...Object.values(messages), ...Object.values(neighbours)].flat()) {
    const onPage = levels.indexOf(readScamOnPage(text, {}).level);
    expect(onPage, text).toBeLessThanOrEqual(levels.indexOf(readScam(text, {}).level));
  }
});
