import { expect, it } from "vitest";
import { plannedMargin } from "../../src/plan/plannedMargin.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { diameterMargin, nccnMargin } from "../../src/resection/marginPolicies.table.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { beside, lesion } from "../resection/lesions.ts";
import { deepIn, hilarIn, superficial } from "./planned.ts";

const margins = (one: Parameters<typeof chooseResection>[0], policy = defaultResectionPolicy) =>
  Object.fromEntries(
    chooseResection(one, policy).options.map((option) => [option.procedure, plannedMargin(one, option, policy)]),
  );

it("reads where the margin ends: rind, plane, branch, or the margin needed", () => {
  // 30 mm of rind less the deep edge at 7.
  expect(margins(superficial("right-lower")).wedge).toEqual({ millimeters: 23, endsAt: "rind" });
  expect(margins(deepIn("right-anterior")).segmentectomy).toEqual({ millimeters: 12, endsAt: "intersegmental-plane" });
  const beforeVessel = superficial("right-lower", {
    pleuralSurface: "interlobar",
    adjacent: [beside("vessel", "segmental", 14)],
  });
  expect(margins(beforeVessel).wedge).toEqual({ millimeters: 14, endsAt: "branch" });
  expect(margins(hilarIn("right-lower")).lobectomy).toEqual({ millimeters: 10, endsAt: "required" });
});

it("takes the margin needed where an examination saw no branch", () => {
  const clear = superficial("right-lower", { pleuralSurface: "interlobar", adjacent: [] });
  expect(margins(clear).wedge).toEqual({ millimeters: 10, endsAt: "required" });
});

it("works out the margin needed from the diameter where it depends on that", () => {
  const policy = { ...defaultResectionPolicy, margin: diameterMargin };
  expect(margins(hilarIn("right-lower", { diameterMm: 8 }), policy).lobectomy).toEqual({
    millimeters: 8,
    endsAt: "required",
  });
  // 20 mm or the diameter, whichever is smaller: without the diameter it may be less than 20.
  const either = { ...defaultResectionPolicy, margin: nccnMargin };
  expect(margins(lesion({ lobe: "right-lower", adjacent: [] }), either).lobectomy).toBeUndefined();
});

it("is absent where the required margin depends on a size that is not recorded", () => {
  const policy = { ...defaultResectionPolicy, margin: diameterMargin };
  const unmeasured = lesion({ lobe: "right-lower", adjacent: [] });
  expect(margins(unmeasured, policy).lobectomy).toBeUndefined();
  expect(margins(unmeasured).lobectomy).toEqual({ millimeters: 10, endsAt: "required" });
});
