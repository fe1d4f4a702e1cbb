import type { Review } from "../board/review.ts";
import type { ReserveMeasure } from "../candidacy/orderOfMeasures.ts";
import type { Candidate } from "../case/candidate.ts";
import type { Extent } from "../units/extent.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";

/** A value of the chart. */
export interface ReserveRow {
  /** When: before, after a stage, after the plan. */
  readonly what: string;
  /** In percent of predicted; absent where it is not known. */
  readonly value?: Extent;
}

/** The rows of one measurement: before, after each stage where the review has them, or after the plan as a whole. */
export function reserveRows(
  candidate: Candidate,
  { candidacy, reserveByStage }: Review,
  measure: ReserveMeasure,
  words: FigureLanguage,
): readonly ReserveRow[] {
  const said = words.figures.reserve;
  const measured: number | undefined = candidate.lungFunction?.[`${measure}PercentPredicted`] ?? undefined;
  const before: ReserveRow = {
    what: said.before,
    ...(measured === undefined ? {} : { value: { least: measured, most: measured } }),
  };
  const stages = reserveByStage?.stages ?? [];
  if (stages.length > 0) {
    const after = stages.map((stage): ReserveRow => {
      const value = stage[measure]?.predicted;
      const side = stage.side === undefined ? "" : said.side[stage.side];
      return { what: said.afterStage(stage.stage + 1, side), ...(value === undefined ? {} : { value }) };
    });
    return [before, ...after];
  }
  const only = candidacy.plan.operations.length === 1 ? candidacy.plan.operations[0] : undefined;
  const value = candidacy.pillars.physiologicReserve.reasons.flatMap((reason) =>
    reason.code === "predicted-function" && reason.measure === measure ? [reason.predicted] : [],
  )[0];
  return [
    before,
    {
      what: said.after(only === undefined ? "" : words.procedures[only.procedure]),
      ...(value === undefined ? {} : { value }),
    },
  ];
}
