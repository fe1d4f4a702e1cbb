import { expect, it } from "vitest";
import { ageAt } from "../../src/record/ageAt.ts";

it("counts whole years to the birthday, and the part of the year since", () => {
  expect(ageAt("1965-11-24", "2026-11-24")).toEqual({ least: 61, most: 61 });
  expect(ageAt("1965-11-24", "2026-11-23").most).toBeCloseTo(60 + 364 / 365, 10);
  expect(ageAt("1965-01-01", "2026-07-02").least).toBeCloseTo(61 + 182 / 365, 10);
});

it("is a range where a day is missing, and negative before the date", () => {
  expect(ageAt("1965", "2026-12-31")).toEqual({ least: 61, most: expect.closeTo(61 + 364 / 365, 10) });
  expect(ageAt("2027-11-24", "2026-11-24")).toEqual({ least: -1, most: -1 });
});

it("has the birthday of 29 February on 1 March", () => {
  expect(ageAt("2000-02-29", "2023-02-28").least).toBeLessThan(23);
  expect(ageAt("2000-02-29", "2023-03-01")).toEqual({ least: 23, most: 23 });
});
