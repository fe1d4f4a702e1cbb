import type { OperationPlan, PlannedOperation } from "../candidacy/plannedOperations.ts";
import type { LungLesion } from "../case/lesion.ts";
import { decimals, listed } from "../words/format.ts";
import { procedureWords } from "../words/words.ts";

/** A lesion in words: its number in the picture, its name, its size, its place and what is planned for it. */
export type LesionRow = readonly [number: string, name: string, size: string, place: string, planned: string];

/** Writes a row for each lesion of a case, and one for each planned operation that names no lesion. */
export function lesionRows(lesions: readonly LungLesion[], plan: OperationPlan): readonly LesionRow[] {
  return [
    ...lesions.map(
      (lesion, at): LesionRow => [
        String(at + 1),
        lesion.id ?? "without a name",
        sizeOf(lesion),
        placeWords(lesion.segments ?? [], lesion.lobe ?? undefined),
        planned(lesion, at, plan),
      ],
    ),
    ...plan.operations
      .filter(({ lesions: removed }) => removed.length === 0)
      .map((operation): LesionRow => {
        const { segments, lobe } = operation;
        return ["", "no lesion named", "", operationPlace(segments ?? [], lobe), staged(operation, plan)];
      }),
  ];
}

function sizeOf({ diameterMm, course }: LungLesion): string {
  const diameter = diameterMm ?? undefined;
  const size = diameter === undefined ? "not known" : `${decimals(diameter)} mm`;
  return course === "vanished" ? `vanished, was ${size}` : size;
}

function operationPlace(segments: readonly string[], lobe: string | undefined): string {
  return segments.length === 0 && lobe !== undefined ? `${lobe.replace("-", " ")} lobe` : placeWords(segments, lobe);
}

/** Where something is, in the words of a table whose heading says that they are segments or lobes. */
export function placeWords(segments: readonly string[], lobe: string | undefined): string {
  if (segments.length > 0) return listed(segments.map((name) => name.replaceAll("-", " ")));
  return lobe === undefined ? "not known" : `${lobe.replace("-", " ")} lobe, segment not known`;
}

function planned({ nature }: LungLesion, at: number, plan: OperationPlan): string {
  const own = plan.operations.filter((operation) => operation.lesions.includes(at));
  if (own.length > 0) return listed(own.map((operation) => operationWords(operation, plan)));
  if (plan.lesions[at]?.treatedOtherwise === true) return "treated without surgery";
  return nature === "benign" ? "benign, nothing planned" : "no operation planned";
}

function operationWords(operation: PlannedOperation, plan: OperationPlan): string {
  const { procedure, segments } = operation;
  const named = procedure === "segmentectomy" && segments !== undefined ? ` of ${placeWords(segments, undefined)}` : "";
  return `${staged(operation, plan)}${named}`;
}

/** An operation with its stage, where a plan has stages. */
function staged({ procedure, stage }: PlannedOperation, { origin }: OperationPlan): string {
  return origin === "plan" ? `stage ${stage + 1}: ${procedureWords[procedure]}` : procedureWords[procedure];
}
