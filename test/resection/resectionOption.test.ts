import { expect, it } from "vitest";
import { judge } from "../../src/evidence/judge.ts";
import { option } from "../../src/resection/resectionOption.ts";

const whole = judge("whole-lobe", {}, true);
const unnamed = judge("lobe-unknown", {}, ["lobe"]);
const crossing = judge("crosses-fissure", {}, false);
const units = { least: 2, most: 5 };

it("sorts what speaks for it from what speaks against it or leaves it open, and asks for what is missing", () => {
  expect(option("lobectomy", "met", units, [whole, unnamed, crossing, unnamed])).toEqual({
    procedure: "lobectomy",
    clears: "met",
    units,
    arguments: [{ code: "whole-lobe", verdict: "met", standing: "convention" }],
    objections: [...unnamed.reasons, ...crossing.reasons, ...unnamed.reasons],
    needs: ["lobe"],
  });
});

it("tells nothing but what rules it out where something does", () => {
  expect(option("lobectomy", "unmet", units, [whole, unnamed, crossing])).toEqual({
    procedure: "lobectomy",
    clears: "unmet",
    units,
    arguments: [],
    objections: [{ code: "crosses-fissure", verdict: "unmet", standing: "convention" }],
    needs: [],
  });
});

it("names segments only where they are known", () => {
  expect(option("segmentectomy", "met", units, [], ["right-apical"]).segments).toEqual(["right-apical"]);
  expect("segments" in option("segmentectomy", "met", units, [])).toBe(false);
});
