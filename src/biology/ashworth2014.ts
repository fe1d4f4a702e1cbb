import type { CaseFact } from "../case/fact.ts";
import { requireFields, requireWhole, requireWord } from "../internal/guards.ts";
import { type Answer, readAnswer } from "./answer.ts";
import type { TreeResult } from "./scoreResult.ts";

/** Facts the tree uses. Any may be absent. */
export interface Ashworth2014Facts {
  /** Site of the primary; the tree is for non-small cell lung cancer. */
  readonly primarySite?: string | undefined;
  /** Metastases at all sites; the cohort had one to five. */
  readonly metastases?: number | undefined;
  /** Whether they are synchronous, or what is missing to say so; the cut is not in the abstract. */
  readonly synchronous?: Answer;
  /** N category of the lung cancer. */
  readonly nodalCategory?: "N0" | "N1" | "N2" | "N3" | undefined;
}

/** The group, or why there is none. */
export type Ashworth2014Result = TreeResult<
  "low" | "intermediate" | "high",
  "other-primary" | "not-one-to-five-metastases" | "N3"
>;

/**
 * Finds the group of the tree of Ashworth, 2014, for oligometastatic non-small cell lung cancer.
 *
 * Metachronous metastases are the low risk; synchronous with N0 intermediate; synchronous with N1 or N2 high. From 757
 * patients with one to five metastases. N3 is not covered. A lung cancer is outside the scope of this package's
 * judgments; the tree stands here because its N stage is sometimes carried over to other tumors, for which it was not
 * made.
 *
 * @param facts - the answers
 * @returns the group, which fact is missing, or that the tree was not made for this patient
 * @throws RangeError when the category is not N0 to N3
 * @example
 * ```ts
 * ashworth2014({ primarySite: "lung", metastases: 2, synchronous: true, nodalCategory: "N1" }); // => { state: "grouped", group: "high" }
 * ashworth2014({ primarySite: "colorectal" }); // => { state: "outside-population", because: "other-primary" }
 * ```
 */
export function ashworth2014(facts: Ashworth2014Facts): Ashworth2014Result {
  const action = "find the group";
  requireFields(action, "the facts", facts);
  const site = facts.primarySite ?? undefined;
  const metastases = facts.metastases ?? undefined;
  const dates: readonly CaseFact[] = ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"];
  const { possible, needs } = readAnswer(action, "synchronous", facts.synchronous, dates);
  const nodes = facts.nodalCategory ?? undefined;
  if (nodes !== undefined) requireWord(action, "the N category", nodes, ["N0", "N1", "N2", "N3"]);
  if (metastases !== undefined) requireWhole(action, "the number of metastases", metastases, 0);
  if (site !== undefined && site !== "lung") return { state: "outside-population", because: "other-primary" };
  if (metastases !== undefined && !(metastases >= 1 && metastases <= 5)) {
    return { state: "outside-population", because: "not-one-to-five-metastases" };
  }
  if (nodes === "N3") return { state: "outside-population", because: "N3" };
  const absent: readonly CaseFact[] = [
    ...(site === undefined ? (["primary.site"] as const) : []),
    ...(metastases === undefined ? (["lesions"] as const) : []),
    ...needs,
    ...(possible.includes(true) && nodes === undefined ? (["chest.nodes"] as const) : []),
  ];
  const [first, ...rest] = absent;
  if (first !== undefined) return { state: "open", needs: [first, ...rest] };
  if (!possible.includes(true)) return { state: "grouped", group: "low" };
  return { state: "grouped", group: nodes === "N0" ? "intermediate" : "high" };
}
