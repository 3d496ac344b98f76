import { foldNumbers } from '../ui/card/foldNumbers';
import { type Cues, cuesFor, cuesIn } from './cues';
import type { Block } from './elementOf';
import { findBlocks } from './findBlocks';
import { FoundBlocks } from './foundBlocks';
import { isElement, isInline } from './inlineText';
import { isBig } from './isBig';
import { partsOf } from './isReadable';
import { isShown } from './isShown';
import { ATTRIBUTES, labelsIn } from './labels';
import { member, textOf } from './member';
import { type BlockText, readBlock } from './readBlock';
import { type BlockFinding, changedText, readFinding } from './readFinding';
import { type RootOf, shadowRootsIn } from './shadowRoots';
import { LONG_STEP } from './slices';
import { blockAround, messageIn } from './smallBlock';
import { createTextReader, type Readers, type TextReader } from './textReader';

/** With more marked nodes than this the whole page is read again: nobody else may hold them any more. */
const MOST_MARKED = 5000;
/** The most elements kept that may get a root later. */
const MOST_ROOTLESS = 500;
/** The most messages that are read at a glance. */
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

export const createPageReader = (tools: ReaderTools): PageReader => new Reader(tools);

class Reader implements PageReader {
  readonly attributes: readonly string[];
  readonly #tools: ReaderTools;
  readonly #cues: Cues;
  readonly #readText: TextReader;
  readonly #marked = new Set<Node>();
  readonly #found = new FoundBlocks();
  /** Apart from what the same elements say themselves: one may change while the other stays. */
  readonly #labelled = new FoundBlocks();
  /** Custom elements without a root: nobody tells when they get one. */
  readonly #rootless = new Set<Element>();

  constructor(tools: ReaderTools) {
    this.#tools = tools;
    this.attributes = tools.ownHost ? ATTRIBUTES : [];
    this.#cues = cuesFor(tools.ownHost);
    this.#readText = createTextReader(tools.host, tools.ownHost, tools);
  }

  mark(node: Node): void {
    if (this.#tools.isOurs(node)) return;
    if (this.#marked.size < MOST_MARKED) this.#marked.add(node);
    else this.markAll();
  }

  markAll(): void {
    const { document, isOurs } = this.#tools;
    this.#marked.clear();
    for (const part of partsOf(document)) if (!isOurs(part)) this.#marked.add(part);
  }

  restart(): void {
    for (const all of [this.#marked, this.#found, this.#labelled, this.#rootless]) all.clear();
  }

  isBehind(): boolean {
    return this.#marked.size > 0;
  }

  findings(): BlockFinding[] {
    const labels = [...this.#labelled.values()].filter(({ block }) => !this.#found.has(block));
    return [...this.#found.values(), ...labels];
  }

  *work(): Steps {
    this.#found.floor = this.#labelled.floor = 0;
    yield* each(this.#kept(), (finding) => this.#readAgain(finding));
    this.#markRooted();
    const nodes = [...this.#marked];
    this.#marked.clear();
    const blocks = new Set<Block>();
    for (const node of nodes) {
      if (member(node, 'isConnected')) blocks.add(blockAround(node));
      yield;
    }
    yield* each(blocks, (block) => this.#readUnder(block));
    yield* each(nodes, (node) => this.#readInside(node));
  }

  glance(nodes: readonly Node[]): Steps | null {
    const blocks = new Set(nodes.filter((node) => member(node, 'isConnected')).map(blockAround));
    const messages = [...blocks].filter((block) => this.#hasCue(messageIn(block))).slice(0, MOST_MESSAGES);
    return messages.length > 0 ? each(messages, (block) => this.#readUnder(block)) : null;
  }

  *dropChanged(): Steps {
    for (const finding of this.#kept()) {
      if (foldNumbers(finding.again().text) !== foldNumbers(finding.text))
        this.#homeOf(finding).delete(finding.block);
      yield;
    }
  }

  /** All that is kept, in a list of its own: reading it again changes what is kept. */
  #kept(): BlockFinding[] {
    return [...this.#found.values(), ...this.#labelled.values()];
  }

  /** Labels have nothing apart. */
  #homeOf({ apart }: BlockText): FoundBlocks {
    return apart ? this.#found : this.#labelled;
  }

  #hasCue(text: string): boolean {
    return cuesIn(text, this.#cues).length > 0;
  }

  readonly #rootOf: RootOf = (element) => (this.#tools.isOurs(element) ? null : this.#tools.rootOf(element));

  /** Marks the custom elements that got a root since, or are gone. */
  #markRooted(): void {
    for (const element of this.#rootless) {
      if (element.isConnected && !this.#rootOf(element)) continue;
      this.#rootless.delete(element);
      this.#marked.add(element);
    }
  }

  *#read(own: BlockText): Steps {
    const { block, text, apart = [] } = own;
    const finding = this.#hasCue(text) && readFinding(own, this.#readText);
    if (finding) this.#homeOf(own).keep(finding);
    else this.#homeOf(own).delete(block);
    yield;
    for (const part of apart) if (this.#hasCue(textOf(part))) yield* this.#read(readBlock(part));
  }

  *#readAgain(finding: BlockFinding): Steps {
    const { block, apart } = finding;
    const changed = changedText(finding);
    // What was apart, or had a block inside, may be part of the text around it by now.
    if (apart && isInline(block as Element) && isShown(block)) this.#marked.add(block);
    else if (member(block, 'isConnected')) {
      if (changed) yield* this.#read(changed);
      return;
    }
    this.#homeOf(finding).delete(block);
  }

  #readUnder(root: Block): Steps {
    return each(findBlocks(root, this.#cues), (own) => (own ? this.#read(own) : []));
  }

  *#readLabels(root: Block): Steps {
    if (!this.#tools.ownHost) return;
    for (const label of labelsIn(root)) yield* this.#read(label);
  }

  /** Reads what an element has besides its text. */
  *#readInside(root: Node): Steps {
    if (!isElement(root) || !member(root, 'isConnected')) return;
    yield* this.#readLabels(root);
    if (isBig(root)) yield LONG_STEP;
    for (const inner of shadowRootsIn(root, this.#rootOf)) {
      if (inner instanceof ShadowRoot) {
        this.#tools.metRoot(inner);
        yield* this.#readUnder(inner);
        yield* this.#readLabels(inner);
      } else if (inner && this.#rootless.size < MOST_ROOTLESS) this.#rootless.add(inner as Element);
      yield;
    }
  }
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
