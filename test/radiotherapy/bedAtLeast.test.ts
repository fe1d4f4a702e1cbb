import { describe, expect, it } from "vitest";
import { bed } from "../../src/radiotherapy/bed.ts";
import { bedAtLeast } from "../../src/radiotherapy/bedAtLeast.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);

describe("bedAtLeast", () => {
  it("includes its bound and rounds nothing into it", () => {
    expect(bedAtLeast(bed(schedule(5, gray(10)), ten), statedBed(100, ten))).toBe(true);
    expect(bedAtLeast(statedBed(99.999, ten), statedBed(100, ten))).toBe(false);
    expect(bedAtLeast(statedBed(100.001, ten), statedBed(100, ten))).toBe(true);
    expect(bedAtLeast(bed(schedule(10, gray(5.5)), ten), statedBed(86, ten))).toBe(false);
  });

  it("the same 48 Gy in 4 is above 100 at the isocenter and below it at the edge", () => {
    expect(bedAtLeast(bed(schedule(4, gray(12), "isocenter"), ten), statedBed(100, ten, "isocenter"))).toBe(true);
    expect(bedAtLeast(bed(schedule(4, gray(10.5), "target-edge"), ten), statedBed(100, ten, "target-edge"))).toBe(
      false,
    );
  });

  it("refuses impossible doses", () => {
    refusesNoNumbers(
      (d) => bedAtLeast(d, statedBed(100, ten)),
      "Cannot compare BEDs: the dose must be a number of at least 0",
    );
    refusesNoNumbers(
      (d) => bedAtLeast(statedBed(100, ten), d),
      "Cannot compare BEDs: the bound must be a number of at least 0",
    );
    refused(
      () => bedAtLeast(-1 as never, statedBed(1, ten) as never),
      "Cannot compare BEDs: the dose must be a number of at least 0, got -1",
    );
    refused(
      () => bedAtLeast(statedBed(1, ten), -1 as never),
      "Cannot compare BEDs: the bound must be a number of at least 0, got -1",
    );
  });
});
