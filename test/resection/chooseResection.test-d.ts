import { describe, expectTypeOf, it } from "vitest";
import { chooseResection, type ResectionChoice } from "../../src/resection/chooseResection.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../../src/resection/resectionPolicy.ts";
import { resectionStatus } from "../../src/resection/resectionStatus.ts";
import type { Extent } from "../../src/units/extent.ts";
import { centimeters, millimeters } from "../../src/units/length.ts";

describe("the choice of a resection", () => {
  it("takes lengths in millimeters", () => {
    chooseResection({ diameterMm: millimeters(12) });
    // @ts-expect-error a raw number is no length
    chooseResection({ diameterMm: 12 });
    // @ts-expect-error 4 cm are not 4 mm
    chooseResection({ diameterMm: centimeters(4) });
    // @ts-expect-error depth as well
    chooseResection({ depthMm: 3 });
    // @ts-expect-error and the distance of a vessel
    chooseResection({ adjacent: [{ structure: "vessel", distanceMm: 3 }] });
  });

  it("recognizes lobes, segments and surfaces by name", () => {
    // @ts-expect-error the middle lobe is on the right, and says so
    chooseResection({ lobe: "middle" });
    // @ts-expect-error no segment has a number
    chooseResection({ segments: ["S6"] });
    // @ts-expect-error a fissure is the interlobar surface
    chooseResection({ pleuralSurface: "fissure" });
  });

  it("gives a cost that is a range, and four words and no more", () => {
    expectTypeOf<ResectionChoice["units"]>().toEqualTypeOf<Extent>();
    expectTypeOf<ResectionChoice["procedure"]>().toEqualTypeOf<
      "wedge" | "segmentectomy" | "lobectomy" | "undetermined"
    >();
    // @ts-expect-error a policy without a price for a wedge is none
    const free: ResectionPolicy = { ...defaultResectionPolicy, wedgeUnits: undefined };
    void free;
  });
});

describe("the residual tumor", () => {
  it("takes one lesion or several, and the pathologist's margin in millimeters", () => {
    expectTypeOf(resectionStatus([])).toEqualTypeOf<"R0" | "R1" | "R2" | "RX">();
    resectionStatus({ marginMm: millimeters(1) });
    // @ts-expect-error a raw number is no length
    resectionStatus({ marginMm: 1 });
    // @ts-expect-error a margin is clear, not negative
    resectionStatus({ margin: "negative" });
  });
});
