// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecogniseContext, Recognition } from '../engine/recognise/types';
import type { ScamLevel } from '../engine/scam/types';
import { createPageReader, type PageReader, type ReaderTools } from './pageReader';

const recognise = (text: string, { title = '' }: RecogniseContext): Recognition => ({
  product: title.includes('花呗') ? 'huabei' : title.includes('借呗') ? 'jiebei' : null,
  symptoms: text.includes('未通过')
    ? [{ id: 'rejected', class: 'rejected', rule: 'r', start: 0, end: text.length, verbatim: true }]
    : [],
});

const levelOf = (text: string): ScamLevel => (text.includes('强开') ? 'high' : 'none');

function open(ownHost = true, tools: Partial<ReaderTools> = {}): PageReader {
  const reader = createPageReader({
    host: 'render.alipay.com',
    ownHost,
    document,
    isOurs: () => false,
    rootOf: ({ shadowRoot }) => shadowRoot,
    metRoot: () => {},
    recognise,
    readScam: (text) => ({ level: levelOf(text), families: [], evidence: [], phones: [] }),
    ...tools,
  });
  reader.mark(document.body);
  return reader;
}
/** What the reader has found once it has read what is marked. */
function texts(reader: PageReader): string[] {
  for (const _ of reader.work());
  return reader.findings().map(({ text }) => text);
}
const trimmed = (reader: PageReader): string[] => texts(reader).map((text) => text.trim());
const rootIn = (selector: string, html: string): ShadowRoot => {
  const root = first(selector).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};
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
  it('reads at a glance what is as short as a message and has a cue, and nothing else', () => {
    document.body.innerHTML = `${'<p>花呗未通过，旧</p>'.repeat(80)}`;
    const reader = open();
    const added = (html: string): Element => {
      document.body.insertAdjacentHTML('beforeend', html);
      return document.body.lastElementChild as Element;
    };
    const gone = added('<div>花呗未通过，不在</div>');
    gone.remove();
    const many = added(`<div>${'<i>花呗未通过</i>'.repeat(70)}</div>`);
    const none = [added('<div>付款成功</div>'), added(`<div>${'花呗未通过'.repeat(300)}</div>`), many, gone];
    expect(reader.glance(none)).toBeNull();
    const steps = reader.glance([...none, added('<div><b>花呗</b>未通过，新</div>')]);
    if (steps) for (const _ of steps);
    expect(reader.findings().map(({ text }) => text)).toEqual(['花呗未通过，新']);
    expect(reader.isBehind()).toBe(true);
  });
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

  it('does not read what is ours', () => {
    document.body.innerHTML = '<div></div>';
    rootIn('div', '<p>评估未通过</p>');
    expect(texts(open(true, { isOurs: (node) => node === first('div') }))).toEqual([]);
  });
  it('reads a block once, however many are new in it', () => {
    document.body.innerHTML = `<p>评估未通过${'，稍后再试'.repeat(50)}</p>`;
    const recognised = vi.fn(recognise);
    const reader = open(true, { recognise: recognised });
    texts(reader);
    recognised.mockClear();
    for (let n = 0; n < 1000; n++) reader.mark(first('p').appendChild(document.createElement('span')));
    texts(reader);
    expect(recognised.mock.calls.length).toBeLessThan(5);
  });
  it('holds no more than so many nodes, and then reads the whole page', () => {
    const reader = open();
    texts(reader);
    document.body.innerHTML = '<p>评估未通过</p>';
    for (let n = 0; n < 6000; n++) reader.mark(document.createElement('p'));
    const steps = [...reader.work()];
    expect(steps.length).toBeLessThan(5000);
    expect(texts(reader)).toEqual(['评估未通过']);
  });
  it('pauses between nodes that are gone', () => {
    const reader = open();
    texts(reader);
    for (let n = 0; n < 1000; n++) reader.mark(document.createElement('p'));
    expect([...reader.work()].length).toBeGreaterThanOrEqual(1000);
  });

  it('tells of fraud behind a hundred messages that nobody sees', () => {
    document.body.innerHTML = `${'<p style="display:none">花呗未通过</p>'.repeat(100)}<p>强开花呗</p>`;
    expect(texts(open())).toContain('强开花呗');
  });
  it('goes on where one block makes reading fail', () => {
    document.body.innerHTML = '<p>评估坏未通过</p><p>评估未通过</p>';
    const fails = (text: string, context: RecogniseContext) => {
      if (text.includes('坏')) throw new RangeError();
      return recognise(text, context);
    };
    expect(texts(open(true, { recognise: fails }))).toEqual(['评估未通过']);
  });
  it.each([
    ['a paragraph', '<p><span>评估未通过</span></p>'],
    ['much', `<main><span>评估未通过</span>${'<i></i><div></div>'.repeat(70)}</main>`],
  ])('keeps a message when a block comes into its element, in %s', (_, html) => {
    document.body.innerHTML = html;
    const reader = open();
    expect(trimmed(reader)).toEqual(['评估未通过']);
    reader.mark(first('span').appendChild(document.createElement('div')));
    expect(trimmed(reader)).toEqual(['评估未通过']);
    first('span div').remove();
    reader.mark(textIn('span'));
    expect(trimmed(reader)).toEqual(['评估未通过']);
  });
  it('reads the line anew when a part of it changes that is one only as it is drawn', () => {
    const part = '<x-c style="display:inline">审核中</x-c>';
    document.body.innerHTML = `<p>花呗${part}</p>`;
    const reader = open();
    expect(texts(reader)).toEqual([]);
    textIn('x-c').data = '未通过';
    reader.mark(textIn('x-c'));
    expect(texts(reader)).toEqual(['花呗未通过']);
  });
  it('tells what is not drawn amid a line by itself, and as part of the line once it is', () => {
    document.body.innerHTML = '<p>付款成功<b style="display:none">花呗未通过</b></p>';
    const reader = open();
    expect(texts(reader)).toEqual(['花呗未通过']);
    first('b').removeAttribute('style');
    expect(texts(reader)).toEqual(['付款成功花呗未通过']);
  });

  it('finds roots again at each reading, for a new watch', () => {
    document.body.innerHTML = '<x-a></x-a>';
    const root = rootIn('x-a', '<p>评估未通过</p>');
    const metRoot = vi.fn();
    const reader = open(true, { metRoot });
    expect(texts(reader)).toEqual(['评估未通过']);
    reader.mark(document.body);
    texts(reader);
    expect(metRoot.mock.calls).toEqual([[root], [root]]);
  });
  it('finds a root that a custom element gets later', () => {
    document.body.innerHTML = '<x-late></x-late>';
    const reader = open();
    expect(texts(reader)).toEqual([]);
    rootIn('x-late', '<p>评估未通过</p>');
    expect(texts(reader)).toEqual(['评估未通过']);
  });
  it('finds the root of a new inline element', () => {
    const reader = open();
    texts(reader);
    document.body.innerHTML = '<p>一<span></span></p>';
    rootIn('span', '<p>评估未通过</p>');
    reader.mark(first('span'));
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
