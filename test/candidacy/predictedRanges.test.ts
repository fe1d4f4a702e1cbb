import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { predictedRanges, predictedValueOf } from "../../src/candidacy/predictedRanges.ts";
import { article, patientWith } from "./cases.ts";

const reasonsOf = (candidate: typeof article) => candidacy(candidate).pillars.physiologicReserve.reasons;

it("finds what is reported of either value", () => {
  const reasons = reasonsOf(article);
  expect(predictedValueOf(reasons, "fev1")).toMatchObject({ measure: "fev1", measured: 92 });
  expect(predictedValueOf(reasons, "dlco")).toMatchObject({ measure: "dlco", measured: 81 });
});

it("takes the ranges out of it", () => {
  const { ppoFev1PercentPredicted, ppoDlcoPercentPredicted } = predictedRanges(reasonsOf(article));
  // One unit, and a wedge of a lesion of 7 mm with 10 mm of margin: a half sphere of 13.5 mm in the largest lungs, one of
  // 17 mm in the smallest.
  const share = (radius: number, lungs: number) => (2 * Math.PI * radius ** 3) / 3000 / lungs;
  expect(ppoFev1PercentPredicted?.least).toBeCloseTo(92 * (18 / 19 - share(17, 4883)), 9);
  expect(ppoFev1PercentPredicted?.most).toBeCloseTo(92 * (18 / 19 - share(13.5, 6951)), 9);
  expect(ppoDlcoPercentPredicted?.most).toBeCloseTo(81 * (18 / 19 - share(13.5, 6951)), 9);
});

it("is empty without a prediction", () => {
  const reasons = reasonsOf(patientWith({ lungFunction: { fev1PercentPredicted: 70 }, lesions: [] }));
  expect(predictedValueOf(reasons, "fev1")).toBeUndefined();
  expect(predictedRanges(reasons)).toEqual({});
});
