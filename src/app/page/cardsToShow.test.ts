import { describe, expect, it } from 'vitest';
import type { Notice } from '../../page/chooseCards';
import type { PageFindings } from '../../platform/messages';
import type { CardContent, WarningLevel } from '../../ui/card/types';
import { cardsToShow } from './cardsToShow';

const WIDE = { innerWidth: 1280, innerHeight: 900 };
const NARROW = { innerWidth: 400, innerHeight: 800 };

const warning = (level: WarningLevel): CardContent => ({
  kind: 'warning',
  level,
  pattern: 'paidOpening',
  families: [],
  caution: 'act',
  chips: [],
});
const hint: CardContent = { kind: 'hint', symptom: 'rejected' };
const notices = (...contents: CardContent[]): Notice[] =>
  contents.map((content, at) => ({
    key: `page ${at}`,
    content,
    quote: '',
    finding: {} as Notice['finding'],
    start: 0,
    end: 0,
    inView: true,
  }));
const frames = (...levels: WarningLevel[]): PageFindings => ({
  hints: [],
  warnings: levels.map((level) => ({ level, pattern: 'paidOpening', families: [], quote: level })),
});
const kinds = (
  page: Notice[],
  inFrames: PageFindings,
  view = WIDE,
  dismissed = new Set<string>(),
): [string[], number] => {
  const { cards, more } = cardsToShow(page, inFrames, dismissed, view);
  return [
    cards.map(
      ({ content, finding }) =>
        (finding ? '' : 'frame ') + (content.kind === 'hint' ? 'hint' : content.level),
    ),
    more,
  ];
};

describe('cardsToShow', () => {
  it('shows what the page says, and after what is as grave there, what a frame says', () => {
    expect(kinds(notices(warning('suspect'), hint), frames('suspect'))).toEqual([
      ['suspect', 'frame suspect', 'hint'],
      0,
    ]);
  });

  it('counts the card of a frame for the room there is, the gravest first', () => {
    expect(kinds(notices(hint), frames('suspect'), NARROW)).toEqual([['frame suspect'], 1]);
    expect(kinds(notices(warning('suspect')), frames('suspect'), NARROW)).toEqual([['suspect'], 1]);
    expect(kinds(notices(warning('suspect'), hint), frames('suspect'), NARROW)).toEqual([['suspect'], 2]);
  });

  it('takes the gravest of all frames', () => {
    expect(kinds([], frames('suspect', 'high'))).toEqual([['frame high'], 0]);
  });

  it('counts nothing the reader put away', () => {
    const { cards } = cardsToShow([], frames('high'), new Set(), WIDE);
    const put = new Set(['page 0', cards[0]?.key ?? '']);
    expect(kinds(notices(warning('high'), hint), frames('high'), NARROW, put)).toEqual([['hint'], 0]);
  });
});
