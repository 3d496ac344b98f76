import actions from '../../knowledge/actions';
import afterScam from '../../knowledge/afterScam';
import alternatives from '../../knowledge/alternatives';
import { causes } from '../../knowledge/causes';
import channels from '../../knowledge/channels';
import type { Source } from '../../knowledge/define';
import hardRules from '../../knowledge/hardRules';
import myths from '../../knowledge/myths';
import phones, { sources as phoneSources } from '../../knowledge/phones';
import policies from '../../knowledge/policies';
import sites from '../../knowledge/sites';
import type { Words } from '../../platform/words';
import type { AboutPageProps } from '../../ui/options/aboutPage';
import type { Claim } from '../../ui/parts/sourceRow';
import { say } from '../../ui/parts/words';

/** What we say, in words, and what it rests on. */
interface Said {
  words: string;
  sources: readonly Source[];
}

/** What the page about us says of the knowledge: when it was checked, what it rests on, what nobody confirmed. */
export function aboutKnowledge(t: Words): Omit<AboutPageProps, 'version' | 'today' | 'onIntroduction'> {
  const entries = allSaid(t);
  const checked = new Map<string, string>();
  for (const source of entries.flatMap(({ sources }) => sources))
    if ((checked.get(source.ref) ?? '') < source.checked) checked.set(source.ref, source.checked);
  return {
    channels: channels.map(({ id }) => id),
    myths: myths.map(({ id }) => id),
    phones,
    sites: sites.official,
    knowledgeDay: [...checked.values()].sort().at(-1) ?? '',
    sources: [...checked].map(([id, day]) => ({ id, checked: day })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    unverified: entries.flatMap(restsOnNothingBetter),
  };
}

/**
 * Every kind of what we say, but for messages and scams, whose patterns are too much for this page, and the sources of
 * sites, which the popup would have to load as well.
 */
function allSaid(t: Words): Said[] {
  const titled = (kind: string, said: readonly { id: string; sources: readonly Source[] }[]) =>
    said.map(({ id, sources }) => ({ words: say(t, kind, id, 'title'), sources }));
  return [
    ...titled('cause', causes),
    ...titled('hardRule', hardRules),
    ...titled('action', actions),
    ...titled('channel', channels),
    ...titled('policy', policies),
    ...myths.map(({ id, sources }) => ({ words: say(t, 'myth', id, 'truth'), sources })),
    ...phones.map(({ id, shown }) => ({ words: shown, sources: phoneSources[id] })),
    ...titled('alternative', alternatives),
    ...titled('afterScam', afterScam.steps),
    ...afterScam.calls.map(({ phone, sources }) => ({ words: say(t, 'afterScam.calls', phone), sources })),
  ];
}

const restsOnNothingBetter = ({ words, sources }: Said): Claim[] =>
  sources.every(({ mark }) => mark === 'unverified')
    ? sources.map((source) => ({ text: words, source }))
    : [];
