import type { Candidacy } from "../candidacy/candidacy.ts";
import type { Candidate } from "../case/candidate.ts";
import { type ThrcriResult, thoracicRevisedCardiacRiskIndex } from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import { plannedExtent } from "../plan/plannedExtent.ts";

/**
 * Adds up the cardiac index of the plan where anything of the heart is known: the items that are not make it a range.
 */
export function cardiacIndexOf(candidate: Candidate, { plan }: Candidacy): ThrcriResult | undefined {
  const { patient } = candidate;
  const cardiac = patient?.cardiac ?? undefined;
  if (cardiac === undefined) return undefined;
  const { coronaryDisease, strokeOrTia, creatinineUmolPerL } = cardiac;
  const items = [coronaryDisease, strokeOrTia, creatinineUmolPerL];
  if (items.every((item) => item === undefined || item === null)) return undefined;
  return thoracicRevisedCardiacRiskIndex(cardiac, plannedExtent(plan, candidate));
}
