import { describe, expect, it } from "vitest";
import { sabrCometSchedule } from "../../src/radiotherapy/sabrComet.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const run = (facts: Unchecked) => sabrCometSchedule(facts);
const outer = { within2CmOfMediastinumOrPlexus: false };
const middle = { within2CmOfMediastinumOrPlexus: true };
const of = (facts: Unchecked) => {
  const { schedule, needs } = run(facts);
  return schedule ? `${schedule.dosePerFraction * schedule.fractions}/${schedule.fractions}` : needs;
};

describe("sabrCometSchedule", () => {
  it("has five leaves, the central question first", () => {
    expect(of({ ...middle, esophagusLimitKept: true, diameterMm: 40, abutsChestWall: true })).toBe("60/8");
    expect(of({ ...middle, esophagusLimitKept: false })).toBe("60/12");
    expect(of({ ...outer, abutsChestWall: true })).toBe("55/5");
    expect(of({ ...outer, abutsChestWall: false, diameterMm: 30.1 })).toBe("55/5");
    expect(of({ ...outer, abutsChestWall: false, diameterMm: 30 })).toBe("54/3");
    expect(run({ ...outer, abutsChestWall: true }).needs).toEqual([]);
    expect(run({ ...outer, abutsChestWall: true }).source.id).toBe("sabr-comet-2012");
  });

  it("needs what is missing and only that", () => {
    expect(of({})).toEqual(["within2CmOfMediastinumOrPlexus", "abutsChestWall", "diameterMm"]);
    expect(of(middle)).toEqual(["esophagusLimitKept"]);
    expect(of({ ...middle, esophagusLimitKept: null })).toEqual(["esophagusLimitKept"]);
    expect(of(outer)).toEqual(["abutsChestWall", "diameterMm"]);
    expect(of({ ...outer, abutsChestWall: false, diameterMm: null })).toEqual(["diameterMm"]);
    expect(of({ ...outer, diameterMm: 30.1 })).toBe("55/5");
    expect(of({ diameterMm: 40 })).toEqual(["within2CmOfMediastinumOrPlexus"]);
    expect(of({ abutsChestWall: true })).toEqual(["within2CmOfMediastinumOrPlexus"]);
    expect(run({}).source.id).toBe("sabr-comet-2012");
  });

  it("refuses impossible input", () => {
    const opening = "Cannot look up the SABR-COMET schedule:";
    refused(() => run(null), `${opening} the facts must be an object with named fields, got null`);
    refusesNoNumbers((v) => run({ diameterMm: v }), `${opening} the diameter must be a number from 0 to 400`, true);
    refused(() => run({ diameterMm: -1 }), `${opening} the diameter must be a number from 0 to 400, got -1`);
    expect(of({ ...outer, abutsChestWall: false, diameterMm: 0 })).toBe("54/3");
  });
});
