import { refuse, requireFields, requireWord } from "../internal/guards.ts";
import { atTheMargin, type MarginFindings, type ResidualTumorPolicy, resectionStatus } from "./resectionStatus.ts";

/** The residual tumor codes with their additions. */
export type ResidualTumorCode = "R0" | "R1" | "R1(is)" | "R1(cy+)" | "R2" | "R2a" | "R2b" | "RX";

/** What is known of one lesion beyond its margin. */
export interface ResidualTumorFindings extends MarginFindings {
  /** Whether all that reaches the margin is carcinoma in situ. */
  readonly inSituAtMargin?: boolean | undefined;
  /** Cytology of the pleural lavage. */
  readonly pleuralLavage?: "positive" | "negative" | "not-done" | undefined;
  /** For macroscopic residual tumor: whether microscopy confirmed it. */
  readonly residualConfirmed?: boolean | undefined;
}

/**
 * Codes the residual tumor of an operation with the additions of the classification: in situ only, positive cytology
 * only, and macroscopic tumor with or without microscopic proof.
 *
 * R1(is) and R1(cy+) stand where that finding is the only one: frank tumor at the margin is plain R1 or R2 whatever the
 * cytology says. R2a is macroscopic tumor not confirmed by microscopy, R2b confirmed; not recorded, it stays R2. A
 * positive lavage or in-situ carcinoma decides even where the margin itself was not assessed.
 *
 * Of several lesions the worst code decides, in the order R0, RX, R1(cy+), R1(is), R1, R2a, R2, R2b, a convention; no lesion
 * at all is RX.
 *
 * Source: UICC/AJCC residual tumor classification and TNM supplement, Wittekind 2009 (read).
 *
 * @param findings - {@link ResidualTumorFindings} of one lesion, or a list of them
 * @param policy - which distance counts as at the margin; left out, {@link atTheMargin}
 * @returns the code
 * @throws RangeError as {@link resectionStatus}, and for a lavage word that is not in the list or a finding that is not true or
 *   false
 * @example
 * ```ts
 * residualTumorDetail({ margin: "clear", pleuralLavage: "positive" }); // => "R1(cy+)"
 * residualTumorDetail({ tumorLeft: true, residualConfirmed: false }); // => "R2a"
 * residualTumorDetail({ margin: "microscopic", pleuralLavage: "positive" }); // => "R1"
 * residualTumorDetail([{ margin: "clear" }, { margin: "clear", inSituAtMargin: true }]); // => "R1(is)"
 * ```
 */
export function residualTumorDetail(
  findings: ResidualTumorFindings | readonly ResidualTumorFindings[],
  policy: ResidualTumorPolicy = atTheMargin,
): ResidualTumorCode {
  if (!Array.isArray(findings)) return detailOf(findings as ResidualTumorFindings, policy);
  const codes = (findings as readonly ResidualTumorFindings[]).map((lesion) => detailOf(lesion, policy));
  return codes.reduce((a, b) => (severity.indexOf(b) > severity.indexOf(a) ? b : a), codes[0] ?? "RX");
}

/** From best to worst; a finding that stands alone is better than frank tumor, proof is worse than none. */
const severity: readonly ResidualTumorCode[] = ["R0", "RX", "R1(cy+)", "R1(is)", "R1", "R2a", "R2", "R2b"];

function detailOf(findings: ResidualTumorFindings, policy: ResidualTumorPolicy): ResidualTumorCode {
  const action = "code residual tumor";
  requireFields(action, "the findings", findings);
  for (const finding of ["inSituAtMargin", "residualConfirmed"] as const) {
    const value: unknown = findings[finding] ?? false;
    if (typeof value !== "boolean") refuse(action, finding, "true or false", value);
  }
  const lavage = findings.pleuralLavage ?? undefined;
  if (lavage !== undefined) requireWord(action, "the pleural lavage", lavage, ["positive", "negative", "not-done"]);
  const status = resectionStatus(findings, policy);
  if (status === "R2") {
    if (findings.residualConfirmed === true) return "R2b";
    return findings.residualConfirmed === false ? "R2a" : "R2";
  }
  if (findings.inSituAtMargin === true) return "R1(is)";
  if (status === "R1") return "R1";
  return lavage === "positive" ? "R1(cy+)" : status;
}
