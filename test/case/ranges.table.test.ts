import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { caseFields } from "../../src/case/caseFields.table.ts";
import { type Field, isByFact, isList, isPlain, isRange, isRequired } from "../../src/case/field.ts";
import { unitOf } from "../../src/case/unitOf.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { runPathway } from "../../src/fitness/runPathway.ts";
import * as index from "../../src/index.ts";
import { existing } from "../../src/internal/guards.ts";
import { fev1FvcGlobal2022 } from "../../src/reference/fev1FvcGlobal2022.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { percentOfPredicted } from "../../src/reference/percentOfPredicted.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";

/** The constructor of each unit that a field of a case may have. */
const units: Record<string, (value: number) => number> = {
  "% predicted": index.percentPredicted,
  "%": index.percent,
  "mL/kg/min": index.mlPerKgPerMin,
  "mmol/min/kPa": index.mmolPerMinPerKPa,
  "mL/min/mmHg": index.mlPerMinPerMmHg,
  "g/L": index.gramsPerLiter,
  "µmol/L": index.micromolesPerLiter,
  years: index.years,
  L: index.liters,
  m: index.meters,
  mm: index.millimeters,
  cm: index.centimeters,
  kg: index.kilograms,
  mL: index.milliliters,
};

/** Every number of a case with its bounds, by place. */
function numbers(field: Field, place = ""): readonly (readonly [place: string, least: number, most: number])[] {
  if (isRange(field)) return [[place, field[0], field[1]]];
  if (isList(field)) return numbers(field.each, place);
  if (isRequired(field)) return numbers(field.required, place);
  if (isPlain(field) || isByFact(field)) return [];
  return Object.entries(field).flatMap(([name, inner]) => numbers(inner, place ? `${place}.${name}` : name));
}

/** A whole course may be a radioembolization, whose dose is none of external radiotherapy; months have no constructor. */
const withoutUnit = ["Gy", "months", undefined];

const measured = numbers(caseFields as unknown as Field).filter(([place]) => !withoutUnit.includes(unitOf(place)));

it("has numbers of every unit", () => {
  expect(new Set(measured.map(([place]) => unitOf(place)))).toEqual(new Set(Object.keys(units)));
});

it.each(measured)("takes %s at both ends of its range in its unit", (place, least, most) => {
  const read = existing(units[existing(unitOf(place))]);
  expect([read(least), read(most)]).toEqual([least, most]);
});

describe("what the parser refuses, functions refuse", () => {
  const person = { sex: "male", ageYears: 60, heightCm: 175 } as const;
  const cardiac = { coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 2.4 };
  it.each<readonly [string, () => unknown]>([
    ["a dose in cGy", () => index.bed(index.schedule(3, 1800 as never), index.alphaBeta(10))],
    ["a dose of 200 Gy", () => index.gray(200)],
    ["FEV1 of 82 L", () => index.liters(82)],
    ["FEV1 in milliliters, in an equation", () => percentOfPredicted(fev1Global2022, person, 1500 as never)],
    ["FEV1/FVC in percent, in an equation", () => percentOfPredicted(fev1FvcGlobal2022, person, 78 as never)],
    ["FEV1 in milliliters, in a pathway", () => runPathway(fortyPercentRule, { fev1Liters: 1500 as never })],
    ["peak uptake in mL/min", () => runPathway(fortyPercentRule, { peakVo2MlPerKgPerMin: 1800 as never })],
    ["stairs as steps", () => runPathway(fortyPercentRule, { stairClimbMeters: 900 as never })],
    ["creatinine in mg/dL", () => runPathway(fortyPercentRule, { cardiac: cardiac as never })],
    ["FEV1 in milliliters, in a case", () => candidacy(caseOf({ lungFunction: { fev1Liters: 1500 } }))],
    ["FEV1/FVC in percent, in a case", () => candidacy(caseOf({ lungFunction: { fev1FvcRatio: 78 } }))],
    ["a percentage over 300", () => candidacy(patientWith({ lungFunction: { fev1PercentPredicted: 860 } }))],
    ["an age of 610", () => candidacy(caseOf({ patient: { ageYears: 610 } }))],
    ["the volume of the lungs in liters", () => candidacy(caseOf({ lungs: { totalVolumeMl: 5.2 } }))],
    ["a diameter of a meter", () => candidacy(caseOf({ lesions: [{ lobe: "right-upper", diameterMm: 1000 }] }))],
  ])("%s", (_, call) => {
    expect(call).toThrow(/^Cannot [a-z].+: .+ must be a number from .+ to .+, got .+$/);
  });
});
