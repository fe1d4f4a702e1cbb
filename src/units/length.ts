import { requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Brands a length in millimeters: lesion diameters, depths, margins.
 *
 * @param value - a number from 0 to 2500
 * @throws RangeError outside 0 to 2500, and when `value` is no number
 * @example
 * ```ts
 * millimeters(12); // => 12
 * millimeters(-1); // => RangeError: Cannot read millimeters: the value must be a number from 0 to 2500, got -1
 * ```
 */
export function millimeters(value: number): Quantity<"millimeter"> {
  requireNumber("read millimeters", "the value", value, 0, 2500);
  return value as Quantity<"millimeter">;
}

/**
 * Brands a length in centimeters: body height.
 *
 * @param value - a number from 0 to 250
 * @throws RangeError outside 0 to 250, and when `value` is no number
 * @example
 * ```ts
 * centimeters(172); // => 172
 * centimeters(-1); // => RangeError: Cannot read centimeters: the value must be a number from 0 to 250, got -1
 * ```
 */
export function centimeters(value: number): Quantity<"centimeter"> {
  requireNumber("read centimeters", "the value", value, 0, 250);
  return value as Quantity<"centimeter">;
}

/**
 * Brands a length in meters: stairs climbed, distance walked.
 *
 * @param value - a number from 0 to 2000
 * @throws RangeError outside 0 to 2000, and when `value` is no number
 * @example
 * ```ts
 * meters(22); // => 22
 * meters(-1); // => RangeError: Cannot read meters: the value must be a number from 0 to 2000, got -1
 * ```
 */
export function meters(value: number): Quantity<"meter"> {
  requireNumber("read meters", "the value", value, 0, 2000);
  return value as Quantity<"meter">;
}

/**
 * Brands an area in square meters: body surface.
 *
 * @param value - a number from 0 to 5
 * @throws RangeError outside 0 to 5, and when `value` is no number
 * @example
 * ```ts
 * squareMeters(1.88); // => 1.88
 * squareMeters(-1); // => RangeError: Cannot read square meters: the value must be a number from 0 to 5, got -1
 * ```
 */
export function squareMeters(value: number): Quantity<"square-meter"> {
  requireNumber("read square meters", "the value", value, 0, 5);
  return value as Quantity<"square-meter">;
}
