import { salah2012Pooled } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold, metAtLeast, metBelow, type Threshold } from "../evidence/threshold.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import type { DiseaseFreeInterval } from "./diseaseFreeInterval.ts";
import { countFactors, openUntil, type ScoredMetastases, type ScoreResult, severalMetastases } from "./scoreResult.ts";
import { shortInterval } from "./shortInterval.ts";

/** Facts the pooled analysis, which is of colorectal cancer, uses. Any may be absent. */
export interface Salah2012Facts extends ScoredMetastases {
  /** Carcinoembryonic antigen before metastasectomy, in ng/mL. */
  readonly ceaNgPerMl?: number | undefined;
  /** The disease-free interval. */
  readonly interval?: DiseaseFreeInterval | undefined;
}

const population = "colorectal cancer, 927 patients of eight studies";

/** Carcinoembryonic antigen from which it is a factor; under it, it is none. */
export const salah2012Cea: Threshold = /* @__PURE__ */ metBelow(5, "nanogram-per-milliliter", {
  population,
  source: salah2012Pooled,
  locator: "abstract",
  standing: "primary",
});

/** Disease-free interval from which it is no factor. */
export const salah2012Interval: Threshold = /* @__PURE__ */ metAtLeast(36, "month", {
  population,
  source: salah2012Pooled,
  locator: "abstract",
  standing: "primary",
});

/**
 * Counts the three factors of the pooled analysis of Salah, 2012, in colorectal cancer: carcinoembryonic antigen of
 * 5 ng/mL or more, a disease-free interval under 36 months, more than one metastasis.
 *
 * None is the good group and three the high one; which of the three groups one and two factors fall into is not in the
 * abstract, so for them the answer is `one-or-two-factors` and no group is guessed.
 *
 * @returns the group of none and of three factors, `one-or-two-factors` between, or those still possible
 * @throws RangeError when the antigen is negative
 * @example
 * ```ts
 * const interval = diseaseFreeInterval({ primaryTreatedOn: "2022-01-15", lungMetastasisDetectedOn: "2024-12-20" }, "detection");
 * const metastases = { least: 2, most: 2 };
 * salah2012({ primarySite: "colorectal", ceaNgPerMl: 5, interval, metastases }); // => { state: "grouped", group: "high", factors: { least: 3, most: 3 } }
 * ```
 */
export function salah2012(
  facts: Salah2012Facts,
): ScoreResult<"good" | "one-or-two-factors" | "high", "other-primary" | "interval-not-defined"> {
  requireFields("count the colorectal factors", "the facts", facts);
  const site = facts.primarySite ?? undefined;
  const cea = facts.ceaNgPerMl ?? undefined;
  const interval = facts.interval ?? undefined;
  if (cea !== undefined) requireNumber("count the colorectal factors", "the antigen", cea, 0);
  if (site !== undefined && site !== "colorectal") return { state: "outside-population", because: "other-primary" };
  if (interval?.state === "not-defined") return { state: "outside-population", because: "interval-not-defined" };
  const raised = cea === undefined ? undefined : compareWithThreshold(cea, salah2012Cea).verdict === "unmet";
  const counted = countFactors(
    [
      { present: raised, needs: ["primary.biomarkers"] },
      shortInterval(interval, salah2012Interval.value),
      severalMetastases(facts.metastases ?? undefined, facts.lesionListComplete ?? undefined),
    ],
    (count) => (count === 0 ? "good" : count === 3 ? "high" : "one-or-two-factors"),
  );
  return openUntil(counted, site === undefined ? ["primary.site"] : []);
}
