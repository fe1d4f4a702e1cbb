import type { LungLesion } from "../case/lesion.ts";
import type { OperationPlan, PlannedOperation } from "../plan/plannedOperations.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";
import { decimals, listed } from "../words/format.ts";
import { lesionPlaces } from "./lesionPlaces.ts";
import { segmentsHatched } from "./segmentMarks.ts";

/** A lesion in words: its name, its size, its place and what is planned for it. */
export type LesionRow = readonly [name: string, size: string, place: string, planned: string];

/** Writes a row for each lesion of a case, and one for each planned operation that names no lesion. */
export function lesionRows(
  lesions: readonly LungLesion[],
  plan: OperationPlan,
  words: FigureLanguage,
): readonly LesionRow[] {
  const { map } = words.figures;
  const places = lesionPlaces(lesions);
  return [
    ...lesions.map(
      (lesion, at): LesionRow => [
        lesion.id ?? String(at + 1),
        sizeOf(lesion, words),
        placeOf(lesion, places[at]?.known === "central", words),
        planned(lesion, at, plan, words),
      ],
    ),
    ...plan.operations
      .filter(({ lesions: removed }) => removed.length === 0)
      .map((operation): LesionRow => {
        const { segments, lobe } = operation;
        const where = segments?.length
          ? placeWords(segments)
          : lobe === undefined
            ? map.notRecorded
            : map.lobe(placeWords([lobe]));
        return [map.noLesionNamed, "", where, staged(operation, plan, words)];
      }),
  ];
}

function sizeOf({ diameterMm, course }: LungLesion, { figures: { map } }: FigureLanguage): string {
  const size = diameterMm == null ? map.notRecorded : map.millimeters(decimals(diameterMm));
  return course === "vanished" ? map.was(size) : size;
}

function placeOf(
  { segments, lobe, depthMm }: LungLesion,
  central: boolean,
  { figures: { map } }: FigureLanguage,
): string {
  const named = segments ?? [];
  const place =
    named.length > 0
      ? placeWords(named)
      : lobe == null
        ? map.notRecorded
        : `${map.lobe(placeWords([lobe]))}, ${map.segmentOpen}`;
  return [place, ...(depthMm == null ? [] : [map.deep(decimals(depthMm))]), ...(central ? [map.central] : [])].join(
    ", ",
  );
}

export function placeWords(places: readonly string[]): string {
  return listed(places.map((name) => name.replaceAll("-", " ")));
}

function planned({ nature }: LungLesion, at: number, plan: OperationPlan, words: FigureLanguage): string {
  const { map } = words.figures;
  const own = plan.operations.filter((operation) => operation.lesions.includes(at));
  if (own.length > 0) return listed(own.map((operation) => operationWords(operation, plan, words)));
  if (plan.lesions[at]?.treatedOtherwise === true) return map.otherTreatment;
  return nature === "benign" ? map.benign : map.noOperation;
}

function operationWords(operation: PlannedOperation, plan: OperationPlan, words: FigureLanguage): string {
  const { map } = words.figures;
  const name = staged(operation, plan, words);
  if (operation.procedure !== "segmentectomy") return name;
  const { sure, possible } = segmentsHatched(operation);
  if (sure.length === 0) return name;
  return `${map.of(name, placeWords(sure))}${possible.length === 0 ? "" : map.possiblyMore}`;
}

function staged({ procedure, stage }: PlannedOperation, { origin }: OperationPlan, words: FigureLanguage): string {
  const name = words.procedures[procedure];
  return origin === "plan" ? words.figures.map.stage(stage + 1, name) : name;
}
