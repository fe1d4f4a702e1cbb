import type { Candidate } from "../case/candidate.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { existing, requireFields, requireList, requireNamed } from "../internal/guards.ts";
import type { Regimen } from "../radiotherapy/regimens.table.ts";
import { englishFigures, type FigureLanguage } from "../words/englishFigures.ts";
import { decimals, listed, meeting } from "../words/format.ts";
import { type Axis, axisUpTo } from "./axis.ts";
import { type BedRow, bedRows, type ReviewWithAnnex } from "./bedRows.ts";
import { figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import { ofReview } from "./requireReview.ts";
import { element, moved, shortened, textAt } from "./svg.ts";
import { table } from "./table.ts";
import { openMark, pointMark, squareMark } from "./valueMarks.ts";

/** A model of dose beside the two the annex holds. */
export interface BedModel {
  /** What it is called, with its parameters: they have no defaults. */
  readonly name: string;
  /** The dose it gives a schedule, in gray. */
  readonly gray: (regimen: Regimen) => number;
}

/** What a chart of doses shows beside the annex. */
export interface BedChartOptions {
  /** Thresholds to draw, each with its source and standing; none decides anything, and left out, none is drawn. */
  readonly lines?: readonly Threshold[] | undefined;
  /** Other models, drawn as squares in the order given. */
  readonly models?: readonly BedModel[] | undefined;
  /** The language; left out, American English. */
  readonly words?: FigureLanguage | undefined;
}

/**
 * Draws the schedules published for the lesions of a case, each with its biologically effective dose by model, beside
 * published thresholds, as a self-contained SVG.
 *
 * The annex holds the linear-quadratic model with alpha/beta of 10 Gy (filled) and of 3 Gy (open); any other model is the
 * caller's, because its parameters have no defaults. Nothing is ranked, nothing is left out for its dose, and no
 * threshold decides: source, population and basis of each are listed below. A dose compares with a threshold only where
 * both are prescribed at one point and for one alpha/beta.
 *
 * @param candidate - the case the review was made of
 * @param options - thresholds to draw, other models, and the language
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * bedChart(candidate, review(candidate)).includes("This review holds no published radiotherapy."); // => true
 * ```
 */
export function bedChart(candidate: Candidate, review: ReviewWithAnnex, options: BedChartOptions = {}): string {
  const action = "draw the doses";
  requireNamed(action, "the options", options, ["lines", "models", "words"]);
  for (const name of ["lines", "models"] as const) {
    requireList(action, `the ${name}`, options[name] ?? []);
    for (const each of options[name] ?? []) requireFields(action, `each of the ${name}`, each);
  }
  return ofReview(action, candidate, review, () => drawn(candidate, review, options));
}

function drawn(candidate: Candidate, review: ReviewWithAnnex, options: BedChartOptions): string {
  const words = options.words ?? englishFigures;
  const said = words.figures.doses;
  const lines = options.lines ?? [];
  const models = options.models ?? [];
  const rows = bedRows(review.annex ?? []);
  const doses = rows.map(({ schedule }) => models.map(({ gray }) => gray(schedule.regimen)));
  const most = Math.max(
    0,
    ...rows.map(({ schedule }) => schedule.bed3),
    ...doses.flat(),
    ...lines.map(({ value }) => value),
  );
  const bottom = 84 + rows.length * rowHeight;
  const axis = axisUpTo(most, { left: 470, right: 806, top: 64, bottom });
  const key = legend(signs(models, said), 24, bottom + 20, 792);
  const below = listOf(lines, notesOf(rows, review, lines, said), words, bottom + key.height + 26);
  const title = said.title(review.asOf);
  return figure({
    title,
    description: [
      ...notesOf(rows, review, lines, said),
      ...rows.map((row, at) => described(candidate, row, models, existing(doses[at]), said)),
    ].join(" "),
    width: 840,
    height: bottom + key.height + below.height + 38,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      textAt(806, 44, said.axis, { class: "quiet small", "text-anchor": "end" }),
      ...headings(said),
      ...axis.body,
      ...[...new Set(lines.map(({ value }) => value))].map((value) => lineMark(value, axis, bottom)),
      ...rows.flatMap((row, at) => drawRow(candidate, row, existing(doses[at]), axis, 78 + at * rowHeight, said)),
      ...key.body,
      ...below.body,
    ],
  });
}

const rowHeight = 22;

type DoseWords = FigureLanguage["figures"]["doses"];

function headings({ head }: DoseWords): readonly string[] {
  return [24, 104, 208, 264].map((x, at) => textAt(x, 59, existing(head[at]), { class: "quiet small" }));
}

/** The ids of the lesions of a row, or their numbers. */
function namesOf({ lesions: all }: Candidate, { lesions }: BedRow): readonly string[] {
  return lesions.map((at) => all?.[at]?.id ?? String(at + 1));
}

