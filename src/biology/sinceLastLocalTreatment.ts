import type { CaseFact } from "../case/fact.ts";
import { requireFields, requireList } from "../internal/guards.ts";
import { completedMonths } from "../units/completedMonths.ts";
import type { Extent } from "../units/extent.ts";
import { dateSpan, liesAfter, monthPlace, type PlainDate } from "../units/plainDate.ts";
import type { EarlierLocalTreatment } from "./diseaseFreeInterval.ts";
import { isBefore } from "./isBefore.ts";

/** What the interval after a local treatment is made of. */
export interface SinceLastLocalTreatmentFacts {
  /** The day of the meeting; what lies after it is planned and does not count. */
  readonly asOf: PlainDate;
  readonly localTreatments?: readonly EarlierLocalTreatment[] | undefined;
  /** When a lung metastasis was first detected, perhaps long before the lesions of today. */
  readonly lungMetastasisDetectedOn?: PlainDate | undefined;
  /** When each metastasis of today was first seen, by its place in the list of lesions. */
  readonly seen?: readonly { readonly lesion: number; readonly firstSeenOn?: PlainDate | undefined }[] | undefined;
}

/** The interval from the last local treatment to the metastases of today. */
export type SinceLastLocalTreatment =
  | {
      /** Both ends are known. */
      readonly state: "counted";
      /** Completed calendar months; zero where one of the metastases was seen before that treatment. */
      readonly months: Extent;
      /** The last local treatment. */
      readonly from: PlainDate;
      /** When the first of the metastases of today was seen. */
      readonly until: PlainDate;
    }
  | {
      /** A date is missing. */
      readonly state: "unknown";
      /** Which. */
      readonly needs: readonly [CaseFact, ...CaseFact[]];
    };

/**
 * Counts the interval of a repeat: completed calendar months from the last local treatment of a metastasis to the first
 * sight of the metastases that are there at the meeting.
 *
 * The disease-free interval of the registry runs from the primary to the first metastasis and stays what it was; series of
 * repeat operations count from the operation before. The two stand side by side, see {@link diseaseFreeInterval}.
 *
 * @returns the months, which date is missing, or absent if no local treatment was given
 * @throws RangeError when a date does not exist or a list is none
 */
export function sinceLastLocalTreatment(facts: SinceLastLocalTreatmentFacts): SinceLastLocalTreatment | undefined {
  const action = "count the interval after a local treatment";
  requireFields(action, "the facts", facts);
  const listed = facts.localTreatments ?? [];
  const seen = facts.seen ?? [];
  requireList(action, "the local treatments", listed);
  requireList(action, "the metastases", seen);
  const given = listed.flatMap(({ on }, at) => (on != null && liesAfter(on, facts.asOf) ? [] : [{ on, at }]));
  if (given.length === 0) return undefined;
  const undated = given.flatMap(({ on, at }) => (on == null ? [`course.localTreatments.${at}.on` as const] : []));
  const [missing, ...others] = undated;
  if (missing !== undefined) return { state: "unknown", needs: [missing, ...others] };
  const from = latest(given.map(({ on }) => on as PlainDate));
  const dates = seen.flatMap(({ firstSeenOn }) => (firstSeenOn == null ? [] : [firstSeenOn]));
  const detected = facts.lungMetastasisDetectedOn ?? undefined;
  const after = detected !== undefined && isBefore(from, detected) === "met" ? detected : undefined;
  const until = dates.length > 0 && dates.length === seen.length ? earliest(dates) : after;
  if (until === undefined) {
    const [first, ...rest] = seen.flatMap(({ lesion, firstSeenOn }) =>
      firstSeenOn == null ? [`lesions.${lesion}.firstSeenOn` as const] : [],
    );
    return { state: "unknown", needs: first === undefined ? ["lesions"] : [first, ...rest] };
  }
  const { least, most } = completedMonths(from, until);
  return { state: "counted", months: { least: Math.max(0, least), most: Math.max(0, most) }, from, until };
}

function latest(dates: readonly PlainDate[]): PlainDate {
  const place = (date: PlainDate): number => monthPlace(dateSpan(date).last);
  return dates.reduce((one, other) => (place(other) > place(one) ? other : one));
}

function earliest(dates: readonly PlainDate[]): PlainDate {
  const place = (date: PlainDate): number => monthPlace(dateSpan(date).first);
  return dates.reduce((one, other) => (place(other) < place(one) ? other : one));
}
