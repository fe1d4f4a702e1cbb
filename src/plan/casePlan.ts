import type { LungSide } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { ProcedureName } from "../resection/resectionOption.ts";
import type { Extent } from "../units/extent.ts";

/** A plan in the shape a case holds it: what {@link candidacy} judges when it stands in the case as its plan. */
export interface CasePlan {
  /** The stages. */
  readonly stages: readonly CasePlanStage[];
  /** Lesions treated without surgery. */
  readonly otherTreatment?: readonly {
    /** Which, by id. */
    readonly lesions: readonly string[];
    /** How. */
    readonly modality: string;
  }[];
}

/** One stage of a plan in the shape a case holds it. */
export interface CasePlanStage {
  /** Which comes when, from 1. */
  readonly order: number;
  /** The side, or both; nothing if not recorded where the lesions are. */
  readonly side?: LungSide | "both";
  /** How the chest is entered; absent: not recorded. */
  readonly access?: string;
  /** What is done about the nodes; absent: not recorded. */
  readonly nodes?: string;
  /** The resections. */
  readonly resections: readonly {
    /** The lesions it removes, by id. */
    readonly lesions: readonly string[];
    /** The operation; absent if no rule says, as for the part of a lobe beyond a fissure. */
    readonly procedure?: ProcedureName;
    /** The segments it takes, where they are known by name. */
    readonly segments?: readonly SegmentName[];
    /** What it takes of the 19 units, where not every segment is named. */
    readonly removedUnits?: Extent;
  }[];
}
