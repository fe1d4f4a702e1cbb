import type { Citation } from "../evidence/citation.ts";
import type { PublishedFigure } from "./publishedFigure.ts";

/** A row of a table of figures, without where it is printed. */
type FigureRow = Omit<PublishedFigure, "source" | "locator" | "standing">;

type Also = Pick<PublishedFigure, "interval" | "patients" | "below">;

/** The interval of a row. */
export function within(least: number, most: number): Also {
  return { interval: { least, most } };
}

/** Adds to rows that they are printed in the abstract of one publication. */
export function inAbstract(source: Citation, rows: readonly FigureRow[]): PublishedFigure[] {
  return rows.map((row) => ({ ...row, source, locator: "abstract", standing: "primary" }));
}

/** A row for the share alive after so many years, in percent. */
export function aliveAt(atYears: number, value: number, group: string, also?: Also): FigureRow {
  return { measure: "overall-survival", value, unit: "percent", atYears, group, ...also };
}

/** A row for the share alive without recurrence after so many years, in percent. */
export function recurrenceFreeAt(atYears: number, value: number, group: string, also?: Also): FigureRow {
  return { measure: "recurrence-free-survival", value, unit: "percent", atYears, group, ...also };
}

/** A row for the median survival in months. */
export function medianMonths(value: number, group: string, also?: Also): FigureRow {
  return { measure: "median-survival", value, unit: "month", group, ...also };
}

/** A row for a hazard ratio of death. */
export function hazardOfDeath(value: number, group: string, also?: Also): FigureRow {
  return { measure: "hazard-ratio-of-death", value, unit: "ratio", group, ...also };
}
