import { requireAbove, requireNumber } from "../internal/guards.ts";
import type { Quantity } from "./quantity.ts";

/** A physical absorbed dose in gray. */
export type Gray = Quantity<"gray">;

/**
 * The ratio of the linear to the quadratic coefficient of cell killing, in gray. The number itself is part of the
 * type, and the type is invariant in it: a dose worked out with 10 is neither a dose worked out with 3 nor one
 * worked out with "10 or 3".
 *
 * @typeParam R - the ratio as a literal number
 */
export type AlphaBeta<R extends number = number> = Quantity<"alpha-beta"> & {
  /** The ratio, in the type only; in and out, so that no wider ratio is inferred. */
  readonly "~ratio": (ratio: R) => R;
};

/** No fraction and no course of external radiotherapy reaches it; doses in cGy do. */
export const mostGray = 150;

/**
 * Brands a physical absorbed dose of external radiotherapy.
 *
 * @param value - a number from 0 to 150, in gray
 * @throws RangeError outside 0 to 150, and when `value` is no number
 * @example
 * ```ts
 * gray(18); // => 18
 * ```
 */
export function gray(value: number): Gray {
  requireNumber("read gray", "the value", value, 0, mostGray);
  return value as Gray;
}

/**
 * Brands an alpha/beta ratio. There is no default anywhere in this package: 10 Gy for tumor and 3 Gy for late
 * reactions are habits, not constants, and the answer depends on them.
 *
 * @typeParam R - the ratio as a literal number
 * @param value - a finite number above 0, in gray
 * @returns the same number, with the ratio in the type
 * @throws RangeError when `value` is zero, negative, not finite or not a number
 * @example
 * ```ts
 * alphaBeta(10); // => 10
 * alphaBeta(0); // => RangeError: Cannot read an alpha/beta ratio: the value must be a number above 0, got 0
 * ```
 */
export function alphaBeta<const R extends number>(value: R): AlphaBeta<R> {
  requireAbove("read an alpha/beta ratio", "the value", value, 0);
  return value as unknown as AlphaBeta<R>;
}
