import { refuse, requireFields, requireWord } from "../internal/guards.ts";
import { atTheMargin, type ResidualTumorPolicy } from "./resectionStatus.ts";
import { type ResidualTumorFindings, residualTumorDetail } from "./residualTumorDetail.ts";

/** Facts the lung cancer definition uses beyond the margins. Any of it may be absent. */
export interface CompletenessFindings extends ResidualTumorFindings {
  /** How the nodes were worked up: systematic or lobe-specific dissection, less than that, or not at all. */
  readonly nodalAssessment?: "systematic" | "lobe-specific" | "less" | "none" | undefined;
  /** Whether a node was invaded beyond its capsule. */
  readonly extracapsularExtension?: boolean | undefined;
  /** Whether the highest mediastinal node removed held tumor. */
  readonly highestNodePositive?: boolean | undefined;
  /** Whether nodes known to hold tumor were left. */
  readonly positiveNodesLeft?: boolean | undefined;
  /** Cytology of a pleural or pericardial effusion. */
  readonly effusionPositive?: boolean | undefined;
}

const flags = ["extracapsularExtension", "highestNodePositive", "positiveNodesLeft", "effusionPositive"] as const;

/** The definition's three words, and `unknown` where a fact that would decide is missing. */
export type Completeness = "complete" | "uncertain" | "incomplete" | "unknown";

/**
 * Says in the words of the 2005 definition whether a resection was complete, uncertain or incomplete.
 *
 * Incomplete: tumor at a margin or left behind, extracapsular extension, positive nodes left, or a positive effusion.
 * Uncertain, with free margins: nodal work short of a systematic or lobe-specific dissection, the highest node
 * positive, carcinoma in situ at the bronchial margin, or a positive lavage. Complete: free margins and none of all
 * this. A lavage that was not done is not requested. A missing fact that could still move the answer gives `unknown`,
 * never the better word.
 *
 * The definition was written for primary lung cancer. For metastases it is an extra beside {@link resectionStatus},
 * never a substitute: 8,185 of 14,712 lung cancer resections coded R0 were uncertain by it.
 *
 * Source: `ramiPorta2005`, Lung Cancer 49:25, doi 10.1016/j.lungcan.2005.01.001 (abstract read).
 *
 * @param findings - {@link CompletenessFindings}
 * @param policy - which distance counts as at the margin; left out, {@link atTheMargin}
 * @throws RangeError as {@link residualTumorDetail}, for a nodal word that is not in the list, or for a finding that is
 *   not true or false
 * @example
 * ```ts
 * const nodesAndAll = {
 *   margin: "clear",
 *   nodalAssessment: "systematic",
 *   extracapsularExtension: false,
 *   highestNodePositive: false,
 *   positiveNodesLeft: false,
 *   effusionPositive: false,
 *   inSituAtMargin: false,
 *   pleuralLavage: "negative",
 * } satisfies CompletenessFindings;
 * iaslcCompleteness(nodesAndAll); // => "complete"
 * iaslcCompleteness({ ...nodesAndAll, highestNodePositive: true }); // => "uncertain"
 * iaslcCompleteness({ margin: "clear" }); // => "unknown"
 * ```
 */
export function iaslcCompleteness(
  findings: CompletenessFindings,
  policy: ResidualTumorPolicy = atTheMargin,
): Completeness {
  requireFields("judge completeness", "the findings", findings);
  for (const finding of flags) {
    const value: unknown = findings[finding] ?? false;
    if (typeof value !== "boolean") refuse("judge completeness", finding, "true or false", value);
  }
  const nodes = findings.nodalAssessment ?? undefined;
  if (nodes !== undefined) {
    requireWord("judge completeness", "the nodal work", nodes, ["systematic", "lobe-specific", "less", "none"]);
  }
  const code = residualTumorDetail(findings, policy);
  const incomplete = [
    findings.extracapsularExtension,
    findings.positiveNodesLeft,
    findings.effusionPositive,
    code === "RX" ? undefined : ["R1", "R2", "R2a", "R2b"].includes(code),
  ];
  if (incomplete.includes(true)) return "incomplete";
  if (incomplete.some((fact) => fact !== false)) return "unknown";
  const lavage = findings.pleuralLavage ?? undefined;
  const uncertain = [
    findings.highestNodePositive,
    findings.inSituAtMargin,
    nodes === undefined ? undefined : nodes === "less" || nodes === "none",
    lavage === undefined ? undefined : lavage === "positive",
  ];
  if (uncertain.includes(true)) return "uncertain";
  return uncertain.some((fact) => fact !== false) ? "unknown" : "complete";
}
