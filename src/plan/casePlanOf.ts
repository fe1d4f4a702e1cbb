import { existing } from "../internal/guards.ts";
import type { CasePlan, CasePlanStage } from "./casePlan.ts";
import type { PlannedLesion, PlannedResectionStage, PlannedResectionStep } from "./resectionPlan.ts";

/**
 * Writes a plan in the shape a case holds it. Lesions are named by id, and one without a name of its own is not named;
 * then the case has to say which lesion the resection is for. Where part of a neighboring lobe goes too, or it is not
 * determined how a lesion is removed, the resection names no procedure: the surgeon has to.
 */
export function casePlanOf(
  operations: readonly PlannedResectionStep[],
  stages: readonly PlannedResectionStage[],
  lesions: readonly PlannedLesion[],
  modality: string | undefined,
): CasePlan {
  const named = (places: readonly number[]): readonly string[] =>
    places.flatMap((at) => {
      const { id } = existing(lesions[at]);
      return id !== undefined && lesions.every((other) => other.lesion === at || other.id !== id) ? [id] : [];
    });
  const left = lesions.filter(({ procedure }) => procedure === "without-surgery").map(({ lesion }) => lesion);
  return {
    stages: stages.map(({ order, side, operations: places }) => {
      const here = places.map((at) => existing(operations[at]));
      return {
        order,
        ...(side === undefined ? {} : { side }),
        ...stated("access", here),
        ...stated("nodes", here),
        resections: here.map((step) => resectionOf(step, named)),
      };
    }),
    // A lesion is left only where the options say how it is treated instead.
    ...(left.length === 0 ? {} : { otherTreatment: [{ lesions: named(left), modality: existing(modality) }] }),
  };
}

/** Writes one operation as a resection of a case, its lesions named as `named` names them. */
export function resectionOf(
  { lesions, procedure, lobe, segments, removedUnits }: PlannedResectionStep,
  named: (places: readonly number[]) => readonly string[],
): CasePlanStage["resections"][number] {
  // A lobectomy in a known lobe whose segments are not all named reaches across a fissure.
  const unnamed = procedure === "undetermined" || (procedure === "lobectomy" && lobe && !segments);
  return {
    lesions: named(lesions),
    ...(unnamed ? {} : { procedure }),
    ...(segments === undefined ? {} : { segments }),
    ...(removedUnits === undefined ? {} : { removedUnits }),
  };
}

/** What was stated of the sides of a stage; of two sides operated together, both where they differ. */
function stated(
  what: "access" | "nodes",
  operations: readonly PlannedResectionStep[],
): Partial<Record<"access" | "nodes", string>> {
  const words = [...new Set(operations.flatMap((operation) => operation[what] ?? []))];
  return words.length === 0 ? {} : { [what]: words.join("; ") };
}
