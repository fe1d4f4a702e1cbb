import fc from "fast-check";
import { expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { patientWith } from "../candidacy/cases.ts";
import { someLesions } from "./anyLesions.ts";

const obstructed = fc.oneof(fc.constant([]), fc.subarray([...segmentsOf()], { maxLength: 3 }));

it("counts the plan that planResections returns alike", () => {
  fc.assert(
    fc.property(someLesions(5), obstructed, (unnamed, obstructedSegments) => {
      const lesions = unnamed.map((lesion, at) => ({ ...lesion, id: `lesion ${at}` }));
      const lungs = { absentSegments: [], obstructedSegments };
      const planned = planResections(lesions, { lungs: { obstructed: obstructedSegments } });
      fc.pre(planned.operations.length > 0);
      const { cost } = candidacy(patientWith({ lesions, lungs, plan: planned.plan }));
      expect(cost).toEqual({ removed: planned.unitsRemoved, functioning: planned.functioning });
    }),
    { numRuns: 1500 },
  );
});
