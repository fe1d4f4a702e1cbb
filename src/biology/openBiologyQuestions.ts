import type { CaseFact } from "../case/fact.ts";
import type { Biomarker } from "../case/primary.ts";
import { requireParts } from "../case/requireParts.ts";
import { requireFields } from "../internal/guards.ts";
import { holdsAnyDrug } from "./anyDrugClass.ts";
import { holdsDrug, type NamedDrug } from "./drugClass.ts";
import { mismatchRepairDeficient } from "./mismatchRepair.ts";

/** A course of systemic treatment as recorded. */
export interface SystemicCourse extends NamedDrug {
  /** When the last dose was given. */
  readonly lastDoseOn?: string | undefined;
  /** Whether it is still running. */
  readonly ongoing?: boolean | undefined;
}

/** What the questions depend on. Any may be absent. */
export interface OpenBiologyQuestionFacts {
  /** Site of the primary. */
  readonly primarySite?: string | undefined;
  /** Biomarkers. */
  readonly biomarkers?: readonly Biomarker[] | undefined;
  /** Systemic treatments; absent: not recorded. */
  readonly systemic?: readonly SystemicCourse[] | undefined;
}

/** Drugs that disturb healing. */
const slowHealing = ["vegf-antibody", "vegf-kinase-inhibitor", "kinase-inhibitor"] as const;

/** A question for the meeting. It has no threshold: nothing about waiting times was read that could be one. */
export interface OpenBiologyQuestion {
  /** Which. */
  readonly code:
    | "last-dose-of-bevacizumab-or-kinase-inhibitor"
    | "checkpoint-inhibitor-running"
    | "steroids-running"
    | "mismatch-repair-not-recorded"
    | "ras-not-recorded"
    | "braf-not-recorded";
  /** The fact it is about. */
  readonly about: CaseFact;
  /** The date of the last dose, where recorded. */
  readonly lastDoseOn?: string;
}

/**
 * Lists the questions on systemic treatment and biomarkers before an operation.
 *
 * Bevacizumab and kinase inhibitors disturb healing, so the last dose is needed; checkpoint inhibitors inflame lungs
 * and endocrine glands, so a running one is named; steroids likewise. Mismatch repair is a question in colorectal
 * cancer, as RAS is, BRAF in colorectal cancer and melanoma. All are questions and none is a limit.
 *
 * @param facts - primary, biomarkers, systemic treatments
 * @returns the questions, in the order above
 * @throws RangeError when a list is not a list
 * @example
 * ```ts
 * openBiologyQuestions({ primarySite: "melanoma", biomarkers: [{ name: "BRAF", result: "V600E" }], systemic: [] }); // => []
 * openBiologyQuestions({ primarySite: "melanoma", systemic: [] }); // => [{ code: "braf-not-recorded", about: "primary.biomarkers" }]
 * ```
 */
export function openBiologyQuestions(facts: OpenBiologyQuestionFacts): readonly OpenBiologyQuestion[] {
  requireFields("list open questions", "the facts", facts);
  const systemic = facts.systemic ?? [];
  const biomarkers = facts.biomarkers ?? [];
  requireParts("list open questions", { systemic, biomarkers }, { systemic: [{}], biomarkers: [{}] });
  const questions: OpenBiologyQuestion[] = [];
  systemic.forEach((course, at) => {
    if (slowHealing.some((kind) => holdsAnyDrug(course, kind))) {
      const code = "last-dose-of-bevacizumab-or-kinase-inhibitor";
      const about = `course.systemic.${at}.lastDoseOn` as const;
      const lastDoseOn = course.lastDoseOn ?? undefined;
      questions.push(lastDoseOn === undefined ? { code, about } : { code, about, lastDoseOn });
    }
    const about = `course.systemic.${at}.ongoing` as const;
    if ((course.ongoing ?? undefined) === false) return;
    if (holdsDrug(course, "checkpoint-inhibitor")) {
      questions.push({ code: "checkpoint-inhibitor-running", about });
    }
    if (holdsDrug(course, "steroid")) questions.push({ code: "steroids-running", about });
  });
  // A name without a result says that it was thought of, and no more.
  const recorded = (name: RegExp): boolean =>
    biomarkers.some(({ name: of, result }) => !isNoResult(result) && name.test(`${of} ${result}`));
  const site = facts.primarySite;
  const repair =
    recorded(/MSI|MSS|MMR|mismatch|micro-?satellite/i) || mismatchRepairDeficient(biomarkers) !== "unknown";
  if (site === "colorectal" && !repair) {
    questions.push({ code: "mismatch-repair-not-recorded", about: "primary.biomarkers" });
  }
  if (site === "colorectal" && !recorded(/RAS/i)) {
    questions.push({ code: "ras-not-recorded", about: "primary.biomarkers" });
  }
  if ((site === "colorectal" || site === "melanoma") && !recorded(/BRAF/i)) {
    questions.push({ code: "braf-not-recorded", about: "primary.biomarkers" });
  }
  return questions;
}

/** A text that says that there is no result, or nothing at all. */
function isNoResult(result: string | undefined): boolean {
  const text = result ?? "";
  const none = /^\W*(unknown|pending|n\W?a|not (done|tested|known|recorded|available|performed|assessed))\W*$/i;
  return /^\W*$/.test(text) || none.test(text);
}
