import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { existing } from "../../src/internal/guards.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { marginPolicies } from "../../src/resection/marginPolicies.table.ts";
import { sameChoice } from "../../src/trials/sameChoice.ts";
import { turningMillimeters, turningPercentages } from "../../src/trials/turningPoints.ts";
import { millimeters } from "../../src/units/length.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";
import { anyLesion } from "../resection/anyLesion.ts";
import { lesion, onTheSurface } from "../resection/lesions.ts";

describe("the percentages at which a predicted value reaches the threshold", () => {
  const judged = (lungFunction: object) => judgeCase(patientWith({ lesions: [hilar], lungFunction }), documentPolicy);

  it("are the threshold itself and what leaves it after the plan, here 14 of 19 units", () => {
    const found = turningPercentages(judged({ measuredOn: "2026-11-10", fev1PercentPredicted: 82 }), "fev1");
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(40);
    for (const at of found.slice(1)) expect(at).toBeCloseTo((40 * 19) / 14, 10);
  });

  it("are none for a value that was not measured, and the threshold alone where nothing is left", () => {
    const some = judged({ measuredOn: "2026-11-10", fev1PercentPredicted: 0 });
    expect(turningPercentages(some, "dlco")).toEqual([]);
    expect(turningPercentages(some, "fev1")).toEqual([40]);
  });
});

it("are the diameters at which a margin that depends on them reaches a distance or fills the rind", () => {
  const margin = existing(marginPolicies.find(({ id }) => id === "margin-nccn-nsclc"));
  const plane = lesion({ depthMm: 12, intersegmentalPlaneMm: 14, adjacent: [{ structure: "vessel" }] });
  // The rind has 18 mm left; the margin is the diameter, at most 20 mm.
  const resection = { ...documentPolicy.resection, margin };
  expect(turningMillimeters(plane, "diameterMm", { resection })).toEqual([18, -2, -2, 9, 14, 20, 20]);
  // A vessel at 6 mm is reached by twice the diameter where that is 3 mm; the plane where it is 7.
  const beside = { ...plane, adjacent: [{ structure: "vessel", distanceMm: millimeters(6) }] } as const;
  const twice = { ...documentPolicy.resection, margin: { ...margin, diameters: 2 } };
  expect(turningMillimeters(beside, "diameterMm", { resection: twice })).toEqual([18, -2, -2, 6, 7, 3, 10, 10]);
});

it("are those of the rind and the margin alone where no distance is known", () => {
  const byDiameter = {
    ...documentPolicy.resection,
    margin: existing(marginPolicies.find(({ id }) => id === "margin-diameter")),
  };
  expect(turningMillimeters(lesion({ depthMm: 12 }), "diameterMm", { resection: byDiameter })).toEqual([18, 9]);
  expect(turningMillimeters(lesion({ depthMm: 12 }), "depthMm", documentPolicy)).toEqual([0, 30, 30, 20, 20]);
});

describe("the lengths at which a margin or the rind is reached", () => {
  it("are those of a lesion 7 mm wide on the surface, with a margin of 10 mm and a rind of 30 mm", () => {
    const surface = lesion({ ...onTheSurface });
    expect(turningMillimeters(surface, "depthMm", documentPolicy)).toEqual([0, 30, 23, 13, 13]);
    expect(turningMillimeters(surface, "diameterMm", documentPolicy)).toEqual([30, 20, 20]);
    expect(turningMillimeters(surface, "intersegmentalPlaneMm", documentPolicy)).toEqual([0, 10, 10]);
    expect(turningMillimeters(lesion({ lobe: "right-lower" }), "diameterMm", documentPolicy)).toEqual([]);
  });

  it("leave out no depth and no plane below 30 mm at which another operation is found, whatever the margin", () => {
    const fields = ["depthMm", "intersegmentalPlaneMm"] as const;
    const policies = marginPolicies.map((margin) => ({ ...documentPolicy.resection, margin }));
    fc.assert(
      fc.property(anyLesion, fc.constantFrom(...fields), fc.constantFrom(...policies), (any, field, resection) => {
        const at = (value: number) => chooseResection({ ...any, [field]: value } as never, resection);
        fc.pre(typeof any[field] === "number");
        const known = turningMillimeters(any, field, { resection });
        for (let value = 0.13; value < 30; value += 0.5) {
          const next = value + 0.5;
          if (known.some((each) => each >= value && each <= next)) continue;
          expect(sameChoice(at(value), at(next)), `${field} from ${value}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
