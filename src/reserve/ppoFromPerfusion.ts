import { finite, requireNumber } from "../internal/guards.ts";
import type { Percent } from "../units/proportion.ts";
import type { LungFunction } from "./lungFunction.ts";

/**
 * Predicts lung function after a resection from the share of the blood flow that goes with it.
 *
 * ```math
 * ppo = pre \cdot \left(1 - \frac{s}{100}\right)
 * ```
 *
 * where `s` is the percentage of the total perfusion that the removed part receives, from a perfusion scan. The better
 * sibling of {@link ppoFunction} for a whole lung, and wherever perfusion is uneven; equal to it where it is even.
 *
 * Source: worked example in a clinical reference (1.6 L with 40 % of the perfusion removed leaves 0.96 L, read); the
 * method is the one ACCP 2013 and ERS/ESTS 2009 name for pneumonectomy (read in texts that report them).
 *
 * @typeParam Q - the unit, which passes through
 * @param preoperative - the function before the operation, at least 0
 * @param removedShare - share of the total perfusion that is removed, 0 to 100 %
 * @returns the predicted postoperative function in the same unit
 * @throws RangeError when `preoperative` is negative or not finite, or the share lies outside 0 to 100
 * @example
 * ```ts
 * ppoFromPerfusion(liters(1.6), percent(40)); // => 0.96
 * ```
 */
export function ppoFromPerfusion<Q extends LungFunction>(preoperative: Q, removedShare: Percent): Q {
  const action = "predict postoperative function";
  requireNumber(action, "the preoperative value", preoperative, 0);
  requireNumber(action, "the perfusion share removed", removedShare, 0, 100);
  return finite(action, removedShare === 0 ? preoperative : (preoperative * (100 - removedShare)) / 100) as Q;
}
