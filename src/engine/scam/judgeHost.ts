import type { Confusables, Lookalikes, Sites } from '../../knowledge/defineScam';
import { isWithin } from '../isWithin';
import { decodePunycode } from './decodePunycode';
import { createSkeleton, isOneEdit, type Skeleton } from './resemble';
import type { HostVerdict } from './types';

/** What the public suffix list says about a host: `shop.example.co.uk` → label `example`, subdomain `shop`. */
interface HostParts {
  /** The registrable domain, or null for an address, a bare suffix or nonsense. */
  domain: string | null;
  /** The registrable domain without its suffix. */
  label: string;
  subdomain: string;
}

export interface HostKnowledge {
  sites: Pick<Sites, 'official'>;
  lookalikes: Lookalikes;
  confusables: Confusables;
  /** Splits a lower-case host; given, because the suffix list is too big for a content script. */
  parse: (host: string) => HostParts;
}

type Imitated = Lookalikes['imitated'][number];
type Lookalike = Extract<HostVerdict, { verdict: 'lookalike' }>;

const LONGEST_HOST = 253;
const SHORTEST_TYPO = 6;
const syllable =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aoeiuv]|ai|ei|ao|ou|[aeiu]n|[aeio]ng|i(?:a|e|ao|u|an|ang|ong)|u(?:a|o|ai|i|an|ang|e))';
/** Two syllables of pinyin are a name of their own: taohao, tianbao. */
const pinyinPair = new RegExp(`^${syllable}${syllable}$`);

/**
 * Creates the judge of hosts. It takes a host, or a whole address (scheme, user, port and path are cut
 * off), in any case and script, and asks in this order: ours by registrable domain · a confusable of a
 * known name · a known name inside another · one edit from a known name. Method: Chromium's
 * lookalike_url_util (skeletons of UTS #39, target embedding, edit distance 1), with hand-made exceptions.
 */
export function createHostJudge(knowledge: HostKnowledge): (host: string) => HostVerdict {
  const { lookalikes, parse } = knowledge;
  const skeleton = createSkeleton(knowledge.confusables);
  const official = knowledge.sites.official.map((site) => site.domain);
  const harmless = [...lookalikes.neighbours, ...lookalikes.ownPages];
  return (given) => {
    const { host, before } = bareHost(given);
    if (host === '' || host.length > LONGEST_HOST || !host.includes('.')) return { verdict: 'unrelated' };
    if (isWithin(host, official)) return { verdict: 'official' };
    if (isWithin(host, harmless)) return { verdict: 'unrelated' };
    const parts = parse(host);
    if (parts.domain === null) return { verdict: 'unrelated' };
    return (
      wholeDomainInside(before === '' ? host : `${before}.${host}`, official) ??
      imitation(parts, lookalikes, skeleton) ?? { verdict: 'unrelated' }
    );
  };
}

/** Cuts an address down to its host, decoded; `before` is what stood before an @, where alipay.com@x.top hides. */
function bareHost(given: string): { host: string; before: string } {
  const plain = given
    .slice(0, 2 * LONGEST_HOST)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll('。', '.');
  const authority = plain.replace(/^[a-z][a-z0-9+.-]*:\/\//, '').split(/[/?#\\]/, 1)[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '');
  return {
    host: host.split('.').map(decodePunycode).join('.').normalize('NFKC').toLowerCase(),
    before: at < 0 ? '' : authority.slice(0, at),
  };
}

/** alipay.com.x.top, alipay.com-verify.top, www-alipay-com.x.top */
function wholeDomainInside(host: string, official: readonly string[]): Lookalike | undefined {
  const dotted = `.${host.replaceAll('-', '.')}`;
  const domain = official.find((known) => dotted.includes(`.${known}.`));
  return domain === undefined ? undefined : { verdict: 'lookalike', imitates: domain, reason: 'embedded' };
}

function imitation(
  { label, subdomain }: HostParts,
  known: Lookalikes,
  skeleton: Skeleton,
): Lookalike | undefined {
  const below = subdomain.split('.').filter((part) => part !== '');
  const words = [label, ...below].flatMap((part) => part.split('-'));
  const lured = words.some((word) => known.lures.includes(word));
  for (const part of [label, ...below]) {
    if (isHonest(part, known)) continue;
    for (const name of known.imitated) {
      const reason = resemblance(part, name, known, skeleton);
      const enough = part === label || reason === 'confusable' || (reason === 'embedded' && lured);
      if (reason && enough) return { verdict: 'lookalike', imitates: name.domain, reason };
    }
  }
  return undefined;
}

/** An exact exception, or a word that begins with one longer than any name: alipayroll-services. */
function isHonest(part: string, known: Lookalikes): boolean {
  return known.honest.some((honest) => part === honest || (honest.length > 7 && part.startsWith(honest)));
}

function resemblance(part: string, imitated: Imitated, known: Lookalikes, skeleton: Skeleton) {
  const { name, at, typo } = imitated;
  const words = part.split('-').filter((word) => !known.honest.includes(word));
  if (words.some((word) => word !== name && skeleton.look(word) === skeleton.look(name))) return 'confusable';
  if (at !== 'never') {
    const candidates = [...words, part.replaceAll('-', '')];
    if (candidates.some((word) => holds(word, imitated, known, skeleton))) return 'embedded';
  }
  if (typo && words.some((word) => isTypo(skeleton.plain(word), name))) return 'oneEdit';
  return undefined;
}

function holds(word: string, { name, at }: Imitated, known: Lookalikes, skeleton: Skeleton): boolean {
  return skeleton.readings(word).some((reading) => {
    const where = reading.indexOf(name);
    if (where < 0) return false;
    if (where === 0) return true;
    return at === 'anywhere' && !known.honestStems.some((stem) => reading.slice(0, where).endsWith(stem));
  });
}

/** One edit inside the word: a different first letter makes another name (zaobao, baobao), not a slip. */
function isTypo(word: string, name: string): boolean {
  if (word.length < SHORTEST_TYPO || name.length < SHORTEST_TYPO || word[0] !== name[0]) return false;
  return word.replace(/\d+$/, '') !== name && isOneEdit(word, name) && !pinyinPair.test(word);
}
