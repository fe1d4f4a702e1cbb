import type { CaseFact } from "../case/fact.ts";
import { colorectalTree2004Series } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, metAtMost, type Threshold } from "../evidence/threshold.ts";
import { requireAbove, requireFields } from "../internal/guards.ts";
import type { DiseaseFreeInterval } from "./diseaseFreeInterval.ts";
import type { TreeResult } from "./scoreResult.ts";
import { shortInterval } from "./shortInterval.ts";

/** Facts the tree uses. Any may be absent. */
export interface ColorectalTree2004Facts {
  /** Site of the primary. */
  readonly primarySite?: string | undefined;
  /** Diameter of the largest metastasis, in millimeters. */
  readonly largestMm?: number | undefined;
  /** The disease-free interval. */
  readonly interval?: DiseaseFreeInterval | undefined;
}

/** The group, or why there is none. */
export type ColorectalTree2004Result =
  | TreeResult<"favorable" | "unfavorable", "other-primary" | "interval-not-defined">
  | {
      /** Small with a short interval, or large with a long one: not defined in the abstract. */
      readonly state: "not-printed";
    };

/** Diameter up to which a metastasis is small: 3.75 cm. */
export const colorectalTree2004Size: Threshold = /* @__PURE__ */ metAtMost(37.5, "millimeter", {
  population: "colorectal cancer, 75 patients, 104 complete resections",
  source: colorectalTree2004Series,
  locator: "abstract",
  standing: "primary",
});

/**
 * Finds the group of a tree of size and interval in colorectal cancer, 2004: at most 3.75 cm and more than ten months
 * is favorable, larger and ten months or less unfavorable. The two mixed groups are not in the abstract and are not
 * filled in. "More than ten months" is read as eleven completed months; the abstract does not say how months were
 * counted.
 *
 * @param facts - size and interval
 * @returns the group, that it is not printed, which fact is missing, or that the tree does not apply
 * @throws RangeError when the diameter is not above 0
 * @example
 * ```ts
 * const interval = diseaseFreeInterval({ primaryTreatedOn: "2022-01-15", lungMetastasisDetectedOn: "2024-07-20" }, "detection");
 * colorectalTree2004({ primarySite: "colorectal", largestMm: 20, interval }); // => { state: "grouped", group: "favorable" }
 * colorectalTree2004({ primarySite: "colorectal", largestMm: 52, interval }); // => { state: "not-printed" }
 * ```
 */
export function colorectalTree2004(facts: ColorectalTree2004Facts): ColorectalTree2004Result {
  requireFields("find the group", "the facts", facts);
  const site = facts.primarySite ?? undefined;
  const size = facts.largestMm ?? undefined;
  const interval = facts.interval ?? undefined;
  if (size !== undefined) requireAbove("find the group", "the diameter", size, 0);
  if (site !== undefined && site !== "colorectal") return { state: "outside-population", because: "other-primary" };
  if (interval?.state === "not-defined") return { state: "outside-population", because: "interval-not-defined" };
  const short = shortInterval(interval, 11);
  const { present } = short;
  if (site === undefined || size === undefined || present === undefined) {
    const absent = [...(site === undefined ? ["primary.site"] : []), ...(size === undefined ? ["lesions"] : [])];
    return { state: "open", needs: [...absent, ...short.needs] as [CaseFact, ...CaseFact[]] };
  }
  const small = compareWithThreshold(size, colorectalTree2004Size).verdict === "met";
  if (small === present) return { state: "not-printed" };
  return { state: "grouped", group: small ? "favorable" : "unfavorable" };
}
