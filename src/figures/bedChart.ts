import type { Candidate } from "../case/candidate.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { Regimen } from "../radiotherapy/regimens.table.ts";
import { decimals, listed } from "../words/format.ts";
import { standingWords } from "../words/words.ts";
import { type Axis, axisUpTo } from "./axis.ts";
import { type BedRow, bedRows, type ReviewWithAnnex } from "./bedRows.ts";
import { figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
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
  /** Lines to draw, each with its source and standing; none is a gate, and left out, none is drawn. */
  readonly lines?: readonly Threshold[] | undefined;
  /** Other models, drawn as squares in the order given. */
  readonly models?: readonly BedModel[] | undefined;
}

/**
 * Draws the schedules published for the lesions of a case, each with its biologically effective dose by model, beside
 * the lines somebody drew, as an SVG that stands by itself.
 *
 * The annex holds the linear-quadratic model with a ratio of 10 Gy (filled) and of 3 Gy (open); any other model is the
 * caller's, because its parameters have no defaults. Nothing is ranked, nothing is left out for its dose, and a line is
 * a line among others: whose it is, for whom it was drawn and how it is known stands below. A dose compares with a line
 * only where both are stated at one point and for one ratio.
 *
 * @param candidate - the case the review was made of
 * @param review - the review
 * @param options - lines to draw, and other models
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };
 * bedChart(candidate, review(candidate)).includes("No annex on radiotherapy is part of this review."); // => true
 * ```
 */
export function bedChart(candidate: Candidate, review: ReviewWithAnnex, options: BedChartOptions = {}): string {
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
  const key = legend(signs(models), 24, bottom + 20, 792);
  const below = listOf(lines, notesOf(rows, review, lines), bottom + key.height + 26);
  const title = `Published schedules of radiotherapy, ${review.asOf}`;
  return figure({
    id: "bed-chart",
    title,
    description: [
      ...notesOf(rows, review, lines),
      ...rows.map((row, at) => told(candidate, row, models, doses[at]!)),
    ].join(" "),
    width: 840,
    height: bottom + key.height + below.height + 38,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      textAt(806, 44, "biologically effective dose in gray", { class: "quiet small", "text-anchor": "end" }),
      ...headings(),
      ...axis.body,
      ...[...new Set(lines.map(({ value }) => value))].map((value) => lineMark(value, axis, bottom)),
      ...rows.flatMap((row, at) => drawRow(row, doses[at]!, axis, 78 + at * rowHeight)),
      ...key.body,
      ...below.body,
    ],
  });
}

const rowHeight = 22;

function headings(): readonly string[] {
  const columns: readonly (readonly [number, string])[] = [
    [24, "schedule"],
    [104, "dose stated at"],
    [194, "lesions"],
    [250, "used in"],
  ];
  return columns.map(([x, heading]) => textAt(x, 59, heading, { class: "quiet small" }));
}

function drawRow(row: BedRow, doses: readonly number[], { scale }: Axis, y: number): readonly string[] {
  const { schedule, usedIn, lesions } = row;
  const marks = [
    openMark(scale(schedule.bed3)),
    ...doses.map((dose, at) => squareMark(scale(dose), at + 1)),
    pointMark(scale(schedule.bed10)),
  ];
  return [
    textAt(24, y + 4, `${scheduleWords(row)}${schedule.doubts.length > 0 ? " *" : ""}`),
    textAt(104, y + 4, pointWords(row), { class: "quiet" }),
    textAt(194, y + 4, lesions.length === 0 ? "no zone" : shortened(lesions.map((at) => at + 1).join(", "), 9)),
    textAt(250, y + 4, shortened(usedIn.join(", "), 32)),
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

function signs(models: readonly BedModel[]): Parameters<typeof legend>[0] {
  const middle = (mark: string): string => element("g", { transform: moved(0, 8) }, mark);
  return [
    { sign: middle(pointMark(14)), text: "linear-quadratic, ratio 10 Gy" },
    { sign: middle(openMark(14)), text: "linear-quadratic, ratio 3 Gy" },
    ...models.map(({ name }, at) => ({ sign: middle(squareMark(14, at + 1)), text: shortened(name, 100) })),
  ];
}

function listOf(lines: readonly Threshold[], notes: readonly string[], top: number): Block {
  const columns = [
    { heading: "line", x: 24, letters: 20 },
    { heading: "drawn for", x: 150, letters: 52 },
    { heading: "whose", x: 460, letters: 24 },
    { heading: "how it is known", x: 624, letters: 32 },
  ];
  const rows = lines.map(({ value, passes, side, population, source, standing }) => [
    side === "inclusive" ? `${decimals(value)} Gy or ${passes}` : `${passes} ${decimals(value)} Gy`,
    population,
    [source.authors.split(",")[0], source.year].filter((part) => part !== undefined).join(" "),
    standingWords[standing],
  ]);
  const set = rows.length === 0 ? { body: [], height: 0 } : table(columns, rows, top);
  const told = notes.map((note, at) => textAt(24, top + set.height + 14 + at * 14, note, { class: "quiet" }));
  return { body: [...set.body, ...told], height: set.height + told.length * 14 };
}

/** What a reader has to know before any dose. */
function notesOf(rows: readonly BedRow[], { annex }: ReviewWithAnnex, lines: readonly Threshold[]): readonly string[] {
  if (annex === undefined) return ["No annex on radiotherapy is part of this review."];
  if (rows.length === 0) return ["The annex lists no schedule."];
  const bounds = rows.flatMap(({ schedule }) => schedule.doubts.map(({ value }) => value));
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  return [
    ...(rows.some(({ lesions }) => lesions.length > 0)
      ? ["Published for the zone and size of the lesions named; none is a prescription, none is ranked."]
      : []),
    ...(rows.some(({ lesions }) => lesions.length === 0)
      ? ['Where "no zone" stands the source names none: not to be read as published for a lesion here.']
      : []),
    ...(lines.length === 0
      ? []
      : ["A dose compares with a line only where both are stated at one point and for one ratio; no line is a gate."]),
    ...(bounds.length === 0
      ? []
      : [
          `* The dose of a fraction exceeds a published bound of the linear-quadratic model, the lowest ${decimals(least)} Gy, the highest ${decimals(most)} Gy.`,
        ]),
  ];
}

function told({ lesions: all }: Candidate, row: BedRow, models: readonly BedModel[], doses: readonly number[]): string {
  const { schedule, usedIn, lesions } = row;
  const named = lesions.map((at) => `lesion ${at + 1}${all?.[at]?.id ? ` (${all[at].id})` : ""}`);
  const whom = named.length === 0 ? "no zone named" : `for ${listed(named)}`;
  const others = models.map(({ name }, at) => `, ${decimals(doses[at]!)} Gy by ${name}`).join("");
  return `${scheduleWords(row)} (${listed(usedIn)}; ${pointWords(row)}; ${whom}): ${decimals(schedule.bed10)} Gy with ratio 10, ${decimals(schedule.bed3)} Gy with ratio 3${others}.`;
}

function scheduleWords({ schedule }: BedRow): string {
  return `${schedule.regimen.fractions} x ${decimals(schedule.regimen.dosePerFractionGray, 2)} Gy`;
}

function pointWords({ schedule }: BedRow): string {
  return schedule.regimen.at?.replace("-", " ") ?? "not stated";
}
