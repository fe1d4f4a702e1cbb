import type { CaseFact } from "../case/fact.ts";
import type { Biomarker } from "../case/primary.ts";
import type { Citation } from "../evidence/citation.ts";
import { germCellSeries, keynote177, keynote564, melanomaCheckpoint2020 } from "../evidence/sources/biology.table.ts";
import type { Standing } from "../evidence/standing.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireList } from "../internal/guards.ts";

/** What decides which systemic options come first. Any may be absent. */
export interface SystemicOptionFacts {
  /** Site of the primary. */
  readonly primarySite?: string | undefined;
  /** Histology as written. */
  readonly histology?: string | undefined;
  /** Biomarkers. */
  readonly biomarkers?: readonly Biomarker[] | undefined;
}

/** A systemic treatment that is to be weighed before or beside an operation. An advisory, never a score. */
export interface SystemicOption {
  /** Which. */
  readonly code:
    | "checkpoint-inhibitor-before-metastasectomy"
    | "checkpoint-inhibitor-first-if-mismatch-repair-deficient"
    | "chemotherapy-before-resection-of-residual-masses"
    | "adjuvant-pembrolizumab-after-resection";
  /** Whether it concerns this patient, as far as is recorded. */
  readonly concerns: Verdict;
  /** The facts that would tell. */
  readonly needs: readonly CaseFact[];
  /** Where the trial or series is printed. */
  readonly source: Citation;
  /** How it is known. */
  readonly standing: Standing;
}

/**
 * Lists the systemic treatments that come before, or belong beside, metastasectomy for this primary.
 *
 * They feed the fourth classical question, whether there is a better alternative with less morbidity, which the meeting
 * answers. In melanoma a checkpoint inhibitor comes first. In colorectal cancer mismatch repair is asked before
 * surgery. In germ cell tumors chemotherapy comes first and surgery takes what is left after the markers are normal.
 * In clear cell kidney cancer pembrolizumab has been given after a resection of metastases within a year of nephrectomy,
 * begun within twelve weeks of surgery.
 *
 * @param facts - primary, histology and biomarkers
 * @returns the options, none for a primary for which none was read; without a primary, none and nothing is asked here
 * @throws RangeError when the facts are not an object or the biomarkers not a list
 * @example
 * ```ts
 * const [option] = systemicOptions({ primarySite: "colorectal", biomarkers: [{ name: "MSI", result: "MSI-H" }] });
 * option?.concerns; // => "met"
 * systemicOptions({ primarySite: "colorectal" })[0]?.needs; // => ["primary.biomarkers"]
 * ```
 */
export function systemicOptions(facts: SystemicOptionFacts): readonly SystemicOption[] {
  requireFields("list systemic options", "the facts", facts);
  const biomarkers = facts.biomarkers ?? [];
  requireList("list systemic options", "the biomarkers", biomarkers);
  switch (facts.primarySite) {
    case "melanoma": {
      const code = "checkpoint-inhibitor-before-metastasectomy";
      return [{ code, concerns: "met", needs: [], source: melanomaCheckpoint2020, standing: "primary" }];
    }
    case "colorectal": {
      const code = "checkpoint-inhibitor-first-if-mismatch-repair-deficient";
      const concerns = mismatchRepairDeficient(biomarkers);
      const needs = concerns === "unknown" ? (["primary.biomarkers"] as const) : [];
      return [{ code, concerns, needs, source: keynote177, standing: "unconfirmed" }];
    }
    case "germ-cell": {
      const code = "chemotherapy-before-resection-of-residual-masses";
      return [{ code, concerns: "met", needs: [], source: germCellSeries, standing: "primary" }];
    }
    case "kidney": {
      const code = "adjuvant-pembrolizumab-after-resection";
      const concerns = clearCell(facts.histology ?? undefined);
      const needs = concerns === "unknown" ? (["primary.histology"] as const) : [];
      return [{ code, concerns, needs, source: keynote564, standing: "secondary" }];
    }
    default:
      return [];
  }
}

/** Contradicting results leave it open, as no result does and a result that denies something. */
function mismatchRepairDeficient(biomarkers: readonly Biomarker[]): Verdict {
  const words = biomarkers
    .map((marker) => `${marker.name ?? ""} ${marker.result ?? ""}`)
    .filter((word) => !/\b(no|not|non|without)\b/i.test(word));
  const deficient = words.some((word) =>
    /\bMSI[- ]?H|\bdMMR\b|(MMR|mismatch[- ]repair).*\bdeficient|micro-?satellites?.*\bunstable/i.test(word),
  );
  const proficient = words.some((word) =>
    /\bMSS\b|\bMSI[- ]?L|\bpMMR\b|(MMR|mismatch[- ]repair).*\bproficient|(MSI|micro-?satellites?).*\bstable/i.test(
      word,
    ),
  );
  if (deficient === proficient) return "unknown";
  return deficient ? "met" : "unmet";
}

function clearCell(histology: string | undefined): Verdict {
  if (histology === undefined) return "unknown";
  if (/non[- ]?clear/i.test(histology)) return "unmet";
  if (/clear[- ]?cell|\bccRCC\b/i.test(histology)) return "met";
  return /papillary|chromophobe|collecting duct|medullary/i.test(histology) ? "unmet" : "unknown";
}
