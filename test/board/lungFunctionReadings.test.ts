import { describe, expect, it } from "vitest";
import { lungFunctionReadings } from "../../src/board/lungFunctionReadings.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { liters } from "../../src/units/volume.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";

const man = { sex: "male", ageYears: 65, heightCm: 175 } as const;
const readings = (lungFunction: object, patient: object = man) =>
  lungFunctionReadings(patientWith({ lesions: [hilar], patient, lungFunction }), documentPolicy);

describe("FEV1 in liters", () => {
  it("is read race-neutral first, then with each group of 2012", () => {
    const result = readings({ fev1Liters: 1.7 })?.fev1;
    expect(result?.readings.map(({ group, comparison }) => [comparison.set, group])).toEqual([
      ["gli-global-2022", undefined],
      ["gli-2012", "caucasian"],
      ["gli-2012", "african-american"],
      ["gli-2012", "north-east-asian"],
      ["gli-2012", "south-east-asian"],
      ["gli-2012", "other"],
    ]);
    expect(result?.readings[0]?.comparison).toStrictEqual(compareWithReference(fev1Global2022, man, liters(1.7)));
    expect(result?.readings[2]?.comparison).toStrictEqual(
      compareWithReference(fev1Gli2012, { ...man, group: "african-american" }, liters(1.7)),
    );
    expect(result).toMatchObject({ needs: [] });
    expect(result).not.toHaveProperty("because");
    expect(result).not.toHaveProperty("statedPercent");
    expect(readings({ fev1Liters: 1.7, fev1PercentPredicted: null })?.fev1).not.toHaveProperty("statedPercent");
  });

  it("spreads over the groups: by the dossier Global predicts 0.944 of 2012 for one group and 1.106 for another", () => {
    const result = readings({ fev1Liters: 1.7 })?.fev1;
    const neutral = existing(existing(result).readings[0]).comparison.percentOfPredicted;
    const { percentOfPredicted, predicted, zScore, afterPlan } = existing(existing(result).overGroups);
    expect(percentOfPredicted.least / neutral).toBeCloseTo(0.944, 2);
    expect(percentOfPredicted.most / neutral).toBeCloseTo(1.106, 2);
    expect(predicted.most / predicted.least).toBeCloseTo(percentOfPredicted.most / percentOfPredicted.least, 9);
    expect(zScore.least).toBeLessThan(zScore.most);
    expect(afterPlan?.least).toBeCloseTo((percentOfPredicted.least * 14) / 19, 9);
    expect(afterPlan?.most).toBeCloseTo((percentOfPredicted.most * 14) / 19, 9);
  });

  it("spreads over the groups alone, also where the race-neutral reading lies outside", () => {
    // For a woman of 90 Global predicts more than 2012 does for any group.
    const result = readings({ fev1Liters: 1.7 }, { sex: "female", ageYears: 90, heightCm: 165 })?.fev1;
    const [neutral, ...inGroups] = existing(result).readings.map(({ comparison }) => comparison.predicted);
    expect(neutral).toBeGreaterThan(Math.max(...inGroups));
    expect(result?.overGroups?.predicted).toEqual({ least: Math.min(...inGroups), most: Math.max(...inGroups) });
  });

  it("crosses the threshold under one set and not under another", () => {
    // 1.7 L are about 55 % of Global, 52 and 61 % of two groups; 14/19 of it lie about 40 %.
    const result = readings({ fev1Liters: 1.7, dlcoPercentPredicted: 90 });
    const verdicts = result?.fev1?.readings.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["met", "unmet"]));
    expect(result?.crossings[0]?.rule).toBe("line");
    expect(result?.crossings.map(({ rule }) => rule)).toContain("forty-percent-rule");
    expect(
      readings({ fev1Liters: 3.4, dlcoPercentPredicted: 120 })?.crossings.filter(({ rule }) => rule === "line"),
    ).toEqual([]);
  });

  it("stands beside what the laboratory stated, which it does not replace", () => {
    const result = readings({ fev1Liters: 1.7, fev1PercentPredicted: 61, equationSet: "ECSC" });
    expect(result).toMatchObject({ statedSet: "ECSC", fev1: { statedPercent: 61 } });
    expect(readings({ fev1Liters: 1.7, fev1PercentPredicted: null, equationSet: null })).not.toHaveProperty(
      "statedSet",
    );
  });

  it("gives no range after the plan where there is none", () => {
    const result = lungFunctionReadings(
      patientWith({ lesions: [], patient: man, lungFunction: { fev1Liters: 1.7 } }),
      documentPolicy,
    );
    expect(result?.fev1?.overGroups).not.toHaveProperty("afterPlan");
  });
});

