import type { HostVerdict } from '../../engine/scam/types';
import { type PageFindings, PageMessage } from '../../platform/messages';
import { newTabRecord, type TabRecord } from '../../platform/observation';
import { isEmpty, MOST_FINDINGS, type PublicSettings, type Sender } from '../../platform/pageMessages';
import { hostOf } from '../sites/hostOf';

/** The most frames kept of a tab. */
const MOST_FRAMES = 20;

/** The frame a message comes from. */
interface Origin {
  tabId: number;
  frameId: number;
  host: string;
}

export interface AnswerTools {
  ownId: string;
  /** What the addresses of our own pages begin with. */
  ownOrigin: string;
  now: () => Date;
  /** false when a tab sends too much. */
  mayPass: (tabId: number) => boolean;
  publicSettings: (host: string) => Promise<PublicSettings>;
  /** Changes what is kept of a tab, one change after the other; undefined while nothing is. */
  changeTab: <T extends TabRecord | undefined>(
    tabId: number,
    change: (now: TabRecord | undefined) => T,
  ) => Promise<T>;
  /** Whether an id has words: an id without is not ours. */
  isKnown: (kind: 'symptom' | 'scam', id: string) => boolean;
  judgeHost: (host: string) => HostVerdict;
  openPanel: (tabId: number) => Promise<void>;
  /** Asks all frames of a tab to tell again what they say. */
  askAgain: (tabId: number) => Promise<void>;
  /** Shows in the top page what its frames say. */
  tellTop: (tabId: number, findings: PageFindings) => Promise<void>;
}

/**
 * Answers a message from a page's script, or from a page of our own. Everything in it may be forged by a page that
 * took over its process, so it can do no more than change what we say about that very tab, open our own page, and ask
 * about hosts.
 * @returns the reply, or undefined for anything we do not answer
 */
export async function answerPage(raw: unknown, sender: Sender, tools: AnswerTools): Promise<unknown> {
  if (isOwnPage(sender, tools)) {
    const asked = PageMessage.safeParse(raw).data;
    return asked?.type === 'checkHosts' ? asked.hosts.map(tools.judgeHost) : undefined;
  }
  const origin = originOf(sender, tools.ownId);
  if (!origin || !tools.mayPass(origin.tabId)) return undefined;
  const message = PageMessage.safeParse(raw).data;
  switch (message?.type) {
    case 'settings':
      return tellSettings(origin, sender, tools);
    case 'checkHosts':
      return message.hosts.map(tools.judgeHost);
    case 'openPanel':
      return tools.openPanel(origin.tabId);
    case 'detected':
      return keep(origin, sender, message, tools);
    case 'framesGone':
      return dropFrames(origin, tools);
    default:
      return undefined;
  }
}

/** Our own pages ask about hosts too: the list that tells who owns one is too big to load in each. */
const isOwnPage = ({ id, url }: Sender, { ownId, ownOrigin }: AnswerTools): boolean =>
  id === ownId && url?.startsWith(ownOrigin) === true;

function originOf({ id, url, frameId, tab }: Sender, ownId: string): Origin | null {
  const host = hostOf(url);
  return id === ownId && tab?.id !== undefined && frameId !== undefined && host
    ? { tabId: tab.id, frameId, host }
    : null;
}

/** The host of the tab's page, where the browser tells it. */
const topHost = ({ tab }: Sender): string | undefined => hostOf(tab?.url);

const blank = (origin: Origin, sender: Sender, { now }: AnswerTools): TabRecord =>
  newTabRecord(topHost(sender) ?? origin.host, now().toISOString());

/** A paused page sends nothing more: that it is paused is all there is to keep of it. */
async function tellSettings(origin: Origin, sender: Sender, tools: AnswerTools): Promise<PublicSettings> {
  const settings = await tools.publicSettings(topHost(sender) ?? origin.host);
  if (settings.paused) {
    await tools.changeTab(origin.tabId, () => ({ ...blank(origin, sender, tools), paused: true }));
  }
  return settings;
}

/** @returns true: the page need not say it again */
async function keep(
  origin: Origin,
  sender: Sender,
  { findings: given, hidden }: Extract<PageMessage, { type: 'detected' }>,
  tools: AnswerTools,
): Promise<true> {
  const isTop = origin.frameId === 0;
  const findings = {
    hints: given.hints.filter(({ symptom }) => tools.isKnown('symptom', symptom)),
    warnings: given.warnings.filter(({ pattern }) => tools.isKnown('scam', pattern)),
  };
  const record = await tools.changeTab(origin.tabId, (now) => ({
    ...(now ?? blank(origin, sender, tools)),
    at: tools.now().toISOString(),
    // Only the top page shows cards.
    hidden: isTop ? hidden : (now?.hidden ?? false),
    frames: withFrame(now?.frames ?? {}, origin.frameId, findings),
  }));
  if (!isTop) await tools.tellTop(origin.tabId, innerFindings(record));
  return true;
}

/** Those that are left tell again, and the page lets go of what the others said. */
async function dropFrames({ tabId }: Origin, tools: AnswerTools): Promise<undefined> {
  await tools.changeTab(
    tabId,
    (now) =>
      now && { ...now, frames: Object.fromEntries(Object.entries(now.frames).filter(([id]) => id === '0')) },
  );
  await tools.askAgain(tabId);
}

function withFrame(
  frames: TabRecord['frames'],
  frameId: number,
  findings: PageFindings,
): TabRecord['frames'] {
  const others = Object.entries(frames).filter(([id]) => id !== String(frameId));
  // One that says nothing is as good as none.
  if (isEmpty(findings)) return Object.fromEntries(others);
  return Object.fromEntries([...others.slice(0, MOST_FRAMES - 1), [String(frameId), findings]]);
}

function innerFindings({ frames }: TabRecord): PageFindings {
  const inner = Object.entries(frames).filter(([id]) => id !== '0');
  return {
    hints: inner.flatMap(([, { hints }]) => hints).slice(0, MOST_FINDINGS),
    warnings: inner.flatMap(([, { warnings }]) => warnings).slice(0, MOST_FINDINGS),
  };
}
