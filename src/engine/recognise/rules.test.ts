import { describe, expect, it } from 'vitest';
import { compilePattern } from '../text/compilePattern';
import { foldText } from '../text/foldText';
import { wordsIn } from './rules';

const lexicon = { product: ['花呗', '借呗'], not: '没|未' };

describe('wordsIn', () => {
  it.each([
    ['what is optional', '[请]稍后再试', ['稍后再试']],
    ['what is one of several', '(系统|网络)繁忙', ['繁忙']],
    ['what must not stand there', '开通!(吗|么(呢|吧))', ['开通']],
    ['what must not stand before', '<!(没有|(还|也)没)冻结', ['冻结']],
    ['what the lexicon names', '{product}~3[的]服务', ['服务']],
    ['numbers, gaps and ends', '^满#~6周岁$', ['周岁']],
    ['brackets inside brackets', '((安全|资金)风险|异常)提示', ['提示']],
    ['escaped characters', '代码\\(一\\)', ['代码']],
  ])('passes over %s', (_, pattern, words) => {
    expect(wordsIn(pattern)).toEqual(words);
  });

  it('gives the longest of each alternative, and the empty word where there is none', () => {
    expect(wordsIn('你~3账户存在|{product}|(一|二)')).toEqual(['账户存在', '', '']);
  });

  it.each(['开通{product}[服务]', '({not})开通|冻结', '(综合|系统)评估~3({not})[有]通过'])(
    'gives a word of all that %s matches',
    (pattern) => {
      const match = compilePattern(pattern, lexicon).exec(foldText('系统评估暂未通过，未开通花呗服务').text);
      expect(wordsIn(pattern).some((word) => match?.[0].includes(word))).toBe(true);
    },
  );
});
