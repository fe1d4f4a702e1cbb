import { refuse, requireFields, requireNamed, requireNumber, requireWord } from "../internal/guards.ts";
import type { Quantity } from "../units/quantity.ts";

/** Residual tumor after an operation: none, microscopic, macroscopic, or not to be assessed. */
export type ResidualTumor = "R0" | "R1" | "R2" | "RX";

/** What the pathologist and the surgeon report of one resected lesion. Any of it may be absent. */
export interface MarginFindings {
  /** The pathologist's word on the resection margin. */
  readonly margin?: "clear" | "microscopic" | "macroscopic" | "not-assessable" | undefined;
  /** The pathologist's distance from tumor to margin, at least 0; not the planned and not the intraoperative one. */
  readonly marginMm?: Quantity<"millimeter"> | undefined;
  /** Whether tumor known to the surgeon stayed behind. */
  readonly tumorLeft?: boolean | undefined;
}

/** Up to which distance from the margin tumor counts as at the margin. */
export interface ResidualTumorPolicy {
  /** Its name. */
  readonly id: string;
  /** 0: only tumor at the margin is R1. 1: tumor within one millimeter is R1 as well. */
  readonly microscopicUpToMm: number;
}

/** Only tumor at the margin is R1 (Wittekind 2009, as UICC and AJCC have it). */
export const atTheMargin: ResidualTumorPolicy = { id: "residual-at-the-margin", microscopicUpToMm: 0 };

/** Tumor up to and including one millimeter from the margin is R1 (the circumferential margin habit). */
export const withinOneMillimeter: ResidualTumorPolicy = { id: "residual-within-1-mm", microscopicUpToMm: 1 };

/** From best to worst; what could not be assessed stands between clear and involved. */
const severity: readonly ResidualTumor[] = ["R0", "RX", "R1", "R2"];

const statusOfMargin: Readonly<Record<NonNullable<MarginFindings["margin"]>, ResidualTumor>> = {
  clear: "R0",
  microscopic: "R1",
  macroscopic: "R2",
  "not-assessable": "RX",
};

/**
 * Codes the residual tumor of an operation (R0, R1, R2, RX) from what pathologist and surgeon report.
 *
 * | finding | status |
 * |---|---|
 * | known tumor left | R2, whatever the margin |
 * | margin clear | R0 |
 * | margin microscopically involved | R1 |
 * | margin macroscopically involved | R2 |
 * | margin not assessable, or nothing reported | RX |
 *
 * A distance in millimeters is read under the policy and the worse of word and distance counts. Of several lesions the
 * worst decides, RX standing between R0 and R1; no lesion at all is RX. A staged plan stays provisional until the last
 * side is done.
 *
 * Only the pathologic margin belongs here: the planned margin on CT and the surgeon's impression are different things.
 * Finer codes are given by {@link residualTumorDetail}, the lung cancer definition by {@link iaslcCompleteness}.
 *
 * Sources: UICC/AJCC residual tumor classification (read); `wittekind2009` for 0 and 1 mm (read); that the worst lesion
 * decides is a convention.
 *
 * @param findings - one lesion, or a list of them
 * @param policy - which distance counts as at the margin; left out, {@link atTheMargin}
 * @returns the status of the whole operation
 * @throws RangeError for a word that is not in the table, a distance that is negative or not finite, or a
 *   `tumorLeft` that is not a boolean
 * @example
 * ```ts
 * resectionStatus({ margin: "clear" }); // => "R0"
 * resectionStatus([{ margin: "clear" }, {}, { margin: "microscopic" }]); // => "R1"
 * ```
 * @example
 * Half a millimeter is clear under one policy and involved under the other; nothing reported is neither.
 * ```ts
 * resectionStatus({ marginMm: millimeters(0.5) }); // => "R0"
 * resectionStatus({ marginMm: millimeters(0.5) }, withinOneMillimeter); // => "R1"
 * resectionStatus([]); // => "RX"
 * ```
 */
export function resectionStatus(
  findings: MarginFindings | readonly MarginFindings[],
  policy: ResidualTumorPolicy = atTheMargin,
): ResidualTumor {
  const action = "code residual tumor";
  requireNamed(action, "the policy", policy, ["id", "microscopicUpToMm"]);
  requireNumber(action, "the policy's distance", policy.microscopicUpToMm, 0);
  const lesions: readonly MarginFindings[] = Array.isArray(findings) ? [...findings] : [findings as MarginFindings];
  const statuses = lesions.map((lesion) => {
    requireFields(action, "the findings", lesion);
    return statusOf(action, lesion, policy);
  });
  return statuses.length === 0 ? "RX" : worst(statuses);
}

function statusOf(action: string, lesion: MarginFindings, policy: ResidualTumorPolicy): ResidualTumor {
  const margin = lesion.margin ?? undefined;
  const marginMm = lesion.marginMm ?? undefined;
  const tumorLeft: unknown = lesion.tumorLeft ?? false;
  if (margin !== undefined) requireWord(action, "the margin", margin, Object.keys(statusOfMargin));
  if (marginMm !== undefined) requireNumber(action, "the distance to the margin", marginMm, 0);
  if (typeof tumorLeft !== "boolean") refuse(action, "tumor left", "true or false", tumorLeft);
  if (tumorLeft) return "R2";
  const found: ResidualTumor[] = [];
  if (margin !== undefined) found.push(statusOfMargin[margin]);
  if (marginMm !== undefined) found.push(marginMm > policy.microscopicUpToMm ? "R0" : "R1");
  return found.length === 0 ? "RX" : worst(found);
}

function worst(statuses: readonly ResidualTumor[]): ResidualTumor {
  return statuses.reduce((a, b) => (severity.indexOf(b) > severity.indexOf(a) ? b : a));
}
