import { existing } from "../internal/guards.ts";

/** Where a date lies on an axis of years: from its earliest day to its latest. */
export interface DatePosition {
  /** Its start, in years with a fraction. */
  readonly from: number;
  readonly to: number;
  /** Whether the day was written, so that it is a point and no span. */
  readonly exact: boolean;
}

/**
 * Finds a written date on an axis of years. A month takes a twelfth of it and a day a thirty-first of that, which puts a
 * day up to two days off its place: less than a line is wide. What is no date has no place.
 */
export function datePosition(date: string | null | undefined): DatePosition | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? "");
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { from: existing(year), to: existing(year) + 1, exact: false };
  if (month < 1 || month > 12) return undefined;
  const from = existing(year) + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12, exact: false };
  if (day < 1 || day > 31) return undefined;
  const at = from + (day - 1) / 372;
  return { from: at, to: at, exact: true };
}
