import type { ConflictId, FactId, ProductId } from '../../knowledge/define';
import { checklist } from './checklist';
import { askable, chooseQuestion } from './chooseQuestion';
import { clash } from './clash';
import { type CauseNet, compileNet, type DiagnosisKnowledge } from './compileNet';
import { explainCauses, type Reasons } from './explainCauses';
import { type Contest, findContest } from './findContest';
import { findFactThatChanges } from './findFactThatChanges';
import { findImpossible } from './findImpossible';
import { findRules, holdsAny, isMeant, type Rules, withHistory } from './findRules';
import { type CaseEvidence, gatherEvidence } from './gatherEvidence';
import { planActions } from './planActions';
import { planRetry } from './planRetry';
import { type Posterior, posterior, type Weights, weigh } from './posterior';
import { type RankedCause, rankCauses } from './rankCauses';
import { type Readable, readInput } from './readInput';
import type { CauseFinding, Diagnosis, DiagnosisInput, PlanStep } from './types';

/** A ranking without question and plan: what is computed at every keystroke. */
export interface Ranking {
  net: CauseNet;
  readable: Readable;
  rules: Rules;
  evidence: CaseEvidence;
  /** In net order. */
  reasons: Reasons[];
  contest: Contest;
  weights: Weights;
  posterior: Posterior;
  ranked: RankedCause[];
}

export interface Diagnoser {
  /** The whole answer. A pure function of the input; never throws, lists what it could not read. */
  diagnose(input: DiagnosisInput): Diagnosis;
  /** The part of it that reasons about causes. */
  rank(input: DiagnosisInput): Ranking;
  /** The symptoms it knows what to make of. */
  symptomIds: ReadonlySet<string>;
}

/** Builds the diagnosis over a knowledge base. Nets are compiled once per product. */
export function createDiagnoser(knowledge: DiagnosisKnowledge): Diagnoser {
  const nets = new Map<ProductId | undefined, CauseNet>();
  const netOf = (product?: ProductId): CauseNet => {
    const net = nets.get(product) ?? compileNet(knowledge, product);
    nets.set(product, net);
    return net;
  };
  const symptomIds = new Set(Object.keys(netOf().verbatim));

  const rank = (input: DiagnosisInput): Ranking => {
    const readable = readInput(input, knowledge.facts, symptomIds);
    if (readable.product && strange(netOf(readable.product), netOf(), readable)) dropProduct(readable);
    const net = netOf(readable.product);
    const { facts, differs } = withHistory(readable.facts, readable.appliedLast30Days);
    const rules = findRules(knowledge, readable);
    if (differs) rules.shownConflicts.push('K9');
    return { net, readable, rules, ...reason(net, facts, readable, rules) };
  };

  const diagnose = (input: DiagnosisInput): Diagnosis => {
    const ranking = rank(input);
    const { readable, rules } = ranking;
    const known = [...readable.facts.keys()].filter((fact) => fact !== 'product').length;
    const found = ranking.ranked.filter(({ standing }) => standing !== 'excluded');
    const settled = found.some(({ standing }) => standing === 'established');
    const little = found.length === 0 || (known < 2 && !settled);
    const nothing = readable.symptoms.length === 0 && rules.hard.length === 0 && little;
    return nothing ? opening(knowledge, ranking) : complete(knowledge, ranking);
  };
  return { diagnose, rank, symptomIds };
}

/** The platform said something that no cause of this product is behind, though one of another is. */
const strange = (net: CauseNet, all: CauseNet, { symptoms }: Readable): boolean =>
  symptoms.some(({ id, told }) => told === 'verbatim' && !net.namedBy[id]?.length && all.namedBy[id]?.length);

/** The message outranks what was said of the product. */
function dropProduct(readable: Readable): void {
  readable.product = undefined;
  readable.facts.delete('product');
  readable.ignored.push({ field: 'product', reason: 'otherProduct' });
}

/** Weighs the evidence that goes together. */
function reason(net: CauseNet, facts: ReadonlyMap<FactId, string>, readable: Readable, rules: Rules) {
  const evidence = gatherEvidence(net, facts, readable, rules);
  const impossible = findImpossible(net, evidence);
  if (impossible.size > 0) {
    rules.shownConflicts.push('clash');
    evidence.pieces = evidence.pieces.filter((piece) => !impossible.has(piece));
  }
  const weights = weigh(net.gates, ...parts(evidence));
  const reasons = explainCauses(net, evidence);
  const contest = findContest(net, evidence, reasons);
  const weighed = { evidence, reasons, contest, weights, posterior: posterior(weights) };
  return { ...weighed, ranked: rankCauses({ net, ...weighed }) };
}

