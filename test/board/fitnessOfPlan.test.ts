import { expect, it } from "vitest";
import { fitnessOfPlan } from "../../src/board/fitnessOfPlan.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";

const fitness = (candidate: Candidate) => fitnessOfPlan(candidate, candidacy(candidate));

it("asks every pathway about the plan", () => {
  // A right lower lobectomy: 60 % leaves 44.2 %, 50 % leaves 36.8 %.
  const lungFunction = { fev1PercentPredicted: 60, dlcoPercentPredicted: 50 };
  const found = fitness(patientWith({ lesions: [hilar], lungFunction, exercise: { stairClimbMeters: 25 } }));
  expect(found?.results).toHaveLength(fitnessPathways.length);
  expect(found?.byVerdict).toMatchObject({
    met: ["accp-2013", "cats-2020", "nice-ng122"],
    unmet: ["forty-percent-rule"],
  });
  expect(found?.disagreements).toContainEqual({ meets: "accp-2013", doesNotMeet: "forty-percent-rule" });
});

it("asks along the whole range of the predicted values", () => {
  const found = fitness(
    patientWith({
      lesions: [existing(article.lesions)[0]],
      lungFunction: { fev1PercentPredicted: 40.05, dlcoPercentPredicted: 80 },
    }),
  );
  expect(found?.results[0]).toMatchObject({ outcomes: ["not-above-forty-percent", "above-forty-percent"] });
});

it("reads the heart alone", () => {
  const { lungFunction: _, ...rest } = article;
  expect(fitness({ ...rest, patient: { cardiac: { highRiskEvaluation: true } } })?.results).toHaveLength(9);
});

it.each([
  {},
  { lungFunction: null },
  { lungFunction: { fev1PercentPredicted: null }, exercise: {}, patient: { cardiac: null } },
])("is left out where nothing any pathway needs is known: %j", (fields) => {
  const { lungFunction: _, ...rest } = article;
  expect(fitness({ ...rest, ...fields } as never)).toBeUndefined();
});
