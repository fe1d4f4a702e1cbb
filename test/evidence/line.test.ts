import { describe, expect, it } from "vitest";
import { distanceFrom, meetsLine } from "../../src/evidence/line.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import { fortyPercentPredicted } from "../../src/fitness/fortyPercentRule.ts";

const line = (passes: Threshold["passes"], side: Threshold["side"]): Threshold => ({
  ...fortyPercentPredicted,
  passes,
  side,
});

describe("how far a value lies on the passing side of a line of 40", () => {
  it("is counted upward where what lies above passes", () => {
    expect([41, 40, 38].map((value) => distanceFrom(value, line("above", "exclusive")))).toEqual([1, 0, -2]);
  });

  it("is counted downward where what lies below passes", () => {
    expect([41, 40, 38].map((value) => distanceFrom(value, line("below", "exclusive")))).toEqual([-1, 0, 2]);
  });
});

describe("a value", () => {
  it.each([
    ["above", "exclusive", [false, false, true]],
    ["above", "inclusive", [false, true, true]],
    ["below", "exclusive", [true, false, false]],
    ["below", "inclusive", [true, true, false]],
  ] as const)("of 39.9, 40 and 40.1 where what lies %s passes, the line itself %s", (passes, side, meets) => {
    expect([39.9, 40, 40.1].map((value) => meetsLine(value, line(passes, side)))).toEqual(meets);
  });
});
