import fc from "fast-check";
import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { iaslcCompleteness } from "../../src/resection/iaslcCompleteness.ts";
import {
  atTheMargin,
  type MarginFindings,
  type ResidualTumor,
  resectionStatus,
  withinOneMillimeter,
} from "../../src/resection/resectionStatus.ts";
import { residualTumorDetail } from "../../src/resection/residualTumorDetail.ts";

const order: readonly ResidualTumor[] = ["R0", "RX", "R1", "R2"];
const absentOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const one = fc.record({
  margin: absentOr(fc.constantFrom("clear", "microscopic", "macroscopic", "not-assessable")),
  marginMm: absentOr(fc.double({ min: 0, max: 30, noNaN: true })),
  tumorLeft: absentOr(fc.boolean()),
}) as fc.Arbitrary<MarginFindings>;
const policy = fc.constantFrom(atTheMargin, withinOneMillimeter);
const severity = (findings: MarginFindings | readonly MarginFindings[], rule = atTheMargin) =>
  order.indexOf(resectionStatus(findings, rule));

it("does not depend on the order of the lesions", () => {
  fc.assert(
    fc.property(fc.array(one), policy, fc.nat(), (lesions, rule, turn) => {
      const at = lesions.length === 0 ? 0 : turn % lesions.length;
      const turned = [...lesions.slice(at), ...lesions.slice(0, at)].reverse();
      expect(resectionStatus(turned, rule)).toBe(resectionStatus(lesions, rule));
    }),
  );
});

it("never improves when a lesion or a bad finding is added", () => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 1 }), one, policy, (lesions, further, rule) => {
      const before = severity(lesions, rule);
      expect(severity([...lesions, further], rule)).toBeGreaterThanOrEqual(before);
      expect(severity([...lesions, further], rule)).toBe(Math.max(before, severity(further, rule)));
      const bad: readonly Partial<MarginFindings>[] = [
        { tumorLeft: true },
        { margin: "macroscopic" },
        { marginMm: 0 as NonNullable<MarginFindings["marginMm"]> },
      ];
      for (const finding of bad) {
        if (
          finding.marginMm === undefined ||
          existing(lesions[0]).margin !== undefined ||
          existing(lesions[0]).tumorLeft === true
        )
          expect(severity([{ ...existing(lesions[0]), ...finding }, ...lesions.slice(1)], rule)).toBeGreaterThanOrEqual(
            before,
          );
      }
    }),
  );
});

it("is never kinder under the wider reading of the margin", () => {
  fc.assert(
    fc.property(fc.array(one), (lesions) => {
      expect(severity(lesions, withinOneMillimeter)).toBeGreaterThanOrEqual(severity(lesions));
    }),
  );
});

it("is refined by the detail and by the 2005 word, and contradicted by neither", () => {
  fc.assert(
    fc.property(
      one,
      policy,
      absentOr(fc.boolean()),
      absentOr(fc.constantFrom("positive" as const, "negative" as const, "not-done" as const)),
      absentOr(fc.boolean()),
      (findings, rule, inSituAtMargin, pleuralLavage, residualConfirmed) => {
        const detail = residualTumorDetail({ ...findings, inSituAtMargin, pleuralLavage, residualConfirmed }, rule);
        const status = resectionStatus(findings, rule);
        if (status === "R1" || status === "R2") {
          expect(detail.startsWith(status)).toBe(true);
          const word = iaslcCompleteness(findings, rule);
          expect(word).toBe("incomplete");
        } else expect([status, "R1(is)", "R1(cy+)"]).toContain(detail);
        expect(iaslcCompleteness(findings, rule)).not.toBe("complete");
      },
    ),
  );
});

it("leaves frozen findings as they are", () => {
  fc.assert(
    fc.property(fc.array(one), (lesions) => {
      const frozen = Object.freeze(lesions.map((each) => Object.freeze({ ...each })));
      resectionStatus(frozen);
      expect(frozen).toEqual(lesions);
    }),
  );
});
