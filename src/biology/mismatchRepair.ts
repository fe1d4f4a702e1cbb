import type { Biomarker } from "../case/primary.ts";
import type { Verdict } from "../evidence/verdict.ts";

/** Reads mismatch repair from biomarkers. Contradicting results leave it open, as no result does and one that denies something. */
export function mismatchRepairDeficient(biomarkers: readonly Biomarker[]): Verdict {
  const words = biomarkers
    .map((marker) => `${marker.name ?? ""} ${marker.result ?? ""}`)
    .filter((word) => !/\b(no|not|non|without)\b/i.test(word));
  const repair = (word: string): boolean => /MMR|mismatch[- ]repair/i.test(word);
  const satellites = (word: string): boolean => /MSI|micro-?satellite/i.test(word);
  const deficient = words.some(
    (word) =>
      /\bMSI[- ]?H|\bdMMR\b/i.test(word) ||
      (repair(word) && /\bdeficient/i.test(word)) ||
      (satellites(word) && /\bunstable|\binstability-high/i.test(word)),
  );
  const proficient = words.some(
    (word) =>
      /\bMSS\b|\bMSI[- ]?L|\bpMMR\b/i.test(word) ||
      (repair(word) && /\bproficient/i.test(word)) ||
      (satellites(word) && /\bstable/i.test(word)),
  );
  if (deficient === proficient) return "unknown";
  return deficient ? "met" : "unmet";
}
