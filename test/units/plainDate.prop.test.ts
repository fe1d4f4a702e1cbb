import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { isBefore } from "../../src/biology/isBefore.ts";
import { not } from "../../src/evidence/verdict.ts";
import { dateSpan, dayNumber, liesAfter } from "../../src/units/plainDate.ts";
import { day, partial, written } from "../biology/dates.ts";

it("reads the calendar as an independent library does", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (...parts) => {
        const text = written(parts);
        let exists = true;
        try {
          Temporal.PlainDate.from({ year: parts[0], month: parts[1], day: parts[2] }, { overflow: "reject" });
        } catch {
          exists = false;
        }
        if (exists) expect(dateSpan(text).first).toEqual({ year: parts[0], month: parts[1], day: parts[2] });
        else expect(() => dateSpan(text)).toThrow(RangeError);
      },
    ),
  );
});

it("counts days as an independent library does", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const days = Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: "days" }).days;
      expect(dayNumber(dateSpan(b).first) - dayNumber(dateSpan(a).first)).toBe(days);
    }),
  );
});

it("ends a month where an independent library ends it", () => {
  fc.assert(
    fc.property(day, (a) => {
      const month = Temporal.PlainYearMonth.from(a.slice(0, 7));
      expect(dateSpan(a.slice(0, 7)).last.day).toBe(month.daysInMonth);
    }),
  );
});

it("never puts two dates before each other", () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      if (isBefore(a, b) === "met") expect(isBefore(b, a)).toBe("unmet");
    }),
  );
});

it("orders full dates one way or the other, never unknown", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(isBefore(a, b)).toBe(a < b ? "met" : "unmet");
      expect(isBefore(b, a)).toBe(a === b ? "unmet" : not(isBefore(a, b)));
    }),
  );
});

it("keeps a definite answer when the day becomes known", () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7), fc.constantFrom(4, 7, 10), (a, b, cutA, cutB) => {
      const coarse = isBefore(a.slice(0, cutA), b.slice(0, cutB));
      if (coarse !== "unknown") expect(isBefore(a, b)).toBe(coarse);
    }),
  );
});

it("distinguishes a date that surely lies after another from the way both are written alone", () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      expect(liesAfter(a, b)).toBe(isBefore(b, a) === "met");
    }),
  );
});
