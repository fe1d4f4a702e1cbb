import { checkOrganLimit, type OrganDose, type OrganLimitAnswer } from "./checkOrganLimit.ts";
import { nccnLimits, safronLimits, tg101Limits } from "./organLimits.table.ts";

/** What every set says of one dose. */
export interface OrganLimitComparison {
  /** The answer of each set, unmerged. */
  readonly answers: readonly OrganLimitAnswer[];
  /** Whether the sets that print a limit print different ones. */
  readonly limitsDiffer: boolean;
  /** Whether one set is met and another exceeded. */
  readonly statusesDiffer: boolean;
}

/**
 * Lays the answers of all named sets side by side and says where they part. It merges nothing and picks none.
 *
 * @param given - organ, fractions, measure and dose
 * @returns an answer a set, and whether they differ
 * @throws RangeError when a number or a word is impossible
 * @example
 * ```ts
 * const cord: OrganDose = { organ: "spinal-cord", fractions: 3, measure: { of: "maximum" }, dose: gray(20) };
 * compareOrganLimits(cord).answers.map((answer) => answer.limitGray); // => [18, 21.9, undefined]
 * compareOrganLimits(cord).statusesDiffer; // => true
 * ```
 */
export function compareOrganLimits(given: OrganDose): OrganLimitComparison {
  const answers = [nccnLimits, tg101Limits, safronLimits].map((set) => checkOrganLimit(set, given));
  const limits = answers.map((answer) => answer.limitGray).filter((limit) => limit !== undefined);
  const statuses = answers.map((answer) => answer.status);
  return {
    answers,
    limitsDiffer: new Set(limits).size > 1,
    statusesDiffer: statuses.includes("met") && statuses.includes("exceeded"),
  };
}
