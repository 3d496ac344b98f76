import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { backgroundWords, flattenWords } from '../../scripts/plugins/wordTables';
import { traditional } from '../../scripts/traditional';
import { literal, nodesOf, type SourceFile, type SyntaxNode, shippedCode } from '../support/sourceFiles';

const source = (locale: string) => readFileSync(`locales/${locale}.yml`, 'utf8');
const words = { zh_CN: read('zh_CN'), zh_TW: read('zh_TW'), en: read('en') };
const keys = Object.keys(words.zh_CN);

/** Files of a knowledge folder that are no entry. */
const isHelper = /^(index|lexicon)$/;
/** Whole entries that quote: myths as they are told, messages as they stand on a screen. */
const isSaidByOthers = /^(myth\.\w+\.title|welcome\.sample\.|popup\.pick\.)/;

/** Sentences that send the reader to another app or site: what they quote stands there in simplified characters. */
const isOfAnotherApp =
  /^(cause\.\w+\.(body|verify)|action\.\w+\.(how|done)|channel\.\w+\.\w+|afterScam\.\w+\.how|scam\.\w+\.act|fact\.creditAuthorisation\.question|popup\.(start\.placeholder|summary\.where|donts\.(again|payTwice)))$/;

/** Every language picks its own from year, month, day and the month's name. */
const isDate = /^common\.(day|dayYear|month|leafMonth)$/;

