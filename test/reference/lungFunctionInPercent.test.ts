import { describe, expect, it } from "vitest";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { fev1Gli2012 } from "../../src/reference/fev1Gli2012.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import {
  type ChosenEquations,
  lungFunctionInPercent,
  type TransferFactorEquation,
} from "../../src/reference/lungFunctionInPercent.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { tlcoGli2017Traditional } from "../../src/reference/tlcoGli2017Traditional.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";
import { liters } from "../../src/units/volume.ts";

const patient = { sex: "male", ageYears: 44.2, heightCm: 173.2 } as const;
const si: ChosenEquations<typeof fev1Global2022, TransferFactorEquation> = {
  fev1: fev1Global2022,
  transferFactor: tlcoGli2017,
};
const traditional: ChosenEquations<typeof fev1Global2022, TransferFactorEquation> = {
  fev1: fev1Global2022,
  transferFactor: tlcoGli2017Traditional,
};
const missing = (...needs: string[]) => ({ state: "unknown", because: "facts-missing", needs });

it("sets both measurements beside their reference", () => {
  const found = lungFunctionInPercent({ patient, lungFunction: { fev1Liters: 3.21, tlcoMmolPerMinPerKpa: 9.47 } }, si);
  expect(found).toEqual({
    fev1: { state: "known", comparison: compareWithReference(fev1Global2022, patient, liters(3.21)), needs: [] },
    transferFactor: {
      state: "known",
      comparison: compareWithReference(tlcoGli2017, patient, mmolPerMinPerKPa(9.47)),
      needs: [],
    },
  });
});

it("adds the group where one is needed", () => {
  const found = lungFunctionInPercent(
    { patient, lungFunction: { fev1Liters: 2.89 } },
    { fev1: fev1Gli2012, transferFactor: tlcoGli2017, group: "south-east-asian" },
  );
  // pft: 81.5616068837347
  expect(found.fev1.state === "known" && found.fev1.comparison.percentOfPredicted).toBeCloseTo(81.561607, 5);
  expect(() =>
    lungFunctionInPercent({ patient, lungFunction: { fev1Liters: 2.89 } }, {
      fev1: fev1Gli2012,
      transferFactor: tlcoGli2017,
    } as never),
  ).toThrow(/^Cannot apply a reference equation: the group must be one of caucasian/);
});

describe("the unit of transfer factor", () => {
  it.each([
    ["SI by SI", si, { tlcoMmolPerMinPerKpa: 8 }, 8],
    ["traditional by SI, divided by 2.987", si, { dlcoMlPerMinPerMmHg: 23.896 }, 8],
    ["both by SI: as printed in SI", si, { tlcoMmolPerMinPerKpa: 8, dlcoMlPerMinPerMmHg: 24 }, 8],
    ["null is absent", si, { tlcoMmolPerMinPerKpa: null, dlcoMlPerMinPerMmHg: 23.896 }, 8],
    ["traditional by traditional", traditional, { dlcoMlPerMinPerMmHg: 24 }, 24],
    ["SI by traditional, times 2.987", traditional, { tlcoMmolPerMinPerKpa: 8 }, 23.896],
    ["both by traditional: as printed", traditional, { tlcoMmolPerMinPerKpa: 8, dlcoMlPerMinPerMmHg: 24 }, 24],
  ] as const)("%s", (_name, equations, lungFunction, measured) => {
    const { transferFactor } = lungFunctionInPercent({ patient, lungFunction }, equations);
    expect(transferFactor.state === "known" && transferFactor.comparison.measured).toBeCloseTo(measured, 12);
  });

  it.each([
    [10, 29.87 * 1.0199, "known"],
    [10, 29.87 * 0.9805, "known"],
    [10, 29.87 * 1.021, "unknown"],
    [10, 29.87 * 0.98, "unknown"],
  ])("%f and %f: %s", (tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg, state) => {
    const lungFunction = { tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg };
    const { transferFactor } = lungFunctionInPercent({ patient, lungFunction }, si);
    expect(transferFactor.state).toBe(state);
    if (state === "unknown") {
      expect(transferFactor).toEqual({
        state: "unknown",
        because: "measurements-disagree",
        needs: ["lungFunction.tlcoMmolPerMinPerKpa", "lungFunction.dlcoMlPerMinPerMmHg"],
      });
    }
  });
});

