// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '../../platform/words';
import { createCards } from './drawCards';
import type { CardContent, CardView } from './types';

const words = ((key: string, ...values: unknown[]) => [key, ...values].join(' ')) as Words;
const events = { open: vi.fn(), dismiss: vi.fn(), unfold: vi.fn() };
const hint: CardView = {
  key: 'a',
  content: { kind: 'hint', symptom: 'rejected' },
  unfolded: false,
  more: 0,
};
const high = {
  kind: 'warning',
  level: 'high',
  pattern: 'paidOpening',
  families: ['offer', 'moneyFirst'],
  caution: 'act',
  chips: ['<b>强开</b>', '当天'],
} satisfies CardContent;
const warning: CardView = { ...hint, key: 'b', content: high };
const stage = () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const drawn = createCards(root, events);
  return { root, draw: (...cards: CardView[]) => drawn.draw(cards, words), place: drawn.place };
};
const keys = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.card')].map(({ dataset }) => dataset.key);
beforeEach(() => document.body.replaceChildren());

describe('createCards', () => {
  it('takes out what is no longer to be shown', () => {
    const { root, draw } = stage();
    draw(hint, warning);
    draw(warning);
    expect(keys(root)).toEqual(['b']);
    draw();
    expect(root.childElementCount).toBe(0);
  });

  it('shows words as words, never as markup', () => {
    const { root, draw } = stage();
    draw(warning);
    expect([...root.querySelectorAll('.chip')].map((chip) => chip.innerHTML)).toEqual([
      '&lt;b&gt;强开&lt;/b&gt;',
      '当天',
    ]);
  });

  it('advises what the pattern does, unless something graver than that was asked for', () => {
    const { root, draw } = stage();
    draw(warning);
    expect(root.querySelector('.act')?.textContent).toBe('scam.paidOpening.act');
    draw({ ...warning, key: 'c', content: { ...high, caution: 'actSecret' } });
    expect(root.querySelector('.act')?.textContent).toBe('scam.actSecret');
  });

  it('likens only the gravest to a fraud, and says what the passage does', () => {
    const { root, draw } = stage();
    const titleOf = (level: 'suspect' | 'high') => {
      draw({ ...warning, key: level, content: { ...high, level } });
      return root.querySelector('h4')?.textContent;
    };
    expect(titleOf('high')).toBe('card.level.high scam.paidOpening.title');
    expect(titleOf('suspect')).toBe('card.level.suspect scam.suspect scam.says.offer scam.says.moneyFirst');
    draw({ ...warning, unfolded: true });
    expect([...root.querySelectorAll('.why p')].map((reason) => reason.textContent)).toEqual([
      'scam.whyTwo scam.says.offer scam.says.moneyFirst',
      'scam.paidOpening.why',
      'card.mistaken',
    ]);
  });

  it('says nothing anew because a number counts down', () => {
    const { root, draw } = stage();
    const counting = (chip: string, key = 'b') =>
      draw({ ...warning, key, content: { ...high, chips: [chip] } });
    counting('仅剩 10 个');
    const title = root.querySelector('h4');
    counting('仅剩 9 个');
    expect(root.querySelector('h4')).toBe(title);
    expect(root.querySelector('.chip')?.textContent).toBe('仅剩 10 个');
    counting('仅剩 9 位');
    expect(root.querySelector('h4')).not.toBe(title);
    draw({ ...warning, more: 1 });
    draw({ ...warning, more: 2 });
    expect(root.querySelector('.by')?.textContent).toBe('card.more 2');
  });

  it('measures a card as a card, once for what it shows', () => {
    const { root, draw, place } = stage();
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(217);
    height.mockImplementation(function (this: HTMLElement) {
      return this.classList.contains('sheet') ? 99 : 217;
    });
    expect(draw(hint, warning)).toEqual([217, 217]);
    place(['sheet', 'sheet']);
    expect(draw(hint, { ...warning, unfolded: true })).toEqual([217, 217]);
    expect(height).toHaveBeenCalledTimes(3);
    expect(root.querySelector('section')?.className).toBe('card hint sheet');
    height.mockRestore();
  });

  it('moves a card without drawing it anew', () => {
    const { root, draw, place } = stage();
    draw(hint);
    const title = root.querySelector('h4');
    draw(hint);
    place([{ x: 12, y: 34, mirrored: true }]);
    expect(root.querySelector('h4')).toBe(title);
    expect(root.querySelector('section')?.className).toBe('card hint mirrored');
    expect(root.querySelector('section')?.style.top).toBe('34px');
  });

  it('keeps the order of the cards, and the elements that are there', () => {
    const { root, draw } = stage();
    draw(hint);
    const title = root.querySelector('h4');
    draw(warning, hint);
    expect(keys(root)).toEqual(['b', 'a']);
    expect(root.querySelectorAll('h4')[1]).toBe(title);
  });

  it('leaves the focus on the button that opened the reasons', () => {
    const { root, draw } = stage();
    draw(warning);
    const fold = () => root.querySelector<HTMLElement>('.fold') as HTMLElement;
    fold().focus();
    draw({ ...warning, unfolded: true });
    expect(root.querySelector('.why')).not.toBeNull();
    expect(root.activeElement).toBe(fold());
  });

  it('interrupts a screen reader for what is serious only', () => {
    const { root, draw } = stage();
    draw(hint, warning);
    expect([...root.children].map((holder) => holder.getAttribute('role'))).toEqual(['status', 'alert']);
  });

  it('is deaf to clicks that a script made up', () => {
    const { root, draw } = stage();
    draw(warning);
    for (const button of root.querySelectorAll('button')) button.click();
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
  });
});
