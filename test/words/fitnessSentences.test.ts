import { expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { besideThreshold } from "../../src/words/fitnessSentences.ts";

it("writes a fact with its threshold", () => {
  expect(besideThreshold({ measure: "shuttleWalkMeters", value: 380.4, threshold: accp2013.thresholds.shuttle })).toBe(
    "shuttle walk 380.4 m (threshold: above 400 m)",
  );
});
