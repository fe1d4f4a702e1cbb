import type { CaseFact } from "../case/fact.ts";
import type { Citation } from "../evidence/citation.ts";
import { distinct } from "../evidence/reason.ts";
import { hermanek2004, pastorino1997 } from "../evidence/sources/biology.table.ts";
import { metAtLeast, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { refuse, requireFields } from "../internal/guards.ts";
import type { DiseaseFreeInterval } from "./diseaseFreeInterval.ts";
import { countFactors, type ScoredMetastases, severalMetastases } from "./scoreResult.ts";
import { shortInterval } from "./shortInterval.ts";

/** The four groups of the International Registry of Lung Metastases. */
export type RegistryGroup = "I" | "II" | "III" | "IV";

/** What the groups are made of. Any may be absent. */
export interface RegistryGroupFacts extends ScoredMetastases {
  /** Histology as written. */
  readonly histology?: string | undefined;
  /** Whether the resection was complete; absent before it. */
  readonly completeResection?: boolean | undefined;
  /** The disease-free interval. */
  readonly interval?: DiseaseFreeInterval | undefined;
}

/** The group, or why there is none. */
export type RegistryGroupResult =
  | {
      /** The groups do not apply. */
      readonly state: "not-applicable";
      /** Why. */
      readonly because: "germ-cell" | "wilms-tumor" | "interval-not-defined";
      /** Who says that they do not. */
      readonly source: Citation;
    }
  | {
      /** After surgery: the group. Before: the group if the resection is complete. */
      readonly state: "group" | "group-if-complete";
      /** Its numeral. */
      readonly group: RegistryGroup;
    }
  | {
      /** More than one is possible. */
      readonly state: "open";
      /** Whether surgery is still ahead, so that group IV is possible besides. */
      readonly ifComplete: boolean;
      /** Which. */
      readonly possible: readonly RegistryGroup[];
      /** The facts that would settle it. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
    };

const population = "5206 lung metastasectomies of the registry; germ cell and Wilms tumors excepted";

/** Disease-free interval from which it is no risk factor; exactly 36 months is none. */
export const registryInterval: Threshold = /* @__PURE__ */ metAtLeast(36, "month", {
  population,
  source: pastorino1997,
  locator: "abstract: 36 months or more",
  standing: "primary",
});

/** Number of metastases up to which it is no risk factor. */
export const registryNumber: Threshold = /* @__PURE__ */ metAtMost(1, "lesion", {
  population,
  source: pastorino1997,
  locator: "abstract: single",
  standing: "primary",
});

/**
 * Finds the group of the International Registry of Lung Metastases.
 *
 * Group IV is an incomplete resection, whatever else. Otherwise a disease-free interval under 36 months and more than
 * one metastasis are risk factors: none is group I, one is II, both are III. It is the only system that is published,
 * made for every primary and computable from its stated rule. Before surgery it is not known whether the resection will
 * be complete, so the answer is the group if it is. The groups do not apply to germ cell and Wilms tumors, nor where
 * the interval has nothing to start from.
 *
 * Counts metastases in both lungs, not nodules. A single center's test of 575 patients confirmed completeness and
 * interval and did not confirm number.
 *
 * @param facts - primary, outcome of surgery, count and interval
 * @returns the group, the group if complete, the groups still possible, or that none applies
 * @throws RangeError when completeness is neither true nor false
 * @example
 * ```ts
 * const interval = diseaseFreeInterval({ primaryTreatedOn: "2021-01-15", lungMetastasisDetectedOn: "2024-01-15" }, "detection");
 * const two = { least: 2, most: 2 };
 * registryGroup({ primarySite: "colorectal", metastases: two, interval }); // => { state: "group-if-complete", group: "II" }
 * registryGroup({ primarySite: "germ-cell" }).state; // => "not-applicable"
 * ```
 */
export function registryGroup(facts: RegistryGroupFacts): RegistryGroupResult {
  requireFields("find the registry group", "the facts", facts);
  const site = facts.primarySite ?? undefined;
  const complete: unknown = facts.completeResection ?? undefined;
  const interval = facts.interval ?? undefined;
  if (complete !== undefined && typeof complete !== "boolean") {
    return refuse("find the registry group", "completeResection", "true or false", complete);
  }
  if (site === "germ-cell") return notApplicable("germ-cell");
  if (/wilms|nephroblastoma/i.test(facts.histology ?? "")) return notApplicable("wilms-tumor");
  const ifComplete = complete === undefined;
  const state = ifComplete ? "group-if-complete" : "group";
  if (complete === false) {
    if (site !== undefined) return { state, group: "IV" };
    return { state: "open", ifComplete, possible: ["IV"], needs: ["primary.site"] };
  }
  if (interval?.state === "not-defined") return notApplicable("interval-not-defined");
  const counted = countFactors<RegistryGroup>(
    [
      shortInterval(interval, registryInterval.value),
      severalMetastases(facts.metastases ?? undefined, facts.lesionListComplete ?? undefined),
    ],
    groupOfCount,
  );
  if (counted.state === "grouped" && site !== undefined) return { state, group: counted.group };
  const possible = counted.state === "grouped" ? [counted.group] : counted.possible;
  const open = counted.state === "grouped" ? [] : counted.needs;
  const needs = distinct(site === undefined ? ["primary.site", ...open] : open) as [CaseFact, ...CaseFact[]];
  return { state: "open", ifComplete, possible, needs };
}

function notApplicable(because: "germ-cell" | "wilms-tumor" | "interval-not-defined"): RegistryGroupResult {
  return { state: "not-applicable", because, source: hermanek2004 };
}

function groupOfCount(count: number): RegistryGroup {
  if (count === 0) return "I";
  return count === 1 ? "II" : "III";
}
