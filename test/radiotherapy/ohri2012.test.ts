import { describe, expect, it } from "vitest";
import { controlByOhri2012, ohri2012OutsideTest } from "../../src/radiotherapy/ohri2012.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { gray } from "../../src/units/dose.ts";
import { centimeters } from "../../src/units/length.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const run = (n: number, d: number, cm: number, options?: Unchecked) =>
  controlByOhri2012(schedule(n, gray(d), "target-edge"), centimeters(cm), options);

describe("controlByOhri2012", () => {
  it("gives the examples of the paper, save its misprint of 93 %", () => {
    expect(run(5, 10, 3).probability).toBeCloseTo(0.905, 3);
    expect(run(3, 18, 1).probability).toBeCloseTo(0.99, 2);
    expect(run(5, 10, 1).probability).toBeCloseTo(0.948006, 6);
    expect(run(5, 10, 3).sizeAdjustedBed).toBe(70);
    expect(run(1, 10, 2).probability).toBe(0.5);
  });

  it("shows beside every number how the model did elsewhere", () => {
    const control = run(4, 12, 2);
    expect(control.outsideTest).toBe(ohri2012OutsideTest);
    expect(control.outsideTest.areaUnderCurve).toBe(0.633);
    expect(control).toMatchObject({ standing: "secondary", source: { id: "ohri-2012" }, needs: ["courseDays"] });
  });

  it("flags what lies outside its data, each side of each limit", () => {
    expect(run(4, 12, 2).outside).toEqual([]);
    expect(run(1, 34, 2).outside).toEqual(["single-fraction"]);
    expect(run(1, 34, 2).needs).toEqual([]);
    expect(run(8, 8, 2).outside).toEqual([]);
    expect(run(8, 7.9, 2).outside).toEqual(["dose-per-fraction-below-8-gray"]);
    expect(run(5, 10, 5).outside).toEqual([]);
    expect(run(5, 10, 5.1).outside).toEqual(["size-adjusted-dose-below-50"]);
    expect(run(4, 12, 2, { courseDays: 14 })).toMatchObject({ outside: [], needs: [] });
    expect(run(4, 12, 2, { courseDays: 15 })).toMatchObject({ outside: ["course-over-two-weeks"], needs: [] });
    expect(run(4, 12, 2, { courseDays: null }).needs).toEqual(["courseDays"]);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot model local control:";
    const course = schedule(4, gray(12), "target-edge");
    refusesNoNumbers((v) => controlByOhri2012(course, v), `${opening} the diameter must be a number above 0`);
    refused(() => run(4, 12, 0), `${opening} the diameter must be a number above 0, got 0`);
    refused(() => run(4, 12, 2, null), `${opening} the options must be an object with named fields, got null`);
    refusesNoNumbers(
      (v) => run(4, 12, 2, { courseDays: v }),
      `${opening} the days of the course must be a number of at least 0`,
      true,
    );
    refused(
      () => run(4, 12, 2, { courseDays: -1 }),
      `${opening} the days of the course must be a number of at least 0, got -1`,
    );
    expect(run(4, 12, 2, { courseDays: 0 }).needs).toEqual([]);
  });
});
