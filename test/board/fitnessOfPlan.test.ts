import { expect, it } from "vitest";
import { cardiacIndexOf, fitnessOfPlan } from "../../src/board/fitnessOfPlan.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";

const fitness = (candidate: Candidate) => fitnessOfPlan(candidate, candidacy(candidate));

it("runs every pathway on the plan", () => {
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

it("covers the whole range of the predicted values", () => {
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

const index = (cardiac: object | null | undefined, more: object = {}) => {
  const candidate = patientWith({ patient: { cardiac }, ...more });
  return cardiacIndexOf(candidate, candidacy(candidate));
};

it("adds up what is known of the heart, with the extent of the plan", () => {
  const cardiac = { coronaryDisease: false, strokeOrTia: true, creatinineUmolPerL: 80 };
  expect(index(cardiac)).toMatchObject({ score: { least: 1.5, most: 1.5 }, riskClass: "B", needs: [] });
  const stages = [{ resections: [{ lesions: ["surface", "deep"], procedure: "pneumonectomy" }] }];
  expect(index(cardiac, { plan: { stages } })?.score).toEqual({ least: 3, most: 3 });
});

it("is a range where an item is not known", () => {
  expect(index({ coronaryDisease: true })).toMatchObject({ score: { least: 1.5, most: 4 } });
});

it.each([undefined, null, {}, { highRiskEvaluation: true }, { coronaryDisease: null, note: "seen" }])(
  "is left out where nothing it adds is known: %j",
  (cardiac) => {
    expect(index(cardiac)).toBeUndefined();
  },
);

it("is left out where no patient is described", () => {
  const candidate = patientWith({ patient: null });
  expect(cardiacIndexOf(candidate, candidacy(candidate))).toBeUndefined();
});
