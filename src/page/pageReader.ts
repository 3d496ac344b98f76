import type { CueTest } from './cueTest';
import { findBlocks } from './findBlocks';
import { isElement, isInline, isText } from './inlineText';
import { labelsIn } from './labels';
import { member } from './member';
import { type Block, readBlock } from './readBlock';
import { type BlockFinding, type Readers, readFinding, readLabel } from './readFinding';
import { shadowRootsIn } from './shadowRoots';

/** The most blocks with a finding that are kept; a page with more is hardly a page for people. */
const MOST_BLOCKS = 100;

export interface ReaderTools extends Readers {
  host: string;
  /** true on Ant's own hosts: labels are read there too. */
  ownHost: boolean;
  hasCue: CueTest;
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
  work(): Generator<undefined, void, undefined>;
  /** Something was marked that no work has read yet. */
  isBehind(): boolean;
  findings(): BlockFinding[];
}

export function createPageReader(tools: ReaderTools): PageReader {
  const marked = new Set<Node>();
  const found = new Map<Block, BlockFinding>();
  const roots = new WeakSet<ShadowRoot>();

  const read = (block: Block): void => {
    const finding =
      found.size < MOST_BLOCKS || found.has(block) ? readFinding(block, tools.host, tools) : null;
    if (finding) found.set(block, finding);
    else found.delete(block);
  };

  function* under(root: Block): Generator<undefined, void, undefined> {
    for (const block of findBlocks(root, tools.hasCue)) {
      if (block && tools.hasCue(readBlock(block).text)) read(block);
      yield;
    }
    if (!tools.ownHost) return;
    for (const label of labelsIn(root)) {
      const finding = tools.hasCue(label.text) ? readLabel(label, tools.host, tools) : null;
      if (finding && !found.has(label.element)) found.set(label.element, finding);
      yield;
    }
  }

  function* readTree(root: Block): Generator<undefined, void, undefined> {
    yield* under(root);
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
    },
    *work() {
      const nodes = [...marked];
      marked.clear();
      for (const [block, finding] of found) {
        if (!member(block, 'isConnected')) found.delete(block);
        else if (finding.textNow() !== finding.text) read(block);
        yield;
      }
      for (const node of nodes) {
        if (!node.isConnected) continue;
        const block = blockOf(node);
        if (block === node) yield* readTree(block);
        else if (block && tools.hasCue(readBlock(block).text)) read(block);
        yield;
      }
    },
    isBehind: () => marked.size > 0,
    findings: () => [...found.values()],
  };
}

/** The block a changed node's text belongs to: itself, unless it is running text. */
function blockOf(node: Node): Block | null {
  let up: Node | null = node;
  while (up && (isText(up) || (isElement(up) && isInline(up)))) up = member(up, 'parentNode');
  return isElement(up ?? undefined) || up instanceof ShadowRoot ? (up as Block) : null;
}
