import type { Block } from './elementOf';
import { isShown } from './isShown';
import type { BlockFinding } from './readFinding';

/** The most blocks, or labels, with a finding that are kept; a page with more is hardly a page for people. */
const MOST = 100;
/** From what is not shown to the gravest. A note is less than a message without any scam talk. */
const GRAVITY = [false, 'note', 'none', 'suspect', 'high'];

/** What is found on a page, by block: where it is too much to keep, the gravest of what is shown. */
export class FoundBlocks extends Map<Block, BlockFinding> {
  /** All that is kept is as grave as this; to be set back to 0 at times, for what is shown changes. */
  floor = 0;

  /** Keeps a finding, if need be in place of one that is not shown, or else of the mildest. */
  keep(finding: BlockFinding): void {
    const isRoom = this.size < MOST || this.has(finding.block);
    if (isRoom || this.#drop(gravityOf(finding))) this.set(finding.block, finding);
  }

  /** Drops the mildest below a gravity; false when there is none. */
  #drop(gravity: number): boolean {
    for (; this.floor < gravity; this.floor++) {
      for (const one of this.values()) if (gravityOf(one) === this.floor) return this.delete(one.block);
    }
    return false;
  }
}

const gravityOf = ({ block, scam }: BlockFinding): number => GRAVITY.indexOf(isShown(block) && scam.level);
