import { describe, expect, it } from "vitest";
import { measuredRemnant } from "../../src/liver/measuredRemnant.ts";

const liver = (total: number, tumor: number, remnant: number, tumorInRemnant: number) =>
  ({ total, tumor, remnant, tumorInRemnant }) as never;

describe("measuredRemnant", () => {
  it("takes the tumor out (BL-011)", () => {
    expect(measuredRemnant(liver(1800, 300, 500, 0))).toEqual({
      percent: expect.closeTo(33.3333, 3),
      basis: "measured",
    });
    expect(measuredRemnant(liver(1800, 0, 500, 0)).percent).toBeCloseTo(27.78, 2);
  });

  it("takes the tumor out of the remnant too", () => {
    expect(measuredRemnant(liver(1800, 300, 600, 100)).percent).toBeCloseTo(33.3333, 3);
    expect(measuredRemnant(liver(1800, 300, 1800, 300)).percent).toBe(100);
    expect(measuredRemnant(liver(1800, 300, 0, 0)).percent).toBe(0);
  });

  it.each([
    [liver(-1, 0, 0, 0), "the total volume must be a number of at least 0, got -1"],
    [liver(1800, 1801, 500, 0), "the tumor must be a number from 0 to 1800, got 1801"],
    [liver(1800, 300, 1801, 0), "the remnant must be a number from 0 to 1800, got 1801"],
    [liver(1800, 300, 500, 301), "the tumor in the remnant must be a number from 0 to 300, got 301"],
    [liver(1800, 300, 200, 201), "the tumor in the remnant must be a number from 0 to 200, got 201"],
    [liver(1800, 1800, 0, 0), "the functional tissue must be a number above 0, got 0"],
    [liver(1800, 300, 1700, 0), "the functional remnant must be a number from 0 to 1500, got 1700"],
    [
      { total: 1800, tumor: 300, remnant: 500 },
      "the tumor in the remnant must be a number from 0 to 300, got undefined",
    ],
    [null, "the liver must be an object with named fields, got null"],
  ])("refuses %o", (wrong, message) => {
    expect(() => measuredRemnant(wrong as never)).toThrow(`Cannot measure the remnant: ${message}`);
  });
});
