import type { CaseFact } from "../case/fact.ts";
import type { Biomarker } from "../case/primary.ts";
import type { Sourced } from "../evidence/citation.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { PlainDate } from "../units/plainDate.ts";
import type { NamedDrug } from "./drugClass.ts";

/** What decides which systemic options come first. Any may be absent. */
export interface SystemicOptionFacts {
  /** Site of the primary. */
  readonly primarySite?: string | undefined;
  /** Histology as written. */
  readonly histology?: string | undefined;
  /** Biomarkers. */
  readonly biomarkers?: readonly Biomarker[] | undefined;
  /** Systemic treatments that were given or are running; an empty list says "none". */
  readonly systemic?: readonly NamedDrug[] | undefined;
  /** When the primary was operated on. */
  readonly primaryTreatedOn?: PlainDate | undefined;
  /** When the metastases are to be operated on; the day of the meeting where no day is planned. */
  readonly operationOn?: PlainDate | undefined;
}

/** A systemic treatment that is to be weighed before or beside an operation. An advisory, never a score. */
export interface SystemicOption extends Sourced {
  /** Which. */
  readonly code:
    | "checkpoint-inhibitor-before-metastasectomy"
    | "checkpoint-inhibitor-first-if-mismatch-repair-deficient"
    | "chemotherapy-before-resection-of-residual-masses"
    | "adjuvant-pembrolizumab-after-resection";
  /** Whether it concerns this patient, as far as is recorded. What has been given is no advice any more. */
  readonly concerns: Verdict;
  /** Whether the course shows that it was given: `unknown` where no course is recorded. */
  readonly given: Verdict;
  /** The facts that would decide it. */
  readonly needs: readonly CaseFact[];
}
