// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BLOCK_LENGTH, readBlock } from './readBlock';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const first = (html: string): Element => page(html).firstElementChild as Element;

beforeEach(() => page(''));

describe('readBlock', () => {
  it.each([
    [
      'code, styles and what is not shown',
      '<div>甲<script>1</script><style>2</style><template>3</template>乙</div>',
      '甲乙',
    ],
    ["the reader's own typing", '<div>甲<textarea>乙</textarea></div>', '甲'],
    ['what belongs to an inner block', '<div>甲<p>乙</p>丙</div>', '甲\n丙'],
    ['a link around a block', '<div>甲<a><div>乙</div></a>丙</div>', '甲\n丙'],
  ])('leaves out %s', (_, html, text) => {
    expect(readBlock(first(html)).text).toBe(text);
  });

  it.each([
    ['inline tags', '<p>花<b>呗<i>暂</i></b>不可用</p>', '花呗暂不可用'],
    ['comments', '<p>花<!-- 0 -->呗</p>', '花呗'],
    ['a break', '<p>一<br>二</p>', '一\n二'],
    ['line ends of the source', '<p>花呗\n暂\t不可用</p>', '花呗 暂 不可用'],
  ])('reads across %s', (_, html, text) => {
    expect(readBlock(first(html)).text).toBe(text);
  });

  it('cuts what is too long', () => {
    expect(readBlock(first(`<p>${'长'.repeat(BLOCK_LENGTH + 5)}</p>`)).text).toHaveLength(BLOCK_LENGTH);
  });

  it('finds each of its words again in the page', () => {
    const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'花呗 ab。') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (words, a, b) => {
        const block = document.createElement('p');
        document.body.replaceChildren(block);
        words.forEach((text, at) => {
          const holder = at % 2 ? block.appendChild(document.createElement('b')) : block;
          holder.append(text);
        });
        const read = readBlock(block);
        const start = a % read.text.length;
        const end = start + 1 + (b % (read.text.length - start));
        expect(read.rangeOf(start, end)?.toString()).toBe(read.text.slice(start, end));
      }),
    );
  });

  it('has no place for words the page took away', () => {
    const block = first('<p>花呗暂不可用</p>');
    const { rangeOf } = readBlock(block);
    block.textContent = '';
    expect(rangeOf(0, 2)).toBeNull();
  });
});