const parts = ({ pieces, columns }: CaseEvidence) =>
  [pieces.map(({ value }) => value), columns.map(({ column }) => column)] as const;

/** H8: no message and fewer than two facts. No ranking; three questions and what anybody can check. */
function opening(knowledge: DiagnosisKnowledge, { readable, rules, evidence }: Ranking): Diagnosis {
  const open = knowledge.opening.questions.filter((id) => !readable.facts.has(id) && !readable.asked.has(id));
  const fact = open[0];
  return {
    status: 'insufficient',
    causes: [],
    question: fact ? { fact } : null,
    questionsLeft: open.length,
    plan: knowledge.opening.checklist.map((action): PlanStep => ({ action, causes: [], group: 'now' })),
    retry: { basis: 'none', ours: false },
    messageFirst: true,
    warnings: ['H8'],
    conflicts: rules.shownConflicts,
    myths: [],
    alternatives: [],
    ignored: [...readable.ignored, ...evidence.ignored],
  };
}

function complete(knowledge: DiagnosisKnowledge, ranking: Ranking): Diagnosis {
  const { net, readable, rules, evidence, weights } = ranking;
  const only = rules.hard.flatMap(({ onlyCauses }) => onlyCauses ?? []);
  const shown = ranking.ranked.filter(({ id }) => only.length === 0 || only.includes(id));
  const next = chooseQuestion(knowledge, ranking);
  const alone = rules.hard.some((rule) => rule.alone);
  const silent = rules.hard.some((rule) => rule.noQuestion);
  const open = silent ? [] : askable(knowledge, net, readable);
  const retry = planRetry(knowledge, ranking, shown);
  const order = checklist(net, ranking.posterior.reported).order;
  const established = shown.some(({ standing }) => standing === 'established');
  return {
    status: established ? 'established' : 'ranked',
    causes: shown.map((cause) => finding(cause, findFactThatChanges(ranking, cause, open))),
    question: next.question,
    questionsLeft: next.left,
    plan: planActions(knowledge, readable, rules, shown, order, retry),
    retry,
    messageFirst: readable.symptoms.length === 0 && rules.hard.length === 0,
    warnings: rules.warnings,
    conflicts: rules.shownConflicts.length > 0 ? rules.shownConflicts : softClash(net, evidence, weights),
    myths: alone ? [] : knowledge.myths.filter(({ when }) => holdsAny(when, readable)).map(({ id }) => id),
    alternatives: otherWays(knowledge, readable, rules, shown),
    ignored: [...readable.ignored, ...evidence.ignored],
  };
}

/** From this factor on, pieces that pull apart are told: half a ban. */
const pullsApart = 3.1623;

/**
 * Nothing is impossible, and yet the whole is much less likely than its parts. Where an answer proves a
 * cause, a message about something else is no clash: there are two troubles.
 */
function softClash(net: CauseNet, evidence: CaseEvidence, { w0 }: Weights): ConflictId[] {
  if (w0.includes(0)) return [];
  return clash(net.gates, ...parts(evidence)) >= pullsApart ? ['clash'] : [];
}

function otherWays(
  knowledge: DiagnosisKnowledge,
  readable: Readable,
  rules: Rules,
  shown: readonly RankedCause[],
) {
  const noBorrowing = rules.hard.some((rule) => rule.noBorrowing);
  const stands = new Set(shown.filter(({ standing }) => standing !== 'excluded').map(({ id }) => id));
  return knowledge.alternatives
    .filter((one) => !(one.borrowing && noBorrowing) && isMeant(one, readable))
    .filter(({ causes }) => causes.length === 0 || causes.some((id) => stands.has(id)))
    .map(({ id }) => id);
}

/** Only what may leave the engine: no shares. */
function finding(cause: RankedCause, wouldChange: FactId | undefined): CauseFinding {
  const { id, standing, for: reasons, against } = cause;
  return { id, standing, for: reasons, against, ...(wouldChange && { wouldChange }) };
}
