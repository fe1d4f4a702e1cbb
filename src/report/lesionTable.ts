import type { LungLesion } from "../case/lesion.ts";
import type { LesionPlan } from "../plan/plannedOperations.ts";
import { decimals, range } from "../words/format.ts";
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
    ...table(page.lesions, page.lesionHead.slice(0, limits.options > 3 ? 7 : 6), rows.slice(0, limits.lesions)),
    ...(more > 0 ? [paragraph(page.more(more))] : []),
  ];
}

function placeOf({ lobe, segments, side }: LungLesion, { words }: PageContext): string {
  const named = (segments ?? []).map((name) => words.page.place(name));
  if (named.length > 0) return named.join(", ");
  return lobe == null ? (side == null ? words.page.notRecorded : words.page.side[side]) : words.page.place(lobe);
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

function plannedOf(place: LesionPlan | undefined, { review, words }: PageContext): string {
  const { page } = words;
  if (place === undefined) return page.noOperation;
  const planned = place.operations.flatMap((at) => review.candidacy.plan.operations.slice(at, at + 1));
  if (planned.length === 0)
    return place.benign ? page.benign : place.treatedOtherwise ? page.otherTreatment : page.noOperation;
  return planned.map(({ procedure, units }) => page.resection(page.procedures[procedure], range(units))).join("; ");
}

/** The smallest other resection that clears the lesion, or may. */
function alternativeOf(place: LesionPlan | undefined, { review, words }: PageContext): string {
  if (place === undefined || place.benign) return words.page.none;
  const planned = place.operations.map((at) => review.candidacy.plan.operations[at]?.procedure);
  const other = place.choice.options.find(
    ({ procedure, clears }) => clears !== "unmet" && !planned.includes(procedure),
  );
  return other === undefined
    ? words.page.none
    : words.page.resection(words.page.procedures[other.procedure], range(other.units));
}
