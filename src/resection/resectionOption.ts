import type { Extent } from "../anatomy/extent.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { FactPath, Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { addNew } from "../internal/addNew.ts";
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
  const never = clears === "unmet";
  const pro: Reason<ResectionReasons>[] = [];
  const contra: Reason<ResectionReasons>[] = [];
  const needs: FactPath[] = [];
  for (const judgment of said) {
    for (const reason of judgment.reasons) {
      if (!never) (reason.verdict === "met" ? pro : contra).push(reason);
      else if (reason.verdict === "unmet") contra.push(reason);
    }
    if (!never) addNew(needs, judgment.needs);
  }
  return present({ procedure, clears, units, segments, arguments: pro, objections: contra, needs });
}
