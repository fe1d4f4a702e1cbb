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
/** No more steps than these, however far the end lies: a number no person has is no reason to search for ever. */
const mostSteps = 1000;

/**
 * Finds the value nearest to the present one at which an answer changes, on one side of it. The places where it can
 * change by a known formula are tried first of all that lie nearer than the next step, a millionth to either side; the
 * steps find what no formula gives, and the step that changed the answer is halved. An answer that changes and changes
 * back between two places is not seen.
 *
 * @returns the change, or absent if there is none up to the end
 */
export function nearestFlip<A>(
  value: number,
  end: number,
  step: number,
  answer: (value: number) => A,
  present: A = answer(value),
  solved: readonly number[] = [],
): Flip<A> | undefined {
  let same = value;
  for (const place of placesBetween(value, end, step, solved)) {
    if (answer(place) === present) {
      same = place;
      continue;
    }
    const at = changeBetween(same, place, present, answer);
    return { at, distance: Math.abs(at - value), to: answer(at) };
  }
  return undefined;
}

/** The places to try, from the present value outward: the steps, and what was solved with a millionth to either side. */
function placesBetween(value: number, end: number, step: number, solved: readonly number[]): readonly number[] {
  const way = Math.sign(end - value);
  const stride = way * Math.max(step, Math.abs(end - value) / mostSteps);
  const places: number[] = [];
  for (let at = value + stride; way * (end - at) > 0 && places.at(-1) !== at; at += stride) places.push(at);
  if (end !== value) places.push(end);
  const around = solved.flatMap((at) => [at, at + way * narrow]);
  const inside = around.filter((at) => way * (at - value) > 0 && way * (end - at) > 0);
  return inside.length === 0 ? places : [...places, ...inside].sort((a, b) => way * (a - b));
}

/** Halves the way between a value with the present answer and one with another, until it is narrow. */
function changeBetween<A>(from: number, to: number, present: A, answer: (value: number) => A): number {
  let same = from;
  let other = to;
  // A change at a value that was solved lies within a millionth before it, and is looked for there first.
  const before = to - Math.sign(to - from) * narrow;
  if (Math.abs(to - from) > narrow && answer(before) === present) return to;
  let middle = (same + other) / 2;
  while (Math.abs(other - same) > narrow && middle !== same && middle !== other) {
    if (answer(middle) === present) same = middle;
    else other = middle;
    middle = (same + other) / 2;
  }
  return other;
}
