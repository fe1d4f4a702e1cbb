import { refuse, requireFields, requireNamed, requireNumber } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** A margin in millimeters, or as a multiple of the diameter, or the smaller of the two. */
interface MarginRule {
  readonly millimeters?: Extent;
  readonly diameters?: number;
}

/** Refuses a margin that is given neither in millimeters nor in diameters, and one with a number below 0. */
export function requireMargin(action: string, margin: MarginRule): void {
  const what = "the margin policy";
  requireFields(action, what, margin);
  const { millimeters, diameters } = margin;
  if (millimeters == null && diameters == null) refuse(action, what, "one with millimeters or diameters", margin);
  if (millimeters != null) requireExtent(action, "the margin", millimeters, 0);
  requireNumber(action, "the multiple of the diameter", diameters ?? 0, 0);
}

/** Refuses all but two numbers of which the second is not below the first. */
export function requireExtent(action: string, what: string, extent: Extent, least: number, most?: number): void {
  requireNamed(action, what, extent, ["least", "most"]);
  requireNumber(action, `${what} at least`, extent.least, least, most);
  requireNumber(action, `${what} at most`, extent.most, extent.least, most);
}

/**
 * Works out the margin a policy requires around a lesion whose diameter may not be known. Where the margin depends on a
 * diameter that was not measured it begins at 0, and may reach to infinity.
 */
export function marginAround({ diameters, millimeters }: MarginRule, diameterMm: number | undefined): Extent {
  const unbounded = Number.POSITIVE_INFINITY;
  const { least, most } = millimeters ?? { least: unbounded, most: unbounded };
  if (diameters == null) return { least, most };
  return {
    least: Math.min(least, diameters * (diameterMm ?? 0)),
    most: diameterMm === undefined ? most : Math.min(most, diameters * diameterMm),
  };
}
