// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecogniseContext, Recognition } from '../engine/recognise/types';
import { createPageReader, type PageReader } from './pageReader';

const recognise = (text: string, { title = '' }: RecogniseContext): Recognition => ({
  product: title.includes('花呗') ? 'huabei' : title.includes('借呗') ? 'jiebei' : null,
  symptoms: text.includes('未通过')
    ? [{ id: 'rejected', class: 'rejected', rule: 'r', start: 0, end: text.length, verbatim: true }]
    : [],
});

function open(ownHost = true): PageReader {
  const reader = createPageReader({
    host: 'render.alipay.com',
    ownHost,
    isOurs: () => false,
    metRoot: () => {},
    recognise,
    readScam: () => ({ level: 'none', families: [], evidence: [], phones: [] }),
  });
  reader.mark(document.body);
  return reader;
}
/** What the reader has found once it has read what is marked. */
function texts(reader: PageReader): string[] {
  for (const _ of reader.work());
  return reader.findings().map(({ text }) => text);
}
const product = (reader: PageReader) => {
  texts(reader);
  return reader.findings().map(({ recognition }) => recognition.product);
};
const first = (selector: string): Element => document.querySelector(selector) as Element;
const textIn = (selector: string): Text => first(selector).firstChild as Text;

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('createPageReader', () => {
  it('reads no labels on hosts of others', () => {
    document.body.innerHTML = '<button aria-label="花呗未通过">确定</button>';
    expect(texts(open(false))).toEqual([]);
  });
  it("keeps what a label says while the element's own text counts down", () => {
    document.body.innerHTML = '<button aria-label="评估未通过">确定(5s)</button>';
    const reader = open();
    expect(texts(reader)).toEqual(['评估未通过']);
    textIn('button').data = '确定(4s)';
    reader.mark(textIn('button'));
    expect(texts(reader)).toEqual(['评估未通过']);
    first('button').setAttribute('aria-label', '确定');
    expect(texts(reader)).toEqual([]);
  });
  it("tells an element's own words, not its label, where both say something", () => {
    document.body.innerHTML = '<button aria-label="评估未通过，返回">评估未通过</button>';
    const reader = open();
    expect(texts(reader)).toEqual(['评估未通过']);
    textIn('button').data = '返回';
    expect(texts(reader)).toEqual(['评估未通过，返回']);
  });
  it.each([
    ['block', 'button'],
    ['inline element', 'a'],
  ])('reads the label of a new %s', (_, name) => {
    const reader = open();
    texts(reader);
    document.body.innerHTML = `<${name} title="评估未通过">好</${name}>`;
    reader.mark(first(name));
    expect(texts(reader)).toEqual(['评估未通过']);
  });

  it("follows the page's title to the other product, where the message stays", () => {
    document.head.innerHTML = '<title>花呗</title>';
    document.body.innerHTML = '<main><p>评估未通过</p></main>';
    const reader = open();
    expect(product(reader)).toEqual(['huabei']);
    textIn('title').data = '借呗';
    reader.mark(textIn('title'));
    expect(product(reader)).toEqual(['jiebei']);
  });
  it('does not draw the product from titles on hosts of others', () => {
    document.head.innerHTML = '<title>花呗</title>';
    document.body.innerHTML = '<p>花呗评估未通过</p>';
    const reader = open(false);
    expect(product(reader)).toEqual([null]);
    const before = reader.findings()[0];
    textIn('title').data = '借呗';
    expect(product(reader)).toEqual([null]);
    expect(reader.findings()[0]).toBe(before);
  });

  it('reads on past a form that names its fields after its own members', () => {
    document.body.innerHTML = '<form title="表"></form><p>评估未通过</p><img alt="验证未通过">';
    for (const name of ['matches', 'isConnected', 'querySelectorAll']) {
      Object.defineProperty(first('form'), name, { value: document.createElement('input') });
    }
    const reader = open();
    expect(texts(reader)).toEqual(['评估未通过', '验证未通过']);
    const form = first('form');
    form.remove();
    form.innerHTML = '<p>身份未通过</p>';
    reader.mark(form);
    expect(texts(reader)).toEqual(['评估未通过', '验证未通过']);
  });
});
