/** Where an answer changes. */
export interface Flip<A> {
  /** The nearest value at which it is another one. */
  readonly at: number;
  /** How far that lies from the present value. */
  readonly distance: number;
  /** The other answer. */
  readonly to: A;
}

/** A bracket this narrow, in the unit of the number, is printed as one value. */
const narrow = 1e-6;
/** No more steps than these, however far the end lies: a number no person has is no reason to walk for ever. */
const mostSteps = 1000;

/**
 * Finds the value nearest to the present one at which an answer changes, on one side of it: steps outward until the
 * answer is another one, then halves the step that changed it. An answer that changes and changes back within one step
 * is not seen; the lines a case is held against lie further apart than the steps taken here.
 *
 * @typeParam A - the answers
 * @param value - the present value
 * @param end - how far to look, on either side
 * @param step - the length of a step, above 0
 * @param answer - what is said of a value
 * @returns the change, or nothing where there is none up to the end
 */
export function nearestFlip<A>(
  value: number,
  end: number,
  step: number,
  answer: (value: number) => A,
): Flip<A> | undefined {
  const present = answer(value);
  const stride = Math.sign(end - value) * Math.max(step, Math.abs(end - value) / mostSteps);
  let same = value;
  while (same !== end) {
    const next = Math.abs(end - same) <= Math.abs(stride) ? end : same + stride;
    if (answer(next) === present) {
      same = next;
      continue;
    }
    let other = next;
    let middle = (same + other) / 2;
    while (Math.abs(other - same) > narrow && middle !== same && middle !== other) {
      if (answer(middle) === present) same = middle;
      else other = middle;
      middle = (same + other) / 2;
    }
    return { at: other, distance: Math.abs(other - value), to: answer(other) };
  }
  return undefined;
}
