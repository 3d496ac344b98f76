import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageFindings } from '../../platform/messages';
import type { TabRecord } from '../../platform/observation';
import type { Sender } from '../../platform/pageMessages';
import { type AnswerTools, answerPage } from './answerPage';

const page: Sender = { id: 'us', url: 'https://www.alipay.com/a', frameId: 0, tab: { id: 7 } };
const frame: Sender = {
  ...page,
  url: 'https://cashier.alipay.com/',
  frameId: 3,
  tab: { id: 7, url: 'https://shop.taobao.com/' },
};
const findings: PageFindings = {
  hints: [
    {
      symptom: 'rejected',
      product: 'huabei',
      verbatim: true,
      quote: '花呗暂未通过',
      from: 2,
      to: 6,
    },
  ],
  warnings: [{ level: 'high', pattern: 'paidOpening', families: ['offer'], quote: '强开' }],
};

const nothing: PageFindings = { hints: [], warnings: [] };

let tabs: Map<number, TabRecord>;
let opened: number[];
let asked: number[];
let told: PageFindings[];
let paused: boolean;
let passes: boolean;
const tools: AnswerTools = {
  ownId: 'us',
  ownOrigin: 'chrome-extension://us/',
  now: () => new Date('2026-11-22T08:00:00Z'),
  mayPass: () => passes,
  publicSettings: async () => ({ paused, words: null }),
  changeTab: async (tabId, change) => {
    const record = change(tabs.get(tabId));
    if (record) tabs.set(tabId, record);
    return record;
  },
  isKnown: (_, id) => id !== 'madeUp',
  judgeHost: (host) => (host === 'alipay.com' ? { verdict: 'official' } : { verdict: 'unrelated' }),
  openPanel: async (tabId) => void opened.push(tabId),
  askAgain: async (tabId) => void asked.push(tabId),
  tellTop: async (_, what) => void told.push(what),
};
beforeEach(() => {
  tabs = new Map();
  opened = [];
  asked = [];
  told = [];
  paused = false;
  passes = true;
});
const untouched = (): void => expect([tabs.size, opened, asked, told]).toEqual([0, [], [], []]);

describe('a page gets no answer', () => {
  const messages = [
    { type: 'detected', hidden: false, findings },
    { type: 'openPanel' },
    { type: 'framesGone' },
    { type: 'settings' },
    { type: 'checkHosts', hosts: ['alipay.com'] },
  ];
  const strangers: [string, Sender][] = [
    ['another extension', { ...page, id: 'them' }],
    ['nobody', {}],
    ["another extension's page", { id: 'them', url: 'chrome-extension://us/popup.html' }],
    ['an address like ours', { ...page, url: 'chrome-extension://usual/popup.html' }],
    ['a page without an address', { ...page, url: 'about:blank' }],
    ['a sender without a frame', { ...page, frameId: undefined }],
  ];
  it.each(strangers)('that comes from %s', async (_, sender) => {
    for (const message of messages) expect(await answerPage(message, sender, tools)).toBeUndefined();
    untouched();
  });

  it.each([
    ['one of our own pages', { id: 'us', url: 'chrome-extension://us/popup.html' }],
    ['our page in a tab', { ...page, url: 'chrome-extension://us/options.html' }],
  ])('that is %s, unless it asks about hosts', async (_, sender) => {
    for (const message of messages.filter(({ type }) => type !== 'checkHosts'))
      expect(await answerPage(message, sender, tools)).toBeUndefined();
    untouched();
    expect(await answerPage({ type: 'checkHosts', hosts: ['alipay.com'] }, sender, tools)).toEqual([
      { verdict: 'official' },
    ]);
  });

  it('once it sends too much', async () => {
    passes = false;
    for (const message of messages) expect(await answerPage(message, page, tools)).toBeUndefined();
    untouched();
  });

  it.each([
    ['an unknown type', { type: 'eraseEverything' }],
    ['a field too many', { type: 'openPanel', url: 'https://x.top' }],
    [
      'markup in an id',
      {
        type: 'detected',
        hidden: false,
        findings: { hints: [], warnings: [{ ...findings.warnings[0], pattern: '<b>' }] },
      },
    ],
    [
      'a quote too long',
      {
        type: 'detected',
        hidden: false,
        findings: { ...findings, hints: [{ ...findings.hints[0], quote: '长'.repeat(81) }] },
      },
    ],
    [
      'a place beyond any quote',
      {
        type: 'detected',
        hidden: false,
        findings: { ...findings, hints: [{ ...findings.hints[0], to: 81 }] },
      },
    ],
    [
      'a place between characters',
      {
        type: 'detected',
        hidden: false,
        findings: { ...findings, hints: [{ ...findings.hints[0], from: 0.5 }] },
      },
    ],
    [
      'a quote that turns the text round',
      {
        type: 'detected',
        hidden: false,
        findings: { ...findings, hints: [{ ...findings.hints[0], quote: 'a\u202eb' }] },
      },
    ],
    [
      'too many findings',
      {
        type: 'detected',
        hidden: false,
        findings: { hints: Array(21).fill(findings.hints[0]), warnings: [] },
      },
    ],
    ['too many hosts', { type: 'checkHosts', hosts: Array(41).fill('a.cn') }],
    ['no message', null],
  ])('to %s', async (_, message) => {
    expect(await answerPage(message, page, tools)).toBeUndefined();
    untouched();
  });

  it('to whatever else it may think of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        await answerPage(message, page, tools);
        await answerPage({ type: 'detected', hidden: false, findings: message }, page, tools);
        untouched();
      }),
      { numRuns: 500 },
    );
  });
});

