import type { HostVerdict } from '../../engine/scam/types';
import { linkHosts } from '../../page/linkHosts';
import type { BlockFinding } from '../../page/readFinding';
import type { PageMessage } from '../../platform/messages';
import { MOST_HOSTS } from '../../platform/pageMessages';

/** Where the warned passages of a page lead to. */
export interface LinkCheck {
  /**
   * The findings, graver where a link leads to a host that only looks like a known one. Hosts not judged yet
   * count as harmless; they are asked about, for the next look: looking at once a page could keep going with new
   * hosts each time.
   */
  apply(findings: readonly BlockFinding[]): BlockFinding[];
}

/** The most hosts kept. */
const MOST_KEPT = 400;

/** @param send asks the background: the list of suffixes that judging needs is too big for a page's script */
export function checkLinks(send: (message: PageMessage) => Promise<unknown>): LinkCheck {
  const lookalikes = new Map<string, boolean>();
  let asking = false;

  async function ask(hosts: readonly string[]): Promise<void> {
    asking = true;
    const verdicts = await send({ type: 'checkHosts', hosts: [...hosts] });
    asking = false;
    // Nobody heard, or judging failed: the next look asks again.
    if (!Array.isArray(verdicts)) return;
    if (lookalikes.size > MOST_KEPT) lookalikes.clear();
    for (const [at, host] of hosts.entries()) {
      lookalikes.set(host, (verdicts as HostVerdict[])[at]?.verdict === 'lookalike');
    }
  }

  return {
    apply(findings) {
      const unknown = new Set<string>();
      const now = findings.map((finding) => {
        if (finding.scam.level === 'none') return finding;
        const hosts = linkHosts(finding.block);
        for (const host of hosts) if (!lookalikes.has(host)) unknown.add(host);
        const lookalike = hosts.find((host) => lookalikes.get(host));
        return lookalike === undefined ? finding : withLookalike(finding, lookalike);
      });
      if (unknown.size > 0 && !asking) void ask([...unknown].slice(0, MOST_HOSTS));
      return now;
    },
  };
}

/** A false address beside scam talk is a second sign: a note becomes suspect. */
function withLookalike(finding: BlockFinding, lookalike: string): BlockFinding {
  const { scam } = finding;
  const families = [...new Set([...scam.families, 'impersonation' as const])];
  const level = scam.level === 'note' ? 'suspect' : scam.level;
  return { ...finding, lookalike, scam: { ...scam, level, families } };
}
