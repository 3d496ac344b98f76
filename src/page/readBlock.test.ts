// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBlocks } from './findBlocks';
import { BLOCK_LENGTH, type Block, type BlockText, readBlock } from './readBlock';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const first = (html: string): Element => page(html).firstElementChild as Element;
const cued = (root: Block): (BlockText | undefined)[] => [...findBlocks(root, [/花呗/])];
const found = (html: string): string[] => cued(page(html)).flatMap((own) => own?.text.trim() ?? []);

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

describe('findBlocks', () => {
  it('finds nothing where there is no cue', () => {
    expect(found('<div><p>今天吃面</p><p>花</p><p>呗</p></div>')).toEqual([]);
  });

  it('finds the smallest blocks, in the order of the page', () => {
    expect(found('<main><div><p>花呗一</p><p>别的</p></div><ul><li>花<b>呗</b>二</li></ul></main>')).toEqual([
      '花呗一',
      '花呗二',
    ]);
  });

  it('finds text beside inner blocks, and those too', () => {
    expect(found('<div>花呗外<p>花呗内</p></div>')).toEqual(['花呗外', '花呗内']);
  });

  it('finds a few among thousands of siblings', () => {
    const rows = Array.from({ length: 600 }, (_, n) => `<li>${n % 300 === 7 ? '花呗' : '别的'}${n}</li>`);
    expect(found(`<ul>${rows.join('')}</ul>`)).toEqual(['花呗7', '花呗307']);
  });

  it('finds words cut by tags among thousands of siblings, and the first and the last of all', () => {
    const rows = Array.from({ length: 2100 }, (_, n) =>
      [0, 1023, 1024, 2099].includes(n) ? `<li>花<b>呗</b>${n}</li>` : `<li>别的${n}</li>`,
    );
    expect(found(`<ul>${rows.join('')}</ul>`)).toEqual(['花呗0', '花呗1023', '花呗1024', '花呗2099']);
  });

  it('finds them in a large page, in steps', () => {
    const box = `<div>${'<p>别的</p>'.repeat(100)}<p>花呗</p></div>`;
    const steps = cued(page(`<main>${box.repeat(125)}</main>`));
    expect(steps.flatMap((own) => own?.text ?? [])).toEqual(Array(125).fill('花呗'));
    expect(steps.length).toBeGreaterThan(250);
  });

  /** Reads 200 rows while the page changes them at each of the first pauses. */
  function rowsRead(change: (list: Element) => void, pauses = 1): { texts: string[]; steps: number } {
    const rows = Array.from({ length: 200 }, (_, n) => `<li>花呗${n}</li>`);
    const list = first(`<ul>${rows.join('')}</ul>`);
    const texts: string[] = [];
    let steps = 0;
    for (const own of findBlocks(list, [/花呗/])) {
      if (own) texts.push(own.text);
      if (++steps <= pauses) change(list);
    }
    return { texts, steps };
  }
  const rest = (from: number) => Array.from({ length: 200 - from }, (_, n) => `花呗${from + n}`);

  it('reads every row that is left where the page takes many away meanwhile', () => {
    const removed = rowsRead((list) => list.replaceChildren(...[...list.children].slice(64)));
    expect(removed.texts).toEqual(rest(64));
    const twice = rowsRead((list) => list.replaceChildren(...[...list.children].slice(64)), 2);
    expect(twice.texts).toEqual(rest(128));
  });
  it('goes on where it was when the page takes away the last rows it looked at', () => {
    const { texts } = rowsRead((list) => {
      for (const row of [...list.children].slice(60, 70)) row.remove();
    });
    expect(texts).toEqual([...rest(0).slice(0, 60), ...rest(70)]);
  });
  it('comes to an end in a page that draws its rows anew for ever', () => {
    const { steps } = rowsRead((list) => {
      list.replaceChildren(...Array.from({ length: 65 }, () => document.createElement('li')));
    }, Number.POSITIVE_INFINITY);
    expect(steps).toBeLessThan(4000);
  });

  it('does not look into code', () => {
    expect(found('<div><script>花呗</script><noscript>花呗</noscript></div>')).toEqual([]);
  });
});
