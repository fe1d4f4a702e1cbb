import { describe, expectTypeOf, it } from "vitest";
import type { LungFunction } from "../../src/reserve/lungFunction.ts";
import { ppoAfterResection } from "../../src/reserve/ppoAfterResection.ts";
import { ppoFromCtVolume } from "../../src/reserve/ppoFromCtVolume.ts";
import { ppoFromPerfusion } from "../../src/reserve/ppoFromPerfusion.ts";
import { ppoFromSubsegments } from "../../src/reserve/ppoFromSubsegments.ts";
import { ppoFunction } from "../../src/reserve/ppoFunction.ts";
import { mlPerKgPerMin } from "../../src/units/exercise.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { millimeters } from "../../src/units/length.ts";
import {
  type PercentPredicted,
  percent,
  percentPredicted,
  segmentCount,
  subsegmentCount,
} from "../../src/units/proportion.ts";
import type { Quantity } from "../../src/units/quantity.ts";
import { liters, milliliters } from "../../src/units/volume.ts";

const three = segmentCount(3);
const fev1 = liters(2.1);

describe("predicted function", () => {
  it("comes out in the unit it went in with", () => {
    expectTypeOf(ppoFunction(fev1, three)).toEqualTypeOf<Quantity<"liter">>();
    expectTypeOf(ppoFunction(mmolPerMinPerKPa(8), three)).toEqualTypeOf<Quantity<"mmol-per-minute-per-kilopascal">>();
    expectTypeOf(ppoFunction(mlPerKgPerMin(18), three)).toEqualTypeOf<Quantity<"milliliter-per-kilogram-per-minute">>();
    expectTypeOf(ppoAfterResection(fev1, ["left-anterior"])).toEqualTypeOf<Quantity<"liter">>();
    expectTypeOf(ppoFromPerfusion(fev1, percent(40))).toEqualTypeOf<Quantity<"liter">>();
    expectTypeOf(ppoFromSubsegments(fev1, subsegmentCount(12))).toEqualTypeOf<Quantity<"liter">>();
    expectTypeOf(ppoFromCtVolume(fev1, milliliters(620), milliliters(4100))).toEqualTypeOf<Quantity<"liter">>();
  });

  it("keeps the equation set of a percentage", () => {
    const global = percentPredicted<"gli-global-2022">(61);
    expectTypeOf(ppoFunction(global, three)).toEqualTypeOf<PercentPredicted<"gli-global-2022">>();
    // @ts-expect-error the set of one table is not that of another
    const other: PercentPredicted<"gli-2012"> = ppoFunction(global, three);
    void other;
  });

  it("starts from lung function", () => {
    expectTypeOf<Quantity<"millimeter">>().not.toExtend<LungFunction>();
    // @ts-expect-error a plain number has no unit
    ppoFunction(80, three);
    // @ts-expect-error a share of a whole is not a measurement of a person
    ppoFunction(percent(80), three);
    // @ts-expect-error nor is a length
    ppoFunction(millimeters(12), three);
    // @ts-expect-error nor is a count
    ppoFunction(three, three);
  });

  it("counts segments, and says what else it needs", () => {
    // @ts-expect-error percent where a count is wanted
    ppoFunction(fev1, percent(15));
    // @ts-expect-error a plain number where a count is wanted
    ppoFunction(fev1, 3);
    // @ts-expect-error subsegments of 42 are not segments of 19
    ppoFunction(fev1, subsegmentCount(3));
    // @ts-expect-error segments of 19 are not subsegments of 42
    ppoFromSubsegments(fev1, three);
    // @ts-expect-error the functioning count goes by name
    ppoFunction(fev1, three, segmentCount(18));
    // @ts-expect-error liters where a share in percent is wanted
    ppoFromPerfusion(fev1, liters(0.4));
    // @ts-expect-error liters of lung where milliliters are wanted
    ppoFromCtVolume(fev1, liters(0.62), milliliters(4100));
    // @ts-expect-error a lobe is not a list of segments
    ppoAfterResection(fev1, "right-upper");
    // @ts-expect-error a number is not the name of a segment
    ppoAfterResection(fev1, [2]);
    // @ts-expect-error the state of the lungs goes by name
    ppoAfterResection(fev1, ["left-anterior"], ["right-apical"]);
  });
});
