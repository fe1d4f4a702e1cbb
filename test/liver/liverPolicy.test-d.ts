import { expectTypeOf, it } from "vitest";
import type { LiverState, RemnantBasis } from "../../src/case/liver.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import type { LiverPolicy } from "../../src/liver/liverPolicy.ts";

it("has a threshold for every state it covers", () => {
  expectTypeOf<LiverState>().toEqualTypeOf<"healthy" | "chemotherapy-injured" | "cirrhotic">();
  expectTypeOf<RemnantBasis>().toEqualTypeOf<"standardized" | "measured">();
  expectTypeOf<LiverPolicy<"healthy">["thresholds"]["healthy"]>().toEqualTypeOf<Threshold>();
  // @ts-expect-error a policy for two states with one line
  const short: LiverPolicy<"healthy" | "cirrhotic"> = { id: "short", basis: "measured", thresholds: {} };
  void short;
});
