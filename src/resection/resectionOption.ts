import type { SegmentName } from "../anatomy/segment.ts";
import type { ResectionFact } from "../case/fact.ts";
import type { Answer } from "../evidence/judge.ts";
import { addReason, needsOf, type Pillar } from "../evidence/pillar.ts";
import type { Reason, ReasonDetail } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { Writable } from "../internal/absent.ts";
import { addNew } from "../internal/addNew.ts";
import type { Extent } from "../units/extent.ts";
import type { ResectionReasons } from "./resectionReasons.ts";

/** The three resections between which a rule can choose. */
export type ProcedureName = "wedge" | "segmentectomy" | "lobectomy";

/** One way to remove a lesion, with the arguments for and against it and what it costs. */
export interface ResectionOption {
  /** The operation. */
  readonly procedure: ProcedureName;
  /** Whether it clears the lesion with the margin the policy requires. */
  readonly clears: Verdict;
  /** What it takes of the 19 units. */
  readonly units: Extent;
  /** The segments it takes, where they are known by name. */
  readonly segments?: readonly SegmentName[];
  /** Arguments for it. */
  readonly arguments: readonly Reason<ResectionReasons>[];
  /** What argues against it, or leaves it open. */
  readonly objections: readonly Reason<ResectionReasons>[];
  /** Facts that would settle whether it clears the lesion, or what it costs. Paths start at the lesion. */
  readonly needs: readonly ResectionFact[];
}

/** What is said about an operation while it is looked at. */
export type OptionNotes = Pick<Pillar<ResectionReasons, ResectionFact>, "reasons" | "needs">;

/** Says something about an operation: for it, against it, or which facts are missing before anyone can say. */
export function addArgument(
  notes: OptionNotes,
  detail: ReasonDetail<ResectionReasons>,
  answer: Answer<ResectionFact>,
): void {
  addReason(notes.reasons, detail, answer);
  addNew(notes.needs, needsOf(answer));
}

/**
 * Sorts what is said about an operation into arguments and objections. Where something rules it out, only that is
 * reported, and nothing is needed.
 */
export function option(
  procedure: ProcedureName,
  clears: Verdict,
  units: Extent,
  { reasons, needs }: OptionNotes,
  segments?: readonly SegmentName[],
): ResectionOption {
  const never = clears === "unmet";
  const pro: Reason<ResectionReasons>[] = [];
  const contra: Reason<ResectionReasons>[] = [];
  for (const reason of reasons) {
    if (reason.verdict === "unmet" || !never) (reason.verdict === "met" ? pro : contra).push(reason);
  }
  const option: Writable<ResectionOption> = {
    procedure,
    clears,
    units,
    arguments: pro,
    objections: contra,
    needs: never ? [] : needs,
  };
  if (segments) option.segments = segments;
  return option;
}
