import { describe, expect, it } from "vitest";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ten = alphaBeta(10);

describe("statedBed", () => {
  it("brands the number as it is", () => {
    expect(statedBed(100, ten)).toBe(100);
    expect(statedBed(0, ten, "isocenter")).toBe(0);
    expect(statedBed(100, ten, "target-edge")).toBe(100);
    expect(statedBed(100, ten, "target-maximum")).toBe(100);
    expect(statedBed(100, ten, null as never)).toBe(100);
  });

  it("refuses impossible input", () => {
    refusesNoNumbers((v) => statedBed(v, ten), "Cannot state a BED: the value must be a number of at least 0");
    refused(() => statedBed(-1, ten), "Cannot state a BED: the value must be a number of at least 0, got -1");
    refusesNoNumbers((r) => statedBed(100, r), "Cannot state a BED: alpha/beta must be a number above 0");
    refused(() => statedBed(100, 0 as never), "Cannot state a BED: alpha/beta must be a number above 0, got 0");
    refused(
      () => statedBed(100, ten, "edge" as never),
      'Cannot state a BED: the reference point must be one of isocenter, target-edge, target-maximum, got "edge"',
    );
  });
});
