import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import type { ResectionReasons } from "../resection/resectionReasons.ts";
import type { Extent } from "../units/extent.ts";
import type { CasePlan } from "./casePlan.ts";
import type { LungLeft } from "./lungsLeft.ts";
import type { PlannedMargin } from "./plannedMargin.ts";
import type { PlanTaken } from "./planTaken.ts";
import type { PlannedReserve } from "./stageReserve.ts";

/** Why a lesion fares as it does in a plan, beside the arguments for its operation. */
export interface PlanReasons extends ResectionReasons {
  /** What is removed for it is removed for other lesions as well, and counted once. */
  "leaves-together": { readonly lesions: readonly number[] };
  /** A smaller operation would clear it too: it leaves with what goes anyway, or that comes to less in all. */
  "smaller-would-clear": { readonly smaller: readonly ProcedureName[] };
  /** It is treated without surgery, as the options allow. */
  "without-surgery": { readonly modality: string };
  /** No operation is sure to clear it. */
  "nothing-surely-clears": Record<never, never>;
  /** It is benign, so nothing has to happen to it. */
  benign: Record<never, never>;
  /** It has vanished, and its place is undecided. */
  vanished: Record<never, never>;
}

/** What a plan does to a lesion. */
export type LesionProcedure = ProcedureName | "without-surgery" | "undetermined" | "none";

/** What a plan does to one lesion, and why. */
export interface PlannedLesion {
  /** Its place in the list. */
  readonly lesion: number;
  /** What the meeting calls it; absent if it has no name. */
  readonly id?: string;
  /** What is done. */
  readonly procedure: LesionProcedure;
  /** Which of the plan's operations removes it, by its place; absent if none does. */
  readonly operation?: number;
  /** The margin that leaves room for. */
  readonly margin?: PlannedMargin;
  /** Arguments for and against it. */
  readonly reasons: readonly Reason<PlanReasons>[];
  /** Facts that would settle it or its cost, as paths of the case. */
  readonly needs: readonly CaseFact[];
}

/** One operation of a plan. */
export interface PlannedResectionStep {
  /** The lesions it removes, by their place. */
  readonly lesions: readonly number[];
  /** What is done. */
  readonly procedure: ProcedureName | "undetermined";
  /** The stage it belongs to, from 1. */
  readonly order: number;
  /** The side; nothing if not recorded where the lesion is. */
  readonly side?: LungSide;
  /** The lobe; absent if not recorded. */
  readonly lobe?: LobeName;
  /** The segments it takes, where all of them are known by name. */
  readonly segments?: readonly SegmentName[];
  /** What it takes of the 19 units, functioning or not, where segments go that are not known by name. */
  readonly removedUnits?: Extent;
  /** What it takes of the units that function, taken by itself. */
  readonly units: Extent;
  /** How the chest is entered; absent: not recorded. */
  readonly access?: string;
  /** What is done about the nodes; absent: not recorded. */
  readonly nodes?: string;
}

/** One stage of a plan: what is operated in one anesthetic. */
export interface PlannedResectionStage {
  /** Which comes when, from 1. */
  readonly order: number;
  /** The side, or both; nothing if not recorded where the lesions are. */
  readonly side?: LungSide | "both";
  /** Its operations, by their place. */
  readonly operations: readonly number[];
  /** Functioning units gone when it is over, those of earlier stages included. */
  readonly removedSoFar: Extent;
  /** What is gone then by every estimate, those of earlier stages included; the reserve goes by the range that decides. */
  readonly taken: PlanTaken;
  /** What stays of each lung then, the right one first. */
  readonly lungs: readonly LungLeft[];
  /** Predicted postoperative function after it, where lung function was given. */
  readonly reserve?: PlannedReserve;
}

/** The figures plans are compared by. */
export interface PlanFigures {
  /** Functioning units removed. */
  readonly unitsRemoved: Extent;
  /** The same with the prices of the operations: what is compared. */
  readonly countedCost: Extent;
  /** How many operations. */
  readonly operationCount: number;
  /** How many stages. */
  readonly stageCount: number;
  /** The smallest margin; absent if nothing is operated, or one is not known. */
  readonly smallestMarginMm?: number;
  /** Lesions treated without surgery, by their place. */
  readonly withoutSurgery: readonly number[];
}

/** What sets a plan apart from the one that was chosen. */
export interface PlanDifferences {
  /** It counts less. */
  "counts-less": { readonly units: Extent };
  /** It counts more. */
  "counts-more": { readonly units: Extent };
  /** Its smallest margin is wider. */
  "wider-margin": { readonly millimeters: number; readonly chosen: number };
  /** Its smallest margin is narrower. */
  "narrower-margin": { readonly millimeters: number; readonly chosen: number };
  /** It treats more lesions without surgery. */
  "more-without-surgery": { readonly lesions: number };
}

/** A plan beside the chosen one. */
export interface PlanBeside extends PlanFigures {
  /** What happens to each lesion, in their order. */
  readonly procedures: readonly LesionProcedure[];
  /** What sets it apart from the chosen plan. */
  readonly differences: readonly PlanDifference[];
  /** Predicted postoperative function after it, where lung function was given. */
  readonly reserve?: PlannedReserve;
}

/** One difference. */
export type PlanDifference = {
  [Code in keyof PlanDifferences]: {
    /** Which difference. */
    readonly code: Code;
  } & PlanDifferences[Code];
}[keyof PlanDifferences];

/** A plan that depends on facts not yet recorded. */
export interface ConditionalPlan extends PlanBeside {
  /** What has to turn out: for each lesion the operation that is to clear it, and the facts that would say so. */
  readonly if: readonly {
    /** The lesion. */
    readonly lesion: number;
    /** The operation that has to clear it. */
    readonly procedure: ProcedureName;
    /** The facts that would say so. */
    readonly needs: readonly CaseFact[];
  }[];
}

/** Which comparison settled the choice between the chosen plan and the next best. */
export type PlanSettledBy =
  | "only-plan"
  | "without-surgery"
  | "counted-cost"
  | "operations"
  | "stages"
  | "smallest-margin"
  | "order-of-lesions";

/** A plan for several lesions, with everything it was weighed against. */
export interface ResectionPlan extends PlanFigures {
  /** The operations, stage by stage. */
  readonly operations: readonly PlannedResectionStep[];
  /** What happens to each lesion. */
  readonly procedures: readonly PlannedLesion[];
  /** The stages. */
  readonly stages: readonly PlannedResectionStage[];
  /** What it takes by every estimate. */
  readonly taken: PlanTaken;
  /** Units that function before it. */
  readonly functioning: number;
  /** Whether it surely removes every lesion that is not benign. */
  readonly clears: Verdict;
  /** Facts that would settle that, or the cost. */
  readonly needs: readonly CaseFact[];
  /** The comparison that set it apart from the next best plan. */
  readonly settledBy: PlanSettledBy;
  /** Every plan that no other beats in counted cost, smallest margin and lesions without surgery; the chosen one first. */
  readonly front: readonly PlanBeside[];
  /** Plans that depend on missing facts, each with what has to turn out; those that count less, and for a lesion whose operation is open each possibility. */
  readonly conditional: readonly ConditionalPlan[];
  /** Where the reserve is not met: the nearest plan that would meet it, some lesions perhaps without surgery. */
  readonly nearestWithinReserve?: PlanBeside;
  /** The plan as a case holds it. */
  readonly plan: CasePlan;
  /** The policy. */
  readonly policy: string;
  /** No publication compares such plans. */
  readonly restsOn: "convention";
}
