import fc from "fast-check";
import { expect, it } from "vitest";
import { exceedsMonths, reachesMonths } from "../../src/biology/exceedsMonths.ts";
import { completedMonths } from "../../src/units/completedMonths.ts";
import { day, partial } from "./dates.ts";

const span = fc.integer({ min: 0, max: 120 });

it("reaches what is completed, on full dates", () => {
  fc.assert(
    fc.property(day, day, span, (start, end, months) => {
      const completed = end >= start && completedMonths(start, end).least >= months;
      expect(reachesMonths(start, end, months)).toBe(completed ? "met" : "unmet");
    }),
  );
});

it("exceeds only what it reaches", () => {
  fc.assert(
    fc.property(partial, partial, span, (start, end, months) => {
      if (exceedsMonths(start, end, months) === "met") expect(reachesMonths(start, end, months)).toBe("met");
      if (reachesMonths(start, end, months) === "unmet") expect(exceedsMonths(start, end, months)).toBe("unmet");
    }),
  );
});
