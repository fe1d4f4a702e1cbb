import { ageRange } from "../case/ranges.table.ts";
import { lee2021 } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, metBelow, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import { countFactors, openUntil, type ScoredMetastases, type ScoreResult, severalMetastases } from "./scoreResult.ts";

/** Facts the score, which is for soft tissue sarcoma, uses. Any may be absent. */
export interface UsSarcomaCollaborative2021Facts extends ScoredMetastases {
  /** Age in years. */
  readonly ageYears?: number | undefined;
  /** Whether the primary was retroperitoneal. */
  readonly retroperitoneal?: boolean | undefined;
  /** Margin of the resection of the primary. */
  readonly primaryMargin?: "R0" | "R1" | "R2" | "RX" | undefined;
  /** Whether there is disease outside the lungs. */
  readonly extrapulmonaryDisease?: boolean | undefined;
}

/** Age from which a point is given. The page prints the sign as "="; "at least" is meant. */
export const usSarcomaAge: Threshold = /* @__PURE__ */ metBelow(55, "year", {
  population: "soft tissue sarcoma, 352 patients, no disease outside the lungs, no R2 resection",
  source: lee2021,
  locator: "abstract, results",
  standing: "primary",
});

/**
 * Groups a patient with lung metastases of a soft tissue sarcoma by the score of the US Sarcoma Collaborative, 2021.
 *
 * One point each for an age of 55 or more, a retroperitoneal primary, an R1 resection of the primary, and two or more
 * lung metastases; 0 and 1 are low, 2 to 4 high. Made from 352 patients, of whom 85 had no group because a factor was
 * missing; not validated outside them. Patients with disease outside the lungs or an R2 resection were not among them.
 * Of the count it takes metastases of the lungs; the page does not say how nodules were distinguished from scars.
 *
 * @param facts - the factors and the limits of the population
 * @returns low or high, the groups still possible, or that the score was not made for this patient
 * @throws RangeError when the age is negative or the margin is not R0, R1, R2 or RX
 * @example
 * ```ts
 * const facts = {
 *   primarySite: "soft-tissue-sarcoma",
 *   extrapulmonaryDisease: false,
 *   ageYears: 54,
 *   retroperitoneal: true,
 *   primaryMargin: "R0",
 *   metastases: { least: 2, most: 2 },
 * } as const;
 * usSarcomaCollaborative2021(facts); // => { state: "grouped", group: "high", factors: { least: 2, most: 2 } }
 * ```
 */
export function usSarcomaCollaborative2021(
  facts: UsSarcomaCollaborative2021Facts,
): ScoreResult<"low" | "high", "other-primary" | "disease-outside-the-lungs" | "primary-left-behind"> {
  requireFields("count the sarcoma score", "the facts", facts);
  const site = facts.primarySite ?? undefined;
  const age = facts.ageYears ?? undefined;
  const margin = facts.primaryMargin ?? undefined;
  if (age !== undefined) requireNumber("count the sarcoma score", "the age", age, ...ageRange);
  if (margin !== undefined) requireWord("count the sarcoma score", "the margin", margin, ["R0", "R1", "R2", "RX"]);
  if (site !== undefined && site !== "soft-tissue-sarcoma") return outside("other-primary");
  if (facts.extrapulmonaryDisease === true) return outside("disease-outside-the-lungs");
  if (margin === "R2") return outside("primary-left-behind");
  const older = age === undefined ? undefined : compareWithThreshold(age, usSarcomaAge).verdict === "unmet";
  const counted = countFactors(
    [
      { present: older, needs: ["patient.ageYears"] },
      { present: facts.retroperitoneal ?? undefined, needs: ["primary.histology"] },
      { present: margin === "R1" ? true : margin === "R0" ? false : undefined, needs: ["primary.status"] },
      severalMetastases(facts.metastases ?? undefined, facts.lesionListComplete ?? undefined),
    ],
    (count) => (count > 1 ? "high" : "low"),
  );
  return openUntil(counted, [
    ...(site === undefined ? (["primary.site"] as const) : []),
    ...((facts.extrapulmonaryDisease ?? undefined) === undefined ? (["extrathoracic.state"] as const) : []),
  ]);
}

function outside<Outside extends string>(because: Outside): { state: "outside-population"; because: Outside } {
  return { state: "outside-population", because };
}
