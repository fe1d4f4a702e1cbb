import type { Extent } from "../anatomy/extent.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { FactPath, Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
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

/** A reason as the option makers write it: the standing of every rule here is the same. */
export type Argument = {
  [Code in keyof ResectionReasons]: { readonly code: Code } & ResectionReasons[Code];
}[keyof ResectionReasons];

/** Gives an argument its verdict. No publication validated any of these rules for metastases. */
export function argue(verdict: Verdict, argument: Argument): Reason<ResectionReasons> {
  return { ...argument, verdict, standing: "convention" };
}

/** Sorts reasons into arguments and objections. */
export function option(
  procedure: ProcedureName,
  clears: Verdict,
  units: Extent,
  reasons: readonly Reason<ResectionReasons>[],
  needs: readonly FactPath[],
  segments?: readonly SegmentName[],
): ResectionOption {
  return {
    procedure,
    clears,
    units,
    ...(segments === undefined ? {} : { segments }),
    arguments: reasons.filter((reason) => reason.verdict === "met"),
    objections: reasons.filter((reason) => reason.verdict !== "met"),
    needs,
  };
}
