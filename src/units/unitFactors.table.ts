import { traditionalPerSi } from "./gasTransfer.ts";
import { micromolesPerLiterPerMgPerDl } from "./mass.ts";

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
  /** Whether laboratories print it so and UCUM has no such code: tables may hold it, messages between machines may not. */
  readonly printed?: true;
}

/**
 * The spellings of units that are read in tables and messages: UCUM codes, and how laboratories print them. Nothing else
 * is converted, and nothing between kinds: months and years of a person's age have bases of their own, and days are
 * neither.
 */
const unitFactors: Readonly<Record<string, UnitFactor>> = {
  mm: { kind: "length", factor: 1 },
  cm: { kind: "length", factor: 10 },
  m: { kind: "length", factor: 1000 },
  "[in_i]": { kind: "length", factor: 25.4 },
  in: { kind: "length", factor: 25.4, printed: true },
  mL: { kind: "volume", factor: 1 },
  ml: { kind: "volume", factor: 1 },
  L: { kind: "volume", factor: 1000 },
  l: { kind: "volume", factor: 1000 },
  g: { kind: "mass", factor: 0.001 },
  kg: { kind: "mass", factor: 1 },
  "[lb_av]": { kind: "mass", factor: 0.45359237 },
  lb: { kind: "mass", factor: 0.45359237, printed: true },
  "%": { kind: "share", factor: 1 },
  "% predicted": { kind: "share", factor: 1, printed: true },
  fraction: { kind: "share", factor: 100, printed: true },
  "mL/min/mm[Hg]": { kind: "transfer-factor", factor: 1 },
  "mL/(min.mm[Hg])": { kind: "transfer-factor", factor: 1 },
  "mL/min/mmHg": { kind: "transfer-factor", factor: 1, printed: true },
  "mmol/min/kPa": { kind: "transfer-factor", factor: traditionalPerSi },
  "mmol/(min.kPa)": { kind: "transfer-factor", factor: traditionalPerSi },
  "mL/kg/min": { kind: "oxygen-uptake", factor: 1 },
  "ml/kg/min": { kind: "oxygen-uptake", factor: 1 },
  "mL/(kg.min)": { kind: "oxygen-uptake", factor: 1 },
  "g/L": { kind: "mass-concentration", factor: 1 },
  "g/l": { kind: "mass-concentration", factor: 1 },
  "g/dL": { kind: "mass-concentration", factor: 10 },
  "g/dl": { kind: "mass-concentration", factor: 10 },
  "µmol/L": { kind: "creatinine", factor: 1, printed: true },
  "umol/L": { kind: "creatinine", factor: 1 },
  "mg/dL": { kind: "creatinine", factor: micromolesPerLiterPerMgPerDl },
  "mg/dl": { kind: "creatinine", factor: micromolesPerLiterPerMgPerDl },
  Gy: { kind: "dose", factor: 1 },
  cGy: { kind: "dose", factor: 0.01 },
  a: { kind: "years", factor: 1 },
  years: { kind: "years", factor: 1, printed: true },
  mo: { kind: "months", factor: 1 },
  months: { kind: "months", factor: 1, printed: true },
};

/** A unit by its spelling; absent where it is not one that is read. */
export function unitFactorOf(spelling: string): UnitFactor | undefined {
  return Object.hasOwn(unitFactors, spelling) ? unitFactors[spelling] : undefined;
}

export function unitsOfKind(kind: UnitFactor["kind"] | undefined): readonly string[] {
  return Object.entries(unitFactors).flatMap(([spelling, each]) => (each.kind === kind ? [spelling] : []));
}

/** Converts a number between two units of one kind; digits beyond the fifteenth are the rounding of the factor. */
export function converted(value: number, from: UnitFactor, to: UnitFactor): number {
  return from.factor === to.factor ? value : Number(((value * from.factor) / to.factor).toPrecision(15));
}
