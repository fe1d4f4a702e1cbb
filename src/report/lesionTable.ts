import { lobeOfSegment } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Reason } from "../evidence/reason.ts";
import { existing } from "../internal/guards.ts";
import type { LesionPlan } from "../plan/plannedOperations.ts";
import { decimals, range } from "../words/format.ts";
import type { ShownReasons } from "../words/reasonSentences.ts";
import { type Block, paragraph, table } from "./document.ts";
import { firstWords, type PageContext } from "./pageContext.ts";

/** A row for each lesion: place, size and trend, depth, tissue, the planned operation and what else would clear it. */
export function lesionTable(context: PageContext): readonly Block[] {
  const { page } = context.words;
  const lesions = context.candidate.lesions ?? [];
  const { plan } = context.review.candidacy;
  const { limits } = context;
  const rows = lesions.map((lesion, at) => [
    lesion.id ?? String(at + 1),
    placeOf(lesion, context),
    sizeOf(lesion, context),
    depthOf(lesion, context),
    tissueOf(lesion, context),
    plannedOf(plan.lesions[at], context),
    ...(limits.options > 3 ? [alternativeOf(plan.lesions[at], context)] : []),
  ]);
  if (rows.length === 0) return [paragraph(page.noLesion)];
  const more = rows.length - limits.lesions;
  return [
    ...table(page.lesions, page.lesionHead.slice(0, limits.options > 3 ? 7 : 6), firstShown(rows, context)),
    ...(more > 0 ? [paragraph(page.more(more))] : []),
  ];
}

/** As many rows as there is room for, in their order; where not for all, those that decide whether everything is removed, then those of more than a wedge. */
function firstShown<Row>(rows: readonly Row[], { review, limits }: PageContext): readonly Row[] {
  const deciding = (review.candidacy.pillars.completeResection.reasons as readonly Reason<ShownReasons>[]).flatMap(
    (reason) => (reason.verdict !== "met" && "lesion" in reason ? [reason.lesion] : []),
  );
  const { lesions, operations } = review.candidacy.plan;
  const anatomic = lesions.flatMap(({ lesion, operations: own }) =>
    own.some((at) => existing(operations[at]).procedure !== "wedge") ? [lesion] : [],
  );
  const first = [...new Set([...deciding, ...anatomic, ...rows.keys()])].slice(0, limits.lesions);
  return rows.filter((_, at) => first.includes(at));
}

function placeOf({ lobe, lobes, segments = [], side }: LungLesion, { words: { page }, limits }: PageContext): string {
  const [first] = segments;
  const home = lobe ?? (first === undefined ? undefined : lobeOfSegment(first));
  if (home === undefined) return side == null ? page.notRecorded : page.side[side];
  return page.site(
    home,
    segments,
    (lobes ?? []).filter((each) => each !== home),
    limits.options > 1,
  );
}

function sizeOf({ diameterMm, previousDiameterMm, course }: LungLesion, { words: { page } }: PageContext): string {
  const size =
    diameterMm == null
      ? page.notRecorded
      : page.millimeters(
          previousDiameterMm == null
            ? decimals(diameterMm)
            : page.from(decimals(previousDiameterMm), decimals(diameterMm)),
        );
  return course == null ? size : `${size}, ${page.courses[course]}`;
}

function depthOf({ depthMm }: LungLesion, { words: { page } }: PageContext): string {
  if (depthMm == null) return page.notRecorded;
  return depthMm === 0 ? page.atPleura : page.millimeters(decimals(depthMm));
}

function tissueOf({ tissue, nature }: LungLesion, { words: { page }, limits }: PageContext): string {
  if (tissue?.result != null) return firstWords(tissue.result, limits.text);
  if (tissue?.method != null) return firstWords(tissue.method, limits.text);
  return nature == null ? page.none : page.noTissue(page.natures[nature]);
}

function plannedOf(place: LesionPlan | undefined, context: PageContext): string {
  const { review, words, limits } = context;
  const { page } = words;
  if (place === undefined) return page.noOperation;
  const planned = place.operations.flatMap((at) => review.candidacy.plan.operations.slice(at, at + 1));
  if (planned.length === 0)
    return place.benign ? page.benign : place.treatedOtherwise ? otherwise(place.lesion, context) : page.noOperation;
  // That a wedge takes less than a segment is no news where there is little room.
  return planned
    .map(({ procedure, units }) =>
      procedure === "wedge" && limits.options <= 1
        ? page.procedures.wedge
        : page.resection(page.procedures[procedure], range(units)),
    )
    .join("; ");
}

/** The treatment without an operation, as it is recorded. */
function otherwise(lesion: number, { candidate, words: { page }, limits }: PageContext): string {
  const id = candidate.lesions?.[lesion]?.id;
  const found = candidate.plan?.otherTreatment?.find(({ lesions }) => id != null && lesions?.includes(id));
  const { modality, doseGray, fractions } = existing(found);
  const dose = doseGray == null ? [] : [page.dose(decimals(doseGray), fractions ?? undefined)];
  const said = [...(modality == null ? [] : [firstWords(modality, limits.text)]), ...dose];
  return said.length === 0 ? page.otherTreatment : said.join(" ");
}

/**
 * The smallest other resection that clears the lesion, or may, with the FEV1 it leaves. None is named that leaves too
 * little, and none that takes more than a plan that clears the lesion already.
 */
function alternativeOf(place: LesionPlan | undefined, { review, words: { page } }: PageContext): string {
  const own = review.options?.lesions.find(({ lesion }) => lesion === place?.lesion)?.options ?? [];
  const clearing = own.find(({ planned, clears }) => planned && clears === "met");
  const other = own.find(
    ({ procedure, planned, clears, verdict, removed }) =>
      !planned &&
      procedure !== "pneumonectomy" &&
      clears !== "unmet" &&
      verdict !== "unmet" &&
      (clearing === undefined || removed.most < clearing.removed.most),
  );
  if (other === undefined) return clearing === undefined ? page.none : page.noSmaller;
  const name = page.procedures[other.procedure];
  return other.fev1 === undefined ? name : page.leaving(name, range(other.fev1.predicted));
}
