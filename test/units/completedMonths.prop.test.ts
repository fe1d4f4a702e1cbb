import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { completedMonths } from "../../src/units/completedMonths.ts";
import { day, partial } from "../biology/dates.ts";

it("agrees with an independent calendar library, from the earlier date to the later", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [start, end] = a <= b ? [a, b] : [b, a];
      const { months } = Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(end), { largestUnit: "months" });
      expect(completedMonths(start, end)).toEqual({ least: months, most: months });
    }),
    { numRuns: 2000 },
  );
});

it("counts backwards what it counts forwards", () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      const [there, back] = [completedMonths(a, b), completedMonths(b, a)];
      expect([back.least, back.most]).toEqual([0 - there.most, 0 - there.least]);
    }),
  );
});

it("never shrinks as the end moves on", () => {
  fc.assert(
    fc.property(day, day, day, (start, a, b) => {
      const [sooner, later] = a <= b ? [a, b] : [b, a];
      expect(completedMonths(start, sooner).least).toBeLessThanOrEqual(completedMonths(start, later).least);
    }),
  );
});

it("does not change when both dates move by whole years of equal leap pattern", () => {
  const shifted = (date: string) => `${Number(date.slice(0, 4)) + 400}${date.slice(4)}`;
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(completedMonths(shifted(a), shifted(b))).toEqual(completedMonths(a, b));
    }),
  );
});

it("holds the true months inside the range when the day becomes known", () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, cutA, cutB) => {
      const coarse = completedMonths(a.slice(0, cutA), b.slice(0, cutB));
      const { least } = completedMonths(a, b);
      expect(coarse.least).toBeLessThanOrEqual(least);
      expect(coarse.most).toBeGreaterThanOrEqual(least);
    }),
  );
});
