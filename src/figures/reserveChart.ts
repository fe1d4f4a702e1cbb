import type { Review } from "../board/review.ts";
import type { ReserveMeasure } from "../candidacy/reserveReasons.ts";
import type { Candidate } from "../case/candidate.ts";
import type { EarlyLoss } from "../reserve/earlyLoss.table.ts";
import { decimals, listed, range } from "../words/format.ts";
import { standingWords } from "../words/words.ts";
import { type Axis, axisUpTo } from "./axis.ts";
import { figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import { type ReserveLine, reserveLines } from "./reserveLines.ts";
import { type ReserveRow, reserveRows } from "./reserveRows.ts";
import { element, moved, textAt } from "./svg.ts";
import { type Column, table } from "./table.ts";
import { rangeMark } from "./valueMarks.ts";

/** The measurements of the chart, with their names. */
const measures: readonly (readonly [ReserveMeasure, string])[] = [
  ["fev1", "FEV1"],
  ["dlco", "DLCO"],
];

/**
 * Draws FEV1 and DLCO before the operation and after it, stage by stage where the review has stages, beside every line
 * they are held against, as an SVG that stands by itself.
 *
 * A predicted value is a range wherever the cost of a plan is one, and is drawn as a bar from its worse end to its
 * better one. Each line crosses only the rows it is held against: lines for measured values the first, lines for
 * predicted values the others. Whose line it is and how it is known stands in the table below. What a review does not
 * have is not drawn, and the chart says so.
 *
 * @param candidate - the case the review was made of
 * @param review - the review
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };
 * reserveChart(candidate, review(candidate)).includes("FEV1, before: not known."); // => true
 * ```
 */
export function reserveChart(candidate: Candidate, review: Review): string {
  const lines = reserveLines(review);
  const groups = measures.map(([measure, name]) => ({
    name,
    rows: reserveRows(candidate, review, measure),
    lines: lines.filter((line) => line.measure === measure),
  }));
  const values = groups.flatMap(({ rows }) => rows.map(({ value }) => value?.most ?? 0));
  const most = Math.max(100, ...values, ...lines.map(({ value }) => value));
  const bottom = 46 + groups.reduce((sum, { rows }) => sum + groupHeight(rows), 0);
  const axis = axisUpTo(most, { left: 330, right: 800, top: 60, bottom });
  const body: string[] = [];
  let y = 60;
  for (const { name, rows, lines: held } of groups) {
    body.push(...drawGroup(name, rows, held, axis, y));
    y += groupHeight(rows);
  }
  const key = legend(signs(), 24, bottom + 12, 792);
  const below = listOf(lines, review, bottom + key.height + 18);
  const title = `FEV1 and DLCO before and after the operation, ${review.asOf}`;
  return figure({
    id: "reserve-chart",
    title,
    description: described(groups, review),
    width: 840,
    height: bottom + key.height + below.height + 30,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      textAt(800, 40, "percent of predicted", { class: "quiet small", "text-anchor": "end" }),
      ...axis.body,
      ...body,
      ...key.body,
      ...below.body,
    ],
  });
}

const rowHeight = 24;

function groupHeight(rows: readonly ReserveRow[]): number {
  return 44 + rows.length * rowHeight;
}

/** One measurement: its name, its rows, and its lines through the rows they are held against. */
function drawGroup(
  name: string,
  rows: readonly ReserveRow[],
  lines: readonly ReserveLine[],
  { scale }: Axis,
  top: number,
): readonly string[] {
  const first = top + 18;
  const spans = {
    before: [first, first + rowHeight],
    after: [first + rowHeight, first + rows.length * rowHeight],
  } as const;
  const drawn = new Map(
    lines.map(({ value, when }) => {
      const [from, to] = spans[when];
      const x = scale(value);
      const line = element("path", {
        d: `M${decimals(x)} ${from}V${to}`,
        class: "line",
        "stroke-width": 1.6,
        "stroke-dasharray": "5 3",
      });
      const y = when === "before" ? from - 3 : to + 10;
      const label = textAt(x, y, decimals(value), { class: "small strong halo", "text-anchor": "middle" });
      return [`${value} ${when}`, line + label];
    }),
  );
  return [
    textAt(24, top + 14, name, { class: "strong" }),
    ...drawn.values(),
    ...rows.flatMap(({ what, value }, at) => {
      const y = first + (at + 0.5) * rowHeight;
      const told = value === undefined ? "not known" : `${range(value)} %`;
      return [
        textAt(36, y + 4, what),
        textAt(316, y + 4, told, { "text-anchor": "end", class: value === undefined ? "quiet" : undefined }),
        ...(value === undefined ? [] : [element("g", { transform: moved(0, y) }, rangeMark(value, scale))]),
      ];
    }),
  ];
}

