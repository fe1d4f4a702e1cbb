import { describe, expect, it } from "vitest";
import { rawLungFunction } from "../../src/board/rawLungFunction.ts";
import { caseOf } from "../candidacy/cases.ts";

const patient = { sex: "female", ageYears: 61.4, heightCm: 166 };
const lungFunction = {
  fev1Liters: 2.1,
  tlcoMmolPerMinPerKpa: 6.5,
  dlcoMlPerMinPerMmHg: 19.4,
  hemoglobinGramsPerLiter: 131,
  dlcoHemoglobinAdjusted: false,
};

describe("the raw lung function of a case", () => {
  it("is what the equations take", () => {
    expect(rawLungFunction(caseOf({ patient, lungFunction }))).toEqual({
      patient,
      lungFunction: { fev1Liters: 2.1, tlcoMmolPerMinPerKpa: 6.5, dlcoMlPerMinPerMmHg: 19.4 },
      hemoglobin: 131,
    });
  });

  it.each([true, undefined, null])(
    "has no hemoglobin to adjust for where the adjustment is %s",
    (dlcoHemoglobinAdjusted) => {
      const facts = rawLungFunction(caseOf({ lungFunction: { ...lungFunction, dlcoHemoglobinAdjusted } }));
      expect(facts.hemoglobin).toBeUndefined();
    },
  );

  it("is not known where nothing is stated", () => {
    const nothing = { patient: {}, lungFunction: {} };
    expect(rawLungFunction(caseOf())).toEqual(nothing);
    expect(rawLungFunction(caseOf({ patient: null, lungFunction: null }))).toEqual(nothing);
    expect(
      rawLungFunction(caseOf({ patient: { sex: null, ageYears: null }, lungFunction: { fev1Liters: null } })),
    ).toEqual(nothing);
  });

  it.each([
    ["patient", "heightCm", 50, 250],
    ["patient", "ageYears", 0, 120],
    ["lungFunction", "fev1Liters", 0.1, 12],
    ["lungFunction", "tlcoMmolPerMinPerKpa", 0.1, 40],
    ["lungFunction", "dlcoMlPerMinPerMmHg", 0.3, 120],
  ] as const)("takes %s.%s from %d to %d, as the parser does", (section, fact, least, most) => {
    const read = (value: number) =>
      (rawLungFunction(caseOf({ [section]: { [fact]: value } }))[section] as Record<string, unknown>)[fact];
    expect([read(least), read(most)]).toEqual([least, most]);
    for (const value of [least - 0.01, most + 0.01]) expect(() => read(value)).toThrow(RangeError);
  });

  it("takes a hemoglobin from 30 to 250", () => {
    const read = (hemoglobinGramsPerLiter: number) =>
      rawLungFunction(caseOf({ lungFunction: { hemoglobinGramsPerLiter, dlcoHemoglobinAdjusted: false } })).hemoglobin;
    expect([read(30), read(250)]).toEqual([30, 250]);
    for (const value of [13.4, 251]) expect(() => read(value)).toThrow(RangeError);
  });
});

it.each<[object, string]>([
  [{ lungFunction: { fev1Liters: -1 } }, "fev1Liters must be a number from 0.1 to 12, got -1"],
  [{ lungFunction: { tlcoMmolPerMinPerKpa: -1 } }, "tlcoMmolPerMinPerKpa must be a number from 0.1 to 40, got -1"],
  [{ lungFunction: { dlcoMlPerMinPerMmHg: -1 } }, "dlcoMlPerMinPerMmHg must be a number from 0.3 to 120, got -1"],
  [
    { lungFunction: { dlcoHemoglobinAdjusted: false, hemoglobinGramsPerLiter: -1 } },
    "hemoglobinGramsPerLiter must be a number from 30 to 250, got -1",
  ],
  [{ patient: { ageYears: "61" } }, 'the age in years must be a number from 0 to 120, got "61"'],
  [{ patient: { heightCm: Number.NaN } }, "the height in cm must be a number from 50 to 250, got NaN"],
])("refuses %j", (fields, result) => {
  expect(() => rawLungFunction(caseOf(fields as never))).toThrow(
    new RangeError(`Cannot read lung function: ${result}`),
  );
});
