import { type LobeName, lobesOf } from "../anatomy/lobe.ts";
import { type SegmentName, segmentsOf } from "../anatomy/segment.ts";
import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { requireNamed } from "../internal/guards.ts";
import { englishFigures, type FigureLanguage } from "../words/englishFigures.ts";
import { range } from "../words/format.ts";
import { lungCalled } from "../words/lungWords.table.ts";
import { type Drawing, figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import { lesionLabel, lesionMark, wedgeMark } from "./lesionMarks.ts";
import { type LesionPlace, lesionPlaces, signRadius } from "./lesionPlaces.ts";
import { type LesionRow, lesionRows, placeWords } from "./lesionRows.ts";
import { fissures, lobeShapes } from "./lungShapes.table.ts";
import { mapLegend } from "./mapLegend.ts";
import { ofReview } from "./requireReview.ts";
import { airways, lobeLabel, operationHatched, segmentArea, segmentFilled, segmentLabel } from "./segmentMarks.ts";
import { element, linesAt, textAt } from "./svg.ts";
import { type Column, table } from "./table.ts";

/** How a figure is drawn. */
export interface FigureOptions {
  /** The language; left out, American English. */
  readonly words?: FigureLanguage | undefined;
}

/**
 * Draws both lungs with lobes, segments, hilum and airways, the lesions to scale and what is planned, as a
 * self-contained SVG.
 *
 * The edge of a lung represents the pleura and the ring the hilum: a lesion lies as far from the edge as its depth,
 * and one against a lobar or larger structure lies at the hilum, so that a central mass looks central. Segments that a
 * plan takes are hatched, those of a later stage the other way; obstructed ones are dotted, absent ones left white with
 * their name struck out. A wedge is a hatched ring around its lesion and has no size of its own. What is not recorded is
 * drawn as unknown: a dashed outline where segment or depth is missing, a row below the lungs where no segment is named,
 * a diamond where no size was measured. A table below says the same in words.
 *
 * The lungs are a schematic drawing made by hand, a convention of this package; nothing can be measured in them but the
 * diameter and the depth of a lesion.
 *
 * @param candidate - the case the review was made of
 * @param review - the review
 * @param options - the language
 * @returns the picture, as the text of an SVG file; it holds no id, so that one page can hold any number of figures
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * lungMap(candidate, review(candidate)).includes("No lesion is listed"); // => true
 * ```
 */
export function lungMap(candidate: Candidate, review: Review, options: FigureOptions = {}): string {
  const action = "draw the lungs";
  requireNamed(action, "the options", options, ["words"]);
  return ofReview(action, candidate, review, () =>
    figure(lungDrawing(candidate, review, { words: options.words ?? englishFigures, table: true })),
  );
}

/** The drawing of the lungs; a page that lists the lesions beside it leaves the table out. */
export function lungDrawing(
  candidate: Candidate,
  review: Review,
  { words, table: withTable }: { readonly words: FigureLanguage; readonly table: boolean },
): Drawing {
  const { map } = words.figures;
  const width = 840;
  const lesions = candidate.lesions ?? [];
  const { plan } = review.candidacy;
  const places = lesionPlaces(lesions);
  const placed = places.filter(({ at }) => at !== undefined);
  const absent = candidate.lungs?.absentSegments ?? [];
  const obstructed = (candidate.lungs?.obstructedSegments ?? []).filter((name) => !absent.includes(name));
  const wedges = plan.operations.filter(({ procedure }) => procedure === "wedge");
  const rows = lesionRows(lesions, plan, words);
  const unplaced = besideTheLungs(
    places.filter(({ at }) => at === undefined),
    map.unplaced,
    506,
  );
  const below = 506 + unplaced.height;
  const shown = { lesions, places, operations: plan.operations, absent, obstructed };
  const key = withTable ? legend(mapLegend(shown, words.figures), 24, below, width - 48) : signsOf(below, words);
  const list = withTable ? listOf(rows, plan.origin, below + key.height + 6, words) : { body: [], height: 0 };
  const title = map.title(review.asOf);
  return {
    title,
    description: [described(rows, absent, obstructed, words), ...staying(review, words).map(({ line }) => line)].join(
      " ",
    ),
    width,
    height: below + key.height + list.height + 16,
    body: [
      ...(withTable ? [textAt(24, 24, title, { class: "strong", "font-size": 14 }), ...headings(words)] : []),
      ...segmentsOf().map((name) => segmentArea(name, absent.includes(name))),
      airways("right"),
      airways("left"),
      ...obstructed.map((name) => segmentFilled(name, "obstructed")),
      ...plan.operations.flatMap((operation) => operationHatched(operation, lesions)),
      ...fissures.map((d) => element("path", { d, class: "line", "stroke-width": 1.6 })),
      ...wedges.flatMap((wedge) =>
        placed.filter(({ lesion }) => wedge.lesions.includes(lesion)).map((place) => wedgeMark(place, wedge)),
      ),
      ...largestFirst(placed).map(lesionMark),
      ...(withTable ? segmentsOf().map((name) => segmentLabel(name, absent.includes(name))) : []),
      ...[...lobesOf("right"), ...lobesOf("left")].map((lobe) =>
        withTable ? lobeLabel(lobe) : shortLobe(lobe, words),
      ),
      ...(withTable ? staying(review, words) : []).map(({ x, text }) =>
        textAt(x, 498, text, { "text-anchor": "middle" }),
      ),
      ...placed.map((place) => lesionLabel(place, withTable ? "strong halo" : "strong halo large")),
      ...unplaced.body,
      ...key.body,
      ...list.body,
    ],
  };
}

/** The short name of a lobe beside the lung, for a map that stands small on a page. */
function shortLobe(lobe: LobeName, { figures: { map } }: FigureLanguage): string {
  const [x, y] = lobeShapes[lobe].label;
  const end = lobe.startsWith("left") ? "end" : undefined;
  return textAt(x, y, map.shortLobes[lobe], { class: "large", "text-anchor": end });
}

function signsOf(top: number, { figures: { map } }: FigureLanguage): Block {
  return { body: [linesAt(24, top + 16, map.signs, 26, { class: "large quiet" })], height: 26 * map.signs.length };
}

/** What stays of each lung after the plan, to be written below it. */
function staying(
  { sides = [] }: Review,
  { figures: { lungs: said } }: FigureLanguage,
): readonly { readonly x: number; readonly text: string; readonly line: string }[] {
  return (sides.at(-1)?.lungs ?? []).map((lung) => {
    const text = said.staysInMap(range(lung.left), lung.whole, lungCalled(lung, said));
    return { x: lung.side === "right" ? 200 : 640, text, line: said.line(said.sides[lung.side], text) };
  });
}

function headings({ figures: { map } }: FigureLanguage): readonly string[] {
  return [
    textAt(816, 24, map.drawing, { class: "quiet", "text-anchor": "end" }),
    textAt(200, 52, map.right, { class: "strong", "text-anchor": "middle" }),
    textAt(640, 52, map.left, { class: "strong", "text-anchor": "middle" }),
    textAt(420, 236, map.front, { class: "quiet", "text-anchor": "middle" }),
    textAt(28, 300, map.back, { class: "quiet", "text-anchor": "middle" }),
    textAt(812, 300, map.back, { class: "quiet", "text-anchor": "middle" }),
  ];
}

/** A smaller lesion is not hidden behind a larger one. */
function largestFirst(places: readonly LesionPlace[]): readonly LesionPlace[] {
  return [...places].sort((a, b) => (b.radius ?? signRadius) - (a.radius ?? signRadius));
}

/** Sets the lesions without a segment in rows of their own. */
function besideTheLungs(places: readonly LesionPlace[], label: string, top: number): Block {
  if (places.length === 0) return { body: [], height: 0 };
  const radius = Math.max(...places.map((place) => place.radius ?? signRadius));
  const step = 2 * radius + 80;
  const perRow = Math.max(1, Math.floor(620 / step));
  const set = places.map((place, at): LesionPlace => {
    const row = Math.floor(at / perRow);
    return { ...place, at: [180 + radius + (at % perRow) * step, top + radius + row * (2 * radius + 8)] };
  });
  const height = Math.ceil(places.length / perRow) * (2 * radius + 8) + 10;
  return {
    body: [
      textAt(24, top + radius + 4, label, { class: "strong" }),
      ...set.map(lesionMark),
      ...set.map((place) => lesionLabel(place)),
    ],
    height,
  };
}

function listOf(
  rows: readonly LesionRow[],
  origin: "plan" | "derived",
  top: number,
  { figures: { map } }: FigureLanguage,
): Block {
  if (rows.length === 0) return { body: [textAt(24, top + 12, map.noLesion)], height: 16 };
  const [lesion, diameter, place, planned] = map.head as readonly [string, string, string, string];
  const columns: readonly Column[] = [
    { heading: lesion, x: 24, letters: 24 },
    { heading: diameter, x: 180, letters: 20 },
    { heading: place, x: 310, letters: 44 },
    { heading: origin === "plan" ? planned : `${planned} (${map.derived})`, x: 584, letters: 40 },
  ];
  return table(columns, rows, top);
}

/** The picture in sentences. */
function described(
  rows: readonly LesionRow[],
  absent: readonly SegmentName[],
  obstructed: readonly SegmentName[],
  { figures: { map } }: FigureLanguage,
): string {
  return [
    map.described,
    ...(rows.length === 0 ? [map.noLesion] : rows.map((row) => map.lesionLine(...row))),
    ...(absent.length === 0 ? [] : [map.absentLine(placeWords(absent))]),
    ...(obstructed.length === 0 ? [] : [map.obstructedLine(placeWords(obstructed))]),
  ].join(" ");
}
