import type { CaseFact } from "../case/fact.ts";
import { requireFields, requireWhole } from "../internal/guards.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { countFactors, openUntil, type ScoreFactor, type ScoreResult } from "./scoreResult.ts";

/** Facts the count uses. Any may be absent. */
export interface DeVin2014Facts {
  /** Metastases at all sites; the cohort had at most five. */
  readonly metastases?: number | undefined;
  /** Whether the tumor is an adenocarcinoma. */
  readonly adenocarcinoma?: boolean | undefined;
  /** Whether there are metastases in the brain. */
  readonly brainMetastases?: boolean | undefined;
  /** Whether the metastases are synchronous, or what is missing to say so. */
  readonly synchronous?: Answer;
  /** Sex. */
  readonly sex?: "male" | "female" | undefined;
}

/**
 * Counts the four factors of de Vin, 2014: not an adenocarcinoma, brain metastases, synchronous metastases, male sex.
 *
 * Zero to two factors are favorable, three and four unfavorable. The cohort were 309 patients with at most five
 * metastases of any primary given stereotactic radiotherapy, not surgery; the count does not apply to an operation.
 *
 * @returns favorable or unfavorable, those still possible, or that there are more than five metastases
 * @throws RangeError when the facts are not an object
 * @example
 * ```ts
 * const facts = { metastases: 2, adenocarcinoma: false, brainMetastases: false, synchronous: true, sex: "male" } as const;
 * deVin2014(facts); // => { state: "grouped", group: "unfavorable", factors: { least: 3, most: 3 } }
 * ```
 */
export function deVin2014(
  facts: DeVin2014Facts,
): ScoreResult<"favorable" | "unfavorable", "more-than-five-metastases"> {
  const action = "count the radiotherapy factors";
  requireFields(action, "the facts", facts);
  const metastases = facts.metastases ?? undefined;
  if (metastases !== undefined) {
    requireWhole(action, "the number of metastases", metastases, 0);
  }
  if (metastases !== undefined && metastases > 5) {
    return { state: "outside-population", because: "more-than-five-metastases" };
  }
  const other = facts.adenocarcinoma ?? undefined;
  const sex = facts.sex ?? undefined;
  const counted = countFactors(
    [
      { present: other === undefined ? undefined : !other, needs: ["primary.histology"] },
      { present: facts.brainMetastases ?? undefined, needs: ["extrathoracic.sites"] },
      answered(action, facts.synchronous),
      { present: sex === undefined ? undefined : sex === "male", needs: ["patient.sex"] },
    ],
    (count) => (count > 2 ? "unfavorable" : "favorable"),
  );
  return openUntil(counted, metastases === undefined ? ["lesions"] : []);
}

function answered(action: string, synchronous: Answer): ScoreFactor {
  const dates: readonly CaseFact[] = ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"];
  const { possible, needs } = readAnswer(action, "synchronous", synchronous, dates);
  return { present: possible.length === 1 ? possible[0] : undefined, needs };
}
