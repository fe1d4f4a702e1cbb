import { describe, expect, it } from "vitest";
import { accp2013Stairs } from "../../src/fitness/accp2013Lines.ts";
import { fitnessPathways } from "../../src/fitness/compareFitness.ts";
import { factWords, measureWords, outcomesTold, outcomeWords, pathwayWords } from "../../src/words/fitnessWords.ts";
import { bannedWords } from "../report/bannedWords.ts";

it("tells a fact with its value", () => {
  expect(factWords({ measure: "stairClimbMeters", value: 25, threshold: accp2013Stairs })).toBe("stairs 25 m");
});

it("tells answers from the worse end of a range to the better", () => {
  expect(outcomesTold(["high-risk", "shuttle-walk", "average-risk"])).toBe(
    "at the worse end high risk, in between asks for a shuttle walk, at the better end average risk",
  );
  expect(outcomesTold(["high-risk", "average-risk"])).toBe(
    "at the worse end high risk, at the better end average risk",
  );
  expect(outcomesTold(["inoperable"])).toBe("inoperable");
});

describe("the words", () => {
  const all = [pathwayWords, outcomeWords, measureWords].flatMap((words) => Object.values(words));

  it("promise nothing and are no field names", () => {
    expect(bannedWords(all.join("\n"))).toEqual([]);
    for (const words of Object.values(outcomeWords)) expect(words).toMatch(/^[a-zA-Z0-9 %]+$/);
  });

  it("name every pathway with its year, apart from the rule that has none", () => {
    for (const pathway of fitnessPathways) {
      const { id } = pathway({}).pathway;
      expect(pathwayWords[id]).toMatch(id === "forty-percent-rule" ? /^40 % rule$/ : /\b(1998|20\d\d)\b/);
    }
  });
});
