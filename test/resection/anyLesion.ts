import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";

const lobes = ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"] as const;
const absentOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const length = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0, max, noNaN: true }));

/** A structure beside a lesion. */
export const anyAdjacent: fc.Arbitrary<Record<string, unknown>> = fc.record({
  structure: fc.constantFrom("vessel", "vessel", "bronchus", "heart", "esophagus", "chest-wall", "diaphragm"),
  order: absentOr(fc.constantFrom("subsegmental", "segmental", "lobar", "main")),
  relation: absentOr(fc.constantFrom("near", "near", "abuts", "invades")),
  distanceMm: absentOr(length(40)),
});

/** A lesion whose segments lie in its lobe; any field may be absent. */
export const anyLesion: fc.Arbitrary<LungLesion> = fc.constantFrom(...lobes).chain((lobe) =>
  fc.record({
    id: absentOr(fc.constantFrom("a", "b", "c")),
    lobe: absentOr(fc.constant(lobe)),
    segments: absentOr(fc.subarray([...segmentsOf(lobe)])),
    diameterMm: absentOr(length(80)),
    depthMm: absentOr(length(70)),
    pleuralSurface: absentOr(fc.constantFrom("costal", "diaphragmatic", "interlobar", "mediastinal")),
    crossesFissure: absentOr(fc.boolean()),
    endobronchial: absentOr(fc.boolean()),
    intersegmentalPlaneMm: absentOr(length(40)),
    adjacent: absentOr(fc.array(anyAdjacent, { maxLength: 3 })),
  }),
) as unknown as fc.Arbitrary<LungLesion>;
