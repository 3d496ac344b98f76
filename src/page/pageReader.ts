import { foldNumbers } from '../ui/card/foldNumbers';
import { cuesFor, cuesIn } from './cues';
import { findBlocks } from './findBlocks';
import { FoundBlocks } from './foundBlocks';
import { hasInlineName, isElement, isInline, isText } from './inlineText';
import { isBig } from './isBig';
import { partsOf } from './isReadable';
import { isShown } from './isShown';
import { ATTRIBUTES, labelsIn } from './labels';
import { call, member, textOf } from './member';
import { type Block, type BlockText, readBlock } from './readBlock';
import { type BlockFinding, changedText, readFinding } from './readFinding';
import { type RootOf, shadowRootsIn } from './shadowRoots';
import { LONG_STEP } from './slices';
import { createTextReader, type Readers } from './textReader';

/** With more marked nodes than this the whole page is read again: nobody else may hold them any more. */
const MOST_MARKED = 5000;
/** The most elements kept that may get a root later. */
const MOST_ROOTLESS = 500;
/** So few elements are read anew as a whole, up to so many steps around a change: they may be drawn in one line. */
const FEW = 64;
const STEPS = 3;
/** The longest text that counts as a message, in UTF-16 units, and the most that are read at a glance. */
const MESSAGE = 1000;
const MOST_MESSAGES = 8;

export interface ReaderTools extends Readers {
  document: Document;
  host: string;
  /** true on Ant's own hosts: labels are read there too. */
  ownHost: boolean;
  isOurs: (node: Node) => boolean;
  rootOf: RootOf;
  /** A shadow root was met; changes in it are seen only by who watches it. It may be met again. */
  metRoot: (root: ShadowRoot) => void;
}

type Steps = Generator<typeof LONG_STEP | undefined, void, undefined>;

/** Keeps what the page says up to date: reads what was marked as changed, and knows what it found. */
export interface PageReader {
  /** Marks a node as new or changed. Cheap: reading waits for `work`. */
  mark(node: Node): void;
  /** Marks the whole page, in place of all that was marked in it. */
  markAll(): void;
  /** Forgets all findings; the next work starts from what is marked then. */
  restart(): void;
  /** Reads what is marked, in bounded steps. */
  work(): Steps;
  /** Attributes in which the page says something here. */
  attributes: readonly string[];
  /** Reads those of some marked nodes that are as short as a message and have a cue; null where none is. */
  glance(nodes: readonly Node[]): Steps | null;
  /** Forgets what says other words by now, whatever it counts, in bounded steps; nothing new is read. */
  dropChanged(): Steps;
  /** Something was marked that no work has read yet. */
  isBehind(): boolean;
  findings(): BlockFinding[];
}

