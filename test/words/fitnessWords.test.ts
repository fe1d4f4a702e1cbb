import { describe, expect, it } from "vitest";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { factWords, measureWords, outcomesAlong, outcomeWords, pathwayWords } from "../../src/words/fitnessWords.ts";
import { bannedWords } from "../report/bannedWords.ts";

it("writes a fact with its value", () => {
  expect(factWords({ measure: "stairClimbMeters", value: 25, threshold: accp2013.thresholds.stairs })).toBe(
    "stair climb 25 m",
  );
  expect(factWords({ measure: "stairClimbMeters", value: 21.96, threshold: accp2013.thresholds.stairs })).toBe(
    "stair climb 21.96 m",
  );
});

it("writes answers from the lower end of a range to the upper", () => {
  expect(outcomesAlong(["high-risk", "shuttle-walk", "average-risk"])).toBe(
    "high risk at the lower value, next: shuttle walk in between, average risk at the higher value",
  );
  expect(outcomesAlong(["high-risk", "average-risk"])).toBe(
    "high risk at the lower value, average risk at the higher value",
  );
  expect(outcomesAlong(["inoperable"])).toBe("inoperable");
});

describe("the words", () => {
  const all = [pathwayWords, outcomeWords, measureWords].flatMap((words) => Object.values(words));

  it("promise nothing and are no field names", () => {
    expect(bannedWords(all.join("\n"))).toEqual([]);
    for (const words of Object.values(outcomeWords)) expect(words).toMatch(/^[a-zA-Z0-9 %:()-]+$/);
  });

  it("name every pathway with its year or number, apart from the rule that has none", () => {
    for (const { id } of fitnessPathways) {
      const named = id === "forty-percent-rule" ? /^40 % rule$/ : id === "nice-ng122" ? /NG122/ : /\b(1998|20\d\d)\b/;
      expect(pathwayWords[id]).toMatch(named);
    }
  });
});
