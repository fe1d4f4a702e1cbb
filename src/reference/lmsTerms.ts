import type { Span } from "./knots.ts";
import type { ReferenceGroup } from "./person.ts";

/**
 * The terms of one equation for one sex, in the order the publications print them. H is height in cm, A age in years.
 *
 * M = exp(m0 + mH ln H + mA ln A + g + spline), S = exp(s0 + sA ln A + g + spline), L = l0 + lA ln A, with a spline in one equation.
 */
export interface LmsTerms {
  /** m0, mH, mA, s0, sA, l0, lA. */
  readonly terms: readonly [
    medianConstant: number,
    medianLnHeight: number,
    medianLnAge: number,
    variationConstant: number,
    variationLnAge: number,
    skewnessConstant: number,
    skewnessLnAge: number,
  ];
  /** Splines of M and S, encoded, and of L where it has one. */
  readonly knots: readonly [median: string, variation: string, skewness?: string];
  /** Youngest and oldest age the splines' curve was fitted over, in years; absent where there is no curve. */
  readonly span?: Span;
  /** What each group adds to the exponents of M and S; only the equations of 2012 have groups. */
  readonly groups?: Readonly<Record<ReferenceGroup, readonly [median: number, variation: number]>>;
}
