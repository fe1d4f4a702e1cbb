import type { LungSide } from "../anatomy/lobe.ts";
import type { FitnessFacts } from "../fitness/fitnessFacts.ts";
import type { FitnessPathway } from "../fitness/pathway.ts";
import type { LungState } from "../reserve/ppoAfterResection.ts";
import type { Percent } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";
import type { PlanPolicy } from "./planPolicy.ts";

/** What may be done about lesions without an operation. */
export interface WithoutSurgery {
  /** How they would be treated. */
  readonly modality: "radiotherapy" | "ablation";
  /** Which of them may be, by their place in the list; left out, any. */
  readonly lesions?: readonly number[] | undefined;
}

/** What the plan has to leave. */
export interface ReserveLimit {
  /** Lung function before the plan, and whatever else the pathway uses; predicted values are worked out here. */
  readonly facts: FitnessFacts;
  /** The published pathway that is the limit; left out, the 40 % rule. */
  readonly pathway?: FitnessPathway | undefined;
}

/** The lungs as they are. */
export interface LungsToPlan extends LungState {
  /** The volume of both lungs on inspiratory CT, in milliliters; left out, the range of the policy. */
  readonly totalVolumeMl?: Quantity<"milliliter"> | undefined;
}

/** What is known and allowed when lesions are planned together. */
export interface PlanOptions {
  /** How resections are chosen and priced; left out, {@link countedUnitsPolicy}. */
  readonly policy?: PlanPolicy | undefined;
  /** Segments that are obstructed, and cost nothing, or absent, and cannot be removed again. */
  readonly lungs?: LungsToPlan | undefined;
  /** The left lung's share of the perfusion in percent, from a scan; left out, perfusion is no estimate. */
  readonly perfusionLeftPercent?: Percent | undefined;
  /** Lesions that may be treated without surgery; left out, none. */
  readonly withoutSurgery?: WithoutSurgery | undefined;
  /** Whether two sides are operated one after the other; left out, they are. */
  readonly staging?: "a-stage-per-side" | "one-stage" | undefined;
  /** The side that comes first; left out, the right. */
  readonly firstSide?: LungSide | undefined;
  /** How the chest is entered on each side; left out: not recorded. */
  readonly access?: Readonly<Partial<Record<LungSide, string>>> | undefined;
  /** What is done about the nodes on each side; left out: not recorded. */
  readonly nodes?: Readonly<Partial<Record<LungSide, string>>> | undefined;
  /** Lung function and the limit the plan is compared with; left out, no reserve is worked out. */
  readonly reserve?: ReserveLimit | undefined;
}
