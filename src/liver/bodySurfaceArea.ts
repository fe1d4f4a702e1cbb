import { heightRange, weightRange } from "../case/ranges.table.ts";
import type { Sourced } from "../evidence/citation.ts";
import { refuse, requireFields, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/** The formulas of body surface area this package has. */
export type SurfaceFormulaId = "mosteller" | "dubois" | "haycock" | "gehan-george" | "boyd" | "fujimoto" | "takahira";

/**
 * A formula of body surface area.
 *
 * @typeParam Id - its name, part of the type so that a liver formula made for one surface does not take another
 */
export interface SurfaceFormula<Id extends SurfaceFormulaId = SurfaceFormulaId> extends Sourced {
  /** Its name. */
  readonly id: Id;
  /** Square meters from height in centimeters and weight in kilograms. */
  readonly squareMeters: (heightCm: number, weightKg: number) => number;
}

/**
 * A body surface area with the formula it comes from.
 *
 * @typeParam Id - the formula
 */
export interface BodySurface<Id extends SurfaceFormulaId = SurfaceFormulaId> {
  /** The area. */
  readonly squareMeters: Quantity<"square-meter">;
  /** The formula. */
  readonly formula: Id;
}

/**
 * Works out body surface area by a named formula.
 *
 * The formula goes with the result: in a person of 160 cm and 120 kg Mosteller and DuBois differ so much that the same
 * liver remnant reads two percentage points apart.
 *
 * @typeParam Id - the formula
 * @param formula - one of the formulas, imported by name
 * @param heightCm - height in centimeters, above 0
 * @param weightKg - weight in kilograms, above 0
 * @returns the area with the name of the formula
 * @throws RangeError when height or weight is not above 0
 * @example
 * ```ts
 * bodySurfaceArea(mosteller, centimeters(170), kilograms(75)).squareMeters; // => 1.8819
 * bodySurfaceArea(duBois, centimeters(170), kilograms(70)).squareMeters; // => 1.8097
 * ```
 */
export function bodySurfaceArea<Id extends SurfaceFormulaId>(
  formula: SurfaceFormula<Id>,
  heightCm: Quantity<"centimeter">,
  weightKg: Quantity<"kilogram">,
): BodySurface<Id> {
  requireFields("work out body surface area", "the formula", formula);
  requireNumber("work out body surface area", "the height", heightCm, ...heightRange);
  requireNumber("work out body surface area", "the weight", weightKg, ...weightRange);
  const { squareMeters } = formula;
  if (typeof squareMeters !== "function")
    refuse("work out body surface area", "the formula", "one of square meters", formula);
  const area = squareMeters(heightCm, weightKg);
  return { squareMeters: area as Quantity<"square-meter">, formula: formula.id };
}
