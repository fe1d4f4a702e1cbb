import { describe, expect, it } from "vitest";
import { compareWithTcd90, tcd90Metastases, tcd90PrimaryLungCancer } from "../../src/radiotherapy/guckenberger2016.ts";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const at = (value: number, tumor: "metastasis" | "primary-lung-cancer" = "metastasis") =>
  compareWithTcd90(statedBed(value, alphaBeta(10), "target-maximum"), tumor);

describe("compareWithTcd90", () => {
  it("includes its threshold and both ends of the interval", () => {
    expect(at(160)).toEqual({
      atOrAbove: true,
      insideInterval: true,
      interval: [123, 237],
      threshold: tcd90Metastases,
    });
    expect(at(159.9).atOrAbove).toBe(false);
    expect([122.9, 123, 237, 237.1].map((v) => at(v).insideInterval)).toEqual([false, true, true, false]);
    expect(at(176, "primary-lung-cancer")).toEqual({
      atOrAbove: true,
      insideInterval: true,
      interval: [151, 223],
      threshold: tcd90PrimaryLungCancer,
    });
    expect(at(175.9, "primary-lung-cancer").atOrAbove).toBe(false);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot compare with the dose for 90 % control:";
    refusesNoNumbers((v) => compareWithTcd90(v, "metastasis"), `${opening} the dose must be a number of at least 0`);
    refused(
      () => compareWithTcd90(-1 as never, "metastasis"),
      `${opening} the dose must be a number of at least 0, got -1`,
    );
    refused(
      () => at(160, "x" as never),
      `${opening} the tumor must be one of metastasis, primary-lung-cancer, got "x"`,
    );
    expect(at(0).atOrAbove).toBe(false);
  });
});
