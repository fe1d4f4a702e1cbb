import { describe, expect, it } from "vitest";
import { readingUnderSet } from "../../src/board/readingUnderSet.ts";
import { setCrossings } from "../../src/board/setCrossings.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { liters } from "../../src/units/volume.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";

const man = { sex: "male", ageYears: 65, heightCm: 175 } as const;
const candidate = patientWith({ lesions: [hilar], lungFunction: { dlcoPercentPredicted: 81 } });
/** A reading of the given percentage; a right lower lobectomy leaves 14/19 of it. */
const reading = (percent: number, of = candidate) => {
  const comparison = {
    ...compareWithReference(fev1Global2022, man, liters(1.7)),
    percentOfPredicted: percent as never,
  };
  return readingUnderSet(judgeCase(of, documentPolicy), documentPolicy, "fev1", comparison);
};

describe("readings on either side of the threshold", () => {
  it("are reported with the threshold and with every pathway that answers differently", () => {
    // 60 leaves 44.2, 50 leaves 36.8, 58 leaves 42.7.
    const [line, ...pathways] = setCrossings([reading(60), reading(50), reading(58)]);
    expect(line).toEqual({
      rule: "line",
      answers: [
        { answer: "met", readings: [0, 2] },
        { answer: "unmet", readings: [1] },
      ],
    });
    expect(pathways[0]).toEqual({
      rule: "forty-percent-rule",
      answers: [
        { answer: ["above-forty-percent"], readings: [0, 2] },
        { answer: ["not-above-forty-percent"], readings: [1] },
      ],
    });
    expect(pathways.map(({ rule }) => rule)).toEqual(["forty-percent-rule", "bts-2010-dyspnea", "cats-2020"]);
  });

  it("report the test a pathway needs, and every answer along a range", () => {
    // Above 60 % after the plan ACCP 2013 needs nothing more: 82 leaves 60.4, 81 leaves 59.7.
    const good = patientWith({ lesions: [hilar], lungFunction: { dlcoPercentPredicted: 120 } });
    expect(setCrossings([reading(82, good), reading(81, good)])).toContainEqual({
      rule: "accp-2013",
      answers: [
        { answer: ["low-risk"], readings: [0] },
        { answer: ["low-technology-exercise"], readings: [1] },
      ],
    });
  });
});

it("are none where every rule answers alike, or there is nothing to compare", () => {
  expect(setCrossings([reading(60), reading(61)])).toEqual([]);
  expect(setCrossings([reading(60)])).toEqual([]);
  expect(setCrossings([])).toEqual([]);
});
