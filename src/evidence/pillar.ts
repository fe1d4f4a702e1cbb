import type { CaseFact } from "../case/fact.ts";
import { addNew } from "../internal/addNew.ts";
import { type Standing, weaker } from "./citation.ts";
import { type Answer, verdictOf } from "./judge.ts";
import type { Judgment } from "./judgment.ts";
import type { Reason, ReasonDetail, ReasonHead } from "./reason.ts";
import type { Verdict } from "./verdict.ts";

/**
 * A judgment under construction. It is filled in place: a case has some thirty reasons, and a judgment object for each of
 * them would cost more memory than the reasons themselves.
 */
export interface Pillar<R, Fact extends string = CaseFact> {
  verdict: Verdict;
  readonly reasons: Reason<R>[];
  restsOn: Standing;
  needs: Fact[];
  assumed: Fact[];
}

/** Starts a pillar without reasons: `met` if every reason is required, `unmet` if one suffices. */
export function newPillar<R, Fact extends string = CaseFact>(verdict: "met" | "unmet" = "met"): Pillar<R, Fact> {
  return { verdict, reasons: [], restsOn: "primary", needs: [], assumed: [] };
}

export function judgmentOf<R, Fact extends string>(pillar: Pillar<R, Fact>): Judgment<R, Fact> {
  return pillar as unknown as Judgment<R, Fact>;
}

/** Findings not recorded on which an answer depends: those a policy assumes, and those that leave it open. */
export interface Unreported<Fact extends string = CaseFact> {
  readonly assumed: readonly Fact[];
  readonly asked: readonly Fact[];
}

/** Every finding is recorded. */
export const allReported: Unreported<never> = { assumed: [], asked: [] };

/** Adds a required reason with its answer, which is unknown if a finding it depends on is needed. */
export function requireReason<R, Fact extends string>(
  pillar: Pillar<R, Fact>,
  detail: ReasonDetail<R>,
  answer: Answer<NoInfer<Fact>>,
  standing: Standing = "convention",
  { assumed, asked }: Unreported<NoInfer<Fact>> = allReported,
): void {
  const open = asked.length > 0;
  const { verdict } = addReason(pillar.reasons, detail, open ? asked : answer, standing);
  const needs = open ? [...needsOf(answer), ...asked] : needsOf(answer);
  combineInto(pillar, "unmet", { verdict, restsOn: standing, needs, assumed });
}

/** Adds a reason of which one suffices, with its answer. */
export function allowReason<R, Fact extends string>(
  pillar: Pillar<R, Fact>,
  detail: ReasonDetail<R>,
  answer: Answer<NoInfer<Fact>>,
): void {
  const { verdict, standing } = addReason(pillar.reasons, detail, answer);
  combineInto(pillar, "met", { verdict, restsOn: standing, needs: needsOf(answer), assumed: noFacts });
}

/** Appends a reason with its answer to a list of reasons; no verdict changes. */
export function addReason<R>(
  reasons: Reason<R>[],
  detail: ReasonDetail<R>,
  answer: Answer<string>,
  standing: Standing = "convention",
): ReasonHead<keyof R> {
  const reason = Object.assign({ verdict: verdictOf(answer), standing }, detail);
  reasons.push(reason as unknown as Reason<R>);
  return reason as ReasonHead<keyof R>;
}

/** Returns the facts an answer is waiting for. */
export function needsOf<Fact extends string>(answer: Answer<Fact>): readonly Fact[] {
  return typeof answer === "object" ? answer : noFacts;
}

/** Adds a required judgment, which is unknown if a finding it depends on is needed. */
export function requirePart<R, Fact extends string>(
  pillar: Pillar<R, Fact>,
  part: NoInfer<Judgment<R, Fact>>,
  unreported: Unreported<NoInfer<Fact>> = allReported,
): void {
  const { restsOn } = part;
  const open = unreported.asked.length > 0;
  const verdict = open ? "unknown" : part.verdict;
  for (const reason of part.reasons) pillar.reasons.push(open ? { ...reason, verdict } : reason);
  const needs = [...part.needs, ...unreported.asked];
  combineInto(pillar, "unmet", { verdict, restsOn, needs, assumed: [...part.assumed, ...unreported.assumed] });
}

/** What a part contributes to the verdict of the whole. */
interface Weight<Fact extends string> {
  readonly verdict: Verdict;
  readonly restsOn: Standing;
  readonly needs: readonly Fact[];
  readonly assumed: readonly Fact[];
}

/**
 * Merges a part into the result. `dominant` is the verdict one part of which settles the whole. The deciding parts are
 * those whose verdict is that of the whole: they alone give `restsOn` and `needs`. Assumptions are those the answer
 * depends on: of the deciding parts if one of them settles the whole, else of all.
 */
export function combineInto<R, Fact extends string>(
  pillar: Pillar<R, Fact>,
  dominant: "met" | "unmet",
  { verdict, restsOn, needs, assumed }: Weight<NoInfer<Fact>>,
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

const noFacts: readonly never[] = [];
