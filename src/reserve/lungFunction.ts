import type { PercentPredicted } from "../units/proportion.ts";
import type { Quantity } from "../units/quantity.ts";

/**
 * What can be predicted by proportion: FEV1, vital capacity, transfer factor and peak oxygen uptake, in any unit the
 * laboratory prints. A count of segments or a share of perfusion is not among them.
 */
export type LungFunction =
  | PercentPredicted
  | Quantity<"liter">
  | Quantity<"milliliter">
  | Quantity<"mmol-per-minute-per-kilopascal">
  | Quantity<"milliliter-per-minute-per-mmhg">
  | Quantity<"milliliter-per-kilogram-per-minute">;
