// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { childrenWithCue } from './childrenWithCue';
import type { Block } from './elementOf';
import { findBlocks } from './findBlocks';
import type { BlockText } from './readBlock';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const first = (html: string): Element => page(html).firstElementChild as Element;
const cued = (root: Block): (BlockText | undefined)[] => [...findBlocks(root, [/花呗/])];
const found = (html: string): string[] => cued(page(html)).flatMap((own) => own?.text.trim() || []);
const drawn = (text: string): string => `<x-c style="display:inline">${text}</x-c>`;

beforeEach(() => page(''));

describe('findBlocks', () => {
  it('finds nothing where there is no cue', () => {
    expect(found('<div><p>今天吃面</p><p>花</p><p>呗</p></div>')).toEqual([]);
  });

  it('finds nothing twice, as the part of a line and by itself', () => {
    expect(found(`<div>${drawn('花呗')}${drawn('暂不可用')}</div>`)).toEqual(['花呗暂不可用']);
  });
  it('does not ask a quiet page how it is drawn', () => {
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    found('<div><x-c>面</x-c><p>汤</p></div>');
    expect(asked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('finds what is spread over parts that are drawn in one line', () => {
    expect(found(`<div>${drawn('花')}${drawn('呗')}</div>`)).toEqual(['花呗']);
  });
  it('pauses between long parts', () => {
    const steps = cued(page(`<p>${'长'.repeat(20_000)}花呗</p>`.repeat(60)));
    expect(steps.length).toBeGreaterThan(175);
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

  it('finds them in a large page, in steps', () => {
    const box = `<div>${'<p>别的</p>'.repeat(100)}<p>花呗</p></div>`;
    const steps = cued(page(`<main>${box.repeat(125)}</main>`));
    expect(steps.flatMap((own) => own?.text || [])).toEqual(Array(125).fill('花呗'));
    expect(steps.length).toBeGreaterThan(250);
  });

  /** Reads 200 rows while the page changes them at each of the first pauses. */
  function rowsRead(change: (list: Element) => void, pauses = 1): { texts: string[]; steps: number } {
    const rows = Array.from({ length: 200 }, (_, n) => `<li>花呗${n}</li>`);
    const list = first(`<ul>${rows.join('')}</ul>`);
    const texts: string[] = [];
    let steps = 0;
    for (const own of findBlocks(list, [/花呗/])) {
      if (own?.text) texts.push(own.text);
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
  it('goes on where it was when the page moves the last row it looked at to the end', () => {
    const { texts } = rowsRead((list) => list.append(list.children[63] as Element));
    expect(new Set(texts)).toEqual(new Set(rest(0)));
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

  describe('in long lists', () => {
    beforeEach(() => {
      // happy-dom takes a minute for this one; the hostile page rowsMoved holds it in browsers.
      vi.spyOn(Range.prototype, 'toString').mockImplementation(function (this: Range) {
        const siblings = [...(this.startContainer.parentNode?.childNodes ?? [])];
        const end = siblings.indexOf(this.endContainer as ChildNode);
        return siblings
          .slice(siblings.indexOf(this.startContainer as ChildNode), end < 0 ? undefined : end)
          .map((node) => node.textContent)
          .join('');
      });
    });
    afterEach(() => vi.restoreAllMocks());

    const LENGTH = 4500;
    /** The first child of the second group. */
    const EDGE = 2048;
    const list = (said: (n: number) => string | undefined): string =>
      `<ul>${Array.from({ length: LENGTH }, (_, n) => `<li>${said(n) ?? '别的'}${n}</li>`).join('')}</ul>`;

    it('finds the first and the last row, those at the edges of a lot, and words cut by tags', () => {
      const rows = [0, EDGE - 1, EDGE, LENGTH - 1];
      expect(found(list((n) => (rows.includes(n) ? '花<b>呗</b>' : undefined)))).toEqual(
        rows.map((n) => `花呗${n}`),
      );
    });
    it('finds a word spread over several children at the edge of a lot', () => {
      const signs = Array.from({ length: LENGTH }, (_, n) =>
        n === EDGE - 1 ? '花' : n === EDGE ? '呗' : '、',
      );
      expect(found(`<p>${signs.map((sign) => `<i>${sign}</i>`).join('')}</p>`)).toHaveLength(1);
    });
    it('looks over no text that is too long for a step', () => {
      const rows = first(list(() => '长'.repeat(1000)));
      const lengths: number[] = [];
      const cue = /花呗/;
      cue.test = ({ length }) => lengths.push(length) < 0;
      expect([...childrenWithCue(rows, [cue])].flatMap(({ nodes }) => nodes)).toEqual([]);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(2_000_000);
    });
    it('looks into no lot that has no cue', () => {
      const rows = first(list((n) => (n === LENGTH - 1 ? '花呗' : undefined)));
      const looked = [...childrenWithCue(rows, [/花呗/])].flatMap(({ nodes }) => nodes);
      expect(looked).toEqual([...rows.children].slice(4480));
    });
    /** The rows read of a list that the page changes once, during the pause after a lot of the second group, the first with a cue. */
    function readWhile(
      length: number,
      cued: readonly number[],
      place: number,
      change: (list: Element) => void,
    ): Set<string> {
      const html = Array.from({ length }, (_, n) => `<li>${cued.includes(n) ? '花呗' : '别的'}${n}</li>`);
      const rows = first(`<ul>${html.join('')}</ul>`);
      const texts = new Set<string>();
      let pauses = 0;
      for (const own of findBlocks(rows, [/花呗/])) {
        if (own?.text) texts.add(own.text);
        else if (pauses++ === 1 + Math.floor((place - EDGE) / 64)) change(rows);
      }
      return texts;
    }
    const takeAway = (list: Element, from: number, count: number, instead = 0): void => {
      const gone = [...list.children].slice(from, from + count);
      gone[0]?.before(...Array.from({ length: instead }, () => document.createElement('li')));
      for (const row of gone) row.remove();
    };
    it('misses no row where the page draws those just looked at anew, puts in rows before the last, or takes some out', () => {
      const anew = readWhile(9000, [2050, 4000, 8999], 2048, (list) => takeAway(list, 2048, 64, 64));
      expect(anew).toEqual(new Set(['花呗4000', '花呗8999']));
      for (const place of [4000, 4090]) {
        const before = readWhile(4096, [2100, 4095], place, (list) => {
          list.lastElementChild?.before(...Array.from({ length: 64 }, () => document.createElement('li')));
        });
        expect(before).toEqual(new Set(['花呗2100', '花呗4095']));
      }
      const out = readWhile(4500, [2200, 4499], 2048, (list) => takeAway(list, 2048, 64));
      expect(out).toEqual(new Set(['花呗2200', '花呗4499']));
    });
    it('reads every row that is left where the page takes away or moves rows meanwhile', () => {
      for (const change of [
        (list: Element) => list.firstElementChild?.remove(),
        (list: Element) => list.append(list.firstElementChild as Element),
        (list: Element) => list.prepend(document.createElement('li')),
      ]) {
        const rows = first(list((n) => (n % 300 === 299 ? '花呗' : undefined)));
        const texts = new Set<string>();
        let pauses = 0;
        for (const own of findBlocks(rows, [/花呗/])) {
          if (own?.text) texts.add(own.text);
          else if (pauses++ < 5) change(rows);
        }
        expect([...texts]).toEqual(Array.from({ length: 15 }, (_, n) => `花呗${300 * n + 299}`));
      }
    });
  });
});
