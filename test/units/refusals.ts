import { expect, it } from "vitest";
import { boundFor } from "../internal/boundFor.ts";

/** What no unit takes, as the message shows it. */
const never: readonly (readonly [unknown, string])[] = [
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  ["5", '"5"'],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [[5], "an object"],
];

/** How one unit is read: the action its errors name, the bound they print, and numbers on either side of it. */
export interface Reading {
  readonly read: (value: number) => number;
  readonly message: string;
  readonly takes: readonly number[];
  readonly refuses: readonly number[];
}

/** The contract of every unit: the number itself comes back, and everything else is refused in one sentence. */
export function readsAs(name: string, { read, message, takes, refuses }: Reading): void {
  it(`${name} gives the number back unchanged`, () => {
    for (const value of takes) expect(read(value)).toBe(value);
  });

  it(`${name} refuses everything else, in full words`, () => {
    for (const [value, shown] of [...never, ...refuses.map((number) => [number, String(number)] as const)]) {
      expect(() => read(value as number)).toThrow(new RangeError(boundFor(value, `Cannot ${message}, got ${shown}`)));
    }
  });
}
