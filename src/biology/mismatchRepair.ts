import type { Biomarker } from "../case/primary.ts";
import type { Verdict } from "../evidence/verdict.ts";

/** Reads mismatch repair from biomarkers. Contradicting results leave it open, as no result does and one that denies something. */
export function mismatchRepairDeficient(biomarkers: readonly Biomarker[]): Verdict {
  const words = biomarkers
    .map((marker) => `${marker.name ?? ""} ${marker.result ?? ""}`)
    .filter((word) => !/\b(no|not|non|without)\b/i.test(word));
  const says = (word: RegExp): boolean => words.some((each) => word.test(each));
  const deficient = says(
    /\bMSI[- ]?H|\bdMMR\b|^(?=.*(MMR|mismatch[- ]repair)).*\bdeficient|^(?=.*(MSI|micro-?satellite)).*\b(unstable|instability-high)/is,
  );
  const proficient = says(
    /\bMSS\b|\bMSI[- ]?L|\bpMMR\b|^(?=.*(MMR|mismatch[- ]repair)).*\bproficient|^(?=.*(MSI|micro-?satellite)).*\bstable/is,
  );
  if (deficient === proficient) return "unknown";
  return deficient ? "met" : "unmet";
}
