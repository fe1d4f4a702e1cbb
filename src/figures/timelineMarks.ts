import { type DatePosition, datePosition } from "./datePosition.ts";
import type { LegendEntry } from "./legend.ts";
import { element, moved } from "./svg.ts";
import type { TimelineEntry, TimelineWords } from "./timelineEntries.ts";

/** Converts a place on the axis of years into a place in the picture. */
export type Scale = (year: number) => number;

/** Where the dates of an entry lie, as far as they are dates. */
export function positionsOf({ on, from, until }: TimelineEntry): readonly DatePosition[] {
  return [...(on ?? []), from, until].flatMap((date) => datePosition(date) ?? []);
}

/** Draws an entry around the middle of its row; what goes on ends at the meeting. */
export function marksOf(entry: TimelineEntry, meeting: DatePosition | undefined, scale: Scale): readonly string[] {
  if (entry.on !== undefined) return positionsOf(entry).map((position) => dateMark(position, scale));
  const start = datePosition(entry.from);
  const end = entry.ongoing === true ? meeting : datePosition(entry.until);
  const known = [start, end].flatMap((position) => position ?? []);
  if (start === undefined || end === undefined) return known.map((position) => dateMark(position, scale));
  const uncertain = known.filter(({ exact }) => !exact).map((position) => dateMark(position, scale));
  if (start.to > end.from) return uncertain;
  const sure = bar(scale(start.to), scale(end.from), "accented");
  return [...uncertain, entry.ongoing === true ? sure + arrow(scale(end.from)) : sure];
}

/** Draws a date: a point where the day is written, the whole span with a dashed border where it is not. */
function dateMark({ from, to, exact }: DatePosition, scale: Scale): string {
  if (!exact) return bar(scale(from), scale(to), "line", "2 2");
  return element("path", {
    d: "M0-5L5 0L0 5L-5 0Z",
    transform: moved(scale(from), 0),
    class: "ink",
  });
}

function bar(from: number, to: number, kind: string, dash?: string): string {
  const size = { x: from, y: -4, width: Math.max(2, to - from), height: 8 };
  return element("rect", { ...size, class: kind, "stroke-dasharray": dash });
}

function arrow(x: number): string {
  return element("path", { d: "M0-7L9 0L0 7Z", transform: moved(x, 0), class: "accented" });
}

export function timelineLegend(said: TimelineWords): readonly LegendEntry[] {
  const middle = (mark: string): string => element("g", { transform: moved(0, 8) }, mark);
  const scale: Scale = (place) => place;
  return [
    { sign: middle(dateMark({ from: 14, to: 14, exact: true }, scale)), text: said.day },
    { sign: middle(dateMark({ from: 2, to: 26, exact: false }, scale)), text: said.someDay },
    { sign: middle(bar(2, 26, "accented")), text: said.course },
    { sign: middle(bar(2, 17, "accented") + arrow(17)), text: said.courseOngoing },
  ];
}
