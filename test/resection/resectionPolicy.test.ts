import { expect, it } from "vitest";
import { tenMillimeterMargin } from "../../src/resection/marginPolicies.table.ts";
import { argue, option } from "../../src/resection/resectionOption.ts";
import { documentResectionPolicy } from "../../src/resection/resectionPolicy.ts";

it("is 10 mm, a rind of 30 mm, two segments, and a wedge of none to one unit", () => {
  expect(documentResectionPolicy).toEqual({
    id: "document-resection",
    margin: tenMillimeterMargin,
    rindMm: 30,
    mostSegments: 2,
    wedgeUnits: { least: 0, most: 1 },
  });
});

it("rests every argument on convention and sorts it by what it says", () => {
  const reasons = [argue("met", { code: "whole-lobe" }), argue("unknown", { code: "lobe-unknown" })];
  expect(reasons[0]).toEqual({ code: "whole-lobe", verdict: "met", standing: "convention" });
  const made = option("lobectomy", "met", { least: 2, most: 5 }, reasons, ["lobe"]);
  expect(made).toEqual({
    procedure: "lobectomy",
    clears: "met",
    units: { least: 2, most: 5 },
    arguments: [reasons[0]],
    objections: [reasons[1]],
    needs: ["lobe"],
  });
});
