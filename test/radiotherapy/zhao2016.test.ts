import { describe, expect, it } from "vitest";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { compareWithZhao2016 } from "../../src/radiotherapy/zhao2016.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { milliliters } from "../../src/units/volume.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const edge = (v: number) => statedBed(v, alphaBeta(10), "target-edge");

describe("compareWithZhao2016", () => {
  it("keeps each side of each threshold", () => {
    expect(compareWithZhao2016(edge(86), milliliters(8.3))).toEqual({ edgeAbove86: false, volumeAdverse: true });
    expect(compareWithZhao2016(edge(86.1), milliliters(8.2))).toEqual({ edgeAbove86: true, volumeAdverse: false });
    expect(compareWithZhao2016(edge(0), milliliters(0))).toEqual({ edgeAbove86: false, volumeAdverse: false });
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (v) => compareWithZhao2016(v, milliliters(8)),
      "Cannot compare with Zhao 2016: the dose must be a number of at least 0",
    );
    refused(
      () => compareWithZhao2016(-1 as never, milliliters(8)),
      "Cannot compare with Zhao 2016: the dose must be a number of at least 0, got -1",
    );
    refusesNoNumbers(
      (v) => compareWithZhao2016(edge(90), v),
      "Cannot compare with Zhao 2016: the volume must be a number of at least 0",
    );
    refused(
      () => compareWithZhao2016(edge(90), -1 as never),
      "Cannot compare with Zhao 2016: the volume must be a number of at least 0, got -1",
    );
  });
});
