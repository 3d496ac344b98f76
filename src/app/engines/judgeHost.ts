import { parse } from 'tldts';
import { createHostJudge } from '../../engine/scam/judgeHost';
import confusables from '../../knowledge/confusables';
import lookalikes from '../../knowledge/lookalikes';
import sites from '../../knowledge/sites';

/** Judges a host or an address. Not for the content script, which asks the background: the suffix list is big. */
export const judgeHost = createHostJudge({
  sites,
  lookalikes,
  confusables,
  parse(host) {
    const { domain, domainWithoutSuffix, subdomain } = parse(host, { allowPrivateDomains: true });
    return { domain, label: domainWithoutSuffix ?? '', subdomain: subdomain ?? '' };
  },
});
