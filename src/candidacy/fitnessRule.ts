import type { LobeName } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";

/** What a fitness rule reads of the operations; an `OperationPlan` has it. */
export interface OperationsToBear {
  /** The operations. */
  readonly operations: readonly {
    /** Which one. */
    readonly procedure: PlannedProcedure | "undetermined";
    /** In which lobe, where that is known. */
    readonly lobe?: LobeName;
    /** Which segments it takes, where they are known by name. */
    readonly segments?: readonly SegmentName[];
    /** The stage it belongs to, by its place in the plan. */
    readonly stage?: number;
    /** Facts that would settle the operation or its cost. */
    readonly needs: readonly CaseFact[];
  }[];
  /** The lesions. */
  readonly lesions: readonly unknown[];
}

/**
 * A policy's assessment of heart and lungs in place of its threshold: it receives the case, the operations, and the
 * predicted FEV1 and DLCO as they were compared with the threshold. A rule that answers `unknown` and needs no fact is
 * refused with a RangeError.
 */
export type FitnessRule = (
  candidate: Candidate,
  plan: OperationsToBear,
  predicted: Judgment<PhysiologicReserveReasons>,
) => Judgment<PhysiologicReserveReasons>;
