import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { existing, requireNamed } from "../internal/guards.ts";
import { englishFigures } from "../words/englishFigures.ts";
import { capital } from "../words/format.ts";
import { datePosition } from "./datePosition.ts";
import { figure } from "./figure.ts";
import { legend } from "./legend.ts";
import type { FigureOptions } from "./lungMap.ts";
import { ofReview } from "./requireReview.ts";
import { element, linesAt, moved, shortened, textAt } from "./svg.ts";
import { wrapped } from "./table.ts";
import { type TimelineEntry, type TimelineWords, timelineEntries } from "./timelineEntries.ts";
import { marksOf, positionsOf, type Scale, timelineLegend } from "./timelineMarks.ts";

/**
 * Draws when what happened: the primary tumor, the metastases, the treatments and the examinations of a case on one axis
 * up to the meeting, as a self-contained SVG.
 *
 * A date without its day is drawn as the whole month or year it may lie in, with a dashed border. Of a course of treatment
 * the part that is certain is filled; its row names drug and response. Lesions measured on the same days share a row.
 * What has no date stands in its row without a mark, and the row says so.
 *
 * @param candidate - the case the review was made of
 * @returns the picture, as the text of an SVG file
 * @example
 * ```ts
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   primary: { site: "colorectal", treatedOn: "2023-05" },
 * } satisfies Candidate;
 * timeline(candidate, review(candidate)).includes("Treated with curative intent: 2023-05."); // => true
 * ```
 */
export function timeline(candidate: Candidate, review: Review, options: FigureOptions = {}): string {
  const action = "draw the timeline";
  requireNamed(action, "the options", options, ["words"]);
  return ofReview(action, candidate, review, () => drawn(candidate, review, options));
}

function drawn(candidate: Candidate, review: Review, options: FigureOptions): string {
  const said = (options.words ?? englishFigures).figures.timeline;
  const groups = timelineEntries(candidate, said);
  const entries = groups.flatMap((group) => group.entries);
  const meeting = datePosition(review.asOf);
  const dates = [...entries.flatMap(positionsOf), ...(meeting === undefined ? [] : [meeting])];
  const years = { first: Infinity, last: -Infinity };
  for (const { from, to } of dates) {
    years.first = Math.min(years.first, Math.floor(from));
    years.last = Math.max(years.last, Math.ceil(to), Math.floor(from) + 1);
  }
  const [left, right] = [430, 806];
  const scale: Scale = (year) => left + ((year - years.first) / (years.last - years.first)) * (right - left);
  let y = 68;
  const rows: string[] = groups.length === 0 ? [textAt(24, y, said.nothing)] : [];
  for (const group of groups) {
    rows.push(textAt(24, y, group.heading, { class: "strong" }));
    for (const entry of group.entries) {
      y += 18;
      const what = wrapped(entry.what, 33, 12);
      rows.push(
        linesAt(36, y, what, 13, {}),
        textAt(252, y, shortened(whenOf(entry, said), 29), { class: "quiet" }),
        ...marksOf(entry, meeting, scale).map((mark) => element("g", { transform: moved(0, y - 4) }, mark)),
      );
      y += (what.length - 1) * 13;
    }
    y += 26;
  }
  const bottom = y - 12;
  const title = said.title(review.asOf);
  const key = legend(timelineLegend(said), 24, bottom + 14, 792);
  return figure({
    title,
    description: described(entries, said),
    width: 840,
    height: bottom + 14 + key.height + 8,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      ...(dates.length === 0 ? [] : axis(years, scale, bottom)),
      ...(meeting === undefined ? [] : meetingLine(scale(meeting.from), bottom, said.meeting)),
      ...rows,
      ...key.body,
    ],
  });
}

/** Grid at the turn of years, of every second, fifth or tenth where there are many. */
function axis({ first, last }: { first: number; last: number }, scale: Scale, bottom: number): readonly string[] {
  // Years have four digits, so a thousand is never too small a step.
  const step = existing([1, 2, 5, 10, 20, 50, 100, 1000].find((years) => (last - first) / years <= 10));
  const drawn: string[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const x = scale(year);
    drawn.push(
      element("path", { d: `M${x.toFixed(0)} 52V${bottom}`, class: "faint" }),
      textAt(x, 46, String(year), { class: "quiet small", "text-anchor": "middle" }),
    );
  }
  return drawn;
}

function meetingLine(x: number, bottom: number, meeting: string): readonly string[] {
  return [
    element("path", { d: `M${x.toFixed(0)} 52V${bottom}`, class: "line", "stroke-dasharray": "5 3" }),
    textAt(x, bottom + 12, meeting, { class: "small", "text-anchor": "middle" }),
  ];
}

function whenOf({ on, from, until, ongoing }: TimelineEntry, said: TimelineWords): string {
  if (on !== undefined) return on.length === 0 ? said.undated : on.join(", ");
  const start = from ?? said.startOpen;
  return ongoing === true ? said.ongoing(start) : said.to(start, until ?? said.endOpen);
}

function described(entries: readonly TimelineEntry[], said: TimelineWords): string {
  if (entries.length === 0) return said.nothing;
  return entries.map((entry) => `${capital(entry.what)}: ${whenOf(entry, said)}.`).join(" ");
}
