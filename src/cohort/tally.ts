import type { CautionCode } from "../candidacy/caution.ts";
import { factPattern } from "../case/fact.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { existing } from "../internal/guards.ts";
import type { PolicyAnswer, RowAnswer } from "./judgeRow.ts";
import { placeOf, type RowProblem } from "./rowProblem.ts";

/** How often each of some words occurs. */
export type Counts<Word extends string = string> = { [Each in Word]?: number };

/** What one policy says of all rows, in numbers. */
export interface PolicyTally {
  /** Verdicts; a plan outside the scope is counted as such. */
  readonly verdicts: Counts<"candidate" | "not-candidate" | "undetermined" | "outside-scope">;
  /** Answers to scope and pillars, each among the plans that met all before it. */
  readonly flow: { readonly [Step in FlowStep]: Counts<Verdict> };
  /** Plans by caution. */
  readonly cautions: Counts<CautionCode>;
  /** Plans by fact that is missing and could change the verdict. */
  readonly needs: Counts;
  /** Plans by fact that was assumed. */
  readonly assumed: Counts;
  /** What predicted function is compared with. */
  readonly threshold: Threshold;
}

/** The steps a plan goes through. */
export type FlowStep = "scope" | keyof PolicyAnswer["pillars"];

/** What is counted over rows: plain data, so that parts of a cohort can be counted apart and added. */
export interface Tally {
  rows: number;
  /** Rows that were no case. */
  refused: number;
  /** By policy, in their order. */
  readonly policies: Record<string, PolicyTally>;
  /** Problems of rows by kind and column, with the first of them. */
  readonly problems: Record<string, { count: number; readonly first: RowProblem }>;
  /** What concerns the table as a whole. */
  readonly notes: RowProblem[];
  /** Values hard to believe by kind and fact, with the first of them in words. */
  readonly warnings: Record<string, { count: number; readonly first: string }>;
  readonly percent: { readonly fev1: Counts; readonly dlco: Counts };
  /** Predicted postoperative function, its worse end, in steps of five percentage points: plans by the lower edge. */
  readonly ppo: { readonly fev1: Counts; readonly dlco: Counts };
  readonly states: Counts;
  readonly groups: Counts;
}

/** The steps of a flow, in their order. */
export const flowSteps: readonly FlowStep[] = ["scope", "completeResection", "diseaseControl", "physiologicReserve"];

/** The width of a step of predicted function, in percentage points. */
export const ppoStep = 5;

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return {
    rows: 0,
    refused: 0,
    policies: {},
    problems: {},
    notes: [],
    warnings: {},
    percent: { fev1: {}, dlco: {} },
    ppo: { fev1: {}, dlco: {} },
    states: {},
    groups: {},
  };
}

export function countAnswer(tally: Tally, answer: RowAnswer): void {
  if (answer.line === 0 && !answer.ok) {
    tally.notes.push(...answer.problems);
    return;
  }
  tally.rows += 1;
  if (!answer.ok) {
    tally.refused += 1;
    for (const problem of answer.problems) {
      const key = `${problem.code} ${problem.column ?? ""}`;
      tally.problems[key] ??= { count: 0, first: problem };
      tally.problems[key].count += 1;
    }
    return;
  }
  for (const each of [answer, ...answer.beside]) countPolicy(tally, each);
  const doubts = new Map(answer.warnings.map((warning) => [`${warning.code} ${factPattern(warning.path)}`, warning]));
  for (const [key, { message }] of doubts) {
    tally.warnings[key] ??= { count: 0, first: `${placeOf(answer.line, undefined)}: ${message}` };
    tally.warnings[key].count += 1;
  }
  for (const measure of reserveMeasures) {
    add(tally.percent[measure], answer.percentPredicted[measure]?.from ?? "missing");
    const predicted = answer.ppo[measure];
    if (predicted !== undefined) add(tally.ppo[measure], `${Math.floor(predicted.least / ppoStep) * ppoStep}`);
  }
  add(tally.states, answer.state);
  add(tally.groups, answer.group);
}

function countPolicy(tally: Tally, answer: PolicyAnswer): void {
  tally.policies[answer.policy] ??= emptyPolicy(answer.threshold);
  const policy = existing(tally.policies[answer.policy]);
  add(policy.verdicts, answer.scope === "unmet" ? "outside-scope" : answer.verdict);
  for (const step of flowSteps) {
    const verdict = step === "scope" ? answer.scope : answer.pillars[step];
    add(policy.flow[step], verdict);
    if (verdict !== "met") break;
  }
  for (const code of answer.cautions) add(policy.cautions, code);
  for (const fact of new Set(answer.needs.map(factPattern))) add(policy.needs, fact);
  for (const fact of new Set(answer.assumed.map(factPattern))) add(policy.assumed, fact);
}

function emptyPolicy(threshold: Threshold): PolicyTally {
  const flow = { scope: {}, completeResection: {}, diseaseControl: {}, physiologicReserve: {} };
  return { verdicts: {}, flow, cautions: {}, needs: {}, assumed: {}, threshold };
}

function add(counts: Counts, word: string, times: number = 1): void {
  counts[word] = (counts[word] ?? 0) + times;
}

/** Adds what was counted over other rows of the same cohort, which come later. */
export function addTally(tally: Tally, other: Tally): void {
  tally.rows += other.rows;
  tally.refused += other.refused;
  tally.notes.push(...other.notes);
  for (const [id, { threshold, flow, ...counted }] of Object.entries(other.policies)) {
    tally.policies[id] ??= emptyPolicy(threshold);
    const policy = existing(tally.policies[id]);
    for (const step of flowSteps) addCounts(policy.flow[step], flow[step]);
    for (const name of ["verdicts", "cautions", "needs", "assumed"] as const) addCounts(policy[name], counted[name]);
  }
  for (const [key, { count, first }] of Object.entries(other.problems)) {
    tally.problems[key] ??= { count: 0, first };
    tally.problems[key].count += count;
  }
  for (const [key, { count, first }] of Object.entries(other.warnings)) {
    tally.warnings[key] ??= { count: 0, first };
    tally.warnings[key].count += count;
  }
  for (const name of ["states", "groups"] as const) addCounts(tally[name], other[name]);
  for (const measure of reserveMeasures) {
    addCounts(tally.percent[measure], other.percent[measure]);
    addCounts(tally.ppo[measure], other.ppo[measure]);
  }
}

function addCounts(counts: Counts, other: Counts): void {
  for (const [word, times] of countsIn(other)) add(counts, word, times);
}

export function countsIn(counts: Readonly<Counts>): [word: string, count: number][] {
  return Object.entries(counts as Readonly<Record<string, number>>);
}
