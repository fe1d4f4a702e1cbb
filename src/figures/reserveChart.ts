import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { existing, requireNamed } from "../internal/guards.ts";
import { englishFigures, type FigureLanguage } from "../words/englishFigures.ts";
import { decimals, listed, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { type Axis, axisUpTo } from "./axis.ts";
import { figure } from "./figure.ts";
import { type Block, legend } from "./legend.ts";
import type { FigureOptions } from "./lungMap.ts";
import { ofReview } from "./requireReview.ts";
import { type ReserveLine, reserveLines } from "./reserveLines.ts";
import { type ReserveRow, reserveRows } from "./reserveRows.ts";
import { element, moved, textAt } from "./svg.ts";
import { type Column, table } from "./table.ts";
import { rangeMark } from "./valueMarks.ts";

/**
 * Draws FEV1 and DLCO before and after surgery, stage by stage where the review has stages, and after each other operation
 * considered, beside every threshold they are compared with, as a self-contained SVG.
 *
 * A predicted value is a range wherever the cost of a plan is one, and is drawn as a bar from its worse end to its
 * better one. Each threshold crosses only the rows it is compared with: those for measured values the first, those for
 * predicted values the others. The threshold of the policy is bold, those of published pathways are dashed. Policy or
 * pathway and basis are in the table below. What a review does not hold is not drawn, and the chart says so.
 *
 * @param candidate - the case the review was made of
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * reserveChart(candidate, review(candidate)).includes("FEV1, before surgery: not recorded."); // => true
 * ```
 */
export function reserveChart(candidate: Candidate, review: Review, options: FigureOptions = {}): string {
  const action = "draw the reserve";
  requireNamed(action, "the options", options, ["words"]);
  return ofReview(action, candidate, review, () => drawn(candidate, review, options));
}

function drawn(candidate: Candidate, review: Review, { words = englishFigures }: FigureOptions): string {
  const said = words.figures.reserve;
  const lines = reserveLines(review, words);
  const groups = reserveMeasures.map((measure) => ({
    name: measureNames[measure],
    rows: reserveRows(candidate, review, measure, words),
    lines: lines.filter((line) => line.measure === measure),
  }));
  const values = groups.flatMap(({ rows }) => rows.map(({ value }) => value?.most ?? 0));
  const most = Math.max(100, ...values, ...lines.map(({ value }) => value));
  const bottom = 46 + groups.reduce((sum, { rows }) => sum + groupHeight(rows), 0);
  const axis = axisUpTo(most, { left: 370, right: 800, top: 60, bottom });
  const body: string[] = [];
  let y = 60;
  for (const { name, rows, lines: held } of groups) {
    body.push(...drawGroup(name, rows, held, axis, y, words));
    y += groupHeight(rows);
  }
  const key = legend(signs(words), 24, bottom + 12, 792);
  const below = listOf(lines, review, bottom + key.height + 18, words);
  const title = said.title(review.asOf);
  return figure({
    title,
    description: described(groups, review, words),
    width: 840,
    height: bottom + key.height + below.height + 30,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      textAt(800, 40, said.axis, { class: "quiet small", "text-anchor": "end" }),
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

/** One measurement: its name, its rows, and its thresholds through the rows they are compared with. */
function drawGroup(
  name: string,
  rows: readonly ReserveRow[],
  lines: readonly ReserveLine[],
  { scale }: Axis,
  top: number,
  { figures: { reserve: said } }: FigureLanguage,
): readonly string[] {
  const first = top + 18;
  const spans = {
    before: [first, first + rowHeight],
    after: [first + rowHeight, first + rows.length * rowHeight],
  } as const;
  const drawn = new Map(
    [...lines]
      .sort((a, b) => Number(a.deciding) - Number(b.deciding))
      .map(({ value, when, deciding }) => {
        const [from, to] = spans[when];
        const x = scale(value);
        const line = element("path", {
          d: `M${decimals(x)} ${from}V${to}`,
          class: "line",
          "stroke-width": deciding ? 3 : 1.2,
          "stroke-dasharray": deciding ? undefined : "5 3",
        });
        const y = when === "before" ? from - 3 : to + 10;
        const label = textAt(x, y, decimals(value), {
          class: deciding ? "strong halo" : "small halo",
          "text-anchor": "middle",
        });
        return [`${value} ${when}`, line + label];
      }),
  );
  return [
    textAt(24, top + 14, name, { class: "strong" }),
    ...drawn.values(),
    ...rows.flatMap(({ what, value }, at) => {
      const y = first + (at + 0.5) * rowHeight;
      const written = value === undefined ? said.notRecorded : said.percent(range(value));
      return [
        textAt(36, y + 4, what),
        textAt(356, y + 4, written, { "text-anchor": "end", class: value === undefined ? "quiet" : undefined }),
        ...(value === undefined ? [] : [element("g", { transform: moved(0, y) }, rangeMark(value, scale))]),
      ];
    }),
  ];
}

function signs({ figures: { reserve: said } }: FigureLanguage): Parameters<typeof legend>[0] {
  const middle = (mark: string): string => element("g", { transform: moved(0, 8) }, mark);
  return [
    { sign: middle(rangeMark({ least: 14, most: 14 }, (at) => at)), text: said.value },
    { sign: middle(rangeMark({ least: 2, most: 26 }, (at) => at)), text: said.range },
    { sign: element("path", { d: "M14 0V16", class: "line", "stroke-width": 3 }), text: said.deciding },
    { sign: element("path", { d: "M14 0V16", class: "line", "stroke-dasharray": "5 3" }), text: said.other },
  ];
}

function listOf(lines: readonly ReserveLine[], review: Review, top: number, words: FigureLanguage): Block {
  const said = words.figures.reserve;
  const places: readonly Omit<Column, "heading">[] = [
    { x: 24, letters: 40 },
    { x: 262, letters: 18 },
    { x: 370, letters: 44 },
    { x: 650, letters: 30 },
  ];
  const columns = places.map((place, at): Column => ({ ...place, heading: existing(said.head[at]) }));
  const merged = new Map<string, { readonly names: readonly string[]; readonly line: ReserveLine }>();
  for (const line of lines) {
    const key = [line.when, line.meets, line.standing, ...line.whose].join();
    merged.set(key, { line, names: [...(merged.get(key)?.names ?? []), measureNames[line.measure]] });
  }
  const rows = [...merged.values()].map(({ names, line: { when, meets, whose, standing } }) => [
    `${said.measured[when]} ${listed(names)}`,
    meets,
    listed(whose),
    words.standings[standing],
  ]);
  const set = rows.length === 0 ? { body: [], height: 0 } : table(columns, rows, top);
  const notes = notesOf(review, words).map((note, at) =>
    textAt(24, top + set.height + 14 + at * 14, note, { class: "quiet" }),
  );
  return { body: [...set.body, ...notes], height: set.height + notes.length * 14 };
}

/** What a chart of this kind shows and this review does not hold, and what no prediction shows. */
function notesOf(
  { fitness, reserveByStage, candidacy }: Review,
  { figures: { reserve: said } }: FigureLanguage,
): readonly string[] {
  const stages = new Set(candidacy.plan.operations.map(({ stage }) => stage));
  const loss = reserveByStage?.earlyLoss;
  return [
    ...(loss === undefined
      ? []
      : [said.earlyLoss(loss.patients, decimals(loss.rightAfterPercent), decimals(loss.afterThreeMonthsPercent))]),
    ...(fitness === undefined ? [said.noPathways] : []),
    ...(reserveByStage === undefined && stages.size > 1 ? [said.noStages] : []),
  ];
}

function described(
  groups: readonly {
    readonly name: string;
    readonly rows: readonly ReserveRow[];
    readonly lines: readonly ReserveLine[];
  }[],
  review: Review,
  words: FigureLanguage,
): string {
  const said = words.figures.reserve;
  const sentences = groups.flatMap(({ name, rows, lines }) => [
    ...rows.map(({ what, value }) =>
      said.valueLine(name, what, value === undefined ? said.notRecorded : said.percent(range(value))),
    ),
    ...lines.map(({ when, meets, whose }) => said.thresholdLine(said.measured[when], name, meets, listed(whose))),
  ]);
  return [...sentences, ...notesOf(review, words)].join(" ");
}
