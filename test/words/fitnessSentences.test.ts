import { expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { besideThreshold, fitnessSentences } from "../../src/words/fitnessSentences.ts";
import { told } from "./reasons.ts";

it("has the sentences that the page of a pillar tells", () => {
  const say = fitnessSentences as unknown as Readonly<Record<string, (reason: object) => string>>;
  for (const code of Object.keys(fitnessSentences) as (keyof typeof fitnessSentences)[]) {
    for (const [payload, words] of told[code]) expect(say[code]?.(payload)).toBe(words);
  }
});

it("words a fact with its threshold", () => {
  expect(besideThreshold({ measure: "shuttleWalkMeters", value: 380.4, threshold: accp2013.thresholds.shuttle })).toBe(
    "shuttle walk 380.4 m (threshold: above 400 m)",
  );
});