describe("what is missing is named", () => {
  it.each([
    [{}, ["patient.sex", "patient.ageYears", "patient.heightCm", "lungFunction.fev1Liters"]],
    [{ patient, lungFunction: { fev1Liters: null } }, ["lungFunction.fev1Liters"]],
    [{ patient: { ...patient, sex: null }, lungFunction: { fev1Liters: 2 } }, ["patient.sex"]],
    [{ patient: { ...patient, ageYears: undefined }, lungFunction: { fev1Liters: 2 } }, ["patient.ageYears"]],
    [{ patient: { ...patient, heightCm: null }, lungFunction: { fev1Liters: 2 } }, ["patient.heightCm"]],
  ])("FEV1: %j", (facts, needs) => {
    expect(lungFunctionInPercent(facts, si).fev1).toEqual(missing(...needs));
  });

  it("transfer factor", () => {
    for (const equations of [si, traditional]) {
      expect(lungFunctionInPercent({ patient, lungFunction: {} }, equations).transferFactor).toEqual(
        missing("lungFunction.tlcoMmolPerMinPerKpa"),
      );
    }
  });
});

describe("an age the equation does not reach", () => {
  it.each([
    [2.99, "unknown"],
    [3, "known"],
    [95, "known"],
    [95.01, "unknown"],
  ])("FEV1 at %f: %s", (ageYears, state) => {
    const { fev1 } = lungFunctionInPercent({ patient: { ...patient, ageYears }, lungFunction: { fev1Liters: 2 } }, si);
    expect(fev1.state).toBe(state);
    if (state === "unknown") {
      expect(fev1).toEqual({ state, because: "age-outside-equation", needs: ["lungFunction.fev1PercentPredicted"] });
    }
  });

  it("leaves FEV1 known and transfer factor unknown at 88", () => {
    const facts = {
      patient: { ...patient, ageYears: 88 },
      lungFunction: { fev1Liters: 2, tlcoMmolPerMinPerKpa: 5 },
    };
    const found = lungFunctionInPercent(facts, si);
    expect(found.fev1.state).toBe("known");
    expect(found.transferFactor).toEqual({
      state: "unknown",
      because: "age-outside-equation",
      needs: ["lungFunction.dlcoPercentPredicted"],
    });
  });
});

describe("impossible facts are refused even where others are missing", () => {
  const lung = "Cannot read lung function: ";
  it.each([
    [null, si, `${lung}the case must be an object with named fields, got null`],
    [{}, null, `${lung}the equations must be an object with named fields, got null`],
    [
      {},
      { transferFactor: tlcoGli2017 },
      `${lung}the equation for FEV1 must be an object with named fields, got undefined`,
    ],
    [
      {},
      { fev1: fev1Global2022 },
      `${lung}the equation for transfer factor must be an object with named fields, got undefined`,
    ],
    [{ patient: { sex: "x" } }, si, `${lung}the sex must be one of male, female, got "x"`],
    [{ patient: { ageYears: -1 } }, si, `${lung}the age in years must be a number from 0 to 120, got -1`],
    [{ patient: { ageYears: 130.1 } }, si, `${lung}the age in years must be a number from 0 to 120, got 130.1`],
    [{ patient: { heightCm: 1.7 } }, si, `${lung}the height in cm must be a number from 50 to 250, got 1.7`],
    [{ patient: { heightCm: 281 } }, si, `${lung}the height in cm must be a number from 50 to 250, got 281`],
    [{ lungFunction: { fev1Liters: 2100 } }, si, `${lung}FEV1 in liters must be a number from 0.1 to 12, got 2100`],
    [
      { lungFunction: { tlcoMmolPerMinPerKpa: "7" } },
      si,
      `${lung}the transfer factor in mmol/min/kPa must be a number from 0.1 to 40, got "7"`,
    ],
    [
      { lungFunction: { dlcoMlPerMinPerMmHg: Number.NaN } },
      si,
      `${lung}the transfer factor in mL/min/mmHg must be a number from 0.3 to 120, got NaN`,
    ],
  ])("%j", (facts, equations, message) => {
    expect(() => lungFunctionInPercent(facts as never, equations as never)).toThrow(new RangeError(message));
  });

  it.each([{ patient: { ageYears: 0, heightCm: 50 } }, { patient: { ageYears: 120, heightCm: 250 } }])(
    "but not at the bounds: %j",
    (facts) => {
      expect(lungFunctionInPercent(facts, si).fev1.state).toBe("unknown");
    },
  );
});
