import { describe, expect, it } from 'vitest';
import { readScam } from '../../../src/app/engines/readScam';
import { readScamOnPage } from '../../../src/app/page/readScamOnPage';
import { honestPosts } from './honestPosts';
import { messages } from './messages';
import { mixedMessages } from './mixedMessages';
import { mixedNeighbours } from './mixedNeighbours';
import { neighbours } from './neighbours';
import { posts } from './posts';
import { refusalArticles } from './refusalArticles';

const isSuspect = (level: string) => level === 'suspect' || level === 'high';
const levels = ['none', 'note', 'suspect', 'high'];

describe('neighbours of scam messages', () => {
  const all = [neighbours, mixedNeighbours].flatMap((kinds) => Object.values(kinds).flat());
  const level = (text: string) => readScam(text, {}).level;

  it('are at least 700', () => expect(all.length).toBeGreaterThanOrEqual(700));

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

describe.each(Object.entries(mixedMessages))('mixed messages: %s', (_, texts) => {
  it('are mostly suspect or high', () => {
    const missed = texts.filter((text) => !isSuspect(readScam(text, {}).level));
    expect(missed.length / texts.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
  });
});

describe('posts that sell 花呗', () => {
  const all = Object.values(posts).flat();

  it('are at least 120', () => expect(all.length).toBeGreaterThanOrEqual(120));

  it.each([readScam, readScamOnPage])('are mostly suspect or high', (read) => {
    const missed = all.filter((text) => !isSuspect(read(text, {}).level));
    expect(missed.length / all.length, missed.join('\n')).toBeLessThanOrEqual(0.2);
  });
});

describe('honest posts beside them', () => {
  it('are at least 120', () => expect(honestPosts.length).toBeGreaterThanOrEqual(120));

  it.each([readScam, readScamOnPage])('get no warning', (read) => {
    expect(honestPosts.filter((text) => isSuspect(read(text, {}).level))).toEqual([]);
  });
});

it('on a page no text is judged more strictly than when pasted', () => {
  const kinds = [messages, mixedMessages, neighbours, mixedNeighbours, posts].flatMap((kind) =>
    Object.values(kind),
  );
  for (const text of [...kinds.flat(), ...honestPosts]) {
    const onPage = levels.indexOf(readScamOnPage(text, {}).level);
    expect(onPage, text).toBeLessThanOrEqual(levels.indexOf(readScam(text, {}).level));
  }
});
