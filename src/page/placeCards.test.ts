import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, type CardPlace } from '../ui/card/types';
import { type Box, overlaps, placeCards, type Room } from './placeCards';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const room = (controls: Box[] = [], width = 1280): Room => ({
  view: box(0, 0, width, 800),
  page: box(0, 0, width, 3000),
  controls,
});
const passage = (text: Box, frame = text, words = text) => ({ passage: { text, frame, words }, height: 215 });
const boxOf = (place: CardPlace, height: number): Box =>
  place === 'sheet' ? box(0, 0, 0, 0) : box(place.x, place.y, CARD_WIDTH, height);

describe('placeCards', () => {
  it('stands right of the frame around the passage', () => {
    expect(placeCards([passage(box(60, 300, 200, 24), box(40, 300, 500, 24))], room())).toEqual([
      { x: 560, y: 292, mirrored: false },
    ]);
  });
  it('is mirrored on the left when there is no room on the right', () => {
    expect(placeCards([passage(box(700, 300, 560, 24))], room())).toEqual([
      { x: 360, y: 292, mirrored: true },
    ]);
  });
  it('stands below a passage as wide as the page', () => {
    expect(placeCards([passage(box(0, 300, 1280, 24))], room()).at(0)).toMatchObject({ y: 340 });
  });
  it('stands in the width the reader sees of a page that is wider', () => {
    const wide = { ...room(), page: box(0, 0, 60_400, 3000) };
    expect(placeCards([passage(box(0, 300, 60_000, 24))], wide)).toEqual([{ x: 8, y: 340, mirrored: false }]);
    const scrolled = { ...wide, view: box(500, 0, 1280, 800) };
    expect(placeCards([passage(box(0, 300, 60_000, 24))], scrolled)).toMatchObject([{ x: 508, y: 340 }]);
    expect(placeCards([passage(box(520, 300, 1100, 24))], scrolled)).toMatchObject([{ x: 520, y: 340 }]);
  });
  it('stays beside a passage that is out of the view', () => {
    const wide = { ...room(), page: box(0, 0, 6000, 3000) };
    expect(placeCards([passage(box(5000, 300, 200, 24))], wide)).toMatchObject([{ x: 5220, y: 292 }]);
  });
  it('stands by a passage below the end of the page', () => {
    expect(placeCards([passage(box(60, 90_000, 200, 300))], room())).toMatchObject([{ x: 280, y: 89_992 }]);
  });
  it('leaves the controls of the page free', () => {
    const pay = box(600, 380, 200, 44);
    const [place] = placeCards([passage(box(40, 300, 500, 24))], room([pay]));
    expect(overlaps(boxOf(place as CardPlace, 215), pay)).toBe(false);
  });
  it('stays in view where the words are, though their block ends far below', () => {
    const long = box(0, 30, 1280, 6000);
    const words = box(0, 30, 600, 24);
    const page = { ...room(), page: box(0, 0, 1280, 7000) };
    expect(placeCards([passage(long, long, words)], page)).toEqual([{ x: 8, y: 70, mirrored: false }]);
    expect(placeCards([passage({ ...long, top: 400 }, long, box(0, 400, 600, 24))], page)).toMatchObject([
      { y: 169 },
    ]);
    const pay = box(40, 200, 200, 44);
    const beside = placeCards([passage(long, long, words)], { ...page, controls: [pay] });
    expect(beside).toEqual([{ x: 944, y: 569, mirrored: false }]);
    // Scrolled past the words it goes with them.
    const past = { ...page, view: box(0, 3000, 1280, 800) };
    expect(placeCards([passage({ ...long, left: 400 }, long, box(400, 30, 600, 24))], past)).toMatchObject([
      { x: 60, y: 22 },
    ]);
  });
  it('does not lie on its own words at the top of a page', () => {
    const words = box(0, 8, 1280, 60);
    expect(placeCards([passage(words)], room([box(0, 230, 400, 40)]))).toEqual([
      { x: 944, y: 569, mirrored: false },
    ]);
  });
  it('takes another corner where the page has its buttons, or a card is', () => {
    const inFrame = { passage: null, height: 179 };
    const pay = box(1100, 700, 160, 44);
    expect(placeCards([inFrame, inFrame], room([pay]))).toEqual([
      { x: 8, y: 605, mirrored: false },
      { x: 944, y: 8, mirrored: false },
    ]);
  });
  it('stands in the corner of the view for what stands in a frame', () => {
    expect(placeCards([{ passage: null, height: 179 }], room())).toEqual([
      { x: 944, y: 605, mirrored: false },
    ]);
  });
  it('is a sheet in a narrow window', () => {
    expect(placeCards([passage(box(0, 0, 300, 24))], room([], 320))).toEqual(['sheet']);
  });
  it('never lies on another card, nor left of the page or above it', () => {
    const spot = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 2900 }),
      width: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 1, maxLength: 5 }),
        fc.array(spot, { maxLength: 5 }),
        (spots, controls) => {
          const wanted = spots.map(({ left, top, width }) => passage(box(left, top, width, 24)));
          const places = placeCards(
            wanted,
            room(controls.map(({ left, top, width }) => box(left, top, width, 40))),
          );
          const boxes = places.map((place) => boxOf(place, 215));
          for (const [at, one] of boxes.entries()) {
            expect(one.left).toBeGreaterThanOrEqual(0);
            expect(one.top).toBeGreaterThanOrEqual(0);
            for (const other of boxes.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
          }
        },
      ),
    );
  });
});
