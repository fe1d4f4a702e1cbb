import { lungVolumeRange } from "../case/ranges.table.ts";
import { requireNamed, requireNumber } from "../internal/guards.ts";
import { requireExtent, requireMargin } from "./marginAround.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";

/** Refuses a policy with a field there is not, or with a number no lung has. */
export function requireResectionPolicy(action: string, policy: ResectionPolicy): void {
  requireNamed(action, "the resection policy", policy, [
    "id",
    "margin",
    "rindMm",
    "mostSegments",
    "wedgeUnits",
    "lungVolumeMl",
  ]);
  requireMargin(action, policy.margin);
  requireNumber(action, "the rind", policy.rindMm, 0);
  requireNumber(action, "the most segments", policy.mostSegments, 0, 19, true);
  requireExtent(action, "the units of a wedge", policy.wedgeUnits, 0, 19);
  // Liters lie outside, as for a CT; the upper limit of normal of the tallest person does not.
  requireExtent(action, "the lung volume of the policy", policy.lungVolumeMl, lungVolumeRange[0], 20000);
}
