import { refuse, requireAbove, requireFields } from "../internal/guards.ts";
import type { Gray } from "../units/dose.ts";
import { type UniversalCurve, universalCurve } from "./universalCurve.ts";

/** The free parameters where a source prints beta instead of Dq. */
export interface UniversalCurveBetaParameters {
  /** Initial slope, per gray. */
  readonly alphaPerGray: number;
  /** Quadratic coefficient, per gray squared. */
  readonly betaPerGray2: number;
  /** Dose that reduces survival to 1/e on the final straight part, in gray. */
  readonly d0: Gray;
}

/**
 * Completes a universal survival curve from alpha, beta and D0, deriving Dq.
 *
 * ```math
 * D_q = \frac{(1 - \alpha D_0)^2}{4\,\beta\,D_0}
 * ```
 *
 * The 4 follows from tangency; a program that has 2 there draws a curve that breaks. Source: Park C, Int J Radiat Oncol
 * Biol Phys 2008;70:847, with the same derivation as `universalCurve`.
 *
 * @param parameters - alpha, beta and D0, each above 0
 * @returns the curve with its derived parameters
 * @throws RangeError when a number is impossible or alpha times D0 is not below 1
 * @example
 * ```ts
 * universalCurveFromBeta({ alphaPerGray: 0.33, betaPerGray2: 0.038, d0: gray(1.25) }).dq; // => 1.816612
 * ```
 */
export function universalCurveFromBeta(parameters: UniversalCurveBetaParameters): UniversalCurve {
  const action = "complete a universal survival curve";
  requireFields(action, "the input", parameters);
  const { alphaPerGray, betaPerGray2, d0 } = parameters;
  requireAbove(action, "alpha per gray", alphaPerGray, 0);
  requireAbove(action, "beta per gray squared", betaPerGray2, 0);
  requireAbove(action, "D0", d0, 0);
  const bend = 1 - alphaPerGray * d0;
  if (!(bend > 0)) refuse(action, "alpha times D0", "a number below 1", alphaPerGray * d0);
  return universalCurve({ alphaPerGray, d0, dq: ((bend * bend) / (4 * betaPerGray2 * d0)) as Gray });
}
