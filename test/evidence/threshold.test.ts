import { describe, expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import {
  above,
  atLeast,
  atMost,
  compareWithThreshold,
  distanceFrom,
  meetsThreshold,
  metAbove,
  metAtLeast,
  metAtMost,
  metBelow,
  printedIn,
  type Threshold,
} from "../../src/evidence/threshold.ts";

const forty = (passes: Threshold["passes"], side: Threshold["side"], value = 40): Threshold => ({
  value,
  unit: "percent-predicted",
  passes,
  side,
  population: "anybody",
  source: metastasectomyArticle,
  locator: "a test",
  standing: "convention",
});

describe("compareWithThreshold", () => {
  it.each([
    ["above", "exclusive", 39.5, "unmet", -0.5, false],
    ["above", "exclusive", 40, "unmet", 0, true],
    ["above", "exclusive", 40.5, "met", 0.5, false],
    ["above", "inclusive", 39.5, "unmet", -0.5, false],
    ["above", "inclusive", 40, "met", 0, true],
    ["above", "inclusive", 40.5, "met", 0.5, false],
    ["below", "exclusive", 39.5, "met", 0.5, false],
    ["below", "exclusive", 40, "unmet", 0, true],
    ["below", "exclusive", 40.5, "unmet", -0.5, false],
    ["below", "inclusive", 39.5, "met", 0.5, false],
    ["below", "inclusive", 40, "met", 0, true],
    ["below", "inclusive", 40.5, "unmet", -0.5, false],
  ] as const)("passing %s, threshold %s: %d is %s", (passes, side, value, verdict, distance, atBoundary) => {
    expect(compareWithThreshold(value, forty(passes, side))).toEqual({ verdict, distance, atBoundary });
  });

  it("takes values and thresholds of any sign", () => {
    expect(compareWithThreshold(-3, forty("above", "exclusive", -4))).toEqual({
      verdict: "met",
      distance: 1,
      atBoundary: false,
    });
    expect(compareWithThreshold(-Number.MAX_VALUE, forty("below", "inclusive", 0)).verdict).toBe("met");
  });

  it("does not round a value onto the threshold", () => {
    expect(compareWithThreshold(40.000000000000007, forty("above", "exclusive"))).toMatchObject({
      verdict: "met",
      atBoundary: false,
    });
  });

  it.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["40", '"40"'],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
  ])("refuses %o as a value, and as a threshold", (value, shown) => {
    expect(() => compareWithThreshold(value as number, forty("above", "exclusive"))).toThrow(
      new RangeError(`Cannot compare with a threshold: the value must be a finite number, got ${shown}`),
    );
    expect(() => compareWithThreshold(40, { ...forty("above", "exclusive"), value: value as number })).toThrow(
      new RangeError(`Cannot compare with a threshold: the threshold must be a finite number, got ${shown}`),
    );
  });

  it("refuses a threshold without a basis", () => {
    expect(() => compareWithThreshold(40, { ...forty("above", "inclusive"), standing: undefined } as never)).toThrow(
      "Cannot compare with a threshold: each standing must be one of primary, secondary, teaching-text, unconfirmed, convention, got undefined",
    );
  });

  it("refuses a threshold that does not say which side passes or owns it", () => {
    const { passes: _passes, ...noSide } = forty("above", "exclusive");
    expect(() => compareWithThreshold(40, noSide as Threshold)).toThrow(
      new RangeError("Cannot compare with a threshold: the passing side must be one of above, below, got undefined"),
    );
    expect(() => compareWithThreshold(40, forty("above", ">=" as "inclusive"))).toThrow(
      new RangeError(
        'Cannot compare with a threshold: the side of the threshold must be one of inclusive, exclusive, got ">="',
      ),
    );
    expect(() => compareWithThreshold(40, 40 as never)).toThrow(
      new RangeError("Cannot compare with a threshold: the threshold must be an object with named fields, got 40"),
    );
  });
});

const text = { population: "candidates", source: metastasectomyArticle, standing: "teaching-text" } as const;

it("gives the thresholds of a text its source, its people and its standing", () => {
  expect(printedIn(text, { function: above(40, "percent-predicted", "The Economy of Life") })).toEqual({
    function: {
      value: 40,
      unit: "percent-predicted",
      passes: "above",
      side: "exclusive",
      population: "candidates",
      source: metastasectomyArticle,
      locator: "The Economy of Life",
      standing: "teaching-text",
    },
  });
});

it("leaves a row what it states itself", () => {
  const { walk } = printedIn(text, { walk: { ...above(400, "meter", "page 2"), standing: "secondary" } });
  expect(walk.standing).toBe("secondary");
});

it.each([
  ["above", above, "unmet", "met", "unmet"],
  ["atLeast", atLeast, "met", "met", "unmet"],
  ["atMost", atMost, "met", "unmet", "met"],
] as const)("%s has its threshold on its side", (_, row, on, over, under) => {
  const { line } = printedIn(text, { line: row(10, "meter", "page 2") });
  expect([10, 11, 9].map((value) => compareWithThreshold(value, line).verdict)).toEqual([on, over, under]);
});

it.each([
  ["metAbove", metAbove, "unmet", "met", "unmet"],
  ["metAtLeast", metAtLeast, "met", "met", "unmet"],
  ["metBelow", metBelow, "unmet", "unmet", "met"],
  ["metAtMost", metAtMost, "met", "unmet", "met"],
] as const)("%s has a single threshold on its side", (_, met, on, over, under) => {
  const line = met(10, "meter", { ...text, locator: "page 2" });
  expect([10, 11, 9].map((value) => compareWithThreshold(value, line).verdict)).toEqual([on, over, under]);
  expect(line).toMatchObject({ ...text, locator: "page 2", unit: "meter" });
});

describe("how far a value lies above a threshold of 40", () => {
  it("is counted upward where what lies above passes", () => {
    expect([41, 40, 38].map((value) => distanceFrom(value, forty("above", "exclusive")))).toEqual([1, 0, -2]);
  });

  it("is counted downward where what lies below passes", () => {
    expect([41, 40, 38].map((value) => distanceFrom(value, forty("below", "exclusive")))).toEqual([-1, 0, 2]);
  });
});

describe("a value", () => {
  it.each([
    ["above", "exclusive", [false, false, true]],
    ["above", "inclusive", [false, true, true]],
    ["below", "exclusive", [true, false, false]],
    ["below", "inclusive", [true, true, false]],
  ] as const)("of 39.9, 40 and 40.1 where what lies %s passes, the threshold itself %s", (passes, side, meets) => {
    expect([39.9, 40, 40.1].map((value) => meetsThreshold(value, forty(passes, side)))).toEqual(meets);
  });
});
