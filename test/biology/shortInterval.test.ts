import { describe, expect, it } from "vitest";
import { shortInterval } from "../../src/biology/shortInterval.ts";
import { months, notDefined } from "./intervals.ts";

const detected = "course.lungMetastasisDetectedOn";

describe("shortInterval", () => {
  it.each([
    [months(35), true, []],
    [months(36), false, []],
    [months(0), true, []],
    [{ ...months(35, 36), from: "2020-01" }, undefined, ["primary.treatedOn"]],
    [{ ...months(35, 36), until: "2024" }, undefined, [detected]],
    [
      { ...months(35, 36), from: "2020", until: "2024-01", end: "operation" },
      undefined,
      ["primary.treatedOn", "plan.operationOn"],
    ],
    [undefined, undefined, ["primary.treatedOn", detected]],
    [notDefined, undefined, ["primary.treatedOn", detected]],
    [{ state: "unknown", needs: [detected], end: "detection" }, undefined, [detected]],
  ] as const)("%o under 36 months: %s", (interval, present, needs) => {
    expect(shortInterval(interval, 36)).toEqual({ present, needs });
  });
});

it("needs an interval recorded as a span, where the months lie in it", () => {
  const stated = { state: "stated", months: { least: 30, most: 40 }, end: "detection" } as const;
  expect(shortInterval(stated, 36)).toEqual({ present: undefined, needs: ["course.intervalMonths"] });
  expect(shortInterval(stated, 41).present).toBe(true);
});

describe("shortInterval refuses", () => {
  it.each([
    [months(35), Number.NaN, "the months must be a number of at least 0, got NaN"],
    [
      { ...months(35), months: { least: Number.NEGATIVE_INFINITY, most: 3 } },
      36,
      `the shortest interval must be a number of at least ${-Number.MAX_VALUE}, got -Infinity`,
    ],
    [
      { ...months(35), months: { least: 3, most: 2 } },
      36,
      "the longest interval must be a number of at least 3, got 2",
    ],
  ] as const)("%o and %s months", (interval, bound, message) => {
    expect(() => shortInterval(interval, bound)).toThrow(
      new RangeError(`Cannot hold an interval against months: ${message}`),
    );
  });
});
