import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { compareWithReference } from "../../src/reference/compareWithReference.ts";
import { predicted } from "../../src/reference/predicted.ts";
import type { ReferenceEquation } from "../../src/reference/referenceEquation.ts";
import { gliCalculator } from "../published/gliCalculator.ts";
import { pftLungFunction } from "../published/pftLungFunction.ts";

/** What is promised of an equation, and how many published rows there are for it. */
export interface Contract {
  readonly name: string;
  readonly equation: ReferenceEquation;
  readonly head: readonly [set: string, index: string, unit: string, group: string, youngest: number, oldest: number];
  /** Rows the official calculator printed; none were found for GLI Global. */
  readonly printed: number;
  /**
   * How far a value may lie from full precision, relative to it, and a z-score absolutely. Columns with a curve are kept
   * at 1e-9, those without at 1e-7; the traditional twins read the SI splines, which differ from their own by 2e-8 in M
   * and 2e-6 in S.
   */
  readonly within: readonly [values: number, z: number];
}

export function keepsContract({ name, equation, head, printed, within }: Contract): void {
  describe(name, () => {
    it("names its set, index, unit, group and ages", () => {
      const { set, index, unit, group, youngest, oldest } = equation;
      expect([set, index, unit, group, youngest, oldest]).toEqual(head);
    });

    it("gives what the official calculator printed, to its last digit", () => {
      const rows = gliCalculator.filter((row) => row.name === name);
      expect(rows).toHaveLength(printed);
      for (const { person, values } of rows) {
        const found = compareWithReference(equation, person, 1 as never);
        const three = [found.predicted, found.lowerLimitOfNormal, found.upperLimitOfNormal].map(
          (value) => Math.round(value * 1000) / 1000,
        );
        expect(three, JSON.stringify(person)).toEqual(values);
      }
    });

    it("gives what an independent program computed in full precision", () => {
      const rows = pftLungFunction.filter((row) => row.name === name);
      expect(rows).toHaveLength(60);
      for (const { person, values } of rows) {
        const [measured, ...expected] = values;
        const found = compareWithReference(equation, person, measured as never);
        const four = [
          found.predicted,
          found.lowerLimitOfNormal,
          found.upperLimitOfNormal,
          found.percentOfPredicted,
        ] as readonly number[];
        for (const [at, value] of four.entries()) {
          const published = existing(expected[at < 3 ? at : 4]);
          expect(Math.abs(value / published - 1), `${JSON.stringify(person)} ${at}`).toBeLessThanOrEqual(within[0]);
        }
        expect(Math.abs(found.zScore - existing(expected[3])), JSON.stringify(person)).toBeLessThanOrEqual(within[1]);
      }
    });

    it.each(["male", "female"] as const)("accepts both ends of its ages and nothing beyond (%s)", (sex) => {
      const at = (ageYears: number) => predicted(equation, { sex, ageYears, heightCm: 150, group: "other" });
      const [, , , , youngest, oldest] = head;
      expect(at(youngest)).toBeGreaterThan(0);
      expect(at(oldest)).toBeGreaterThan(0);
      for (const beyond of [youngest - 0.01, oldest + 0.01]) {
        expect(() => at(beyond)).toThrow(
          new RangeError(
            `Cannot apply a reference equation: the age in years must be a number from ${youngest} to ${oldest}, got ${beyond}`,
          ),
        );
      }
    });
  });
}
