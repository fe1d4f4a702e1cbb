/**
 * A published column of spline values, one at every quarter of a year from the youngest age on, in an encoding of our
 * own. Text is decoded on first use, so that importing a table does no work.
 *
 * Most published columns are a cubic curve in the logarithm of age, read off where people of that age were measured
 * and bridged where there were none. Such a column is kept as the 23 weights of the curve, in billionths, followed by
 * the first differences of what to add to it, in billionths and zero nearly everywhere. The columns of 2012 have no
 * such curve and are kept as fourth differences of whole numbers at 1e-7; more digits would cost a fifth of the size
 * of the whole chapter and move no printed value.
 */

/** Youngest and oldest age a curve was fitted over, in years. */
export type Span = readonly [youngest: number, oldest: number];

/**
 * The value at an age: linear between the two knots around it, as the official calculator does. The last knot needs
 * no next one.
 */
export function valueBetween(knots: readonly number[] | undefined, quarters: number): number {
  const knot = Math.floor(quarters);
  const value = knots?.[knot] ?? 0;
  return value + (quarters - knot) * ((knots?.[knot + 1] ?? value) - value);
}

/** Decodes a column. */
export function decodeKnots(text: string, youngest: number, span?: Span): readonly number[] {
  const numbers = wholeNumbers(text);
  if (span === undefined) return summed(summed(summed(summed(numbers)))).map((value) => value / 1e7);
  const beside = summed(numbers.slice(23));
  return beside.map((value, knot) => value / 1e9 + curve(numbers, span, youngest + knot / 4));
}

/** A uniform cubic B-spline in ln(age): 20 intervals over the span widened by 1 % at either end, 4 weights in each. */
function curve(weights: readonly number[], [youngest, oldest]: Span, age: number): number {
  const position = (20 * (Math.log(age / youngest) / Math.log(oldest / youngest) + 0.01)) / 1.02;
  const interval = Math.floor(position);
  const after = position - interval;
  const before = 1 - after;
  const [first, second, third, fourth] = weights.slice(interval, interval + 4) as [number, number, number, number];
  const sum =
    before ** 3 * first +
    (4 - 6 * after ** 2 + 3 * after ** 3) * second +
    (4 - 6 * before ** 2 + 3 * before ** 3) * third +
    after ** 3 * fourth;
  return sum / 6e9;
}

/** Undo one differencing. */
function summed(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

/**
 * Letters from % to ~ without the backslash are digits from 0 to 88, the lowest first. Digits below 60 end a number.
 * Even numbers encode 0, 1, 2, ... and odd ones -1, -2, ...
 */
function wholeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let sum = 0;
  let place = 1;
  for (const letter of text) {
    const digit = letter.charCodeAt(0) - (letter > "[" ? 38 : 37);
    sum += place * digit;
    place *= 29;
    if (digit < 60) {
      numbers.push(sum % 2 === 0 ? sum / 2 : (sum + 1) / -2);
      sum = 0;
      place = 1;
    }
  }
  return numbers;
}
