import { expect, it } from "vitest";
import { inUnit, rangeInUnit, thresholdWords } from "../../src/words/unitWords.ts";

it("writes a number with its unit, rounded", () => {
  expect(inUnit(38.3157, "percent-predicted")).toBe("38.3 %");
  expect(inUnit(0.15, "liter", 2)).toBe("0.15 L");
  expect(inUnit(2, "milliliter-per-minute-per-mmhg")).toBe("2 mL/min/mmHg");
  expect(inUnit(2.5, "risk-points")).toBe("2.5");
});

it("writes a range with its unit", () => {
  expect(rangeInUnit({ least: 38.3, most: 42 }, "percent")).toBe("38.3 to 42 %");
  expect(rangeInUnit({ least: 22, most: 22 }, "meter")).toBe("22 m");
  expect(rangeInUnit({ least: 1, most: 2.5 }, "risk-points")).toBe("1 to 2.5");
});

it("writes the side of a threshold that passes", () => {
  expect(thresholdWords({ value: 40, unit: "percent-predicted", passes: "above", side: "exclusive" })).toBe(
    "above 40 %",
  );
  expect(thresholdWords({ value: 30, unit: "percent", passes: "above", side: "inclusive" })).toBe("at least 30 %");
  expect(thresholdWords({ value: 4, unit: "percent", passes: "below", side: "inclusive" })).toBe("at most 4 %");
  expect(thresholdWords({ value: 60, unit: "day", passes: "below", side: "inclusive" })).toBe("at most 60 days");
});