describe('answerPage', () => {
  it('keeps what a page shows, under the host the browser names', async () => {
    await answerPage({ type: 'detected', hidden: false, findings }, page, tools);
    expect(tabs.get(7)).toEqual({
      v: 1,
      host: 'www.alipay.com',
      at: '2026-11-22T08:00:00.000Z',
      hidden: false,
      paused: false,
      frames: { '0': findings },
    });
    expect(told).toEqual([]);
  });

  it('leaves out ids that have no words', async () => {
    const made = { ...findings, hints: [{ ...findings.hints[0], symptom: 'madeUp' }] };
    await answerPage({ type: 'detected', hidden: false, findings: made }, page, tools);
    expect(tabs.get(7)?.frames['0']).toEqual({ ...findings, hints: [] });
  });

  it('joins frames under the top page and tells that page', async () => {
    await answerPage(
      { type: 'detected', hidden: false, findings: nothing },
      { ...page, url: 'https://shop.taobao.com/' },
      tools,
    );
    await answerPage({ type: 'detected', hidden: false, findings }, frame, tools);
    expect(tabs.get(7)).toMatchObject({ host: 'shop.taobao.com', frames: { '3': findings } });
    expect(told).toEqual([findings]);
  });

  it('drops what frames said where one is gone, and asks those that are left', async () => {
    await answerPage({ type: 'detected', findings, hidden: false }, page, tools);
    await answerPage({ type: 'detected', findings, hidden: false }, { ...page, frameId: 3 }, tools);
    await answerPage({ type: 'framesGone' }, page, tools);
    expect(tabs.get(7)?.frames).toEqual({ '0': findings });
    expect(asked).toEqual([7]);
  });

  it('remembers that a page hides the warning', async () => {
    await answerPage({ type: 'detected', findings: nothing, hidden: true }, page, tools);
    expect(tabs.get(7)?.hidden).toBe(true);
    await answerPage({ type: 'detected', findings, hidden: false }, { ...page, frameId: 3 }, tools);
    expect(tabs.get(7)?.hidden).toBe(true);
  });

  it('tells a paused page so and keeps only that', async () => {
    paused = true;
    expect(await answerPage({ type: 'settings' }, page, tools)).toEqual({ paused: true, words: null });
    expect(tabs.get(7)).toMatchObject({ paused: true, frames: {} });
  });

  it('judges hosts and opens our own page', async () => {
    expect(await answerPage({ type: 'checkHosts', hosts: ['alipay.com', 'x.top'] }, page, tools)).toEqual([
      { verdict: 'official' },
      { verdict: 'unrelated' },
    ]);
    await answerPage({ type: 'openPanel' }, page, tools);
    expect(opened).toEqual([7]);
  });
});
