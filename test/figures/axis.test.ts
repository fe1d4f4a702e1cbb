import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisUpTo } from "../../src/figures/axis.ts";
import { objections, textsOf } from "./wellFormed.ts";

const place = { left: 100, right: 300, top: 50, bottom: 90 };

describe("an axis", () => {
  it.each([
    [0, ["0", "1"]],
    [1, ["0", "1"]],
    [7, ["0", "1", "2", "3", "4", "5", "6", "7"]],
    [11, ["0", "2", "4", "6", "8", "10", "12"]],
    [100, ["0", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"]],
    [101, ["0", "20", "40", "60", "80", "100", "120"]],
    [420, ["0", "50", "100", "150", "200", "250", "300", "350", "400", "450"]],
  ])("up to %i has round numbers", (most, numbers) => {
    const { body, scale } = axisUpTo(most, place);
    expect(textsOf(body.join(""))).toEqual(numbers);
    expect([scale(0), scale(Number(numbers.at(-1)))]).toEqual([100, 300]);
    expect(objections(body.join(""))).toEqual([]);
  });

  it("holds what it has to, in ten steps at most", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
        const { body, scale } = axisUpTo(most, place);
        expect(scale(most)).toBeLessThanOrEqual(300 + 1e-9);
        expect(body.length).toBeLessThanOrEqual(11);
      }),
    );
  });
});