function signs(): Parameters<typeof legend>[0] {
  const middle = (mark: string): string => element("g", { transform: moved(0, 8) }, mark);
  return [
    { sign: middle(rangeMark({ least: 14, most: 14 }, (at) => at)), text: "a value" },
    { sign: middle(rangeMark({ least: 2, most: 26 }, (at) => at)), text: "a range the value lies in" },
    {
      sign: element("path", { d: "M14 0V16", class: "line", "stroke-dasharray": "5 3" }),
      text: "a line, explained below",
    },
  ];
}

function listOf(lines: readonly ReserveLine[], review: Review, top: number): Block {
  const columns: readonly Column[] = [
    { heading: "held against", x: 24, letters: 22 },
    { heading: "line", x: 170, letters: 18 },
    { heading: "whose", x: 290, letters: 46 },
    { heading: "how it is known", x: 580, letters: 38 },
  ];
  const told = new Map<string, { readonly names: readonly string[]; readonly line: ReserveLine }>();
  for (const line of lines) {
    const key = [line.when, line.meets, line.standing, ...line.whose].join();
    told.set(key, { line, names: [...(told.get(key)?.names ?? []), nameOf(line.measure)] });
  }
  const rows = [...told.values()].map(({ names, line: { when, meets, whose, standing } }) => [
    `${listed(names)} ${when}`,
    meets,
    listed(whose),
    standingWords[standing],
  ]);
  const set = rows.length === 0 ? { body: [], height: 0 } : table(columns, rows, top);
  const notes = notesOf(review).map((note, at) =>
    textAt(24, top + set.height + 14 + at * 14, note, { class: "quiet" }),
  );
  return { body: [...set.body, ...notes], height: set.height + notes.length * 14 };
}

/** What a chart of this kind shows and this review does not have, and what no prediction shows. */
function notesOf({ fitness, reserveByStage, candidacy }: Review): readonly string[] {
  const stages = new Set(candidacy.plan.operations.map(({ stage }) => stage));
  return [
    ...(reserveByStage?.earlyLoss === undefined ? [] : [earlyLossWords(reserveByStage.earlyLoss)]),
    ...(fitness === undefined ? ["The lines of the published pathways are not part of this review."] : []),
    ...(reserveByStage === undefined && stages.size > 1
      ? ["The values after each stage are not part of this review; those after the last are shown."]
      : []),
  ];
}

function earlyLossWords({ rightAfterPercent, afterThreeMonthsPercent, patients }: EarlyLoss): string {
  return `Right after the second side a series of ${patients} patients measured FEV1 ${decimals(rightAfterPercent)} % lower than before, three months later ${decimals(afterThreeMonthsPercent)} % lower.`;
}

function nameOf(measure: ReserveMeasure): string {
  return measures.find(([of]) => of === measure)![1];
}

function described(
  groups: readonly {
    readonly name: string;
    readonly rows: readonly ReserveRow[];
    readonly lines: readonly ReserveLine[];
  }[],
  review: Review,
): string {
  const told = groups.flatMap(({ name, rows, lines }) => [
    ...rows.map(({ what, value }) => `${name}, ${what}: ${value === undefined ? "not known" : `${range(value)} %`}.`),
    ...lines.map(({ when, meets, whose }) => `Line for ${name} ${when}: ${meets} (${listed(whose)}).`),
  ]);
  return [...told, ...notesOf(review)].join(" ");
}
