import type { LungLesion } from "../../src/case/lesion.ts";
import { omitAbsent, type Present } from "../../src/internal/absent.ts";
import { tenMillimeterMargin } from "../../src/resection/marginPolicies.table.ts";
import type { MarginPolicy } from "../../src/resection/marginPolicy.ts";

/** A lesion as JSON holds it: the brands are the types of the same numbers. */
export function lesion(fields: Readonly<Record<string, unknown>> = {}): LungLesion {
  return fields as unknown as LungLesion;
}

/** The same as the option makers read it: what is null is left out. */
export function known(fields: Readonly<Record<string, unknown>> | LungLesion): Present<LungLesion> {
  return omitAbsent(fields as LungLesion);
}

/** One structure beside a lesion. */
export function beside(
  structure: string,
  order?: string,
  distanceMm?: number | null,
  relation: string | null = "near",
): Readonly<Record<string, unknown>> {
  return { structure, order, distanceMm, relation };
}

/** The article's nodule on the surface: no vessel distance, and none is needed. */
export const onTheSurface: LungLesion = lesion({
  id: "surface",
  lobe: "right-lower",
  diameterMm: 7,
  depthMm: 0,
  pleuralSurface: "costal",
});

/** The article's deep nodule, 3 mm from a segmental artery and clear of the intersegmental plane. */
export const deep: LungLesion = lesion({
  id: "deep",
  lobe: "right-upper",
  segments: ["right-anterior"],
  diameterMm: 12,
  depthMm: 35,
  intersegmentalPlaneMm: 14,
  adjacent: [beside("vessel", "segmental", 3)],
});

/** A margin of so many millimeters, or between two. */
export function marginOf(least: number, most: number = least): MarginPolicy {
  return { ...tenMillimeterMargin, id: `margin-${least}-${most}`, millimeters: { least, most } };
}
