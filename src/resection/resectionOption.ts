import type { Extent } from "../anatomy/extent.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { distinct, type FactPath, type Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { gather } from "../internal/gather.ts";
import { present } from "../internal/present.ts";
import type { ResectionReasons } from "./resectionReasons.ts";

/** The three resections between which a rule can choose. */
export type ProcedureName = "wedge" | "segmentectomy" | "lobectomy";

/** One way to remove a lesion, with what speaks for and against it and what it costs. */
export interface ResectionOption {
  /** The operation. */
  readonly procedure: ProcedureName;
  /** Whether it clears the lesion with the margin the policy asks for. */
  readonly clears: Verdict;
  /** What it takes of the 19 units. */
  readonly units: Extent;
  /** The segments it takes, where they are known by name. */
  readonly segments?: readonly SegmentName[];
  /** What speaks for it. */
  readonly arguments: readonly Reason<ResectionReasons>[];
  /** What speaks against it, or leaves it open. */
  readonly objections: readonly Reason<ResectionReasons>[];
  /** Facts that would settle whether it clears the lesion, or what it costs. Paths start at the lesion. */
  readonly needs: readonly FactPath[];
}

/**
 * Sorts what is said about an operation into arguments and objections. Where something rules it out, that alone is
 * told, and nothing is needed.
 */
export function option(
  procedure: ProcedureName,
  clears: Verdict,
  units: Extent,
  said: readonly Judgment<ResectionReasons>[],
  segments?: readonly SegmentName[],
): ResectionOption {
  const reasons = gather(said, "reasons");
  const never = clears === "unmet";
  return present({
    procedure,
    clears,
    units,
    segments,
    arguments: never ? [] : reasons.filter(({ verdict }) => verdict === "met"),
    objections: reasons.filter(({ verdict }) => (never ? verdict === "unmet" : verdict !== "met")),
    needs: never ? [] : distinct(gather(said, "needs")),
  });
}
