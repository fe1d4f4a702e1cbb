import type { Sourced } from "../evidence/citation.ts";
import {
  existing,
  finite,
  requireAbove,
  requireFields,
  requireNumber,
  requireWhole,
  requireWord,
} from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import type { Gray } from "../units/dose.ts";
import type { LimitedOrgan, LimitMeasure, OrganLimitSet, OrganLimitSetName } from "./organLimits.table.ts";

/** What a plan gives to an organ. */
export interface OrganDose {
  /** The organ. */
  readonly organ: LimitedOrgan;
  /** Fractions of the course. */
  readonly fractions: number;
  /** What was measured. */
  readonly measure: LimitMeasure;
  /** The dose over the whole course. */
  readonly dose: Gray;
  /** The prescribed dose over the whole course; some limits are a share of it. */
  readonly prescribed?: Gray | undefined;
}

/** The answer of one set. */
export interface OrganLimitAnswer extends Sourced {
  /** Which set. */
  readonly set: OrganLimitSetName;
  /** `not-specified` is no pass: the set has no row for it. `unknown`: the prescription is missing. */
  readonly status: "met" | "exceeded" | "not-specified" | "unknown";
  /** The limit in gray, if one applies. */
  readonly limitGray?: number;
  /** What is missing. */
  readonly needs: readonly "prescribed"[];
}

/**
 * Checks a dose to an organ against one named set of limits.
 *
 * Sets disagree: 20 Gy to the spinal cord in 3 fractions exceeds one and meets another. They are applied one at a time,
 * and a row that a set does not have is `not-specified`, never a pass. Only the very number of fractions and the very
 * measure a set prints are compared; nothing is converted between fraction numbers. A maximum may reach its limit; a
 * volume limit, printed as "less than", may not.
 *
 * @param set - `nccnLimits`, `tg101Limits` or `safronLimits`
 * @param given - organ, fractions, measure and dose
 * @returns the status with the limit and its source
 * @throws RangeError when a number or a word is impossible
 * @example
 * ```ts
 * const cord: OrganDose = { organ: "spinal-cord", fractions: 3, measure: { of: "maximum" }, dose: gray(20) };
 * checkOrganLimit(nccnLimits, cord).status; // => "exceeded"
 * checkOrganLimit(tg101Limits, cord).status; // => "met"
 * checkOrganLimit(safronLimits, cord).status; // => "not-specified"
 * ```
 */
export function checkOrganLimit(set: OrganLimitSet, given: OrganDose): OrganLimitAnswer {
  const action = "check an organ limit";
  requireFields(action, "the set", set);
  requireFields(action, "the organ dose", given);
  requireFields(action, "the measure", given.measure);
  requireWord(action, "the measure", given.measure.of, ["maximum", "hottest", "coldest"]);
  if (given.measure.of !== "maximum") requireAbove(action, "the volume of the measure", given.measure.volumeMl, 0);
  requireWhole(action, "the number of fractions", given.fractions, 1);
  requireNumber(action, "the dose", given.dose, 0);
  const prescribed = given.prescribed ?? undefined;
  if (prescribed !== undefined) requireNumber(action, "the prescribed dose", prescribed, 0);
  const base = { set: set.id, needs: [], source: set.source, standing: set.standing };
  const limit = readAs(action, "the set", "one with a list of limits", set, () =>
    set.limits.find(
      (row) =>
        row.organ === given.organ && row.fractions === given.fractions && sameMeasure(row.measure, given.measure),
    ),
  );
  if (limit === undefined) return { ...base, status: "not-specified" };
  const share = limit.percentOfPrescription;
  if (share !== undefined && prescribed === undefined) return { ...base, status: "unknown", needs: ["prescribed"] };
  const limitGray = limit.limitGray ?? finite(action, (existing(share) * existing(prescribed)) / 100);
  const kept = given.measure.of === "maximum" ? given.dose <= limitGray : given.dose < limitGray;
  return { ...base, status: kept ? "met" : "exceeded", limitGray };
}

function sameMeasure(a: LimitMeasure, b: LimitMeasure): boolean {
  if (a.of === "maximum") return b.of === a.of;
  return b.of === a.of && b.volumeMl === a.volumeMl;
}
