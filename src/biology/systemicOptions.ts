import type { CaseFact } from "../case/fact.ts";
import { requireParts } from "../case/requireParts.ts";
import { germCellSeries, keynote177, keynote564, melanomaCheckpoint2020 } from "../evidence/sources/biology.table.ts";
import { and, or, type Verdict } from "../evidence/verdict.ts";
import { requireFields } from "../internal/guards.ts";
import { type AnyDrugClass, holdsAnyDrug } from "./anyDrugClass.ts";
import type { NamedDrug } from "./drugClass.ts";
import { exceedsMonths } from "./exceedsMonths.ts";
import { mismatchRepairDeficient } from "./mismatchRepair.ts";
import type { SystemicOption, SystemicOptionFacts } from "./systemicOption.ts";

/**
 * Lists the systemic treatments that come before, or belong beside, metastasectomy for this primary.
 *
 * They feed the fourth classical question, whether there is a better alternative with less morbidity, which the meeting
 * answers. In melanoma a checkpoint inhibitor comes first. In colorectal cancer mismatch repair is tested before
 * surgery. In germ cell tumors chemotherapy comes first and surgery removes residual tumor once the markers are normal.
 * In clear cell kidney cancer pembrolizumab has been given after a resection of metastases within a year of
 * nephrectomy, begun within twelve weeks of surgery. A treatment that was given according to the course is not listed
 * again, whether it worked or failed.
 *
 * @param facts - primary, histology and biomarkers
 * @returns the options, none for a primary for which none was read; without a primary, none and no needs
 * @throws RangeError when the facts are not an object or the biomarkers not a list
 * @example
 * ```ts
 * const [option] = systemicOptions({ primarySite: "colorectal", biomarkers: [{ name: "MSI", result: "MSI-H" }] });
 * option?.concerns; // => "met"
 * systemicOptions({ primarySite: "colorectal" })[0]?.needs; // => ["primary.biomarkers"]
 * ```
 */
export function systemicOptions(facts: SystemicOptionFacts): readonly SystemicOption[] {
  const action = "list systemic options";
  requireFields(action, "the facts", facts);
  const biomarkers = facts.biomarkers ?? [];
  const systemic = facts.systemic ?? undefined;
  requireParts(action, { biomarkers, systemic }, { biomarkers: [{}], systemic: [{}] });
  const option = (
    code: SystemicOption["code"],
    drug: AnyDrugClass,
    disease: Verdict,
    needs: readonly CaseFact[],
    known: Pick<SystemicOption, "source" | "standing">,
  ): readonly SystemicOption[] => {
    const given = wasGiven(systemic, drug);
    if (given === "met" || disease === "unmet") return [{ code, concerns: "unmet", given, needs: [], ...known }];
    const asked = disease === "unknown" ? needs : [];
    return [{ code, concerns: disease, given, needs: asked, ...known }];
  };
  switch (facts.primarySite) {
    case "melanoma": {
      const known = { source: melanomaCheckpoint2020, standing: "primary" } as const;
      return option("checkpoint-inhibitor-before-metastasectomy", "checkpoint-inhibitor", "met", [], known);
    }
    case "colorectal": {
      const code = "checkpoint-inhibitor-first-if-mismatch-repair-deficient";
      const known = { source: keynote177, standing: "primary" } as const;
      return option(code, "checkpoint-inhibitor", mismatchRepairDeficient(biomarkers), ["primary.biomarkers"], known);
    }
    case "germ-cell": {
      const known = { source: germCellSeries, standing: "primary" } as const;
      return option("chemotherapy-before-resection-of-residual-masses", "chemotherapy", "met", [], known);
    }
    case "kidney": {
      const disease = and(clearCell(facts.histology ?? undefined), withinAYear(facts));
      const known = { source: keynote564, standing: "secondary" } as const;
      return option(
        "adjuvant-pembrolizumab-after-resection",
        "checkpoint-inhibitor",
        disease,
        ["primary.histology"],
        known,
      );
    }
    default:
      return [];
  }
}

/** A course without class and drug may be anything. */
function wasGiven(systemic: readonly NamedDrug[] | undefined, drug: AnyDrugClass): Verdict {
  if (systemic === undefined) return "unknown";
  return systemic
    .map((course): Verdict => {
      if (holdsAnyDrug(course, drug)) return "met";
      return `${course.class ?? ""}${course.agent ?? ""}`.trim() === "" ? "unknown" : "unmet";
    })
    .reduce(or, "unmet");
}

/** The trial took metastases resected within a year of the nephrectomy; days that are not recorded do not exclude it. */
function withinAYear({ primaryTreatedOn, operationOn }: SystemicOptionFacts): Verdict {
  if (primaryTreatedOn == null || operationOn == null) return "met";
  return exceedsMonths(primaryTreatedOn, operationOn, 12) === "met" ? "unmet" : "met";
}

function clearCell(histology: string | undefined): Verdict {
  if (histology === undefined) return "unknown";
  if (/non[- ]?clear/i.test(histology)) return "unmet";
  if (/clear[- ]?cell|\bccRCC\b/i.test(histology)) return "met";
  return /papillary|chromophobe|collecting duct|medullary/i.test(histology) ? "unmet" : "unknown";
}
