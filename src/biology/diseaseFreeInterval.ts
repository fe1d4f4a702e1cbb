import type { CaseFact } from "../case/fact.ts";
import { requireFields, requireList, requireNumber, requireWord } from "../internal/guards.ts";
import { completedMonths } from "../units/completedMonths.ts";
import type { Extent } from "../units/extent.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { isBefore } from "./isBefore.ts";

/** What ends the disease-free interval. Both are in print, and months lie between them. */
export type IntervalEnd = "detection" | "operation";

/** Local treatment of an earlier metastasis. */
export interface EarlierLocalTreatment {
  /** When it was given. */
  readonly on?: PlainDate | undefined;
}

/** The dates a disease-free interval is made of. Any may be absent. */
export interface IntervalFacts {
  /** When the primary was treated with curative intent. */
  readonly primaryTreatedOn?: PlainDate | undefined;
  /** What became of the primary; `uncontrolled` and `never-found` leave nothing to count from. */
  readonly primaryStatus?:
    | "no-evidence-of-disease"
    | "controlled-in-place"
    | "controllable"
    | "uncontrolled"
    | "never-found"
    | undefined;
  /** When the lung metastasis was first seen. */
  readonly lungMetastasisDetectedOn?: PlainDate | undefined;
  /** When it was, or is to be, operated on. */
  readonly operationOn?: PlainDate | undefined;
  /** Its length in months, where it was published without dates; dates win. */
  readonly intervalMonths?: number | undefined;
  /** Earlier local treatments of metastases, where this is a repeat. */
  readonly localTreatments?: readonly EarlierLocalTreatment[] | undefined;
}

/** The disease-free interval with the name of the event that ends it. */
export type DiseaseFreeInterval =
  | {
      /** Both ends are known. */
      readonly state: "counted";
      /** Completed calendar months, a range where a day is missing. Zero where the metastasis came first. */
      readonly months: Extent;
      /** The day the clock starts. */
      readonly from: PlainDate;
      /** The day it stops. */
      readonly until: PlainDate;
      /** What stops it. */
      readonly end: IntervalEnd;
      /** Completed months since the last local treatment of a metastasis before it, in a repeat. */
      readonly sinceLocalTreatment?: Extent;
    }
  | {
      /** Its length was recorded without dates. */
      readonly state: "stated";
      /** Months, as recorded. */
      readonly months: Extent;
      /** What stops the clock. */
      readonly end: IntervalEnd;
    }
  | {
      /** There is nothing to count from. */
      readonly state: "not-defined";
      /** Why. */
      readonly because: "primary-never-found" | "primary-never-treated";
      /** What would have stopped the clock. */
      readonly end: IntervalEnd;
    }
  | {
      /** A date is missing. */
      readonly state: "unknown";
      /** Which. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
      /** What stops the clock. */
      readonly end: IntervalEnd;
    };

const statuses: readonly string[] = [
  "no-evidence-of-disease",
  "controlled-in-place",
  "controllable",
  "uncontrolled",
  "never-found",
];

/**
 * Counts the disease-free interval: completed calendar months from the treatment of the primary to the metastasis.
 *
 * Series differ in what stops the clock, the first sight of the metastasis or the operation on it, so the caller says
 * which and the result repeats it. A metastasis found at or before the treatment of the primary has an interval of
 * zero, never a negative one. Without a found and treated primary there is no interval, which is not the same as an
 * interval of zero and not the same as a missing date. A length recorded without dates is taken as it is. A primary whose status is `controllable` and that has no date
 * of treatment has not been treated yet.
 *
 * @param facts - the dates; partial dates make a range
 * @param end - what stops the clock
 * @returns the months as a range with both dates, or that they are not defined, or which date is missing
 * @throws RangeError when a date does not exist, or a word is not one of those listed
 * @see {@link completedMonths} for the arithmetic
 * @example
 * ```ts
 * const dates = { primaryTreatedOn: "2021-01-15", lungMetastasisDetectedOn: "2024-01-15" };
 * const interval = diseaseFreeInterval(dates, "detection");
 * interval.state === "counted" && interval.months; // => { least: 36, most: 36 }
 * ```
 * @example
 * ```ts
 * diseaseFreeInterval({ primaryStatus: "never-found" }, "detection"); // => { state: "not-defined", because: "primary-never-found", end: "detection" }
 * ```
 */
export function diseaseFreeInterval(facts: IntervalFacts, end: IntervalEnd): DiseaseFreeInterval {
  requireFields("count the disease-free interval", "the facts", facts);
  requireWord("count the disease-free interval", "the end", end, ["detection", "operation"]);
  const status = facts.primaryStatus ?? undefined;
  if (status !== undefined) {
    requireWord("count the disease-free interval", "the status of the primary", status, statuses);
  }
  if (status === "never-found") return { state: "not-defined", because: "primary-never-found", end };
  const from = facts.primaryTreatedOn ?? undefined;
  if (from === undefined && (status === "uncontrolled" || status === "controllable")) {
    return { state: "not-defined", because: "primary-never-treated", end };
  }
  const until = (end === "detection" ? facts.lungMetastasisDetectedOn : facts.operationOn) ?? undefined;
  const needs: CaseFact[] = [];
  if (from === undefined) needs.push("primary.treatedOn");
  if (until === undefined) needs.push(end === "detection" ? "course.lungMetastasisDetectedOn" : "plan.operationOn");
  if (from === undefined || until === undefined) {
    const stated = facts.intervalMonths ?? undefined;
    if (stated !== undefined) {
      requireNumber("count the disease-free interval", "the interval", stated, 0);
      return { state: "stated", months: { least: stated, most: stated }, end };
    }
    return { state: "unknown", needs: needs as [CaseFact, ...CaseFact[]], end };
  }
  const counted = { state: "counted", months: notNegative(completedMonths(from, until)), from, until, end } as const;
  const since = sinceLast(facts.localTreatments ?? [], until);
  return since === undefined ? counted : { ...counted, sinceLocalTreatment: since };
}

/** The shortest of the spans: the last treatment that surely came before. Undated ones cannot be placed. */
function sinceLast(treatments: readonly EarlierLocalTreatment[], until: PlainDate): Extent | undefined {
  requireList("count the disease-free interval", "the local treatments", treatments);
  const spans = treatments
    .map((treatment) => treatment.on ?? undefined)
    .filter((on) => on !== undefined)
    .filter((on) => isBefore(on, until) === "met")
    .map((on) => completedMonths(on, until));
  if (spans.length === 0) return undefined;
  return {
    least: Math.min(...spans.map((span) => span.least)),
    most: Math.min(...spans.map((span) => span.most)),
  };
}

function notNegative(months: Extent): Extent {
  return { least: Math.max(0, months.least), most: Math.max(0, months.most) };
}
