import { diagnosisKnowledge } from '../../src/app/engines/diagnose';
import channels from '../../src/knowledge/channels';
import * as define from '../../src/knowledge/defineDiagnosis';
import policies from '../../src/knowledge/policies';
import sources from '../../src/knowledge/sources';
import { symptoms } from '../../src/knowledge/symptoms';

const { causes, facts, actions, hardRules, settings, conflicts, myths, alternatives } = diagnosisKnowledge;

/** Every kind of entry of the diagnosis, with its schema. */
export const lists = {
  cause: [causes, define.Cause],
  fact: [facts, define.Fact],
  action: [actions, define.Action],
  hardRule: [hardRules, define.HardRule],
  setting: [settings, define.Setting],
  conflict: [conflicts, define.Conflict],
  myth: [myths, define.Myth],
  alternative: [alternatives, define.Alternative],
  channel: [channels, define.Channel],
  policy: [policies, define.Policy],
  source: [sources, define.SourceRecord],
} as const;
export const idsOf = (kind: keyof typeof lists) => lists[kind][0].map(({ id }) => id as string);
/** Every id there is, as `kind:id`. */
export const known = new Set([
  ...Object.keys(lists).flatMap((kind) => idsOf(kind as keyof typeof lists).map((id) => `${kind}:${id}`)),
  ...symptoms.map(({ id }) => `symptom:${id}`),
]);