function drawRow(
  candidate: Candidate,
  row: BedRow,
  doses: readonly number[],
  { scale }: Axis,
  y: number,
  said: DoseWords,
): readonly string[] {
  const { schedule, usedIn, lesions } = row;
  const marks = [
    openMark(scale(schedule.bed3)),
    ...doses.map((dose, at) => squareMark(scale(dose), at + 1)),
    pointMark(scale(schedule.bed10)),
  ];
  return [
    textAt(24, y + 4, `${scheduleWords(row)}${schedule.doubts.length > 0 ? " *" : ""}`),
    textAt(104, y + 4, pointWords(row, said), { class: "quiet" }),
    textAt(208, y + 4, lesions.length === 0 ? said.noZone : shortened(namesOf(candidate, row).join(", "), 9)),
    textAt(264, y + 4, shortened(usedIn.join(", "), 30)),
    ...marks.map((mark) => element("g", { transform: moved(0, y) }, mark)),
  ];
}

function lineMark(value: number, { scale }: Axis, bottom: number): string {
  const x = scale(value);
  return (
    element("path", {
      d: `M${decimals(x)} 64V${bottom}`,
      class: "line",
      "stroke-width": 1.6,
      "stroke-dasharray": "5 3",
    }) + textAt(x, bottom + 11, decimals(value), { class: "small strong halo", "text-anchor": "middle" })
  );
}

function signs(models: readonly BedModel[], said: DoseWords): Parameters<typeof legend>[0] {
  const middle = (mark: string): string => element("g", { transform: moved(0, 8) }, mark);
  return [
    { sign: middle(pointMark(14)), text: said.alphaBeta(10) },
    { sign: middle(openMark(14)), text: said.alphaBeta(3) },
    ...models.map(({ name }, at) => ({ sign: middle(squareMark(14, at + 1)), text: shortened(name, 100) })),
  ];
}

function listOf(lines: readonly Threshold[], notes: readonly string[], words: FigureLanguage, top: number): Block {
  const { thresholdHead } = words.figures.doses;
  const places = [
    { x: 24, letters: 20 },
    { x: 150, letters: 52 },
    { x: 460, letters: 24 },
    { x: 624, letters: 32 },
  ];
  const columns = places.map((place, at) => ({ ...place, heading: existing(thresholdHead[at]) }));
  const rows = lines.map(({ population, source, standing, ...threshold }) => [
    meeting(`${decimals(threshold.value)} Gy`, threshold),
    population,
    [source.authors.split(",")[0], source.year].filter((part) => part !== undefined).join(" "),
    words.standings[standing],
  ]);
  const set = rows.length === 0 ? { body: [], height: 0 } : table(columns, rows, top);
  const below = notes.map((note, at) => textAt(24, top + set.height + 14 + at * 14, note, { class: "quiet" }));
  return { body: [...set.body, ...below], height: set.height + below.length * 14 };
}

/** What a reader has to know before any dose. */
function notesOf(
  rows: readonly BedRow[],
  { annex }: ReviewWithAnnex,
  lines: readonly Threshold[],
  said: DoseWords,
): readonly string[] {
  if (annex === undefined) return [said.noAnnex];
  if (rows.length === 0) return [said.noSchedule];
  const bounds = rows.flatMap(({ schedule }) => schedule.doubts.map(({ value }) => value));
  return [
    ...(rows.some(({ lesions }) => lesions.length > 0) ? [said.byZone] : []),
    ...(rows.some(({ lesions }) => lesions.length === 0) ? [said.withoutZone] : []),
    ...(lines.length === 0 ? [] : [said.compare]),
    ...(bounds.length === 0 ? [] : [said.doubt(decimals(Math.min(...bounds)), decimals(Math.max(...bounds)))]),
  ];
}

function described(
  candidate: Candidate,
  row: BedRow,
  models: readonly BedModel[],
  doses: readonly number[],
  said: DoseWords,
): string {
  const { schedule, usedIn } = row;
  const named = namesOf(candidate, row);
  const whom = named.length === 0 ? said.anyLesion : said.forLesions(listed(named));
  const others = models.map(({ name }, at) => said.byModel(decimals(existing(doses[at])), name)).join("");
  return said.schedule(
    scheduleWords(row),
    listed(usedIn),
    pointWords(row, said),
    whom,
    decimals(schedule.bed10),
    decimals(schedule.bed3),
    others,
  );
}

function scheduleWords({ schedule }: BedRow): string {
  return `${schedule.regimen.fractions} x ${decimals(schedule.regimen.dosePerFractionGray, 2)} Gy`;
}

function pointWords({ schedule }: BedRow, said: DoseWords): string {
  return schedule.regimen.at?.replace("-", " ") ?? said.pointOpen;
}
