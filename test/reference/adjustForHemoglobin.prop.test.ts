import fc from "fast-check";
import { expect, it } from "vitest";
import { adjustForHemoglobin } from "../../src/reference/adjustForHemoglobin.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { gramsPerLiter } from "../../src/units/mass.ts";

it("raises the value exactly where hemoglobin is below the standard, and more the lower it is", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("male" as const, "female" as const),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 30, max: 249, noNaN: true }),
      (sex, ageYears, hemoglobin) => {
        const adjusted = (hb: number) => adjustForHemoglobin(mmolPerMinPerKPa(6), { sex, ageYears }, gramsPerLiter(hb));
        const standard = sex === "male" && ageYears >= 15 ? 146 : 134;
        if (Math.abs(hemoglobin - standard) > 1e-9) {
          expect(adjusted(hemoglobin) > 6).toBe(hemoglobin < standard);
        }
        expect(adjusted(hemoglobin + 1)).toBeLessThan(adjusted(hemoglobin));
      },
    ),
  );
});
