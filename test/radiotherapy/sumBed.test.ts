import { describe, expect, it } from "vitest";
import { statedBed } from "../../src/radiotherapy/statedBed.ts";
import { sumBed } from "../../src/radiotherapy/sumBed.ts";
import { alphaBeta } from "../../src/units/dose.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const dose = (value: number) => statedBed(value, alphaBeta(10));

describe("sumBed", () => {
  it("adds, whatever the number of courses", () => {
    expect(sumBed([dose(105)])).toBe(105);
    expect(sumBed([dose(105), dose(100), dose(0)])).toBe(205);
  });

  it("refuses no courses, and what is no dose", () => {
    refused(() => sumBed([]), "Cannot add BEDs: the number of courses must be a whole number of at least 1, got 0");
    refused(() => sumBed(5 as never), "Cannot add BEDs: the input must be a list, got 5");
    refusesNoNumbers((d) => sumBed([dose(1), d]), "Cannot add BEDs: each dose must be a number of at least 0");
    refused(() => sumBed([dose(5), -1 as never]), "Cannot add BEDs: each dose must be a number of at least 0, got -1");
    refused(
      () => sumBed([dose(9e98), dose(9e98)]),
      "Cannot add BEDs: the result must be a number from 0 to 1e+99, got 1.8e+99",
    );
  });
});