describe('words', () => {
  it('every language has every word, and none is empty', () => {
    for (const table of [words.zh_TW, words.en]) {
      expect(keys.filter((key) => !(key in table))).toEqual([]);
      expect(Object.keys(table).filter((key) => !(key in words.zh_CN))).toEqual([]);
    }
    const empty = Object.values(words).flatMap((table) =>
      Object.entries(table).filter(([, text]) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('zh_TW is what `npm run words` makes of zh_CN', () => {
    expect(source('zh_TW') === traditional(source('zh_CN')), 'run npm run words').toBe(true);
  });

  it('what stands in quotes on a screen stays as it is there, our own labels change', () => {
    const made = traditional(
      [
        'options:\n  session: 只在这次使用',
        'fact:\n  realName:\n    label: 实名认证\n  closedBy:\n    values:\n      self: 自己关的',
        'action:\n  how: 搜“实名认证”，或选“只在这次使用”，看账户。“自己关的”除外。\n',
      ].join('\n'),
    );
    expect(made).toContain('搜「实名认证」，或選「只在這次使用」，看帳戶。「自己關的」除外。');
  });

  it('says in Taiwan what is said there', () => {
    const made = traditional(
      'a:\n  b: 账户别急着注销，利率窗口指导，隐私窗口，由机构审核，绑定的手机号，正式文件\n',
    );
    expect(made).toContain('帳戶別急著註銷，利率窗口指導，隱私視窗，由機構審核，綁定的手機號，正式文件');
    expect(Object.entries(words.zh_TW).filter(([, text]) => /登出|視窗指導/.test(text))).toEqual([]);
  });

  it('what the platform says stays as it writes it, in every language', () => {
    const said = keys.filter((key) => /^(symptom\.\w+\.said|welcome\.sample\.(text|mark\d))$/.test(key));
    expect(said.length).toBeGreaterThan(10);
    for (const table of [words.zh_TW, words.en])
      expect(said.filter((key) => table[key] !== words.zh_CN[key])).toEqual([]);
  });

  it('what is to be searched for, tapped or read in another app stays as it stands there, in every language', () => {
    const quotes = keys
      .filter((key) => isOfAnotherApp.test(key))
      .flatMap((key) =>
        [...(words.zh_CN[key] ?? '').matchAll(/“([^”]+)”/g)].map(([, name = '']) => [key, name]),
      );
    expect(quotes.length).toBeGreaterThan(30);
    for (const table of [words.zh_TW, words.en])
      expect(quotes.filter(([key = '', name = '']) => !table[key]?.includes(name))).toEqual([]);
  });

  it('who was scammed through WeChat or a bank is helped too, not only who used Alipay', () => {
    for (const step of ['tellBank', 'changePasswords'])
      for (const [table, name] of [
        [words.zh_CN, /微信/],
        [words.zh_TW, /微信/],
        [words.en, /WeChat/],
      ] as const)
        expect(table[`afterScam.${step}.how`]).toMatch(name);
    expect(words.zh_CN['afterScam.tellBank.title']).toContain('平台');
    expect(words.zh_CN['afterScam.changePasswords.how']).toContain('手机银行');
  });

  it('languages take the same placeholders', () => {
    for (const key of keys.filter((one) => !isDate.test(one))) {
      const placed = placeholders(words.zh_CN[key]);
      expect(placeholders(words.zh_TW[key]), key).toEqual(placed);
      expect(placeholders(words.en[key]), key).toEqual(placed);
    }
  });

  it('keys suit _locales: plain letters, unique even when case is lost', () => {
    expect(keys.filter((key) => !/^[A-Za-z]\w*(\.\w+)+$/.test(key))).toEqual([]);
    const lower = keys.map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(lower.filter((key, index) => lower.indexOf(key) !== index)).toEqual([]);
  });

  it('every word is used, by its whole key or by a key put together', () => {
    const uses = wordUses(shippedCode());
    expect(keys.filter((key) => !key.startsWith('app.') && !isUsed(key, uses))).toEqual([]);
  });

  it('a word nobody says would be noticed, and a composed key is understood', () => {
    const uses = wordUses([
      {
        path: 'x.ts',
        text: "t('popup.empty.title'); t(`cause.${id}.title`); t(`fact.${id}.values.${value}` as WordKey); say(t, 'myth', id, 'title');",
      },
    ]);
    expect(isUsed('popup.empty.title', uses)).toBe(true);
    expect(isUsed('cause.underAge.title', uses)).toBe(true);
    expect(isUsed('fact.age.values.under18', uses)).toBe(true);
    expect(isUsed('myth.scoreIsAll.title', uses)).toBe(true);
    expect(isUsed('myth.scoreIsAll.truth', uses)).toBe(false);
    expect(isUsed('cause.underAge.body', uses)).toBe(false);
    expect(isUsed('popup.empty.body', uses)).toBe(false);
  });

  it('every whole key in the code has words', () => {
    const blocks = new Set(keys.map((key) => key.split('.')[0]));
    const literals = [...wordUses(shippedCode()).whole].filter((key) => blocks.has(key.split('.')[0] ?? ''));
    expect(literals.filter((key) => looksLikeKey(key) && !keys.includes(key) && !isPrefix(key))).toEqual([]);
  });

  it('the background has in its tables whatever it says, and the cards to which it hands them', () => {
    const itsOwn = /^src\/(app\/background\/|app\/remind\.ts|platform\/|ui\/card\/)/;
    const uses = wordUses(shippedCode().filter(({ path }) => itsOwn.test(path)));
    const said = keys.filter((key) => isUsed(key, uses));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((key) => !backgroundWords.test(key))).toEqual([]);
  });

  it.each([
    ['cause', 'src/knowledge/causes'],
    ['symptom', 'src/knowledge/symptoms'],
    ['scam', 'src/knowledge/scams'],
  ])('%s: an entry for every title, a title for every entry', (block, folder) => {
    const titled = keys.flatMap((key) => new RegExp(`^${block}\\.(\\w+)\\.title$`).exec(key)?.[1] ?? []);
    const entries = readdirSync(folder).flatMap((name) => /^(\w+)\.ts$/.exec(name)?.[1] ?? []);
    expect(entries.filter((name) => !isHelper.test(name)).sort()).toEqual(titled.sort());
  });

  it('no percentage, no promise, no blame, no shouting, in our own words', () => {
    const said = Object.entries(words.zh_CN).filter(([, text]) =>
      /[!！]|[%％]|\p{Extended_Pictographic}|亲爱|抱歉/u.test(text),
    );
    expect(said).toEqual([]);
    const ours = Object.entries(words.zh_CN).filter(([key]) => !isSaidByOthers.test(key));
    const promised = ours.filter(([, text]) =>
      /(?<!不|没)(一定(能|会|可以)|包过|必过|百分之百|肯定(能|会)|大概率|秒批|您)/.test(withoutQuotes(text)),
    );
    expect(promised).toEqual([]);
  });
});

function read(locale: string): Record<string, string> {
  return flattenWords(parse(source(locale)));
}

/** What the platform or a swindler says stands in quotation marks; it is not our voice. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|「[^」]*」/g, '');
}

function placeholders(text = ''): string[] {
  const found = text.replaceAll('$$', '').match(/\$\d/g) ?? [];
  return [...new Set(found)].sort();
}

interface WordUses {
  whole: Set<string>;
  composed: RegExp[];
}

/** Every string of the code; every template that begins like a key, and every `say(t, 'cause', id, …)`, as a pattern. */
function wordUses(files: readonly SourceFile[]): WordUses {
  const nodes = files.flatMap(nodesOf);
  const whole = new Set(nodes.flatMap((node) => (node.type === 'Literal' ? (literal(node) ?? []) : [])));
  const composed = nodes.flatMap((node) => {
    if (node.type === 'TemplateLiteral') return templatePattern(node) ?? [];
    return node.type === 'CallExpression' && (node.callee as SyntaxNode).name === 'say'
      ? sayPattern(node)
      : [];
  });
  return { whole, composed };
}

function templatePattern(node: SyntaxNode): RegExp | undefined {
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  if (!/^[A-Za-z]+\./.test(parts[0] ?? '') || parts.some((part) => /[^\w.]/.test(part))) return undefined;
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`);
}

function sayPattern(node: SyntaxNode): RegExp {
  const [, ...path] = node.arguments as SyntaxNode[];
  const parts = path.map((part) => literal(part)?.replaceAll('.', '\\.') ?? '[\\w.]+');
  return new RegExp(`^${parts.join('\\.')}$`);
}

function isUsed(key: string, { whole, composed }: WordUses): boolean {
  return whole.has(key) || composed.some((pattern) => pattern.test(key));
}

function looksLikeKey(text: string): boolean {
  return /^[a-z][A-Za-z]*(\.[A-Za-z]\w*)+$/.test(text);
}

/** `popup.question` stands for all that begins with it. */
function isPrefix(text: string): boolean {
  return keys.some((key) => key.startsWith(`${text}.`));
}
