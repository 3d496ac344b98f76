// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLOCK_LENGTH, readBlock } from './readBlock';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const first = (html: string): Element => page(html).firstElementChild as Element;

beforeEach(() => page(''));
afterEach(() => vi.restoreAllMocks());

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
    ['a button, though it is drawn in the line', '<div>甲<button>乙</button></div>', '甲\n'],
    ['what is not drawn', '<div>甲<b hidden style="display:none">乙</b>丙</div>', '甲丙'],
    ['an element that is not drawn', '<div>甲<x-c style="display:none">乙</x-c>丙</div>', '甲丙'],
    ['a block that is not drawn', '<div>甲<x-c style="display:none"><p>乙</p></x-c>丙</div>', '甲丙'],
    ['what is see-through', '<div>甲<b><i style="opacity:0">乙</i></b>丙</div>', '甲丙'],
    ['what is not visible', '<div>甲<b style="visibility:hidden">乙</b>丙</div>', '甲丙'],
  ])('leaves out %s', (_, html, text) => {
    expect(readBlock(first(html)).text).toBe(text);
  });

  it.each([
    ['inline tags', '<p>花<b>呗<i>暂</i></b>不可用</p>', '花呗暂不可用'],
    ['comments', '<p>花<!-- 0 -->呗</p>', '花呗'],
    ['a break', '<p>一<br>二</p>', '一\n二'],
    ['line ends of the source', '<p>花呗\n暂\t不可用</p>', '花呗 暂 不可用'],
    [
      'elements drawn in the line',
      '<p><x-c style="display:inline">花</x-c><x-d style="display:inline-block">呗</x-d></p>',
      '花呗',
    ],
    ['elements without a box', '<p>花<x-c style="display:contents"><b>呗</b></x-c></p>', '花呗'],
    ['much white space', `<p>花呗${' \n'.repeat(BLOCK_LENGTH)}暂不可用</p>`, '花呗 暂不可用'],
  ])('reads across %s', (_, html, text) => {
    expect(readBlock(first(html)).text).toBe(text);
  });

  it('cuts what is too long', () => {
    expect(readBlock(first(`<p>${'长'.repeat(BLOCK_LENGTH + 5)}</p>`)).text).toHaveLength(BLOCK_LENGTH);
  });

  it('says what it left out, and reads it all where nothing is drawn', () => {
    const html = '<p>甲<b id="b" style="display:none">乙<i id="i" style="display:none">丙</i></b>丁</p>';
    const block = first(html);
    const { apart } = readBlock(block);
    expect(apart?.map(({ id }) => id)).toEqual(['b']);
    block.setAttribute('style', 'display:none');
    expect(readBlock(block)).toMatchObject({ text: '甲乙丙丁', apart: [] });
  });
  it('is not kept from the text by what is not drawn', () => {
    const html = `<p><b style="display:none">${'长'.repeat(BLOCK_LENGTH)}</b>花呗</p>`;
    expect(readBlock(first(html)).text).toBe('花呗');
  });
  it('asks an element once for what is in it, however deep', () => {
    const block = first('<p></p>');
    let inner = block;
    for (let n = 0; n < 400; n++) inner = inner.appendChild(document.createElement('b'));
    inner.append('花呗');
    const asked = vi.spyOn(Element.prototype, 'querySelector');
    expect(readBlock(block).text).toBe('花呗');
    expect(asked).toHaveBeenCalledTimes(1);
  });
  it('asks no more than so many how they are drawn', () => {
    const block = first(`<p>${'<x-c style="display:inline">花</x-c>'.repeat(3000)}</p>`);
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    readBlock(block);
    expect(asked.mock.calls.length).toBeGreaterThan(500);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1000);
  });

  const drawn = (text = '') => text.replace(/ +/g, ' ');
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
        expect(drawn(read.rangeOf(start, end)?.toString())).toBe(drawn(read.text.slice(start, end)));
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
