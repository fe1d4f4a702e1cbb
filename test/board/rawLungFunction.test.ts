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
    ["heightCm", 50, 280, 49.9, 281],
    ["ageYears", 0, 130, undefined, 131],
  ] as const)(
    "takes %s within the bounds of the equations, and counts it as not known beyond",
    (fact, least, most, below, above) => {
      const read = (value: number) => rawLungFunction(caseOf({ patient: { [fact]: value } })).patient[fact];
      expect([read(least), read(most), read(above)]).toEqual([least, most, undefined]);
      if (below !== undefined) expect(read(below)).toBeUndefined();
    },
  );

  it.each(["fev1Liters", "tlcoMmolPerMinPerKpa", "dlcoMlPerMinPerMmHg"] as const)(
    "takes %s from 0.001 to 200",
    (fact) => {
      const read = (value: number) => rawLungFunction(caseOf({ lungFunction: { [fact]: value } })).lungFunction[fact];
      expect([read(0), read(0.001), read(200), read(201)]).toEqual([undefined, 0.001, 200, undefined]);
    },
  );

  it("takes a hemoglobin from 30 to 250", () => {
    const read = (hemoglobinGramsPerLiter: number) =>
      rawLungFunction(caseOf({ lungFunction: { hemoglobinGramsPerLiter, dlcoHemoglobinAdjusted: false } })).hemoglobin;
    expect([read(29), read(30), read(250), read(251)]).toEqual([undefined, 30, 250, undefined]);
  });
});

it.each<[object, string]>([
  [{ lungFunction: { fev1Liters: -1 } }, "fev1Liters must be a number of at least 0, got -1"],
  [{ lungFunction: { tlcoMmolPerMinPerKpa: -1 } }, "tlcoMmolPerMinPerKpa must be a number of at least 0, got -1"],
  [{ lungFunction: { dlcoMlPerMinPerMmHg: -1 } }, "dlcoMlPerMinPerMmHg must be a number of at least 0, got -1"],
  [
    { lungFunction: { dlcoHemoglobinAdjusted: false, hemoglobinGramsPerLiter: -1 } },
    "hemoglobinGramsPerLiter must be a number of at least 0, got -1",
  ],
  [{ patient: { ageYears: "61" } }, 'the age in years must be a number of at least 0, got "61"'],
  [{ patient: { heightCm: Number.NaN } }, "the height in cm must be a number of at least 0, got NaN"],
])("refuses %j", (fields, told) => {
  expect(() => rawLungFunction(caseOf(fields as never))).toThrow(new RangeError(`Cannot read lung function: ${told}`));
});
