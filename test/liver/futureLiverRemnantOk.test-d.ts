import { describe, expectTypeOf, it } from "vitest";
import type { LiverState } from "../../src/case/liver.ts";
import { futureLiverRemnantOk } from "../../src/liver/futureLiverRemnantOk.ts";
import {
  articleLiverPolicy,
  azoulayLiverPolicy,
  kishiLiverPolicy,
  shindohLiverPolicy,
} from "../../src/liver/liverPolicies.table.ts";
import type { LiverPolicy } from "../../src/liver/liverPolicy.ts";
import { percent, percentPredicted } from "../../src/units/proportion.ts";
import { milliliters } from "../../src/units/volume.ts";

declare const anyLiver: LiverState;

describe("a liver policy", () => {
  it("answers for the states it covers and no other", () => {
    expectTypeOf(futureLiverRemnantOk(percent(24), "healthy", kishiLiverPolicy)).toEqualTypeOf<boolean>();
    futureLiverRemnantOk(percent(24), "cirrhotic", azoulayLiverPolicy);
    futureLiverRemnantOk(percent(24), anyLiver);
    futureLiverRemnantOk(percent(24), anyLiver, articleLiverPolicy);
    // @ts-expect-error a number for healthy livers says nothing of a cirrhotic one
    futureLiverRemnantOk(percent(24), "cirrhotic", kishiLiverPolicy);
    // @ts-expect-error nor of one injured by chemotherapy
    futureLiverRemnantOk(percent(24), "chemotherapy-injured", kishiLiverPolicy);
    // @ts-expect-error nor the other way round
    futureLiverRemnantOk(percent(24), "healthy", shindohLiverPolicy);
    // @ts-expect-error a state known only at run time may be one it does not cover
    futureLiverRemnantOk(percent(24), anyLiver, kishiLiverPolicy);
  });

  it("covers at least what it is assigned to cover", () => {
    const healthy: LiverPolicy<"healthy"> = articleLiverPolicy;
    // @ts-expect-error one state is not three
    const every: LiverPolicy = kishiLiverPolicy;
    // @ts-expect-error nor another one
    const cirrhotic: LiverPolicy<"cirrhotic"> = kishiLiverPolicy;
    void [healthy, every, cirrhotic];
  });

  it("is given in percent of the liver", () => {
    // @ts-expect-error milliliters have not been divided by anything yet
    futureLiverRemnantOk(milliliters(480), "healthy");
    // @ts-expect-error percent of predicted belongs to the lungs
    futureLiverRemnantOk(percentPredicted(24), "healthy");
    // @ts-expect-error a plain number has no unit
    futureLiverRemnantOk(24, "healthy");
    // @ts-expect-error a state without a threshold
    futureLiverRemnantOk(percent(24), "steatotic");
    // @ts-expect-error the state is never taken for healthy
    futureLiverRemnantOk(percent(24));
  });
});
