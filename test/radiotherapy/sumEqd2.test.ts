import { describe, expect, it } from "vitest";
import { eqd2 } from "../../src/radiotherapy/eqd2.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { sumEqd2 } from "../../src/radiotherapy/sumEqd2.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused } from "./refusals.ts";

describe("sumEqd2", () => {
  const cord = alphaBeta(2);

  it("adds courses of different fractions at one ratio", () => {
    // 20 fractions of 2 Gy are 40 Gy; 5 of 4 Gy are 20 * (4 + 2) / (2 + 2) = 30 Gy.
    expect(sumEqd2([eqd2(schedule(20, gray(2)), cord), eqd2(schedule(5, gray(4)), cord)])).toBeCloseTo(70, 12);
    expect(sumEqd2([eqd2(schedule(1, gray(0)), cord)])).toBe(0);
  });

  it("refuses no courses, what is no dose, and a sum without end", () => {
    refused(() => sumEqd2([]), "Cannot add EQD2s: the number of courses must be a whole number of at least 1, got 0");
    refused(() => sumEqd2(5 as never), "Cannot add EQD2s: the input must be a list, got 5");
    refused(() => sumEqd2([-1 as never]), "Cannot add EQD2s: each dose must be a number of at least 0, got -1");
    refused(
      () => sumEqd2([9e98 as never, 9e98 as never]),
      "Cannot add EQD2s: the result must be a number from 0 to 1e+99, got 1.8e+99",
    );
  });
});
