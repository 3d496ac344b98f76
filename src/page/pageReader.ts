import { cuesFor, cuesIn } from './cues';
import { findBlocks } from './findBlocks';
import { isElement, isInline, isText } from './inlineText';
import { isBig } from './isBig';
import { labelsIn } from './labels';
import { member } from './member';
import { type Block, type BlockText, readBlock } from './readBlock';
import { type BlockFinding, changedText, readFinding } from './readFinding';
import { shadowRootsIn } from './shadowRoots';
import { LONG_STEP } from './slices';
import { createTextReader, type Readers } from './textReader';

/** The most blocks, or labels, with a finding that are kept; a page with more is hardly a page for people. */
const MOST_BLOCKS = 100;

type Found = Map<Block, BlockFinding>;

export interface ReaderTools extends Readers {
  host: string;
  /** true on Ant's own hosts: labels are read there too. */
  ownHost: boolean;
  isOurs: (node: Node) => boolean;
  /** A shadow root was met for the first time; changes in it are seen only by who watches it. */
  metRoot: (root: ShadowRoot) => void;
}

/** Keeps what the page says up to date: reads what was marked as changed, and knows what it found. */
export interface PageReader {
  /** Marks a node as new or changed. Cheap: reading waits for `work`. */
  mark(node: Node): void;
  /** Forgets all findings; the next work starts from what is marked then. */
  restart(): void;
  /** Reads what is marked, in bounded steps. */
  work(): Generator<typeof LONG_STEP | undefined, void, undefined>;
  /** Something was marked that no work has read yet. */
  isBehind(): boolean;
  findings(): BlockFinding[];
}

export function createPageReader(tools: ReaderTools): PageReader {
  const marked = new Set<Node>();
  const found: Found = new Map();
  /** Apart from what the same elements say themselves: one may change while the other stays. */
  const labelled: Found = new Map();
  const roots = new WeakSet<ShadowRoot>();
  const cues = cuesFor(tools.ownHost);
  const readText = createTextReader(tools.host, tools.ownHost, tools);

  const read = (own: BlockText, into: Found): void => {
    const isRead = cuesIn(own.text, cues).length > 0 && (into.size < MOST_BLOCKS || into.has(own.block));
    const finding = isRead ? readFinding(own, readText) : null;
    if (finding) into.set(own.block, finding);
    else into.delete(own.block);
  };

  function* readAgain(all: Found): Generator<undefined, void, undefined> {
    for (const [block, finding] of all) {
      const changed = changedText(finding);
      if (!member(block, 'isConnected')) all.delete(block);
      else if (changed) read(changed, all);
      yield;
    }
  }

  function* readLabels(root: Block): Generator<undefined, void, undefined> {
    if (!tools.ownHost) return;
    for (const label of labelsIn(root)) {
      read(label, labelled);
      yield;
    }
  }

  function* under(root: Block): Generator<undefined, void, undefined> {
    for (const own of findBlocks(root, cues)) {
      if (own) read(own, found);
      yield;
    }
    yield* readLabels(root);
  }

  function* readTree(root: Block): Generator<typeof LONG_STEP | undefined, void, undefined> {
    yield* under(root);
    if (isBig(root)) yield LONG_STEP;
    for (const inner of shadowRootsIn(root)) {
      if (!roots.has(inner)) {
        roots.add(inner);
        tools.metRoot(inner);
      }
      yield* under(inner);
    }
  }

  return {
    mark: (node) => {
      if (!tools.isOurs(node)) marked.add(node);
    },
    restart: () => {
      marked.clear();
      found.clear();
      labelled.clear();
    },
    *work() {
      const nodes = [...marked];
      marked.clear();
      yield* readAgain(found);
      yield* readAgain(labelled);
      for (const node of nodes) {
        if (!member(node, 'isConnected')) continue;
        const block = blockOf(node);
        if (block === node) yield* readTree(block);
        else {
          if (block) read(readBlock(block), found);
          if (isElement(node)) yield* readLabels(node);
        }
        yield;
      }
    },
    isBehind: () => marked.size > 0,
    findings: () => [...found.values(), ...[...labelled.values()].filter(({ block }) => !found.has(block))],
  };
}

/** The block a changed node's text belongs to: itself, unless it is running text. */
function blockOf(node: Node): Block | null {
  let up: Node | null = node;
  while (up && (isText(up) || (isElement(up) && isInline(up)))) up = member(up, 'parentNode');
  return isElement(up ?? undefined) || up instanceof ShadowRoot ? (up as Block) : null;
}
