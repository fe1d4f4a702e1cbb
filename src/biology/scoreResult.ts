import type { CaseFact } from "../case/fact.ts";
import { requireWhole } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** The patient is not one of those a score or tree was made for. */
export interface OutsidePopulation<Outside extends string> {
  /** The patient is none of those the publication counted. */
  readonly state: "outside-population";
  /** Why. */
  readonly because: Outside;
}

/** The one group of a published tree, the facts that are missing, or that it was not made for this patient. */
export type TreeResult<Group extends string, Outside extends string> =
  | OutsidePopulation<Outside>
  | {
      readonly state: "grouped";
      /** Its name. */
      readonly group: Group;
    }
  | {
      readonly state: "open";
      /** The facts that are missing. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
    };

/** The facts on metastases of the lungs that scores share. Any may be absent. */
export interface ScoredMetastases {
  /** Site of the primary. */
  readonly primarySite?: string | undefined;
  /** Metastases of the lungs, a range: those considered metastases and seen, up to all that may be; see {@link lesionCount}. */
  readonly metastases?: Extent | undefined;
  /** Whether the list of lesions is complete. */
  readonly lesionListComplete?: boolean | undefined;
}

/**
 * What a published score says. Never a survival figure: those describe the cohort and stand in a table of their own.
 *
 * @typeParam Group - the groups of the score, from the better to the worse
 * @typeParam Outside - why it may not apply
 */
export type ScoreResult<Group extends string, Outside extends string> =
  | OutsidePopulation<Outside>
  | CountedFactors<Group>;

/**
 * A count of adverse factors and the groups it allows.
 *
 * @typeParam Group - the groups of the score, from the better to the worse
 */
export type CountedFactors<Group extends string> =
  | {
      /** One group. */
      readonly state: "grouped";
      /** Its name. */
      readonly group: Group;
      /** Adverse factors present: a range of width zero unless the missing ones do not matter. */
      readonly factors: Extent;
    }
  | {
      /** More than one group is possible. */
      readonly state: "open";
      /** Which. */
      readonly possible: readonly Group[];
      /** Adverse factors present, as a range. */
      readonly factors: Extent;
      /** The facts that would settle it. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
    };

/** One adverse factor: there, not there, or not known. */
export interface ScoreFactor {
  /** Whether it is there. */
  readonly present: boolean | undefined;
  /** The facts that would decide it. */
  readonly needs: readonly CaseFact[];
}

/**
 * Counts adverse factors, one point each, and names the groups the count allows.
 *
 * @returns one group, or all that are possible with the facts needed
 */
export function countFactors<Group extends string>(
  factors: readonly ScoreFactor[],
  groupOf: (count: number) => Group,
): CountedFactors<Group> {
  const least = factors.filter((factor) => factor.present === true).length;
  const open = factors.filter((factor) => factor.present === undefined);
  const most = least + open.length;
  const possible: Group[] = [];
  for (let count = least; count <= most; count += 1) {
    const group = groupOf(count);
    if (!possible.includes(group)) possible.push(group);
  }
  const [group = groupOf(least)] = possible;
  if (possible.length === 1) return { state: "grouped", group, factors: { least, most } };
  const needs = [...new Set(open.flatMap((factor) => factor.needs))] as [CaseFact, ...CaseFact[]];
  return { state: "open", possible, factors: { least, most }, needs };
}

/** The same count while it is not known whether the score was made for this patient: those facts are needed first. */
export function openUntil<Group extends string>(
  counted: CountedFactors<Group>,
  [first, ...others]: readonly CaseFact[],
): CountedFactors<Group> {
  if (first === undefined) return counted;
  const { state, factors } = counted;
  const possible = state === "grouped" ? [counted.group] : counted.possible;
  const needs = state === "grouped" ? [] : counted.needs;
  return { state: "open", possible, factors, needs: [first, ...others, ...needs] };
}

/**
 * Says whether there is more than one metastasis, from a count that may be a range.
 *
 * @throws RangeError when the range is not made of whole numbers, or runs backward
 */
export function severalMetastases(metastases: Extent | undefined, listComplete: boolean | undefined): ScoreFactor {
  if (metastases === undefined) return { present: undefined, needs: ["lesions"] };
  requireWhole("count the metastases", "the least number", metastases.least, 0);
  requireWhole("count the metastases", "the greatest number", metastases.most, metastases.least);
  if (metastases.most === 0) return { present: undefined, needs: ["lesions"] };
  if (metastases.least > 1) return { present: true, needs: [] };
  if (metastases.most > 1) return { present: undefined, needs: ["lesions"] };
  if (listComplete !== true) return { present: undefined, needs: ["chest.lesionListComplete"] };
  return { present: false, needs: [] };
}
