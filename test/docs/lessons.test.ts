import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goals } from "../../docs/playground/goals.ts";
import { exercisesOf, lessonPages } from "../../docs/tooling/lessons.js";
import type { CaseFact } from "../../src/case/fact.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { exampleCase, parsed } from "../figures/exampleCases.ts";

interface Exercise {
  readonly exercise: string;
  readonly start: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

const exercises: readonly Exercise[] = lessonPages.flatMap(exercisesOf);

function withFacts(name: string, ...changes: readonly Readonly<Record<string, unknown>>[]) {
  const facts = changes.flatMap((each) => Object.entries(each));
  return parsed(
    facts.reduce((found, [path, fact]) => withFact(found, path as CaseFact, fact ?? undefined), exampleCase(name)),
  );
}

describe("the exercises of the lessons", () => {
  it("are those that have a goal, each once", () => {
    expect(exercises.map(({ exercise }) => exercise).sort()).toEqual(Object.keys(goals).sort());
  });

  it.each(exercises)(
    "$exercise is open at its start and answered by its answer",
    ({ exercise, start, facts = {}, answer }) => {
      const begun = goals[exercise]?.(withFacts(start, facts));
      expect(begun).toMatchObject({ done: false });
      const ended = goals[exercise]?.(withFacts(start, facts, answer));
      expect(ended).toMatchObject({ done: true });
      expect(ended?.working).not.toEqual([]);
    },
  );

  it.each([
    ["cost-1", { "lungFunction.fev1PercentPredicted": 55, "lungFunction.dlcoPercentPredicted": 54 }],
    ["cost-3", { "lungFunction.perfusionLeftPercent": 86 }],
    ["dose-1", { "plan.otherTreatment.0.fractions": 10 }],
    ["dose-1", { "plan.otherTreatment.0.fractions": 8, "plan.otherTreatment.0.doseGray": 80 }],
    ["dose-2", { "plan.otherTreatment.0.fractions": 9 }],
    ["verdict-2", { "lesions.1.intersegmentalPlaneMm": 10 }],
    ["unknown-1", { "lungFunction.dlcoPercentPredicted": 54 }],
    ["unknown-2", { "lungFunction.fev1PercentPredicted": 55 }],
  ])("%s is not answered one step short of its answer", (name, answer) => {
    const found = exercises.find(({ exercise }) => exercise === name);
    expect(goals[name]?.(withFacts(found?.start ?? "", found?.facts ?? {}, answer))).toMatchObject({ done: false });
  });

  it("are put in the text beside them", () => {
    for (const file of lessonPages) {
      const text = readFileSync(file, "utf8");
      expect(text.match(/^\*\*Exercise\.\*\*/gm)).toHaveLength(exercisesOf(file).length);
    }
  });
});
