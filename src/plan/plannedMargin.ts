import type { LungLesion } from "../case/lesion.ts";
import { requiredMargin } from "../resection/marginPolicy.ts";
import type { ResectionOption } from "../resection/resectionOption.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";

/** The margin a plan leaves room for, as CT shows it before the operation, and what ends it. */
export interface PlannedMargin {
  /** From the edge of the lesion, in millimeters. */
  readonly millimeters: number;
  /**
   * What ends it: a vessel or bronchus that stays, the plane to the next segment, the depth of the rind a wedge reaches;
   * or nothing that was measured, and then it is the margin the policy requires.
   */
  readonly endsAt: "branch" | "intersegmental-plane" | "rind" | "required";
}

/**
 * Reads the planned margin of one option from its reasons and the distances that were measured. It is a planned margin:
 * neither what the surgeon sees nor what the pathologist measures. Nothing where neither a distance nor the required
 * margin is known, as where that depends on a diameter that was not measured.
 */
export function plannedMargin(
  lesion: LungLesion,
  option: ResectionOption,
  policy: ResectionPolicy,
): PlannedMargin | undefined {
  for (const reason of option.arguments) {
    if (reason.code === "vessels-outside-margin" && reason.nearestMm !== undefined) {
      return { millimeters: reason.nearestMm, endsAt: "branch" };
    }
    if (reason.code === "plane-outside-margin") {
      return { millimeters: reason.planeMm, endsAt: "intersegmental-plane" };
    }
    if (reason.code === "within-outer-rind") {
      return { millimeters: reason.rindMm - reason.deepEdgeMm, endsAt: "rind" };
    }
  }
  const { margin } = policy;
  const diameterMm = lesion.diameterMm ?? undefined;
  const asked =
    diameterMm !== undefined
      ? requiredMargin(margin, diameterMm).least
      : margin.diameters === undefined
        ? margin.millimeters?.least
        : undefined;
  return asked === undefined ? undefined : { millimeters: asked, endsAt: "required" };
}
