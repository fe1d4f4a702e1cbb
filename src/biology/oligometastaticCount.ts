import type { CaseFact } from "../case/fact.ts";
import { allOf } from "../evidence/combine.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { lievens2020, rim2024 } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import { refuse, requireFields, requireWhole } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";

/** Facts the gate uses. Any may be absent. */
export interface OligometastaticCountFacts {
  /** Metastases in the lungs, as a range; see {@link lesionCount}. */
  readonly lungMetastases?: Extent | undefined;
  /** Metastases elsewhere that are there now, as a range. */
  readonly extrathoracicMetastases?: Extent | undefined;
  /** Whether the list of lung lesions is complete. */
  readonly lesionListComplete?: boolean | undefined;
  /** Whether every site can be treated with curative intent. */
  readonly allSitesTreatable?: boolean | undefined;
}

/** A published limit of number. */
export interface OligometastaticCountPolicy {
  /** Short name, for results and reports. */
  readonly id: string;
  /** The most lesions that are still few. */
  readonly atMost: Threshold;
}

/** The reasons of the gate. */
export interface OligometastaticCountReasons {
  /** The number of metastases against the limit; all sites together, a range. */
  readonly "number-of-metastases": { readonly count: Extent; readonly limit: Threshold };
  /** The number is not known. */
  readonly "number-of-metastases-unknown": { readonly limit: Threshold };
  /** Whether every site can be treated with curative intent: required whatever the number. */
  readonly "all-sites-treatable": { readonly treatable: boolean };
  /** Whether every site can be treated is not recorded. */
  readonly "all-sites-treatable-unknown": { readonly policy: string };
}

/** One to five metastases; the radiotherapy societies' definition of 2020, and our default. */
export const fiveMetastases: OligometastaticCountPolicy = {
  id: "estro-astro-2020-five",
  atMost: {
    value: 5,
    unit: "lesion",
    passes: "below",
    side: "inclusive",
    population: "any primary, radiotherapy with curative intent",
    source: lievens2020,
    locator: "abstract, conclusion",
    standing: "primary",
  },
};

/** At most three metastases: the limit named by a quarter of the respondents of a survey. */
export const threeMetastases: OligometastaticCountPolicy = {
  id: "three",
  atMost: {
    value: 3,
    unit: "lesion",
    passes: "below",
    side: "inclusive",
    population: "any primary; choice of 26.0 % of 135 radiation oncologists",
    source: rim2024,
    locator: "abstract, results",
    standing: "primary",
  },
};

/**
 * Checks whether the disease is few enough under a stated limit, and whether all of it can be treated.
 *
 * The count is of metastases present now at all sites. It is a gate beside the oligometastatic state, not part of it.
 * A range below the limit with a list that may not be complete stays open; a range above it is decided.
 *
 * @param facts - the counts and whether every site can be treated
 * @param policy - the limit
 * @returns a judgment with the count as a range
 * @throws RangeError when a count is not a whole number or its ends are the wrong way round
 * @example
 * ```ts
 * const none = { least: 0, most: 0 };
 * const five = { least: 5, most: 5 };
 * const facts = { lungMetastases: five, extrathoracicMetastases: none, lesionListComplete: true, allSitesTreatable: true };
 * oligometastaticCount(facts, fiveMetastases).verdict; // => "met"
 * oligometastaticCount(facts, threeMetastases).verdict; // => "unmet"
 * ```
 */
export function oligometastaticCount(
  facts: OligometastaticCountFacts,
  policy: OligometastaticCountPolicy = fiveMetastases,
): Judgment<OligometastaticCountReasons> {
  requireFields("count metastases", "the facts", facts);
  requireFields("count metastases", "the policy", policy);
  requireFields("count metastases", "the limit of the policy", policy.atMost);
  return allOf([number(facts, policy.atMost), treatable(facts.allSitesTreatable ?? undefined, policy)]);
}

function number(facts: OligometastaticCountFacts, limit: Threshold): Judgment<OligometastaticCountReasons> {
  const lungs = facts.lungMetastases ?? undefined;
  const elsewhere = facts.extrathoracicMetastases ?? undefined;
  for (const count of [lungs, elsewhere]) if (count !== undefined) requireCount(count);
  const least = (lungs?.least ?? 0) + (elsewhere?.least ?? 0);
  const code = "number-of-metastases";
  const standing = limit.standing;
  const needs = [
    ...(lungs === undefined || lungs.most === 0 || lungs.most > lungs.least ? ["lesions"] : []),
    ...(elsewhere === undefined || elsewhere.most > elsewhere.least ? ["extrathoracic.sites"] : []),
    ...(facts.lesionListComplete === true ? [] : ["chest.lesionListComplete"]),
  ];
  const most = (lungs?.most ?? 0) + (elsewhere?.most ?? 0);
  const count = { least, most };
  if (compareWithThreshold(least, limit).verdict === "unmet")
    return decided({ code, verdict: "unmet", standing, count, limit });
  const known = lungs !== undefined && elsewhere !== undefined;
  const complete = facts.lesionListComplete === true && most > 0;
  if (known && complete && compareWithThreshold(most, limit).verdict === "met") {
    return decided({ code, verdict: "met", standing, count, limit });
  }
  const missing = needs as [CaseFact, ...CaseFact[]];
  if (known) return undecided({ code, verdict: "unknown", standing, count, limit }, missing);
  return undecided({ code: "number-of-metastases-unknown", verdict: "unknown", standing, limit }, missing);
}

function treatable(
  answer: boolean | undefined,
  policy: OligometastaticCountPolicy,
): Judgment<OligometastaticCountReasons> {
  const standing = lievensStanding;
  if (answer === undefined) {
    const reason = { code: "all-sites-treatable-unknown", verdict: "unknown", standing, policy: policy.id } as const;
    return undecided(reason, ["extrathoracic.sites"]);
  }
  if (typeof answer !== "boolean") refuse("count metastases", "allSitesTreatable", "true or false", answer);
  const verdict = answer ? "met" : "unmet";
  return decided({ code: "all-sites-treatable", verdict, standing, treatable: answer });
}

/** That every site can be treated is the minimum requirement of the consensus, read there. */
const lievensStanding = "primary";

function requireCount(count: Extent): void {
  requireFields("count metastases", "each count", count);
  requireWhole("count metastases", "the least", count.least, 0);
  requireWhole("count metastases", "the most", count.most, count.least);
}
