import fc from "fast-check";
import { expect, it } from "vitest";
import { and, not, or, type Verdict } from "../../src/evidence/verdict.ts";

const verdict = fc.constantFrom<Verdict>("met", "unmet", "unknown");

it("joins in any order and any grouping", () => {
  fc.assert(
    fc.property(verdict, verdict, verdict, (a, b, c) => {
      for (const join of [and, or]) {
        expect(join(a, b)).toBe(join(b, a));
        expect(join(a, join(b, c))).toBe(join(join(a, b), c));
        expect(join(a, a)).toBe(a);
      }
    }),
  );
});

it("absorbs, distributes and turns round twice into itself", () => {
  fc.assert(
    fc.property(verdict, verdict, verdict, (a, b, c) => {
      expect(and(a, or(a, b))).toBe(a);
      expect(or(a, and(a, b))).toBe(a);
      expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)));
      expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)));
      expect(not(not(a))).toBe(a);
    }),
  );
});

it("never takes back a definite answer when what was unknown becomes known", () => {
  const known = fc.constantFrom<Verdict>("met", "unmet");
  fc.assert(
    fc.property(verdict, known, known, (a, first, second) => {
      for (const join of [and, or]) {
        const before = join(a, "unknown");
        if (before !== "unknown") expect([join(a, first), join(a, second)]).toEqual([before, before]);
        else if (a !== "unknown") expect(join(a, "met")).not.toBe(join(a, "unmet"));
      }
    }),
  );
});
