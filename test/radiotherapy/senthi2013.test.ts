import { describe, expect, it } from "vitest";
import { compareWithSenthi2013 } from "../../src/radiotherapy/senthi2013.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const at = (v: number) => compareWithSenthi2013(statedBed(v, alphaBeta(3)));

describe("compareWithSenthi2013", () => {
  it("includes 210, which is 60 Gy in 8", () => {
    expect(at(210)).toEqual({ verdict: "met", distance: 0, atBoundary: true });
    expect(at(210.1).verdict).toBe("unmet");
    expect(at(0).verdict).toBe("met");
  });

  it("refuses impossible input", () => {
    refusesNoNumbers(
      (v) => compareWithSenthi2013(v),
      "Cannot compare with Senthi 2013: the dose must be a number of at least 0",
    );
    refused(
      () => compareWithSenthi2013(-1 as never),
      "Cannot compare with Senthi 2013: the dose must be a number of at least 0, got -1",
    );
  });
});
