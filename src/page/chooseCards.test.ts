import { describe, expect, it } from 'vitest';
import type { ScamReading } from '../engine/scam/types';
import { chooseCards, noticesOf } from './chooseCards';
import type { BlockFinding } from './readFinding';

const finding = (
  text: string,
  level: ScamReading['level'],
  symptom?: 'rejected' | 'systemBusy',
): BlockFinding => ({
  block: {} as Element,
  text,
  rangeOf: () => null,
  again: () => finding(text, level, symptom),
  recognition: {
    product: null,
    symptoms: symptom
      ? [{ id: symptom, class: symptom, rule: 'r', start: 0, end: text.length, verbatim: true }]
      : [],
  },
  scam: {
    level,
    families: ['offer', 'context'],
    evidence: [
      { family: 'context', start: 0, end: 1 },
      { family: 'offer', start: 1, end: text.length },
    ],
    phones: [],
    ...(level === 'none' ? {} : { pattern: 'paidOpening' as const }),
  },
});
const nowhere = () => false;
const kinds = (findings: BlockFinding[]): string[] =>
  noticesOf(findings, nowhere).map(({ content }) =>
    content.kind === 'hint' ? content.symptom : content.level,
  );

describe('noticesOf', () => {
  it('says nothing about a lone note', () => {
    expect(kinds([finding('代办提额', 'note')])).toEqual([]);
  });
  it('says nothing about nothing', () => {
    expect(kinds([finding('吃面', 'none')])).toEqual([]);
  });
  it('puts the worst first, and a note beside it', () => {
    expect(
      kinds([
        finding('有一', 'note'),
        finding('没过', 'none', 'rejected'),
        finding('有二', 'suspect'),
        finding('有三', 'high'),
      ]),
    ).toEqual(['high', 'suspect', 'rejected', 'note']);
  });
  it('says the same words once', () => {
    expect(kinds([finding('没过', 'none', 'rejected'), finding('没过', 'none', 'rejected')])).toEqual([
      'rejected',
    ]);
  });
  it('takes a countdown for the same words, and other words for others', () => {
    const keys = ['仅剩10个名额', '还有10个名额', '仅剩９个名额', '仅剩3个名额'].map(
      (text) => noticesOf([finding(text, 'high')], nowhere)[0]?.key,
    );
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(2);
    const hints = ['请 3 天后再试', '请 2 天后再试'].map(
      (text) => noticesOf([finding(text, 'none', 'rejected')], nowhere)[0]?.key,
    );
    expect(hints[0]).toBe(hints[1]);
  });
  it('takes of the same words those the reader sees, in the place of the first', () => {
    const copies = ['强开一', '强开二', '强开一', '强开一'].map((text) => finding(text, 'high'));
    const notices = noticesOf(copies, (passage) => copies.indexOf(passage.finding) > 1);
    expect(notices.map((notice) => copies.indexOf(notice.finding))).toEqual([2, 1]);
  });
  it('warns rather than hints where a block holds both, but hints rather than notes', () => {
    expect(kinds([finding('没过就找我', 'suspect', 'rejected')])).toEqual(['suspect']);
    expect(kinds([finding('没过', 'note', 'rejected')])).toEqual(['rejected']);
  });
  it("quotes the page's words in chips of ten characters, without the lowering words", () => {
    const [notice] = noticesOf([finding('听内部渠道强开花呗当天出额度', 'high')], nowhere);
    expect(notice?.content).toMatchObject({ chips: ['内部渠道强开花呗当…'] });
  });
});

describe('chooseCards', () => {
  const findings = [
    ...['甲', '乙', '丙'].map((text) => finding(`第一${text}`, 'high')),
    ...['甲', '乙', '丙', '丁', '戊'].map((text) => finding(`第二${text}`, 'suspect')),
    ...['甲', '乙', '丙'].map((text) => finding(`第三${text}`, 'none', 'systemBusy')),
  ];
  const many = noticesOf(findings, nowhere);
  const levels = (room: number, dismissed: string[] = []): string[] =>
    chooseCards(many, new Set(dismissed), room).cards.map(({ content }) =>
      content.kind === 'hint' ? 'hint' : content.level,
    );

  it('shows one red, three amber and two hints at most, and counts the rest', () => {
    expect(levels(99)).toEqual(['high', 'suspect', 'suspect', 'suspect', 'hint', 'hint']);
    expect(chooseCards(many, new Set(), 99).more).toBe(5);
  });
  it('shows no more than there is room for', () => {
    expect(levels(2)).toEqual(['high', 'suspect']);
  });
  it('neither shows nor counts what was dismissed', () => {
    const dismissed = many.slice(0, 8).map(({ key }) => key);
    expect(levels(99, dismissed)).toEqual(['hint', 'hint']);
    expect(chooseCards(many, new Set(dismissed), 99).more).toBe(1);
  });
  it('prefers what the reader sees, but nothing lighter, and changes no order', () => {
    const seen = new Set(['第一丙', '第二乙', '第二戊', '第三甲']);
    const notices = noticesOf(findings, ({ finding }) => seen.has(finding.text));
    const textsIn = (room: number): string[] =>
      chooseCards(notices, new Set(), room).cards.map(({ finding }) => finding.text);
    expect(textsIn(99)).toEqual(['第一丙', '第二甲', '第二乙', '第二戊', '第三甲', '第三乙']);
    expect(textsIn(3)).toEqual(['第一丙', '第二乙', '第二戊']);
  });
});
