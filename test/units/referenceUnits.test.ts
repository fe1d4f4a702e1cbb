import { expect, it } from "vitest";
import { mlPerMinPerMmHgPerLiter, mmolPerMinPerKPaPerLiter } from "../../src/units/gasTransfer.ts";
import { ratio } from "../../src/units/proportion.ts";

it("brands transfer coefficients and ratios unchanged", () => {
  expect(mmolPerMinPerKPaPerLiter(1.4)).toBe(1.4);
  expect(mmolPerMinPerKPaPerLiter(0)).toBe(0);
  expect(mlPerMinPerMmHgPerLiter(4.2)).toBe(4.2);
  expect(mlPerMinPerMmHgPerLiter(0)).toBe(0);
  expect([ratio(0), ratio(0.7), ratio(1)]).toEqual([0, 0.7, 1]);
});

it.each([
  [mmolPerMinPerKPaPerLiter, -1, "Cannot read mmol/min/kPa/L: the value must be a number from 0 to 10, got -1"],
  [mlPerMinPerMmHgPerLiter, "4", 'Cannot read mL/min/mmHg/L: the value must be a number from 0 to 30, got "4"'],
  [ratio, -0.1, "Cannot read a ratio: the value must be a number from 0 to 1, got -0.1"],
  [ratio, 70, "Cannot read a ratio: the value must be a number from 0 to 1, got 70"],
] as const)("%o refuses %s", (brand, value, message) => {
  expect(() => brand(value as number)).toThrow(new RangeError(message));
});
