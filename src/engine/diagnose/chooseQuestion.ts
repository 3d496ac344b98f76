import type { FactId } from '../../knowledge/define';
import type { Fact } from '../../knowledge/defineDiagnosis';
import { type CauseNet, type DiagnosisKnowledge, pseudoValue } from './compileNet';
import type { Ranking } from './createDiagnoser';
import { holdsAny, type Rules } from './findRules';
import type { Effect, NetFact, NetValue } from './net';
import type { Weights } from './posterior';
import type { Readable } from './readInput';
import { weighQuestions } from './weighQuestions';

/** No more questions than this in one sitting. */
const mostQuestions = 6;
/** From this share of unlisted reasons on, official support knows more than another question. */
const handOver = 0.3;

export interface NextQuestion {
  question: { fact: FactId } | null;
  /** Upper bound, the next one included. */
  left: number;
}

/**
 * The next question: the one whose answer saves most. None when no answer saves more than it costs, when a
 * cause that explains the message is established, when a rule forbids asking, after six, or when unlisted
 * reasons weigh 0.3 or more. Answers that clash are asked about first, then what the message makes urgent.
 */
export function chooseQuestion(knowledge: DiagnosisKnowledge, ranking: Ranking): NextQuestion {
  const { net, readable, rules, contest, weights, posterior } = ranking;
  const rest = mostQuestions - readable.asked.size;
  const silent = rules.hard.some(({ noQuestion }) => noQuestion) || rest <= 0;
  if (silent) return { question: null, left: 0 };
  const again = rules.conflicts.find(({ ask }) => ask && !readable.asked.has(ask))?.ask;
  if (again) return { question: { fact: again }, left: rest };
  const open = askable(knowledge, net, readable);
  const urgent = knowledge.opening.afterMessage.find(
    ({ symptom, fact }) => has(readable, symptom) && open.some(({ id }) => id === fact),
  );
  if (urgent) return { question: { fact: urgent.fact }, left: rest };
  if (settled(net, weights, readable) || (posterior.reported[net.causes.length] ?? 0) >= handOver)
    return { question: null, left: 0 };
  // A question about what nothing speaks for, or what is ruled out, would have no reason.
  const inQuestion = new Set([...contest.backed].filter((gate) => weights.w1[gate] !== 0));
  const bearing = open.filter((fact) => bearsOn(fact, inQuestion));
  const paying = weighQuestions(net, weights, bearing, withSettings(knowledge, net, rules)).filter(
    ({ gain }) => gain > 0,
  );
  const best = paying[0];
  if (!best) return { question: null, left: 0 };
  return { question: { fact: best.fact.id as FactId }, left: Math.min(rest, paying.length) };
}

const has = ({ symptoms }: Readable, symptom: string): boolean => symptoms.some(({ id }) => id === symptom);

/** What is established also explains the message, if there is one. */
function settled(net: CauseNet, { w0 }: Weights, { symptoms }: Readable): boolean {
  const explained = (gate: number) =>
    symptoms.length === 0 || symptoms.some(({ id }) => net.namedBy[id]?.some((named) => named.gate === gate));
  return net.causes.some((_, gate) => w0[gate] === 0 && explained(gate));
}

const bearsOn = (fact: NetFact, gates: ReadonlySet<number>): boolean =>
  fact.values.some(({ effects }) => effects.some(({ gate }) => gates.has(gate)));

/** The facts that may be asked now. */
export function askable(knowledge: DiagnosisKnowledge, net: CauseNet, readable: Readable): NetFact[] {
  const minor = readable.facts.get('age') === 'lt18';
  const may = (fact: Fact) =>
    fact.effort > 0 &&
    !readable.facts.has(fact.id) &&
    !readable.asked.has(fact.id) &&
    !(minor && fact.credit) &&
    !(fact.skipWhen && holdsAny(fact.skipWhen, readable));
  const ids = new Set<string>(knowledge.facts.filter(may).map(({ id }) => id));
  return net.facts.filter(({ id }) => ids.has(id));
}

/** An answer may bring a setting with it, such as standing at one shop's till. */
function withSettings(knowledge: DiagnosisKnowledge, net: CauseNet, rules: Rules) {
  const more = knowledge.settings.filter((setting) => !rules.settings.includes(setting));
  const effects = new Map<string, readonly Effect[]>(
    more.map((setting) => [
      setting.id,
      pseudoValue(setting.id, net, (id) => (setting.except.includes(id) ? undefined : setting.weight))
        .effects,
    ]),
  );
  return (fact: NetFact, value: NetValue): NetValue => {
    const facts = new Map([[fact.id as FactId, value.id]]);
    const brought = more.filter(({ when }) => holdsAny(when, { symptoms: [], facts, scamSeen: false }));
    if (brought.length === 0) return value;
    return { ...value, effects: [...value.effects, ...brought.flatMap(({ id }) => effects.get(id) ?? [])] };
  };
}