export function createPageReader(tools: ReaderTools): PageReader {
  const marked = new Set<Node>();
  const found = new FoundBlocks();
  /** Apart from what the same elements say themselves: one may change while the other stays. */
  const labelled = new FoundBlocks();
  /** Custom elements without a root: nobody tells when they get one. */
  const rootless = new Set<Element>();
  const cues = cuesFor(tools.ownHost);
  const readText = createTextReader(tools.host, tools.ownHost, tools);
  const hasCue = (text: string): boolean => cuesIn(text, cues).length > 0;
  const rootOf: RootOf = (element) => (tools.isOurs(element) ? null : tools.rootOf(element));

  /** Labels have nothing apart. */
  const homeOf = ({ apart }: BlockText): FoundBlocks => (apart ? found : labelled);

  function* read(own: BlockText): Steps {
    const { block, text, apart = [] } = own;
    const finding = hasCue(text) && readFinding(own, readText);
    if (finding) homeOf(own).keep(finding);
    else homeOf(own).delete(block);
    yield;
    for (const part of apart) if (hasCue(textOf(part))) yield* read(readBlock(part));
  }

  function* readAgain(finding: BlockFinding): Steps {
    const { block, apart } = finding;
    const changed = changedText(finding);
    // What was apart, or had a block inside, may be part of the text around it by now.
    if (apart && isInline(block as Element) && isShown(block)) marked.add(block);
    else if (member(block, 'isConnected')) {
      if (changed) yield* read(changed);
      return;
    }
    homeOf(finding).delete(block);
  }

  const readUnder = (root: Block): Steps => each(findBlocks(root, cues), (own) => (own ? read(own) : []));

  function* readLabels(root: Block): Steps {
    if (!tools.ownHost) return;
    for (const label of labelsIn(root)) yield* read(label);
  }

  /** Reads what an element has besides its text. */
  function* readInside(root: Node): Steps {
    if (!isElement(root) || !member(root, 'isConnected')) return;
    yield* readLabels(root);
    if (isBig(root)) yield LONG_STEP;
    for (const inner of shadowRootsIn(root, rootOf)) {
      if (inner instanceof ShadowRoot) {
        tools.metRoot(inner);
        yield* readUnder(inner);
        yield* readLabels(inner);
      } else if (inner && rootless.size < MOST_ROOTLESS) rootless.add(inner as Element);
      yield;
    }
  }

  function markAll(): void {
    marked.clear();
    for (const part of partsOf(tools.document)) if (!tools.isOurs(part)) marked.add(part);
  }

  return {
    mark: (node) => {
      if (tools.isOurs(node)) return;
      if (marked.size < MOST_MARKED) marked.add(node);
      else markAll();
    },
    markAll,
    restart: () => {
      for (const all of [marked, found, labelled, rootless]) all.clear();
    },
    *work() {
      found.floor = labelled.floor = 0;
      yield* each([...found.values(), ...labelled.values()], readAgain);
      for (const element of rootless) {
        if (element.isConnected && !rootOf(element)) continue;
        rootless.delete(element);
        marked.add(element);
      }
      const nodes = [...marked];
      marked.clear();
      const blocks = new Set<Block>();
      for (const node of nodes) {
        if (member(node, 'isConnected')) blocks.add(around(node));
        yield;
      }
      yield* each(blocks, readUnder);
      yield* each(nodes, readInside);
    },
    attributes: tools.ownHost ? ATTRIBUTES : [],
    glance: (nodes) => {
      const blocks = new Set(nodes.filter((node) => member(node, 'isConnected')).map(around));
      const messages = [...blocks].filter((block) => hasCue(messageIn(block))).slice(0, MOST_MESSAGES);
      return messages.length > 0 ? each(messages, readUnder) : null;
    },
    *dropChanged() {
      for (const finding of [...found.values(), ...labelled.values()]) {
        if (foldNumbers(finding.again().text) !== foldNumbers(finding.text))
          homeOf(finding).delete(finding.block);
        yield;
      }
    },
    isBehind: () => marked.size > 0,
    findings: () => [...found.values(), ...[...labelled.values()].filter(({ block }) => !found.has(block))],
  };
}

/** Works through all, in steps. Where a page makes one fail, only that one ends: the others must not wait for it. */
function* each<T>(all: Iterable<T>, work: (one: T) => Steps | []): Steps {
  for (const one of all) {
    try {
      yield* work(one);
    } catch {
      // There is nobody to tell.
    }
    yield;
  }
}

/** What is to be read for a change in a node: the block it is in, or what little is around that. */
function around(node: Node): Block {
  let up = node;
  for (let steps = 0, next = member(up, 'parentNode'); next; next = member(up, 'parentNode')) {
    // By the names: an element in running text may be a block, and then cuts it.
    const isPart = isText(up) || hasInlineName(up) || hasInlineName(next);
    // What is no element counts as big.
    if (!isPart && (steps++ >= STEPS || isBig(next as Block, FEW))) break;
    up = next;
  }
  // An element or a root, or else a comment, in which nothing can be found.
  return up as Block;
}

/** The text of a block as short as a message, hidden parts included; else none. */
function messageIn(block: Block): string {
  if (isBig(block, FEW)) return '';
  const texts = call(
    member(block, 'ownerDocument') as Document,
    'createTreeWalker',
    block,
    NodeFilter.SHOW_TEXT,
  );
  let text = '';
  for (let left = FEW; text.length <= MESSAGE && left--; ) {
    const next = texts.nextNode() as Text | null;
    if (!next) return text;
    text += next.data.slice(0, MESSAGE + 1);
  }
  return '';
}
