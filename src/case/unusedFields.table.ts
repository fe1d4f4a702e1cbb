import type { LabeledFact } from "./factLabels.table.ts";

/**
 * Fields of a case that no rule uses: whatever they hold, no number, verdict, need, caution or argument of a review
 * changes. They are printed under a heading of their own; every other recorded fact is printed above it.
 */
export const unusedFields: readonly LabeledFact[] = [
  "patient.wish.recordedOn",
  "primary.assessedBy",
  "primary.biomarkers.*.on",
  "primary.biomarkers.*.value",
  "primary.biomarkers.*.unit",
  "course.localTreatments.*.doseGray",
  "course.localTreatments.*.fractions",
  "course.localTreatments.*.result",
  "course.localTreatments.*.histology",
  "course.systemic.*.response",
  "course.systemic.*.stoppedBecause",
  "staging.*.result",
  "lesions.*.tissue.on",
  "lesions.*.tissue.method",
  "lesions.*.tissue.result",
  "lesions.*.airBronchogram",
  "lungs.volumeOn",
  "lungs.emphysema.heterogeneous",
  "lungs.emphysema.worstLobes",
  "exercise.measuredOn",
  "systemicAlternative.reason",
  "plan.stages.*.access",
  "plan.stages.*.nodes",
  "plan.surgeonStatement.text",
];

/** Whether no rule uses the fact at a place. */
export function isUnused(path: string): boolean {
  const field = path.replace(/\.\d+(?=\.|$)/g, ".*");
  return unusedFields.some((unused) => unused === field);
}
