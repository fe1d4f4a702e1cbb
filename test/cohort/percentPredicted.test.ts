import { describe, expect, it } from "vitest";
import { withPercentages } from "../../src/cohort/percentPredicted.ts";
import { readAsCase } from "../../src/cohort/rowReader.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import type { Quantity } from "../../src/units/quantity.ts";

const equations = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
const patient = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;
function found(
  lungFunction: object | undefined,
  person: object = patient,
  chosen: typeof equations | "none" = equations,
) {
  const row = readAsCase(1, {
    case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
    patient: person,
    lungFunction,
  });
  if (!row.ok) throw new Error(row.problems[0]?.message);
  return withPercentages(row.value, chosen === "none" ? undefined : chosen);
}

describe("percent of predicted", () => {
  it("is worked out from liters and transfer factor by the equations given", () => {
    const { fev1, dlco, candidate, instead } = found({ fev1Liters: 3.21, tlcoMmolPerMinPerKpa: 8 });
    expect(fev1).toEqual({
      percent: percentOfPredicted(fev1Global2022, patient as never, 3.21 as Quantity<"liter">),
      from: "gli-global-2022",
    });
    expect(dlco?.from).toBe("gli-2017");
    expect(candidate.lungFunction).toMatchObject({
      fev1PercentPredicted: fev1?.percent,
      dlcoPercentPredicted: dlco?.percent,
    });
    expect(instead.size).toBe(0);
  });

  it("stays as the laboratory stated it", () => {
    const { fev1, candidate } = found({ fev1Liters: 3.21, fev1PercentPredicted: 70 });
    expect(fev1).toEqual({ percent: 70, from: "stated" });
    expect(candidate.lungFunction?.fev1PercentPredicted).toBe(70);
    expect(found({ dlcoPercentPredicted: 60 }, patient, "none")).toMatchObject({
      dlco: { percent: 60, from: "stated" },
    });
  });

  it("is not worked out without equations, and there is none without a test", () => {
    expect(found({ fev1Liters: 3.21 }, patient, "none").fev1).toBeUndefined();
    expect(found(undefined).fev1).toBeUndefined();
  });

  it("needs sex, age and height where those are missing, and the percentage itself where nothing was measured", () => {
    const { instead, fev1 } = found({ fev1Liters: 3.21, dlcoMlPerMinPerMmHg: 24 }, { sex: "male" });
    expect(fev1).toBeUndefined();
    expect(Object.fromEntries(instead)).toEqual({
      "lungFunction.fev1PercentPredicted": ["patient.ageYears", "patient.heightCm"],
      "lungFunction.dlcoPercentPredicted": ["patient.ageYears", "patient.heightCm"],
    });
    expect(found({ tlcoMmolPerMinPerKpa: 8 }, {}).instead.size).toBe(1);
    expect(found({ measuredOn: "2026-11-01" }).instead.size).toBe(0);
  });

  it("is none where it would be one that no person has", () => {
    expect(found({ fev1Liters: 11 }, { ...patient, ageYears: 4, heightCm: 90 }).fev1).toBeUndefined();
  });
});
