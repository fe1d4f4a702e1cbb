import { expect } from "vitest";
import { boundFor } from "../internal/boundFor.ts";
import type { Unchecked } from "../setup/unchecked.ts";

/** What JSON and JavaScript callers hand over where a number is wanted. */
export const noNumbers: readonly (readonly [unknown, string])[] = [
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  ["3", '"3"'],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [{}, "an object"],
  [[3], "an object"],
];

/** Asserts the one kind of error with its one sentence. */
export function refused(run: () => unknown, message: string): void {
  expect(run).toThrow(expect.objectContaining({ name: "RangeError", message }));
}

/** Asserts that a place refuses whatever is no number, each with the whole message. */
export function refusesNoNumbers(
  run: (value: Unchecked) => unknown,
  opening: string,
  optional = false,
  infinite = boundFor(Number.POSITIVE_INFINITY, opening),
): void {
  for (const [value, shown] of noNumbers) {
    if (optional && (value === null || value === undefined)) continue;
    refused(() => run(value), `${value === Number.POSITIVE_INFINITY ? infinite : opening}, got ${shown}`);
  }
}
