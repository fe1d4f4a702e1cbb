import { expect, it } from "vitest";
import { argue, option } from "../../src/resection/resectionOption.ts";

const whole = argue("met", { code: "whole-lobe" });
const unnamed = argue("unknown", { code: "lobe-unknown" });
const crossing = argue("unmet", { code: "crosses-fissure" });

it("gives every argument the standing of a convention", () => {
  expect(whole).toEqual({ code: "whole-lobe", verdict: "met", standing: "convention" });
});

it("sorts what speaks for it from what speaks against it or leaves it open", () => {
  expect(option("lobectomy", "met", { least: 2, most: 5 }, [whole, unnamed, crossing], ["lobe"])).toEqual({
    procedure: "lobectomy",
    clears: "met",
    units: { least: 2, most: 5 },
    arguments: [whole],
    objections: [unnamed, crossing],
    needs: ["lobe"],
  });
});

it("names segments only where they are known", () => {
  const units = { least: 1, most: 1 };
  expect(option("segmentectomy", "met", units, [], [], ["right-apical"]).segments).toEqual(["right-apical"]);
  expect("segments" in option("segmentectomy", "met", units, [], [])).toBe(false);
});
