import type { FactWeight, Prior, Strength } from '../../knowledge/defineDiagnosis';

/**
 * The numbers behind the words of the knowledge base. Nobody has published any, so each is a coarse band;
 * errors of a factor of two in all of them leave a ranking mostly as it is, which is why no number of
 * theirs is ever shown.
 */
export const priors: Readonly<Record<Prior, number>> = { rare: 0.01, occasional: 0.03, common: 0.1 };

/** The strengths of evidence, the weakest first. */
export const strengths = ['weak', 'moderate', 'strong', 'decisive'] as const satisfies readonly Strength[];

/** How much likelier an answer is when the gate fails, against an answer that says nothing. */
export const ratios: Readonly<Record<FactWeight, number>> = {
  weak: 2,
  moderate: 5,
  strong: 10,
  decisive: 50,
  '-weak': 1 / 2,
  '-moderate': 1 / 5,
  '-strong': 1 / 10,
  proves: 10,
  rulesOut: 0,
};

/** How often a report of a gate reads like this symptom; a gate that does not name it: `unnamed`. */
export const columns: Readonly<Record<Strength | 'unnamed', number>> = {
  unnamed: 0.02,
  weak: 0.05,
  moderate: 0.2,
  strong: 0.5,
  decisive: 0.8,
};

/**
 * A symptom in somebody's own words is weaker evidence than the platform's sentence. Rule: three times in
 * ten the retelling is of some other sentence, which any gate would show one time in ten. 0.02 becomes
 * 0.044 and 0.8 becomes 0.59, so the best a retelling can do falls from 40 : 1 to 13 : 1, and its strength
 * is named one band lower.
 */
export const retold = (column: number): number => 0.7 * column + 0.3 * 0.1;

/** While two answers clash, each moves a gate by a weak band at most. */
export const weakened = (ratio: number): number =>
  ratio > 1 ? Math.min(ratio, ratios.weak) : Math.max(ratio, ratios['-weak']);
