import fc from "fast-check";
import { expect, it } from "vitest";
import { type SegmentName, segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { millimeters } from "../../src/units/length.ts";
import { patientWith } from "../candidacy/cases.ts";
import { someLesions } from "./anyLesions.ts";

const few: fc.Arbitrary<readonly SegmentName[]> = fc.oneof(
  fc.constant([]),
  fc.subarray([...segmentsOf()], { maxLength: 4 }),
);
const known = fc.record(
  {
    obstructed: few,
    absent: few,
    /** Of the first lesion, so large that a segment or a lobe may not hold it with its margin. */
    largeMm: fc.integer({ min: 30, max: 120 }),
    /** Of both lungs on CT. */
    onCt: fc.integer({ min: 1500, max: 9000 }),
    /** Of both lungs by an equation, which counts where no CT measured them. */
    byEquation: fc.integer({ min: 2000, max: 8000 }),
    perfusionLeftPercent: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: ["obstructed", "absent"] },
);

it("counts the plan that planResections returns alike, with volumes, perfusion and segments that are gone", () => {
  const met = { onCt: 0, byEquation: 0, perfusion: 0, gone: 0, tooLarge: 0, segments: 0, geometry: 0 };
  fc.assert(
    fc.property(
      someLesions(5),
      known,
      (unnamed, { obstructed, absent: gone, largeMm, onCt, byEquation, perfusionLeftPercent }) => {
        const lesions = unnamed.map((lesion, at) => ({
          ...lesion,
          id: `lesion ${at}`,
          diameterMm: at === 0 && largeMm ? millimeters(largeMm) : lesion.diameterMm,
        }));
        // A lesion lies in what is still there.
        const held = lesions.flatMap(({ lobe, segments }): readonly SegmentName[] => segments ?? segmentsOf(lobe));
        const absent = gone.filter((name) => !held.includes(name));
        const lungVolumeMl = byEquation ? { least: 0.8 * byEquation, most: 1.2 * byEquation } : undefined;
        const resection = { ...countedUnitsPolicy.resection, ...(lungVolumeMl && { lungVolumeMl }) };
        const planned = planResections(lesions, {
          policy: { ...countedUnitsPolicy, resection },
          lungs: { absent, obstructed, totalVolumeMl: onCt as never },
          perfusionLeftPercent: perfusionLeftPercent as never,
        });
        fc.pre(planned.operations.length > 0);
        const policy = {
          ...documentPolicy,
          ...(lungVolumeMl && byEquation
            ? { lungVolume: () => ({ predictedMl: byEquation, limitsMl: lungVolumeMl, set: "drawn" }) }
            : {}),
        };
        const { cost, taken, plan } = candidacy(
          patientWith({
            lesions,
            lungs: { absentSegments: absent, obstructedSegments: obstructed, totalVolumeMl: onCt },
            plan: planned.plan,
            lungFunction: { measuredOn: "2026-11-10", perfusionLeftPercent },
          }),
          policy,
        );
        expect(cost).toEqual({ removed: planned.unitsRemoved, functioning: planned.functioning });
        expect(taken).toEqual(planned.taken);
        met.onCt += Number(onCt !== undefined);
        met.byEquation += Number(onCt === undefined && byEquation !== undefined);
        met.perfusion += Number(perfusionLeftPercent !== undefined);
        const options = plan.lesions.flatMap(({ choice }) => choice.options);
        met.tooLarge += Number(
          options.some(({ objections }) => objections.some(({ code }) => code === "volume-exceeds")),
        );
        met.gone += Number(absent.length > 0);
        for (const { method, decides } of taken.estimates)
          if (decides && (method === "segments" || method === "geometry")) met[method] += 1;
      },
    ),
    { numRuns: 1000 },
  );
  expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
});
