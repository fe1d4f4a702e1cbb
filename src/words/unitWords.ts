import type { Threshold } from "../evidence/threshold.ts";
import type { Extent } from "../units/extent.ts";
import type { UnitName } from "../units/quantity.ts";
import { decimals, decimalsBeside, meeting, range } from "./format.ts";

/** How the units that stand beside a number on a page are written; the others are counted things or have no sign. */
const signs: Partial<Readonly<Record<UnitName, string>>> = {
  millimeter: "mm",
  meter: "m",
  liter: "L",
  percent: "%",
  "percent-predicted": "%",
  "percentage-point": "percentage points",
  "micromole-per-liter": "µmol/L",
  "gram-per-liter": "g/L",
  "mmol-per-minute-per-kilopascal": "mmol/min/kPa",
  "milliliter-per-minute": "mL/min",
  "milliliter-per-minute-per-mmhg": "mL/min/mmHg",
  "milliliter-per-kilogram-per-minute": "mL/kg/min",
  day: "days",
};

export function inUnit(value: number, unit: UnitName, decimalsMost = 1): string {
  return withSign(decimals(value, decimalsMost), unit);
}

/** Writes a number with the unit of the threshold it is compared with, and not rounded onto it. */
export function besideThreshold(value: number, threshold: Pick<Threshold, "value" | "unit">): string {
  return withSign(decimalsBeside(value, threshold.value), threshold.unit);
}

function withSign(text: string, unit: UnitName): string {
  const sign = signs[unit];
  return sign === undefined ? text : `${text} ${sign}`;
}

export function thresholdWords(threshold: Pick<Threshold, "value" | "unit" | "passes" | "side">): string {
  return meeting(inUnit(threshold.value, threshold.unit), threshold);
}

export function rangeInUnit(value: Extent, unit: UnitName, decimalsMost = 1): string {
  return withSign(range(value, decimalsMost), unit);
}
