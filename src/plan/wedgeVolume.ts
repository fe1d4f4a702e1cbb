import type { LungLesion } from "../case/lesion.ts";
import { requiredMargin } from "../resection/marginPolicy.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import type { Extent } from "../units/extent.ts";

/**
 * Estimates the volume of a wedge in milliliters from the lesion with its margin, under the pleura: at least the half
 * sphere around the lesion, at most a cylinder, or a half sphere, from the pleura to the far edge of the margin.
 *
 * ```math
 * \tfrac{2}{3}\pi r^3 \le V \le \max\left(\pi r^2 L,\ \tfrac{2}{3}\pi L^3\right), \qquad r = \tfrac{d}{2} + m, \quad L = t + d + m
 * ```
 *
 * with the diameter `d`, the margin `m` and the depth `t` in millimeters. A convention: no formula, specimen volume or
 * volumetry of stapled wedges was found in print. Absent if the diameter or the depth is missing.
 */
export function wedgeVolume({ diameterMm, depthMm }: LungLesion, { margin }: ResectionPolicy): Extent | undefined {
  if (diameterMm == null || depthMm == null) return undefined;
  const { least, most } = requiredMargin(margin, diameterMm);
  const radius = diameterMm / 2 + most;
  const reach = depthMm + diameterMm + most;
  return {
    least: halfSphereMl(diameterMm / 2 + least),
    most: Math.max((Math.PI * radius ** 2 * reach) / 1000, halfSphereMl(reach)),
  };
}

function halfSphereMl(radiusMm: number): number {
  return (2 * Math.PI * radiusMm ** 3) / 3000;
}
