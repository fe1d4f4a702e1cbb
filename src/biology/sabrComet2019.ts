import type { CaseFact } from "../case/fact.ts";
import { ecogRange } from "../case/ranges.table.ts";
import { allOf } from "../evidence/combine.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { sabrComet2019Trial } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, metAtLeast, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { refuse, requireFields, requireNumber, requireWhole } from "../internal/guards.ts";

/** Facts the entry criteria of the trial use. Any may be absent. */
export interface SabrComet2019Facts {
  /** Metastases at all sites. */
  readonly metastases?: number | undefined;
  /** Whether the primary was controlled. */
  readonly primaryControlled?: boolean | undefined;
  /** Performance status of the Eastern Cooperative Oncology Group, 0 to 4. */
  readonly ecog?: number | undefined;
  /** Expected months of life, as the treating physician judged. */
  readonly lifeExpectancyMonths?: number | undefined;
}

/** The reasons: one a criterion. */
export interface SabrComet2019Reasons {
  /** One to five metastases. */
  readonly "trial-number-of-metastases": { readonly threshold: Threshold };
  /** Controlled primary. */
  readonly "trial-primary-controlled": { readonly source: string };
  /** Performance status 0 or 1. */
  readonly "trial-performance-status": { readonly threshold: Threshold };
  /** At least six months of life expected. */
  readonly "trial-life-expectancy": { readonly threshold: Threshold };
}

const population = "adults with one to five metastases of any solid tumor, randomized, 99 patients";

/** At most five metastases. */
export const sabrComet2019Number: Threshold = /* @__PURE__ */ metAtMost(5, "lesion", {
  population,
  source: sabrComet2019Trial,
  locator: "eligibility",
  standing: "primary",
});

/** Performance status at most 1. */
export const sabrComet2019Performance: Threshold = /* @__PURE__ */ metAtMost(1, "ecog", {
  population,
  source: sabrComet2019Trial,
  locator: "eligibility",
  standing: "primary",
});

/** At least six months of life expected. */
export const sabrComet2019LifeExpectancy: Threshold = /* @__PURE__ */ metAtLeast(6, "month", {
  population,
  source: sabrComet2019Trial,
  locator: "eligibility",
  standing: "primary",
});

/**
 * Checks whether a patient would have met the entry criteria of the SABR-COMET trial of 2019.
 *
 * What a trial took in is not what a treatment is for: it says to whom the trial's result can be carried over. Zero
 * metastases is not "one to five": it is unknown, since nothing has been counted.
 *
 * @param facts - the four answers, any of them missing
 * @returns a judgment with one reason a criterion
 * @throws RangeError when a number lies outside its range
 * @example
 * ```ts
 * const facts = { metastases: 6, primaryControlled: true, ecog: 1, lifeExpectancyMonths: 12 };
 * sabrComet2019(facts).verdict; // => "unmet"
 * ```
 */
export function sabrComet2019(facts: SabrComet2019Facts): Judgment<SabrComet2019Reasons, TrialFact> {
  requireFields("compare with the trial", "the facts", facts);
  const metastases = facts.metastases ?? undefined;
  const ecog = facts.ecog ?? undefined;
  const months = facts.lifeExpectancyMonths ?? undefined;
  if (metastases !== undefined) requireWhole("compare with the trial", "the metastases", metastases, 0);
  if (ecog !== undefined) requireNumber("compare with the trial", "the performance status", ecog, ...ecogRange);
  if (months !== undefined) requireNumber("compare with the trial", "the months", months, 0);
  return allOf([
    line("trial-number-of-metastases", metastases === 0 ? undefined : metastases, sabrComet2019Number, "lesions"),
    controlled(facts.primaryControlled ?? undefined),
    line("trial-performance-status", ecog, sabrComet2019Performance, "patient.ecog"),
    line("trial-life-expectancy", months, sabrComet2019LifeExpectancy, "lifeExpectancyMonths"),
  ]);
}

/** What the criteria need: facts of a case, and the life expectancy, which no case records. */
export type TrialFact = CaseFact | "lifeExpectancyMonths";

function line(
  code: Exclude<keyof SabrComet2019Reasons, "trial-primary-controlled">,
  value: number | undefined,
  threshold: Threshold,
  path: TrialFact,
): Judgment<SabrComet2019Reasons, TrialFact> {
  const { standing } = threshold;
  if (value === undefined) return undecided({ code, verdict: "unknown", standing, threshold }, [path]);
  return decided({ code, verdict: compareWithThreshold(value, threshold).verdict, standing, threshold });
}

function controlled(answer: boolean | undefined): Judgment<SabrComet2019Reasons, TrialFact> {
  const head = { code: "trial-primary-controlled", standing: "primary", source: sabrComet2019Trial.id } as const;
  if (answer === undefined) return undecided({ ...head, verdict: "unknown" }, ["primary.status"]);
  if (typeof answer !== "boolean") refuse("compare with the trial", "primaryControlled", "true or false", answer);
  return decided({ ...head, verdict: answer ? "met" : "unmet" });
}
