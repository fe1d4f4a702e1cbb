import { refuse, requireAbove, requireFields } from "../internal/guards.ts";
import type { AlphaBeta, Gray } from "../units/dose.ts";

/** The three free parameters of the universal survival curve. */
export interface UniversalCurveParameters {
  /** Initial slope of the linear-quadratic part, per gray. */
  readonly alphaPerGray: number;
  /** Dose that reduces survival to 1/e on the final straight part, in gray. */
  readonly d0: Gray;
  /** Dose at which that straight part, drawn backwards, meets full survival, in gray. */
  readonly dq: Gray;
}

/** A universal survival curve: its three free parameters and what follows from them. */
export interface UniversalCurve extends UniversalCurveParameters {
  /** Quadratic coefficient, per gray squared, derived. */
  readonly betaPerGray2: number;
  /** alpha/beta in gray, derived; a ratio known at run time only. */
  readonly ratio: AlphaBeta;
  /** Dose per fraction at which the curve becomes straight, derived. */
  readonly transitionDose: Gray;
}

/**
 * Completes a universal survival curve from its three free parameters.
 *
 * ```math
 * \beta = \frac{(1 - \alpha D_0)^2}{4\,D_0\,D_q}, \qquad D_T = \frac{2\,D_q}{1 - \alpha D_0}
 * ```
 *
 * Only three of alpha, beta, D0, Dq and the transition dose are free, since the two parts share value and slope where
 * they meet. Programs that take all of them at will draw a curve that breaks there. The curve bends downwards only if
 * alpha times D0 is below 1.
 *
 * Source: Park 2008 (`park2008`). The condition for beta is derived here from the smoothness
 * the paper requires.
 *
 * @param parameters - alpha, D0 and Dq, each above 0
 * @returns the curve with its derived parameters
 * @throws RangeError when a number is impossible or alpha times D0 is not below 1
 * @example
 * ```ts
 * universalCurve({ alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) }).transitionDose; // => 6.12766
 * universalCurve({ alphaPerGray: 0.33, d0: gray(1.25), dq: gray(1.8) }).ratio; // => 8.604799
 * ```
 */
export function universalCurve(parameters: UniversalCurveParameters): UniversalCurve {
  const action = "complete a universal survival curve";
  requireFields(action, "the input", parameters);
  const { alphaPerGray, d0, dq } = parameters;
  requireAbove(action, "alpha per gray", alphaPerGray, 0);
  requireAbove(action, "D0", d0, 0);
  requireAbove(action, "Dq", dq, 0);
  const bend = 1 - alphaPerGray * d0;
  if (!(bend > 0)) refuse(action, "alpha times D0", "a number below 1", alphaPerGray * d0);
  const betaPerGray2 = (bend * bend) / (4 * d0 * dq);
  requireAbove(action, "the derived beta", betaPerGray2, 0);
  const ratio = (alphaPerGray / betaPerGray2) as AlphaBeta;
  requireAbove(action, "the derived alpha/beta", ratio, 0);
  const transitionDose = ((2 * dq) / bend) as Gray;
  requireAbove(action, "the derived transition dose", transitionDose, 0);
  return { alphaPerGray, d0, dq, betaPerGray2, ratio, transitionDose };
}
