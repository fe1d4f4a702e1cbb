import { requireFields, requireNumber } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";
import type { Extent } from "../units/extent.ts";

/** A margin in millimeters, or as a multiple of the diameter, or the smaller of the two. */
interface MarginRule {
  readonly millimeters?: Extent;
  readonly diameters?: number;
}

/** Refuses a margin that is given neither in millimeters nor in diameters. */
export function requireMargin(action: string, margin: MarginRule): void {
  requireFields(action, "the margin policy", margin);
  if (margin.millimeters != null || margin.diameters != null) return;
  refuse(action, "the margin policy", "one with millimeters or diameters", margin);
}

/**
 * Works out the margin a policy asks for around a lesion whose diameter may not be known. Where the margin depends on a
 * diameter nobody measured it begins at 0, and may reach to infinity.
 */
export function marginAround(policy: MarginRule, diameterMm: number | undefined): Extent {
  const action = "work out a margin";
  const unbounded = Number.POSITIVE_INFINITY;
  requireFields(action, "the policy", policy);
  const { diameters, millimeters } = policy;
  const { least, most } = millimeters ?? { least: unbounded, most: unbounded };
  requireNumber(action, "the policy's multiple of the diameter", diameters ?? 0, 0);
  if (millimeters) {
    requireNumber(action, "the policy's least millimeters", least, 0);
    requireNumber(action, "the policy's most millimeters", most, least);
  }
  if (diameters === undefined) return { least, most };
  return {
    least: Math.min(least, diameters * (diameterMm ?? 0)),
    most: diameterMm === undefined ? most : Math.min(most, diameters * diameterMm),
  };
}
