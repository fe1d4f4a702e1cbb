import type { Threshold } from "../evidence/threshold.ts";
import type { Extent } from "../units/extent.ts";
import type { UnitName } from "../units/quantity.ts";
import { decimals, range } from "./format.ts";

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
};

/** Writes a number with its unit. */
export function inUnit(value: number, unit: UnitName, decimalsMost = 1): string {
  const sign = signs[unit];
  return sign === undefined ? decimals(value, decimalsMost) : `${decimals(value, decimalsMost)} ${sign}`;
}

/** Writes a threshold with the side that passes. */
export function thresholdWords({
  value,
  unit,
  passes,
  side,
}: Pick<Threshold, "value" | "unit" | "passes" | "side">): string {
  const number = inUnit(value, unit);
  return side === "inclusive" ? `${number} or ${passes}` : `${passes} ${number}`;
}

/** Writes a range with its unit. */
export function rangeInUnit(value: Extent, unit: UnitName, decimalsMost = 1): string {
  const sign = signs[unit];
  return sign === undefined ? range(value, decimalsMost) : `${range(value, decimalsMost)} ${sign}`;
}
