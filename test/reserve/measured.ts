/** What no measured value is, as the message shows it. */
export const notMeasured: readonly (readonly [unknown, string])[] = [
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [-1, "-1"],
  ["2", '"2"'],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
];
