import { firstCaution } from '../../engine/scam/firstCaution';
import { byRank, chooseCards, type Notice } from '../../page/chooseCards';
import type { PageFindings } from '../../platform/messages';
import { foldNumbers } from '../../ui/card/foldNumbers';
import type { CardContent } from '../../ui/card/types';
import type { Shown } from './showCards';

/** The most cards at a time, those of frames included; a cashier is one frame with one message. */
const MOST_CARDS = 5;
const MOST_IN_FRAMES = 1;
/** How much of the window cards may cover, and how much one takes (px²). */
const SHARE = 0.25;
const CARD_AREA = 320 * 220;

/**
 * The cards for what a page and its frames show, without those the reader put away.
 * @param view the size of the window, px
 * @returns the cards, the gravest first, and how many notices are left without one
 */
export function cardsToShow(
  notices: readonly Notice[],
  frames: PageFindings,
  dismissed: Pick<ReadonlySet<string>, 'has'>,
  view: { innerWidth: number; innerHeight: number },
): { cards: Shown[]; more: number } {
  const share = Math.floor((SHARE * view.innerWidth * view.innerHeight) / CARD_AREA);
  const room = Math.max(1, Math.min(share, MOST_CARDS));
  const { cards, more } = chooseCards(notices, dismissed, room);
  const inFrames = framesShown(frames).filter(({ key }) => !dismissed.has(key));
  const all = [...cards, ...inFrames].sort(byRank);
  return { cards: all.slice(0, room), more: more + Math.max(0, all.length - room) };
}

/** The cards for what the frames of a page show; their place in the page is not known. */
function framesShown({ hints, warnings }: PageFindings): Shown[] {
  const contents: CardContent[] = [
    ...warnings
      .filter(({ level }) => level !== 'note')
      .map(({ level, pattern, families, quote }) => ({
        kind: 'warning' as const,
        level,
        pattern,
        families,
        caution: firstCaution(level, families),
        chips: [quote],
      })),
    ...hints.map(({ symptom }) => ({ kind: 'hint' as const, symptom })),
  ];
  return contents
    .map((content) => ({
      key: foldNumbers(`frame ${JSON.stringify(content)}`),
      content,
      finding: null,
      start: 0,
      end: 0,
    }))
    .sort(byRank)
    .slice(0, MOST_IN_FRAMES);
}
