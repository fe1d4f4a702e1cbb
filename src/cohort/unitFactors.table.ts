import { traditionalPerSi } from "../reference/transferFactorUnits.ts";

/** A spelling of a unit: what it measures, and how many of the base unit it is. */
export interface UnitFactor {
  /** What it measures; two units convert into each other where this is the same. */
  readonly kind:
    | "length"
    | "volume"
    | "mass"
    | "share"
    | "transfer-factor"
    | "oxygen-uptake"
    | "mass-concentration"
    | "creatinine"
    | "dose"
    | "years"
    | "months";
  /** One of it in the base unit of its kind. */
  readonly factor: number;
}

/**
 * The spellings of units that are read in tables: UCUM codes, and how laboratories print them. Nothing else is converted,
 * and nothing between kinds: months and years of a person's age have bases of their own, and days are neither. Creatinine
 * weighs 113.12 g/mol, so that 1 mg/dL is 88.4 µmol/L.
 */
export const unitFactors: Readonly<Record<string, UnitFactor>> = {
  mm: { kind: "length", factor: 1 },
  cm: { kind: "length", factor: 10 },
  m: { kind: "length", factor: 1000 },
  "[in_i]": { kind: "length", factor: 25.4 },
  in: { kind: "length", factor: 25.4 },
  mL: { kind: "volume", factor: 1 },
  ml: { kind: "volume", factor: 1 },
  L: { kind: "volume", factor: 1000 },
  l: { kind: "volume", factor: 1000 },
  g: { kind: "mass", factor: 0.001 },
  kg: { kind: "mass", factor: 1 },
  "[lb_av]": { kind: "mass", factor: 0.45359237 },
  lb: { kind: "mass", factor: 0.45359237 },
  "%": { kind: "share", factor: 1 },
  "% predicted": { kind: "share", factor: 1 },
  fraction: { kind: "share", factor: 100 },
  "mL/min/mm[Hg]": { kind: "transfer-factor", factor: 1 },
  "mL/(min.mm[Hg])": { kind: "transfer-factor", factor: 1 },
  "mL/min/mmHg": { kind: "transfer-factor", factor: 1 },
  "mmol/min/kPa": { kind: "transfer-factor", factor: traditionalPerSi },
  "mmol/(min.kPa)": { kind: "transfer-factor", factor: traditionalPerSi },
  "mL/kg/min": { kind: "oxygen-uptake", factor: 1 },
  "ml/kg/min": { kind: "oxygen-uptake", factor: 1 },
  "mL/(kg.min)": { kind: "oxygen-uptake", factor: 1 },
  "g/L": { kind: "mass-concentration", factor: 1 },
  "g/l": { kind: "mass-concentration", factor: 1 },
  "g/dL": { kind: "mass-concentration", factor: 10 },
  "g/dl": { kind: "mass-concentration", factor: 10 },
  "µmol/L": { kind: "creatinine", factor: 1 },
  "umol/L": { kind: "creatinine", factor: 1 },
  "mg/dL": { kind: "creatinine", factor: 88.4 },
  "mg/dl": { kind: "creatinine", factor: 88.4 },
  Gy: { kind: "dose", factor: 1 },
  cGy: { kind: "dose", factor: 0.01 },
  a: { kind: "years", factor: 1 },
  years: { kind: "years", factor: 1 },
  mo: { kind: "months", factor: 1 },
  months: { kind: "months", factor: 1 },
};
