import { addNew } from "../internal/addNew.ts";
import type { Writable } from "../internal/writable.ts";
import { type Answer, verdictOf } from "./judge.ts";
import type { Judgment } from "./judgment.ts";
import type { FactPath, Reason, ReasonHead, Telling } from "./reason.ts";
import { type Standing, weaker } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/**
 * A judgment while it is being made: a whole of which every further part may change the verdict. It is filled in place,
 * since a case has some thirty parts, and a judgment for each of them takes more memory than all that is told.
 */
export interface Draft<R> {
  verdict: Verdict;
  readonly reasons: Reason<R>[];
  restsOn: Standing;
  needs: FactPath[];
  assumed: FactPath[];
}

/** Begins a draft with no part yet: `met` where all parts are to be required, `unmet` where one is to suffice. */
export function draft<R>(verdict: "met" | "unmet" = "met"): Draft<R> {
  return { verdict, reasons: [], restsOn: "primary", needs: [], assumed: [] };
}

/** Takes a draft for what it has become, when nothing more is added. */
export function judgmentOf<R>(whole: Draft<R>): Judgment<R> {
  return whole as unknown as Judgment<R>;
}

/** Findings nobody stated that an answer rests on: those taken as normal, and those that keep it open. */
export interface Unstated {
  readonly assumed: readonly FactPath[];
  readonly asked: readonly FactPath[];
}

/** Nothing of the kind. */
export const nothing: Unstated = { assumed: [], asked: [] };

/**
 * Adds a part that is required: a reason with the answer it gives, which is open where a finding it rests on is asked
 * for. The telling itself becomes the reason.
 */
export function say<R>(
  whole: Draft<R>,
  telling: Telling<R>,
  answer: Answer,
  standing: Standing = "convention",
  { assumed, asked }: Unstated = nothing,
): void {
  const needs = needsOf(answer);
  const open = asked.length > 0;
  const { verdict } = note(whole.reasons, telling, open ? asked : answer, standing);
  weigh(whole, "unmet", verdict, standing, open ? [...needs, ...asked] : needs, assumed);
}

/** Adds a part of which one suffices: a reason with the answer it gives. The telling itself becomes the reason. */
export function offer<R>(whole: Draft<R>, telling: Telling<R>, answer: Answer): void {
  const { verdict, standing } = note(whole.reasons, telling, answer);
  weigh(whole, "met", verdict, standing, needsOf(answer), none);
}

/** Adds a reason with the answer it gives to a list of reasons, and lets nothing weigh. */
export function note<R>(
  reasons: Reason<R>[],
  telling: Telling<R>,
  answer: Answer,
  standing: Standing = "convention",
): Reason<R> {
  const reason: Writable<ReasonHead<unknown>> = telling as any;
  reason.verdict = verdictOf(answer);
  reason.standing = standing;
  reasons.push(reason as Reason<R>);
  return reason as Reason<R>;
}

/** The facts an answer waits for. */
export function needsOf(answer: Answer): readonly FactPath[] {
  return typeof answer === "object" ? answer : none;
}

/** Adds a judgment that is required, which is open where a finding it rests on is asked for. */
export function include<R>(whole: Draft<R>, part: NoInfer<Judgment<R>>, { assumed, asked }: Unstated = nothing): void {
  const open = asked.length > 0;
  const verdict = open ? "unknown" : part.verdict;
  for (const reason of part.reasons) whole.reasons.push(open ? { ...reason, verdict } : reason);
  const needs = open ? [...part.needs, ...asked] : part.needs;
  weigh(whole, "unmet", verdict, part.restsOn, needs, [...part.assumed, ...assumed]);
}

/**
 * Lets a part weigh. The deciding parts are those whose verdict is the verdict of the whole: they alone give `restsOn`
 * and `needs`. Assumptions are those the answer hangs on, of the deciding parts where one of them settles the whole,
 * else of all.
 */
export function weigh(
  whole: Draft<any>,
  dominant: "met" | "unmet",
  verdict: Verdict,
  standing: Standing,
  needs: readonly FactPath[],
  assumed: readonly FactPath[],
): void {
  const settled = whole.verdict === dominant;
  if (!settled && verdict !== whole.verdict && (verdict === dominant || verdict === "unknown")) {
    whole.verdict = verdict;
    whole.restsOn = standing;
    if (verdict === dominant) {
      whole.needs = [];
      whole.assumed = [];
    }
  }
  const decides = verdict === whole.verdict;
  if (decides) {
    whole.restsOn = weaker(whole.restsOn, standing);
    addNew(whole.needs, needs);
  }
  if (decides || !settled) addNew(whole.assumed, assumed);
}

const none: readonly FactPath[] = [];
