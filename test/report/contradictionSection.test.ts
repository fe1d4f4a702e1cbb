import { describe, expect, it } from "vitest";
import type { ContradictionReasons } from "../../src/board/contradictionsOf.ts";
import { review } from "../../src/board/review.ts";
import type { Reason } from "../../src/evidence/reason.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { thrcriFurtherEvaluation } from "../../src/fitness/thoracicRevisedCardiacRiskIndex.ts";
import { contradictionSection, contradictionSentence } from "../../src/report/contradictionSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { told } from "../words/reasons.ts";
import { bannedWords } from "./bannedWords.ts";

const low = {
  measure: "peakVo2MlPerKgPerMin",
  value: 9,
  threshold: accp2013.thresholds.uptakeLowest,
  verdict: "unmet",
  distance: -1,
  atBoundary: false,
} as const;
const climbed = { ...low, measure: "stairClimbMeters", value: 25, threshold: accp2013.thresholds.stairs } as const;
const index = {
  score: { least: 2.5, most: 2.5 },
  scheme: "ferguson-2014",
  threshold: thrcriFurtherEvaluation,
} as const;

/** For each code what is told with it and the sentence; a code without one does not compile. */
const rows: {
  readonly [Code in keyof ContradictionReasons]: readonly (readonly [ContradictionReasons[Code], string])[];
} = {
  "unasked-high-risk": [
    [
      { answer: "met", step: low },
      "Function meets the criterion, and a fact that was not asked lies where a paper speaks of high risk: peak oxygen uptake 9 mL/kg/min (threshold: 10 mL/kg/min or above)",
    ],
    [
      { answer: "unknown", step: low },
      "Function cannot be judged, and a fact that was not asked lies where a paper speaks of high risk: peak oxygen uptake 9 mL/kg/min (threshold: 10 mL/kg/min or above)",
    ],
  ],
  "unasked-low-risk": [
    [
      { step: climbed },
      "Function does not meet the criterion, and a fact that was not asked lies where a paper speaks of low risk: stairs 25 m (threshold: above 22 m)",
    ],
  ],
  "unasked-cardiac-index": [
    [
      { ...index, answer: "met", riskClass: "C" },
      "Function meets the criterion, and the cardiac index of 2.5 (class C of the four of Ferguson 2014) asks for further cardiac evaluation (line: 2 or above)",
    ],
    [
      { ...index, answer: "unknown", score: { least: 2.5, most: 4 } },
      "Function cannot be judged, and the cardiac index of 2.5 to 4 asks for further cardiac evaluation (line: 2 or above)",
    ],
  ],
  "oxygen-uptake-scales-disagree": told["oxygen-uptake-scales-disagree"].map(([payload, words]) => [payload, words]),
  "exercise-tests-disagree": told["exercise-tests-disagree"].map(([payload, words]) => [payload, words]),
};

const all = Object.entries(rows).flatMap(([code, variants]) =>
  variants.map(([payload, words]) => {
    return [
      { ...payload, code, verdict: "unmet", standing: "primary" } as unknown as Reason<ContradictionReasons>,
      words,
    ] as const;
  }),
);

it.each(all)("has the sentence of %#", (reason, words) => {
  expect(contradictionSentence(reason)).toBe(words);
  expect(bannedWords(words)).toEqual([]);
});

describe("the section", () => {
  it("names the source of each line, once where two facts share it", () => {
    const exercise = { peakVo2MlPerKgPerMin: 9, stairClimbMeters: 10, shuttleWalkMeters: 450 };
    const sources: never[] = [];
    const page = contradictionSection(review(patientWith({ exercise })), sources);
    expect(page.slice(0, 2)).toEqual(["## Facts that do not go together", ""]);
    expect(page[2]).toMatch(/^- Function meets .* \[1\] \(read in the source\)\.$/);
    expect(page[3]).toMatch(/stairs 10 m \(threshold: 12 m or above\) \[2\] \(read in the source\)\.$/);
    expect(sources).toHaveLength(3);
  });

  it("cites the line of the cardiac index", () => {
    const cardiac = { coronaryDisease: true, strokeOrTia: true, creatinineUmolPerL: 80 };
    const page = contradictionSection(review(patientWith({ patient: { cardiac } })), []);
    expect(page[2]).toMatch(/cardiac index of 3 \(class D .* \[1\] \(read in the source\)\.$/);
  });

  it("names one source where both facts of a disagreement stand in the same paper", () => {
    const lungFunction = { ...article.lungFunction, fev1PercentPredicted: 50, dlcoPercentPredicted: 50 };
    const exercise = { stairClimbMeters: 25, shuttleWalkMeters: 300 };
    const page = contradictionSection(review(patientWith({ lungFunction, exercise })), []);
    expect(page.find((line) => line.startsWith("- Two exercise tests"))).toMatch(/\) \[1\] \(read in the source\)\.$/);
  });

  it("is left out where there is nothing to tell", () => {
    expect(contradictionSection(review(article), [])).toEqual([]);
  });
});
