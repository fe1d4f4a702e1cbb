import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import type { Extent } from "../units/extent.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";

export interface ReserveRow {
  /** When: before, after a stage, after the plan. */
  readonly what: string;
  /** In percent of predicted; absent where it is not known. */
  readonly value?: Extent;
}

/**
 * The rows of one measurement: before, after each stage where the review has them or after the plan as a whole, and
 * after each other operation considered that may clear the lesions.
 */
export function reserveRows(
  candidate: Candidate,
  review: Review,
  measure: ReserveMeasure,
  words: FigureLanguage,
): readonly ReserveRow[] {
  const measured: number | undefined = candidate.lungFunction?.[`${measure}PercentPredicted`] ?? undefined;
  const before = measured === undefined ? undefined : { least: measured, most: measured };
  return [
    row(words.figures.reserve.before, before),
    ...plannedRows(review, measure, words),
    ...otherRows(review, measure, words),
  ];
}

function row(what: string, value: Extent | undefined): ReserveRow {
  return value === undefined ? { what } : { what, value };
}

function plannedRows(
  { candidacy, reserveByStage }: Review,
  measure: ReserveMeasure,
  { procedures, figures: { reserve: said } }: FigureLanguage,
): readonly ReserveRow[] {
  const stages = reserveByStage?.stages ?? [];
  if (stages.length > 0) {
    return stages.map(({ stage, side, ...values }) =>
      row(said.afterStage(stage + 1, side === undefined ? "" : said.side[side]), values[measure]?.predicted),
    );
  }
  const kinds = [...new Set(candidacy.plan.operations.map(({ procedure }) => procedure))];
  const value = candidacy.pillars.physiologicReserve.reasons.flatMap((reason) =>
    reason.code === "predicted-function" && reason.measure === measure ? [reason.predicted] : [],
  )[0];
  const open = kinds.includes("undetermined");
  return [row(open ? said.afterOpen : said.after(kinds.map((kind) => procedures[kind])), value)];
}

/**
 * What is stated as a fallback; then for one lesion each operation a rule does not exclude, for several one kind for all
 * unless it leaves less than the threshold over its whole range.
 */
function otherRows(
  { options, candidacy }: Review,
  measure: ReserveMeasure,
  { procedures, figures: { reserve: said } }: FigureLanguage,
): readonly ReserveRow[] {
  const { fallback = [], lesions = [], every = [] } = options ?? {};
  const planned = [...new Set(candidacy.plan.operations.map(({ procedure }) => procedure))];
  const only = lesions.length === 1 ? lesions[0] : undefined;
  const ways =
    only === undefined
      ? every.filter(({ procedure, verdict }) => verdict !== "unmet" && planned.join() !== procedure)
      : only.options.filter(({ procedure, clears }) => !planned.includes(procedure) && clears !== "unmet");
  const stated = fallback.map(({ procedure }) => procedure);
  return [
    ...fallback.map((each) => row(said.fallback(procedures[each.procedure]), each[measure]?.predicted)),
    ...ways
      .filter(({ procedure }) => only === undefined || !stated.includes(procedure))
      .map((each) => row(said.instead(procedures[each.procedure], only === undefined), each[measure]?.predicted)),
  ];
}
