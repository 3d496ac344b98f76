import { describe, expect, it } from 'vitest';
import { compilePattern } from './compilePattern';
import { foldText } from './foldText';
import { wordsNeeded } from './wordsNeeded';

const lexicon = { product: ['花呗', '借呗'], not: '没|未' };
const needsOf = (pattern: string) => wordsNeeded(pattern, lexicon);

describe('wordsNeeded', () => {
  it.each([
    ['what is optional', '[请]稍后再试', [['稍后再试']]],
    ['what must not stand there', '开通!(吗|么(呢|吧))', [['开通']]],
    ['what must not stand before', '<!(没有|(还|也)没)冻结', [['冻结']]],
    ['numbers, gaps and ends', '^满#~6周岁$', [['周岁'], ['满']]],
    ['escaped characters', '代码\\(一\\)', [['代码(一)']]],
    ['white space', '稍 后\n再试', [['稍后再试']]],
  ])('passes over %s', (_, pattern, words) => {
    expect(needsOf(pattern)).toEqual(words);
  });

  it('takes the two sets that are least likely to occur', () => {
    expect(needsOf('(系统|网络)~3繁忙~3(了|着)')).toEqual([['繁忙'], ['系统', '网络']]);
  });

  it('takes for itself what means something only before a bracket', () => {
    expect(needsOf('好!<~3(吗|呢)')).toEqual([['好!<'], ['吗', '呢']]);
  });

  it('takes a word of each alternative', () => {
    expect(needsOf('你~3账户存在|{product}|(一|二)')).toEqual([['账户存在', '花呗', '借呗', '一', '二']]);
  });

  it('throws where a match needs no word at all', () => {
    expect(() => needsOf('[花]#~2')).toThrow('[花]#~2 needs no word');
  });

  it.each(['开通{product}[服务]', '({not})开通|冻结', '(综合|系统)评估~3({not})[有]通过'])(
    'lets no text pass over that %s matches',
    (pattern) => {
      const text = foldText('系统评估暂未通过，未开通花呗服务').text;
      expect(text).toMatch(compilePattern(pattern, lexicon));
      for (const words of needsOf(pattern)) expect(words?.some((word) => text.includes(word))).toBe(true);
    },
  );
});
