import { expectTypeOf, test } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { fvcGlobal2022 } from "../../src/reference/fvcGlobal2022.ts";
import { lungFunctionInPercent } from "../../src/reference/lungFunctionInPercent.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import type { PercentPredicted } from "../../src/units/proportion.ts";

test("the set travels into the percentage", () => {
  const { fev1 } = lungFunctionInPercent({}, { fev1: fev1Global2022, transferFactor: tlcoGli2017 });
  if (fev1.state === "known") {
    expectTypeOf(fev1.comparison.percentOfPredicted).toEqualTypeOf<PercentPredicted<"gli-global-2022">>();
  } else {
    expectTypeOf(fev1.needs).toEqualTypeOf<readonly [CaseFact, ...CaseFact[]]>();
  }
});

test("a group is needed where the equation has groups", () => {
  // @ts-expect-error there is no group by default
  lungFunctionInPercent({}, { fev1: fev1Gli2012, transferFactor: tlcoGli2017 });
  lungFunctionInPercent({}, { fev1: fev1Gli2012, transferFactor: tlcoGli2017, group: "other" });
});

test("each equation in its place", () => {
  // @ts-expect-error transfer factor is not predicted in liters
  lungFunctionInPercent({}, { fev1: fev1Global2022, transferFactor: fvcGlobal2022 });
});
