import type { RemnantBasis } from "../case/liver.ts";
import type { Percent } from "../units/proportion.ts";
import type { SurfaceFormulaId } from "./bodySurfaceArea.ts";

/**
 * A future liver remnant as a share of the liver, with what it is a share of. Two shares of different bases are not
 * comparable, nor are two standardized ones by different formulas.
 *
 * @typeParam Basis - what it is a share of
 */
export interface RemnantShare<Basis extends RemnantBasis = RemnantBasis> {
  /** The share. */
  readonly percent: Percent;
  /** What it is a share of. */
  readonly basis: Basis;
  /** The volume formula, where standardized. */
  readonly formula?: string;
  /** The surface formula, where the volume formula takes one. */
  readonly surface?: SurfaceFormulaId;
}
