import { expectTypeOf, test } from "vitest";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { predicted } from "../../src/reference/predicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { zScore } from "../../src/reference/zScore.ts";
import { mlPerMinPerMmHg } from "../../src/units/gasTransfer.ts";
import type { PercentPredicted } from "../../src/units/proportion.ts";
import type { Quantity } from "../../src/units/quantity.ts";
import { liters } from "../../src/units/volume.ts";

const man = { sex: "male", ageYears: 60, heightCm: 175 } as const;
const grouped = { ...man, group: "other" } as const;

test("the set is part of the percentage", () => {
  const global = percentOfPredicted(fev1Global2022, man, liters(2));
  expectTypeOf(global).toEqualTypeOf<PercentPredicted<"gli-global-2022">>();
  // @ts-expect-error a percentage of one set is not one of another
  const other: PercentPredicted<"gli-2012"> = global;
  expectTypeOf(other).toEqualTypeOf<PercentPredicted<"gli-2012">>();
});

test("predicted is in the equation's unit, and so is what is measured", () => {
  expectTypeOf(predicted(fev1Global2022, man)).toEqualTypeOf<Quantity<"liter">>();
  expectTypeOf(predicted(tlcoGli2017, man)).toEqualTypeOf<Quantity<"mmol-per-minute-per-kilopascal">>();
  // @ts-expect-error traditional units are not SI
  percentOfPredicted(tlcoGli2017, man, mlPerMinPerMmHg(24));
  // @ts-expect-error a plain number has no unit
  zScore(fev1Global2022, man, 2.1);
  // @ts-expect-error liters are not a transfer factor
  compareWithReference(tlcoGli2017, man, liters(2));
});

test("the equations of 2012 need a group, the others do not", () => {
  predicted(fev1Gli2012, grouped);
  predicted(fev1Global2022, grouped);
  // @ts-expect-error there is no group by default
  predicted(fev1Gli2012, man);
  // @ts-expect-error the groups are a closed list
  predicted(fev1Gli2012, { ...man, group: "white" });
});
