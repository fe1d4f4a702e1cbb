import { expectTypeOf, it } from "vitest";
import type { LungFunction } from "../../src/reserve/lungFunction.ts";
import type { Percent, PercentPredicted, SegmentCount } from "../../src/units/proportion.ts";
import type { Quantity } from "../../src/units/quantity.ts";

it("is every unit a laboratory prints lung function in, and no other", () => {
  expectTypeOf<PercentPredicted<"gli-2012">>().toExtend<LungFunction>();
  expectTypeOf<Quantity<"liter">>().toExtend<LungFunction>();
  expectTypeOf<Quantity<"milliliter">>().toExtend<LungFunction>();
  expectTypeOf<Quantity<"mmol-per-minute-per-kilopascal">>().toExtend<LungFunction>();
  expectTypeOf<Quantity<"milliliter-per-minute-per-mmhg">>().toExtend<LungFunction>();
  expectTypeOf<Quantity<"milliliter-per-kilogram-per-minute">>().toExtend<LungFunction>();
  expectTypeOf<Percent>().not.toExtend<LungFunction>();
  expectTypeOf<SegmentCount>().not.toExtend<LungFunction>();
  expectTypeOf<Quantity<"meter">>().not.toExtend<LungFunction>();
  expectTypeOf<number>().not.toExtend<LungFunction>();
});
