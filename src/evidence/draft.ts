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

/** No finding is unstated. */
export const allStated: Unstated = { assumed: [], asked: [] };

/**
 * Adds a part that is required: a reason with the answer it gives, which is open where a finding it rests on is asked
 * for. The telling becomes the reason, as in {@link note}.
 */
export function say<R>(
  whole: Draft<R>,
  telling: Telling<R>,
  answer: Answer,
  standing: Standing = "convention",
  { assumed, asked }: Unstated = allStated,
): void {
  const open = asked.length > 0;
  const { verdict } = note(whole.reasons, telling, open ? asked : answer, standing);
  const needs = open ? [...needsOf(answer), ...asked] : needsOf(answer);
  weigh(whole, "unmet", { verdict, restsOn: standing, needs, assumed });
}

/** Adds a part of which one suffices: a reason with the answer it gives. The telling becomes it, as in {@link note}. */
export function offer<R>(whole: Draft<R>, telling: Telling<R>, answer: Answer): void {
  const { verdict, standing } = note(whole.reasons, telling, answer);
  weigh(whole, "met", { verdict, restsOn: standing, needs: needsOf(answer), assumed: noFacts });
}

/**
 * Adds a reason with the answer it gives to a list of reasons, and lets nothing weigh. Verdict and standing are written
 * into the telling, which becomes the reason: it has to be an object made for this call, never one told before.
 */
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
  return typeof answer === "object" ? answer : noFacts;
}

/** Adds a judgment that is required, which is open where a finding it rests on is asked for. */
export function include<R>(whole: Draft<R>, part: NoInfer<Judgment<R>>, rests: Unstated = allStated): void {
  const { restsOn } = part;
  const open = rests.asked.length > 0;
  const verdict = open ? "unknown" : part.verdict;
  for (const reason of part.reasons) whole.reasons.push(open ? { ...reason, verdict } : reason);
  const needs = open ? [...part.needs, ...rests.asked] : part.needs;
  weigh(whole, "unmet", { verdict, restsOn, needs, assumed: [...part.assumed, ...rests.assumed] });
}

/** What of a part weighs in the whole. */
interface Weight {
  readonly verdict: Verdict;
  readonly restsOn: Standing;
  readonly needs: readonly FactPath[];
  readonly assumed: readonly FactPath[];
}

/**
 * Lets a part weigh; `dominant` is the verdict one part of which settles the whole. The deciding parts are those whose
 * verdict is the verdict of the whole: they alone give `restsOn` and `needs`. Assumptions are those the answer hangs on,
 * of the deciding parts where one of them settles the whole, else of all.
 */
export function weigh(
  whole: Draft<any>,
  dominant: "met" | "unmet",
  { verdict, restsOn, needs, assumed }: Weight,
): void {
  const settled = whole.verdict === dominant;
  if (!settled && verdict !== whole.verdict && (verdict === dominant || verdict === "unknown")) {
    whole.verdict = verdict;
    whole.restsOn = restsOn;
    if (verdict === dominant) {
      whole.needs = [];
      whole.assumed = [];
    }
  }
  const decides = verdict === whole.verdict;
  if (decides) whole.restsOn = weaker(whole.restsOn, restsOn);
  if (decides && verdict === "unknown") addNew(whole.needs, needs);
  if (decides || !settled) addNew(whole.assumed, assumed);
}

const noFacts: readonly FactPath[] = [];
