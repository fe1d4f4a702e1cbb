import { lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import { lesionMark, lesionNumber, wedgeMark } from "./lesionMarks.ts";
import { type LesionPlace, lesionPlaces, signRadius } from "./lesionPlaces.ts";
import { type LesionRow, lesionRows, placeWords } from "./lesionRows.ts";
import { fissures } from "./lungShapes.table.ts";
import { mapLegend } from "./mapLegend.ts";
import { patterns } from "./patterns.ts";
import { lobeLabel, operationHatched, segmentArea, segmentFilled, segmentLabel } from "./segmentMarks.ts";
import { element, textAt } from "./svg.ts";
import { type Column, table } from "./table.ts";

/**
 * Draws both lungs with their lobes and segments by name, the lesions to scale and what is planned, as an SVG that
 * stands by itself.
 *
 * Segments that a plan takes are hatched, those of a later stage the other way; obstructed ones are dotted, absent ones
 * left white with their name struck out. A wedge is a hatched ring around its lesion and has no size of its own. What a
 * case leaves open is drawn as open: a lesion of which only the lobe is known has a dashed outline and stands where the
 * segments of the lobe meet, one without a measured size is a diamond, one without a lobe stands below the lungs. Where
 * within a segment a lesion lies, no case says: it stands in the middle. A table below says the same in words.
 *
 * The lungs are a schematic drawing made by hand, a convention of this package: they are nobody's anatomy, and nothing
 * is to be measured in them but the diameter of a lesion.
 *
 * @param candidate - the case the review was made of
 * @param review - the review
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };
 * lungMap(candidate, review(candidate)).includes("No lesion is listed"); // => true
 * ```
 */
export function lungMap(candidate: Candidate, review: Review): string {
  const id = "lung-map";
  const width = 840;
  const lesions = candidate.lesions ?? [];
  const { plan } = review.candidacy;
  const places = lesionPlaces(lesions);
  const [placed, placeless] = [
    places.filter(({ at }) => at !== undefined),
    places.filter(({ at }) => at === undefined),
  ];
  const absent = candidate.lungs?.absentSegments ?? [];
  const obstructed = (candidate.lungs?.obstructedSegments ?? []).filter((name) => !absent.includes(name));
  const wedges = plan.operations.filter(({ procedure }) => procedure === "wedge");
  const rows = lesionRows(lesions, plan);
  const unplaced = besideTheLungs(placeless, 506);
  const below = 506 + unplaced.height;
  const key = legend(mapLegend({ places, operations: plan.operations, absent, obstructed }, id), 24, below, width - 48);
  const list = listOf(rows, plan.origin, below + key.height + 6);
  return figure({
    id,
    title: `Map of the lungs, ${review.asOf}`,
    description: described(rows, absent, obstructed),
    width,
    height: below + key.height + list.height + 16,
    body: [
      patterns(id),
      ...headings(review.asOf),
      ...segmentsOf().map((name) => segmentArea(name, absent.includes(name))),
      ...obstructed.map((name) => segmentFilled(id, name, "obstructed")),
      ...plan.operations.flatMap((operation) => operationHatched(id, operation)),
      ...fissures.map((d) => element("path", { d, class: "line", "stroke-width": 1.6 })),
      ...wedges.flatMap((wedge) =>
        placed.filter(({ lesion }) => wedge.lesions.includes(lesion)).map((place) => wedgeMark(id, place, wedge)),
      ),
      ...largestFirst(placed).map(lesionMark),
      ...segmentsOf().map((name) => segmentLabel(name, absent.includes(name))),
      ...[...lobesOf("right"), ...lobesOf("left")].map(lobeLabel),
      ...placed.map(lesionNumber),
      ...unplaced.body,
      ...key.body,
      ...list.body,
    ],
  });
}

function headings(asOf: string): readonly string[] {
  return [
    textAt(24, 24, `Map of the lungs, ${asOf}`, { class: "strong", "font-size": 14 }),
    textAt(816, 24, "schematic, from the side, fronts facing each other", { class: "quiet", "text-anchor": "end" }),
    textAt(200, 52, "Right lung", { class: "strong", "text-anchor": "middle" }),
    textAt(640, 52, "Left lung", { class: "strong", "text-anchor": "middle" }),
    textAt(420, 236, "front", { class: "quiet", "text-anchor": "middle" }),
    textAt(28, 300, "back", { class: "quiet", "text-anchor": "middle" }),
    textAt(812, 300, "back", { class: "quiet", "text-anchor": "middle" }),
  ];
}

/** A smaller lesion is not hidden behind a larger one. */
function largestFirst(places: readonly LesionPlace[]): readonly LesionPlace[] {
  return [...places].sort((a, b) => (b.radius ?? signRadius) - (a.radius ?? signRadius));
}

/** Sets the lesions without a lobe in a row of their own. */
function besideTheLungs(places: readonly LesionPlace[], top: number): Block {
  if (places.length === 0) return { body: [], height: 0 };
  const radius = Math.max(...places.map((place) => place.radius ?? signRadius));
  const step = 2 * radius + 24;
  const perRow = Math.max(1, Math.floor(640 / step));
  const set = places.map((place, at): LesionPlace => {
    const row = Math.floor(at / perRow);
    return { ...place, at: [160 + radius + (at % perRow) * step, top + radius + row * (2 * radius + 8)] };
  });
  const height = Math.ceil(places.length / perRow) * (2 * radius + 8) + 10;
  return {
    body: [
      textAt(24, top + radius + 4, "Lobe not known:", { class: "strong" }),
      ...set.map(lesionMark),
      ...set.map(lesionNumber),
    ],
    height,
  };
}

function listOf(rows: readonly LesionRow[], origin: "plan" | "derived", top: number): Block {
  if (rows.length === 0) return { body: [textAt(24, top + 12, "No lesion is listed.")], height: 16 };
  const columns: readonly Column[] = [
    { heading: "", x: 24, letters: 4 },
    { heading: "lesion", x: 50, letters: 24 },
    { heading: "diameter", x: 206, letters: 20 },
    { heading: "segments or lobe", x: 336, letters: 40 },
    { heading: origin === "plan" ? "planned" : "derived lesion by lesion, no plan was given", x: 584, letters: 40 },
  ];
  return table(columns, rows, top);
}

/** The picture in sentences. */
function described(
  rows: readonly LesionRow[],
  absent: readonly SegmentName[],
  obstructed: readonly SegmentName[],
): string {
  const lesions = rows.map(([number, name, size, place, planned]) =>
    number === ""
      ? `Planned without a lesion named: ${planned}, ${place}.`
      : `Lesion ${number} (${name}): diameter ${size}; place ${place}; ${planned}.`,
  );
  return [
    "A schematic drawing of both lungs from the side with their segments by name.",
    ...(rows.length === 0 ? ["No lesion is listed."] : lesions),
    ...(absent.length === 0 ? [] : [`Absent: ${placeWords(absent, undefined)}.`]),
    ...(obstructed.length === 0 ? [] : [`Obstructed: ${placeWords(obstructed, undefined)}.`]),
  ].join(" ");
}
