import fc from "fast-check";
import { expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import { compareEquationSets } from "../../src/reference/compareEquationSets.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { liters } from "../../src/units/volume.ts";

it("sets disagree exactly where the threshold lies between their percentages", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("caucasian" as const, "african-american" as const, "south-east-asian" as const),
      fc.double({ min: 18, max: 90, noNaN: true }),
      fc.double({ min: 0.5, max: 2.5, noNaN: true }),
      fc.constantFrom(30, 40, 60, 80),
      (group, ageYears, measured, value) => {
        const { readings, setsDisagree } = compareEquationSets(
          [fev1Global2022, fev1Gli2012],
          { sex: "male", ageYears, heightCm: 175, group },
          liters(measured),
          {
            value,
            unit: "percent-predicted",
            passes: "above",
            side: "exclusive",
            population: "anyone",
            source: metastasectomyArticle,
            locator: "a line for this test",
            standing: "convention",
          },
        );
        const [one, other] = readings.map((reading) => reading.percentOfPredicted > value);
        expect(setsDisagree).toBe(one !== other);
      },
    ),
  );
});
