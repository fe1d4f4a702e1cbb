import fc from "fast-check";

/** Year, month and day as text. */
export function written([year, month, day]: readonly [number, number, number]): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days that exist, many of them at the ends of months. */
export const day: fc.Arbitrary<string> = fc
  .record({
    year: fc.integer({ min: 1950, max: 2050 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
  })
  .map(({ year, month, day }) => [year, month, Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate())] as const)
  .map(written);

/** The same with day or month left out at times. */
export const partial: fc.Arbitrary<string> = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));
