import { describe, expect, it } from "vitest";
import { resectedFraction } from "../../src/liver/resectedFraction.ts";

const liver = (total: number, tumor: number, resected: number, tumorInResected: number) =>
  ({ total, tumor, resected, tumorInResected }) as never;

describe("resectedFraction", () => {
  it("takes the tumor out (BL-011)", () => {
    expect(resectedFraction(liver(1800, 300, 1300, 300))).toBeCloseTo(66.6667, 3);
    expect(resectedFraction(liver(1800, 300, 0, 0))).toBe(0);
  });

  it.each([
    [liver(-1, 0, 0, 0), "the total volume must be a number of at least 0, got -1"],
    [liver(1800, 1801, 500, 0), "the tumor must be a number from 0 to 1800, got 1801"],
    [liver(1800, 300, 1801, 0), "the resected volume must be a number from 0 to 1800, got 1801"],
    [liver(1800, 300, 500, 301), "the tumor in the resected volume must be a number from 0 to 300, got 301"],
    [liver(1800, 300, 200, 201), "the tumor in the resected volume must be a number from 0 to 200, got 201"],
    [liver(1800, 1800, 0, 0), "the functional tissue must be a number above 0, got 0"],
    [liver(1800, 300, 1700, 0), "the functional tissue removed must be a number from 0 to 1500, got 1700"],
    [null, "the liver must be an object with named fields, got null"],
  ])("refuses %o", (wrong, message) => {
    expect(() => resectedFraction(wrong as never)).toThrow(`Cannot work out the resected fraction: ${message}`);
  });
});
