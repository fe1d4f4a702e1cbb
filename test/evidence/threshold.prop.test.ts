import fc from "fast-check";
import { expect, it } from "vitest";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import { compareWithThreshold, type Threshold } from "../../src/evidence/threshold.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const threshold: fc.Arbitrary<Threshold> = fc.record({
  value,
  unit: fc.constant("percent" as const),
  passes: fc.constantFrom("above" as const, "below" as const),
  side: fc.constantFrom("inclusive" as const, "exclusive" as const),
  population: fc.constant("anybody"),
  source: fc.constant(metastasectomyArticle),
  locator: fc.constant("a law"),
  standing: fc.constant("convention" as const),
});

it("agrees in verdict, distance and boundary", () => {
  fc.assert(
    fc.property(value, threshold, (measured, line) => {
      const { verdict, distance, atBoundary } = compareWithThreshold(measured, line);
      expect(atBoundary).toBe(measured === line.value);
      if (atBoundary) expect(verdict).toBe(line.side === "inclusive" ? "met" : "unmet");
      else expect(verdict).toBe(distance > 0 ? "met" : "unmet");
    }),
  );
});

it("negates every answer when the passing side and the owner of the threshold change", () => {
  fc.assert(
    fc.property(value, threshold, fc.boolean(), (measured, line, onIt) => {
      const at = onIt ? line.value : measured;
      const opposite: Threshold = {
        ...line,
        passes: line.passes === "above" ? "below" : "above",
        side: line.side === "inclusive" ? "exclusive" : "inclusive",
      };
      expect(compareWithThreshold(at, line).verdict).not.toBe(compareWithThreshold(at, opposite).verdict);
    }),
  );
});

it("never turns a better value into a worse answer", () => {
  fc.assert(
    fc.property(value, value, threshold, (a, b, line) => {
      const [worse, better] = a <= b === (line.passes === "above") ? [a, b] : [b, a];
      if (compareWithThreshold(worse, line).verdict === "met") {
        expect(compareWithThreshold(better, line).verdict).toBe("met");
      }
    }),
  );
});
