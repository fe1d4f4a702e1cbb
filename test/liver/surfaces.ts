import type { BodySurface, SurfaceFormulaId } from "../../src/liver/bodySurfaceArea.ts";
import { squareMeters } from "../../src/units/length.ts";

/** A body surface area that was handed over with its formula. */
export function surface<Id extends SurfaceFormulaId>(area: number, formula: Id): BodySurface<Id> {
  return { squareMeters: squareMeters(area), formula };
}
