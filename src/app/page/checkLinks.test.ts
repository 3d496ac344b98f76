// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ScamLevel } from '../../engine/scam/types';
import { noticesOf } from '../../page/chooseCards';
import type { BlockFinding } from '../../page/readFinding';
import { PageMessage } from '../../platform/messages';
import { judgeHost } from '../engines/judgeHost';
import { checkLinks } from './checkLinks';

const finding = (html: string, level: ScamLevel): BlockFinding => {
  document.body.innerHTML = html;
  const block = document.body.firstElementChild as Element;
  const text = block.textContent ?? '';
  return {
    block,
    text,
    rangeOf: () => null,
    again: () => finding(html, level),
    recognition: { product: null, symptoms: [] },
    scam: {
      level,
      families: level === 'none' ? [] : ['offer'],
      evidence: level === 'none' ? [] : [{ family: 'offer', start: 0, end: 2 }],
      phones: [],
      ...(level === 'none' ? {} : { pattern: 'paidOpening' as const }),
    },
  };
};
const FALSE = '<p>代办<a href="https://аlipay.com/x">入口</a></p>';
const TRUE = '<p>代办<a href="https://www.alipay.com/x">入口</a><a href="/local">别的</a></p>';

let asked: string[][];
let answering: boolean;
/** What a background answers whose own work failed. */
const FAILED = { __mozWebExtensionPolyfillReject__: true, message: 'no space' };
let failing: boolean;
/** Answers as the background does: what it would not believe gets no answer. */
const send = async (message: PageMessage): Promise<unknown> => {
  if (message.type !== 'checkHosts') throw new Error(message.type);
  asked.push(message.hosts);
  if (failing) return FAILED;
  return answering && PageMessage.safeParse(message).success ? message.hosts.map(judgeHost) : undefined;
};
beforeEach(() => {
  asked = [];
  answering = true;
  failing = false;
});

/** The level before and after the background has answered. */
async function levels(html: string, level: ScamLevel): Promise<ScamLevel[]> {
  const links = checkLinks(send);
  const given = finding(html, level);
  const before = links.apply([given]);
  await new Promise((done) => setTimeout(done));
  return [...before, ...links.apply([given])].map(({ scam }) => scam.level);
}

describe('checkLinks', () => {
  it('asks nothing about a passage that is not warned of', async () => {
    expect(await levels(FALSE, 'none')).toEqual(['none', 'none']);
    expect(asked).toEqual([]);
  });
  it('leaves a passage alone whose links are honest', async () => {
    expect(await levels(TRUE, 'note')).toEqual(['note', 'note']);
  });
  it('leaves alone links that are no web addresses', async () => {
    const html = '<p>代办<a href="javascript:0">入口</a><a href="mailto:a@b.cn">信</a></p>';
    expect(await levels(html, 'note')).toEqual(['note', 'note']);
    expect(asked).toEqual([]);
  });

  it.each([
    ['note', 'suspect'],
    ['suspect', 'suspect'],
    ['high', 'high'],
  ] as const)('makes of a %s beside a false address a %s', async (before, after) => {
    expect(await levels(FALSE, before)).toEqual([before, after]);
  });
  it('sees the link around a passage', async () => {
    const links = checkLinks(send);
    finding('<a href="https://alipay.com.hb-open.top/"><p>代办</p></a>', 'note');
    const inner = { ...finding('<a href="https://alipay.com.hb-open.top/"><p>代办</p></a>', 'note') };
    const block = document.querySelector('p') as Element;
    links.apply([{ ...inner, block }]);
    await new Promise((done) => setTimeout(done));
    expect(links.apply([{ ...inner, block }])[0]?.lookalike).toBe('alipay.com.hb-open.top');
  });
  it('shows the address as it really is, and calls it a pretence', async () => {
    const links = checkLinks(send);
    const given = finding(FALSE, 'note');
    links.apply([given]);
    await new Promise((done) => setTimeout(done));
    const now = links.apply([given]);
    expect(now[0]?.scam.families).toEqual(['offer', 'impersonation']);
    const [notice] = noticesOf(now, () => false);
    expect(notice?.content).toMatchObject({ level: 'suspect', chips: ['xn--lipay-3ve.com', '代办'] });
  });

  it('does not ask about a name that cannot be one: the others would get no answer either', async () => {
    const long = `${'a'.repeat(63)}.`.repeat(4);
    const html = `<p>代办<a href="https://${long}cn/">去</a><a href="https://аlipay.com/x">入口</a></p>`;
    expect(await levels(html, 'note')).toEqual(['note', 'suspect']);
    expect(asked).toEqual([['xn--lipay-3ve.com']]);
  });
  it('asks about each host once, and about twenty of a passage at most', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `<a href="https://h${n % 25}.example/">去</a>`).join(
      '',
    );
    await levels(`<p>代办${many}</p>`, 'note');
    expect(asked).toEqual([Array.from({ length: 20 }, (_, n) => `h${n}.example`)]);
  });
  it('finds the false address behind fifteen harmless ones', async () => {
    const many = Array.from({ length: 15 }, (_, n) => `<a href="https://h${n}.example/">去</a>`).join('');
    expect(await levels(`<p>代办${many}<a href="https://аlipay.com/x">入口</a></p>`, 'note')).toEqual([
      'note',
      'suspect',
    ]);
  });
  it('asks again when nobody heard', async () => {
    answering = false;
    expect(await levels(FALSE, 'note')).toEqual(['note', 'note']);
    expect(asked).toHaveLength(2);
  });
  it('holds no host for harmless because the background failed', async () => {
    failing = true;
    const links = checkLinks(send);
    const given = finding(FALSE, 'note');
    links.apply([given]);
    await new Promise((done) => setTimeout(done));
    failing = false;
    links.apply([given]);
    await new Promise((done) => setTimeout(done));
    expect(links.apply([given])[0]?.scam.level).toBe('suspect');
  });
});
