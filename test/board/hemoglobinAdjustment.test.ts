import { expect, it } from "vitest";
import { hemoglobinAdjustment } from "../../src/board/hemoglobinAdjustment.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import type { ReferencePerson } from "../../src/reference/person.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";
import { mmolPerMinPerKPa } from "../../src/units/gasTransfer.ts";

const man: ReferencePerson = { sex: "male", ageYears: 61, heightCm: 175 };

it("sets the adjusted value beside its reference", () => {
  // A man at 100 g/L: the factor of the dossier is 1.189412.
  const result = hemoglobinAdjustment(mmolPerMinPerKPa(6), man, 100);
  expect(result?.gramsPerLiter).toBe(100);
  expect(result?.comparison?.measured).toBeCloseTo(6 * 1.189412, 5);
  expect(result?.comparison).toStrictEqual(
    compareWithReference(tlcoGli2017, man, result?.comparison?.measured as never),
  );
});

it("keeps the least value the equation takes: at 146 g/L, the standard of a man, nothing is adjusted", () => {
  expect(hemoglobinAdjustment(mmolPerMinPerKPa(0.1), man, 146)?.comparison?.measured).toBe(0.1);
});

it("is left out where the hemoglobin is not known or the adjusted value is none a person has", () => {
  expect(hemoglobinAdjustment(mmolPerMinPerKPa(6), man, undefined)).toBeUndefined();
  expect(hemoglobinAdjustment(mmolPerMinPerKPa(0.1), man, 250)).toBeUndefined();
  expect(hemoglobinAdjustment(mmolPerMinPerKPa(40), man, 80)).toBeUndefined();
});
