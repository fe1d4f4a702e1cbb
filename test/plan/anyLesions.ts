import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { anyLesion } from "../resection/anyLesion.ts";

const lobes = ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"] as const;

/** A lesion of which nearly everything is known, so that there is something to choose. */
export const knownLesion: fc.Arbitrary<LungLesion> = fc.constantFrom(...lobes).chain((lobe) =>
  fc.record({
    lobe: fc.constant(lobe),
    segments: fc.oneof(
      { weight: 6, arbitrary: fc.subarray([...segmentsOf(lobe)], { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    diameterMm: fc.integer({ min: 4, max: 20 }),
    depthMm: fc.constantFrom(0, 2, 10, 35),
    pleuralSurface: fc.constantFrom("costal", "costal", "diaphragmatic", "interlobar"),
    intersegmentalPlaneMm: fc.constantFrom(4, 10, 12, 15, undefined),
    crossesFissure: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true),
    adjacent: fc.constantFrom(
      [],
      [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 4 }],
      [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 13 }],
      [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 6 }],
    ),
  }),
) as unknown as fc.Arbitrary<LungLesion>;

/** A few lesions, most of them well known, crowded so that they have something to share. */
export function someLesions(maxLength: number): fc.Arbitrary<LungLesion[]> {
  return fc.array(fc.oneof({ weight: 6, arbitrary: knownLesion }, { weight: 1, arbitrary: anyLesion }), { maxLength });
}