describe("transfer factor", () => {
  it("is read with GLI 2017, in either unit", () => {
    const si = readings({ tlcoMmolPerMinPerKpa: 6 })?.transferFactor?.readings;
    expect(si).toHaveLength(1);
    expect(si?.[0]?.comparison).toStrictEqual(compareWithReference(tlcoGli2017, man, mmolPerMinPerKPa(6)));
    // A right lower lobectomy leaves 14 of 19 units.
    expect(si?.[0]?.afterPlan?.least).toBeCloseTo(
      (existing(existing(si)[0]).comparison.percentOfPredicted * 14) / 19,
      9,
    );
    const traditional = readings({ dlcoMlPerMinPerMmHg: 6 * 2.987, dlcoPercentPredicted: 68 })?.transferFactor;
    expect(traditional?.readings[0]?.comparison.percentOfPredicted).toBeCloseTo(
      existing(existing(si)[0]).comparison.percentOfPredicted,
      9,
    );
    expect(traditional?.statedPercent).toBe(68);
    expect(readings({ tlcoMmolPerMinPerKpa: 6 })).not.toHaveProperty("fev1");
    expect(readings({ fev1Liters: 2 })).not.toHaveProperty("transferFactor");
  });

  it("is shown at a standard hemoglobin only where the laboratory did not adjust", () => {
    const raw = { tlcoMmolPerMinPerKpa: 6, hemoglobinGramsPerLiter: 100 };
    const result = readings({ ...raw, dlcoHemoglobinAdjusted: false });
    expect(result?.hemoglobin?.gramsPerLiter).toBe(100);
    // The measured value stays the one that is read.
    expect(result?.transferFactor?.readings[0]?.comparison.measured).toBe(6);
    for (const dlcoHemoglobinAdjusted of [true, undefined]) {
      expect(readings({ ...raw, dlcoHemoglobinAdjusted })).not.toHaveProperty("hemoglobin");
    }
    const percent = { dlcoPercentPredicted: 60, hemoglobinGramsPerLiter: 100, dlcoHemoglobinAdjusted: false };
    expect(readings(percent)).toMatchObject({ crossings: [], hemoglobin: { gramsPerLiter: 100 } });
    expect(readings(percent)?.hemoglobin?.percentOfPredicted).toBeCloseTo(60 * 1.189412, 4);
    expect(readings(percent, { ageYears: 60 })).toBeUndefined();
    expect(readings(percent, { sex: "male" })).toBeUndefined();
    expect(readings({ fev1Liters: 2, hemoglobinGramsPerLiter: 100, dlcoHemoglobinAdjusted: false })).not.toHaveProperty(
      "hemoglobin",
    );
  });
});

describe("a measurement that gives no reading", () => {
  it("says which facts are missing", () => {
    expect(readings({ fev1Liters: 1.7, tlcoMmolPerMinPerKpa: 6 }, { sex: "male" })).toEqual({
      fev1: { readings: [], because: "facts-missing", needs: ["patient.ageYears", "patient.heightCm"] },
      transferFactor: { readings: [], because: "facts-missing", needs: ["patient.ageYears", "patient.heightCm"] },
      crossings: [],
    });
    expect(readings({ fev1Liters: 1.7 }, { sex: "male" })?.fev1).not.toHaveProperty("overGroups");
  });

  it("says that the equations do not reach the age, or that two values contradict each other", () => {
    expect(readings({ tlcoMmolPerMinPerKpa: 6 }, { ...man, ageYears: 88 })?.transferFactor?.because).toBe(
      "age-outside-equation",
    );
    expect(readings({ tlcoMmolPerMinPerKpa: 6, dlcoMlPerMinPerMmHg: 30 })?.transferFactor?.because).toBe(
      "measurements-disagree",
    );
  });

  it("says that no person has the percentage: what is possible of an adult is not of a child", () => {
    const read = readings({ fev1Liters: 12, dlcoMlPerMinPerMmHg: 120 }, { ...man, heightCm: 60 });
    expect(read).toMatchObject({
      fev1: { because: "value-outside-equation", needs: [] },
      transferFactor: { because: "value-outside-equation" },
    });
    expect(read).not.toHaveProperty("hemoglobin");
  });
});

it.each([{}, { fev1PercentPredicted: 60 }, { fev1Liters: null, tlcoMmolPerMinPerKpa: null }, null])(
  "is left out where there is no raw measurement: %j",
  (lungFunction) => {
    expect(readings(lungFunction as object)).toBeUndefined();
  },
);
