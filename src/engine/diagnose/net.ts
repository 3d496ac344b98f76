/** How one answer bears on one gate: P(answer | gate fails) and P(answer | gate does not fail). */
export interface Effect {
  gate: number;
  p1: number;
  p0: number;
}

export interface NetValue {
  id: string;
  /** How often the answer is given at all; scales P(answer) when questions are weighed, cancels elsewhere. */
  base: number;
  effects: readonly Effect[];
}

export interface NetFact {
  id: string;
  /** Trouble of answering, in minutes. */
  effort: number;
  values: readonly NetValue[];
}

export interface Gate {
  id: string;
  /** P(this gate fails) among people whose activation failed, before anything is known. */
  prior: number;
  /** Minutes to check it or to begin mending it. */
  minutes: number;
  /** Index of the gate that has to be mended first. */
  after?: number;
  /** false: nobody can check it (unlisted reasons, the residual); never on the checklist. */
  checkable: boolean;
}

/**
 * Independent gates, one of which the platform reports. Facts are evidence on gates; a message is evidence
 * on which gate was reported.
 */
export interface Net {
  gates: readonly Gate[];
  facts: readonly NetFact[];
  /** Minutes until official support has answered: where the checklist stops to pay. */
  supportMinutes: number;
}
