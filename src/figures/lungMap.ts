import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { requireNamed } from "../internal/guards.ts";
import { englishFigures, type FigureLanguage } from "../words/englishFigures.ts";
import { type Drawing, figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import { type LesionRow, lesionRows, placeWords } from "./lesionRows.ts";
import { lungPicture, staying } from "./lungPicture.ts";
import { mapLegend, type ShownOnMap } from "./mapLegend.ts";
import { ofReview } from "./requireReview.ts";
import { textAt } from "./svg.ts";
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
 * plan takes are hatched, those of a later stage the other way, those it may take too more thinly; obstructed ones are dotted, absent ones left white with
 * their name struck out. A wedge is a hatched ring around its lesion and has no size of its own. What is not recorded is
 * drawn as unknown: a dashed outline where segment or depth is missing, a row below the lungs where no segment is named,
 * a diamond where no size was measured. A table below says the same in words.
 *
 * The lungs are a schematic drawing made by hand, a convention of this package; nothing can be measured in them but the
 * diameter and the depth of a lesion.
 *
 * @param candidate - the case the review was made of
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
  return ofReview(action, candidate, review, () => figure(drawn(candidate, review, options.words ?? englishFigures)));
}

function drawn(candidate: Candidate, review: Review, words: FigureLanguage): Drawing {
  const { plan } = review.candidacy;
  const width = 840;
  const { body, bottom, shown } = lungPicture(candidate, review, words, false);
  const rows = lesionRows(candidate.lesions ?? [], plan, words);
  const key = legend(mapLegend(shown, words.figures), 24, bottom, width - 48);
  const list = listOf(rows, plan.origin, bottom + key.height + 6, words);
  const title = words.figures.map.title(review.asOf);
  return {
    title,
    description: described(rows, shown, review, words),
    width,
    height: bottom + key.height + list.height + 16,
    body: [textAt(24, 24, title, { class: "strong", "font-size": 14 }), ...body, ...key.body, ...list.body],
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

function described(
  rows: readonly LesionRow[],
  { absent, obstructed }: ShownOnMap,
  review: Review,
  words: FigureLanguage,
): string {
  const { map } = words.figures;
  return [
    map.described,
    ...(rows.length === 0 ? [map.noLesion] : rows.map((row) => map.lesionLine(...row))),
    ...(absent.length === 0 ? [] : [map.absentLine(placeWords(absent))]),
    ...(obstructed.length === 0 ? [] : [map.obstructedLine(placeWords(obstructed))]),
    ...staying(review, words).map(({ line }) => line),
  ].join(" ");
}
