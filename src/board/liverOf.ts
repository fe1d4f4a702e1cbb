import type { Candidate } from "../case/candidate.ts";
import type { RemnantBasis } from "../case/liver.ts";
import { compareLiverPolicies, type PolicyOnRemnant } from "../liver/compareLiverPolicies.ts";
import type { PlainDate } from "../units/plainDate.ts";

/** The liver, where part of it is to be removed as well. */
export interface LiverSection {
  /** The remnant in percent, from volumetry. */
  readonly remnantPercent?: number;
  /** What it was divided by. */
  readonly basis?: RemnantBasis;
  /** When the volume was measured. */
  readonly volumetryOn?: PlainDate;
  /** What each published policy that covers this liver says. */
  readonly policies: readonly PolicyOnRemnant[];
  /** Whether one of them is met and another is not. */
  readonly policiesDisagree: boolean;
}

/**
 * Gathers the liver where an operation on it is planned: the remnant as volumetry gave it, on which basis, and what every
 * published policy says of it. It is never derived from a count of liver segments.
 *
 * @returns the section, or absent if no liver operation is planned
 * @throws RangeError when the remnant lies outside 0 to 100
 * @see {@link compareLiverPolicies}
 */
export function liverOf({ liver }: Candidate): LiverSection | undefined {
  if (liver?.resectionPlanned !== true) return undefined;
  const policies = compareLiverPolicies(liver);
  const given = (verdict: string): boolean => policies.some((policy) => policy.verdict === verdict);
  const { remnantPercent, remnantBasis, volumetryOn } = liver;
  return {
    ...((remnantPercent ?? undefined) === undefined ? {} : { remnantPercent: remnantPercent as number }),
    ...((remnantBasis ?? undefined) === undefined ? {} : { basis: remnantBasis as RemnantBasis }),
    ...((volumetryOn ?? undefined) === undefined ? {} : { volumetryOn: volumetryOn as PlainDate }),
    policies,
    policiesDisagree: given("met") && given("unmet"),
  };
}
