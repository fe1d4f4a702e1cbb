import { describe, expect, it } from "vitest";
import { checkOrganLimit } from "../../src/radiotherapy/checkOrganLimit.ts";
import { nccnLimits, safronLimits, tg101Limits } from "../../src/radiotherapy/organLimits.table.ts";
import { gray } from "../../src/units/dose.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const cord = { organ: "spinal-cord", fractions: 3, measure: { of: "maximum" }, dose: 20 };
const run = (set: Unchecked, change: Unchecked = {}) => checkOrganLimit(set, { ...cord, ...change });
const status = (set: Unchecked, change: Unchecked) => run(set, change).status;

describe("checkOrganLimit", () => {
  it("answers for one set, with its limit and source", () => {
    expect(run(nccnLimits)).toEqual({
      set: "nccn",
      status: "exceeded",
      limitGray: 18,
      needs: [],
      source: nccnLimits.source,
      standing: "primary",
    });
    expect(run(tg101Limits)).toMatchObject({ set: "tg-101", status: "met", limitGray: 21.9, standing: "secondary" });
    expect(run(safronLimits)).toEqual({
      set: "safron-ii",
      status: "not-specified",
      needs: [],
      source: safronLimits.source,
      standing: "primary",
    });
  });

  it("lets a maximum reach its limit, and a volume limit not", () => {
    expect([18, 18.1].map((dose) => status(nccnLimits, { dose }))).toEqual(["met", "exceeded"]);
    const hottest = { organ: "esophagus", measure: { of: "hottest", volumeMl: 5 } };
    expect([17.6, 17.7].map((dose) => status(tg101Limits, { ...hottest, dose }))).toEqual(["met", "exceeded"]);
    const coldest = { organ: "lung", measure: { of: "coldest", volumeMl: 1000 } };
    expect([12.3, 12.4].map((dose) => status(tg101Limits, { ...coldest, dose }))).toEqual(["met", "exceeded"]);
    const volume = { organ: "lung", measure: { of: "coldest", volumeMl: 1500 } };
    expect([11.5, 11.6].map((dose) => status(tg101Limits, { ...volume, dose }))).toEqual(["met", "exceeded"]);
  });

  it("compares only the very fractions, organ and measure", () => {
    for (const change of [
      { fractions: 2 },
      { organ: "lung" },
      { measure: { of: "hottest", volumeMl: 0.36 } },
      { measure: { of: "coldest", volumeMl: 0.35 } },
    ])
      expect(run(tg101Limits, change)).toMatchObject({ status: "not-specified" });
    expect(run(tg101Limits, { measure: { of: "hottest", volumeMl: 0.35 } })).toMatchObject({
      status: "exceeded",
      limitGray: 18,
    });
    expect(run(tg101Limits, { measure: { of: "maximum", volumeMl: 0.35 } })).toMatchObject({ limitGray: 21.9 });
    expect(run(nccnLimits, { measure: { of: "hottest", volumeMl: 0.35 } })).toMatchObject({ status: "not-specified" });
  });

  it("turns a share of the prescription into gray, and needs the prescription", () => {
    const esophagus = { organ: "esophagus", fractions: 5, dose: 52.5 };
    expect(run(nccnLimits, { ...esophagus, prescribed: 50 })).toMatchObject({ status: "met", limitGray: 52.5 });
    expect(run(nccnLimits, { ...esophagus, prescribed: 49.9 }).status).toBe("exceeded");
    expect(run(nccnLimits, { ...esophagus, prescribed: null })).toMatchObject({
      status: "unknown",
      needs: ["prescribed"],
    });
    expect(run(nccnLimits, esophagus).limitGray).toBeUndefined();
  });

  it("holds the sets as they were read", () => {
    expect([nccnLimits, tg101Limits, safronLimits].map((set) => set.limits.length)).toEqual([32, 43, 18]);
    expect(safronLimits.maximumVolumeMl).toBe(0.03);
    for (const set of [nccnLimits, tg101Limits, safronLimits])
      expect(new Set(set.limits.map((row) => JSON.stringify([row.organ, row.fractions, row.measure]))).size).toBe(
        set.limits.length,
      );
    const read = (set: Unchecked, organ: string, fractions: number) =>
      run(set, { organ, fractions, dose: 0, prescribed: 100 }).limitGray;
    expect([1, 3, 4, 5].map((n) => read(nccnLimits, "spinal-cord", n))).toEqual([14, 18, 26, 30]);
    expect([1, 3, 4, 5].map((n) => read(nccnLimits, "great-vessels", n))).toEqual([37, undefined, 49, 105]);
    expect([1, 4].map((n) => read(safronLimits, "spinal-cord", n))).toEqual([12, 20.8]);
    expect([3, 5].map((n) => read(tg101Limits, "trachea-and-large-bronchi", n))).toEqual([30, 40]);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot check an organ limit:";
    refused(
      () => checkOrganLimit(null as never, cord as never),
      `${opening} the set must be an object with named fields, got null`,
    );
    refused(
      () => checkOrganLimit(nccnLimits, null as never),
      `${opening} the organ dose must be an object with named fields, got null`,
    );
    refused(
      () => run(nccnLimits, { measure: "maximum" }),
      `${opening} the measure must be an object with named fields, got "maximum"`,
    );
    refused(
      () => run(nccnLimits, { measure: { of: "mean" } }),
      `${opening} the measure must be one of maximum, hottest, coldest, got "mean"`,
    );
    refusesNoNumbers(
      (v) => run(nccnLimits, { fractions: v }),
      `${opening} the number of fractions must be a whole number of at least 1`,
    );
    refused(
      () => run(nccnLimits, { fractions: 0 }),
      `${opening} the number of fractions must be a whole number of at least 1, got 0`,
    );
    refusesNoNumbers((v) => run(nccnLimits, { dose: v }), `${opening} the dose must be a number of at least 0`);
    refused(() => run(nccnLimits, { dose: -1 }), `${opening} the dose must be a number of at least 0, got -1`);
    refusesNoNumbers(
      (v) => run(nccnLimits, { prescribed: v }),
      `${opening} the prescribed dose must be a number of at least 0`,
      true,
    );
    refused(
      () => run(nccnLimits, { prescribed: -1 }),
      `${opening} the prescribed dose must be a number of at least 0, got -1`,
    );
    expect(run(nccnLimits, { fractions: 1, dose: 0, prescribed: 0 }).status).toBe("met");
  });
});

describe("checkOrganLimit refuses", () => {
  it("a volume that is no number", () => {
    const measure = { of: "hottest", volumeMl: Number.NaN } as const;
    expect(() => checkOrganLimit(tg101Limits, { organ: "heart", fractions: 3, measure, dose: gray(20) })).toThrow(
      new RangeError("Cannot check an organ limit: the volume of the measure must be a number above 0, got NaN"),
    );
  });
});
