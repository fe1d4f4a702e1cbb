import { addNew } from "../internal/addNew.ts";
import { type Answer, verdictOf } from "./judge.ts";
import type { Judgment } from "./judgment.ts";
import type { FactPath, Reason, ReasonDetail, ReasonHead } from "./reason.ts";
import { type Standing, weaker } from "./standing.ts";
import type { Verdict } from "./verdict.ts";

/**
 * A judgment under construction. It is filled in place: a case has some thirty reasons, and a judgment object for each of
 * them would cost more memory than the reasons themselves.
 */
export interface Pillar<R> {
  verdict: Verdict;
  readonly reasons: Reason<R>[];
  restsOn: Standing;
  needs: FactPath[];
  assumed: FactPath[];
}

/** Starts a pillar without reasons: `met` if every reason is required, `unmet` if one suffices. */
export function newPillar<R>(verdict: "met" | "unmet" = "met"): Pillar<R> {
  return { verdict, reasons: [], restsOn: "primary", needs: [], assumed: [] };
}

/** Finalizes a pillar as a judgment. */
export function judgmentOf<R>(pillar: Pillar<R>): Judgment<R> {
  return pillar as unknown as Judgment<R>;
}

/** Findings not recorded on which an answer depends: those a policy assumes, and those that leave it open. */
export interface Unreported {
  readonly assumed: readonly FactPath[];
  readonly asked: readonly FactPath[];
}

/** Every finding is recorded. */
export const allReported: Unreported = { assumed: [], asked: [] };

/** Adds a required reason with its answer, which is open if a finding it depends on has to be asked for. */
export function requireReason<R>(
  pillar: Pillar<R>,
  detail: ReasonDetail<R>,
  answer: Answer,
  standing: Standing = "convention",
  { assumed, asked }: Unreported = allReported,
): void {
  const open = asked.length > 0;
  const { verdict } = addReason(pillar.reasons, detail, open ? asked : answer, standing);
  const needs = open ? [...needsOf(answer), ...asked] : needsOf(answer);
  combineInto(pillar, "unmet", { verdict, restsOn: standing, needs, assumed });
}

/** Adds a reason of which one suffices, with its answer. */
export function allowReason<R>(pillar: Pillar<R>, detail: ReasonDetail<R>, answer: Answer): void {
  const { verdict, standing } = addReason(pillar.reasons, detail, answer);
  combineInto(pillar, "met", { verdict, restsOn: standing, needs: needsOf(answer), assumed: noFacts });
}

/** Appends a reason with its answer to a list of reasons; no verdict changes. */
export function addReason<R>(
  reasons: Reason<R>[],
  detail: ReasonDetail<R>,
  answer: Answer,
  standing: Standing = "convention",
): ReasonHead<keyof R> {
  const reason = Object.assign({ verdict: verdictOf(answer), standing }, detail);
  reasons.push(reason as unknown as Reason<R>);
  return reason as ReasonHead<keyof R>;
}

/** Returns the facts an answer is waiting for. */
export function needsOf(answer: Answer): readonly FactPath[] {
  return typeof answer === "object" ? answer : noFacts;
}

/** Adds a required judgment, which is open if a finding it depends on has to be asked for. */
export function requirePart<R>(
  pillar: Pillar<R>,
  part: NoInfer<Judgment<R>>,
  unreported: Unreported = allReported,
): void {
  const { restsOn } = part;
  const open = unreported.asked.length > 0;
  const verdict = open ? "unknown" : part.verdict;
  for (const reason of part.reasons) pillar.reasons.push(open ? { ...reason, verdict } : reason);
  const needs = open ? [...part.needs, ...unreported.asked] : part.needs;
  combineInto(pillar, "unmet", { verdict, restsOn, needs, assumed: [...part.assumed, ...unreported.assumed] });
}

/** What a part contributes to the verdict of the whole. */
interface Weight {
  readonly verdict: Verdict;
  readonly restsOn: Standing;
  readonly needs: readonly FactPath[];
  readonly assumed: readonly FactPath[];
}

/**
 * Merges a part into the result. `dominant` is the verdict one part of which settles the whole. The deciding parts are
 * those whose verdict is that of the whole: they alone give `restsOn` and `needs`. Assumptions are those the answer
 * depends on: of the deciding parts if one of them settles the whole, else of all.
 */
export function combineInto<R>(
  pillar: Pillar<R>,
  dominant: "met" | "unmet",
  { verdict, restsOn, needs, assumed }: Weight,
): void {
  const settled = pillar.verdict === dominant;
  if (!settled && verdict !== pillar.verdict && (verdict === dominant || verdict === "unknown")) {
    pillar.verdict = verdict;
    pillar.restsOn = restsOn;
    if (verdict === dominant) {
      pillar.needs = [];
      pillar.assumed = [];
    }
  }
  const decides = verdict === pillar.verdict;
  if (decides) pillar.restsOn = weaker(pillar.restsOn, restsOn);
  if (decides && verdict === "unknown") addNew(pillar.needs, needs);
  if (decides || !settled) addNew(pillar.assumed, assumed);
}

const noFacts: readonly FactPath[] = [];
