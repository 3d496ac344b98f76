import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePattern } from '../text/compilePattern';
import { createPrefilter } from './createPrefilter';

const patterns = [
  '(强开|代开)~4花呗',
  '先[预]交~3(费|金)',
  '<!(不)收费',
  '花呗!(~2吗)',
  '#个点',
  '加{im}|扫码',
  '~2',
  '\\(花\\)',
];
const expressions = patterns.map((pattern) => compilePattern(pattern, { im: ['微信', 'qq'] }));
const worthRunning = createPrefilter(expressions);

it('runs nothing that needs a word which is not there', () => {
  expect(worthRunning('今天天气好')).toEqual([patterns.indexOf('~2')]);
  expect(worthRunning('花呗')).not.toContain(0);
});

it('never leaves out an expression that matches', () => {
  const pieces = [
    '强',
    '开',
    '代',
    '花',
    '呗',
    '先',
    '预',
    '交',
    '费',
    '金',
    '不',
    '收',
    '吗',
    '1',
    '个',
    '点',
    '加',
    '微',
    '信',
    'qq',
    '扫',
    '码',
    '(',
    ')',
    '。',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const run = worthRunning(text);
      for (const [index, expression] of expressions.entries()) {
        expression.lastIndex = 0;
        if (expression.test(text)) expect(run, `${patterns[index]} in ${text}`).toContain(index);
      }
    }),
    { numRuns: 3000 },
  );
});
