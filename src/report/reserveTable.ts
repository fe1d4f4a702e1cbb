import type { ReserveMeasure } from "../case/orderOfMeasures.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { PlannedOperation } from "../plan/plannedOperations.ts";
import type { Extent } from "../units/extent.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { decimals, listed, range, spoken } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { inUnit } from "../words/unitWords.ts";
import { type Block, table } from "./document.ts";
import { besideCount, consideredRows, noValue, withLungs } from "./optionTable.ts";
import type { PageContext } from "./pageContext.ts";
import { thresholdCell } from "./thresholdCell.ts";

/** FEV1 and DLCO before surgery and after each operation considered, beside the threshold. */
export function reserveTable(context: PageContext): readonly Block[] {
  const { page } = context.words;
  const { measuredOn } = context.candidate.lungFunction ?? {};
  const before = [
    page.now(measuredOn ?? undefined),
    page.notApplicable,
    ...reserveMeasures.map((measure) => measured(context, measure)),
    page.notApplicable,
  ];
  const head = page.reserveHead(reserveMeasures.map((measure) => measureNames[measure]));
  return table(page.reserve, head, [before, ...after(context), ...consideredRows(context)]);
}

/** The recorded percentage, or the one an equation gave, with the equation set. */
function measured(context: PageContext, measure: ReserveMeasure): string {
  const { candidate, review, words } = context;
  const { page, lungFunction } = words;
  const value = candidate.lungFunction?.[`${measure}PercentPredicted`];
  if (value != null) {
    const [reading] = readingOf(context, measure);
    if (reading === undefined) return page.percent(decimals(value));
    const { measured: amount, unit, percentOfPredicted } = reading.comparison;
    // Both are printed where they differ: whoever reads them side by side sees that one is wrong.
    if (Math.abs(value - percentOfPredicted) < 1) return page.percent(decimals(value));
    return page.percentAndRaw(decimals(value), inUnit(amount, unit, 2), decimals(percentOfPredicted, 0));
  }
  const found = review.candidacy.workedOut?.[measure];
  const why = candidate.case.absentReasons?.[`lungFunction.${measure}PercentPredicted`];
  if (found === undefined) return why === undefined ? page.notRecorded : spoken(why);
  return page.percentBySet(decimals(found.percentOfPredicted), lungFunction.sets[found.set] ?? found.set);
}

/** The raw value as a percentage of predicted, by each equation set. */
function readingOf({ review: { lungFunction } }: PageContext, measure: ReserveMeasure) {
  return (measure === "fev1" ? lungFunction?.fev1 : lungFunction?.transferFactor)?.readings ?? [];
}

/** A row for each stage of a plan, or one for the plan. */
function after(context: PageContext): readonly (readonly string[])[] {
  const { review, words, candidate } = context;
  const { page } = words;
  const { procedures } = page;
  const operationOn = candidate.plan?.operationOn ?? undefined;
  const {
    plan,
    cost: { removed, functioning },
    taken,
    pillars,
  } = review.candidacy;
  const named = (stage: number | undefined): string => {
    const some = plan.operations.filter((operation) => stage === undefined || operation.stage === stage);
    const counts = new Map<PlannedOperation["procedure"], number>();
    for (const { procedure } of some) counts.set(procedure, (counts.get(procedure) ?? 0) + 1);
    return listed(
      [...counts].map(([procedure, count]) =>
        procedure === "undetermined" ? procedures.undetermined : page.times(count, procedures[procedure]),
      ),
    );
  };
  const cost = (counted: Extent, used: Extent): string =>
    `${page.cost(range(used), functioning)}${besideCount(counted, used, context)}`;
  const planned = (at: number | undefined, day: PlainDate | undefined): string => {
    const procedures = plan.operations.flatMap(({ stage, procedure }) =>
      at === undefined || stage === at ? [procedure] : [],
    );
    const lungs = review.sides?.find(({ stage }) => stage === at)?.lungs;
    return page.operation(withLungs(named(at), procedures, lungs, context), day);
  };
  const stages = review.reserveByStage?.stages ?? [];
  if (stages.length > 0) {
    return stages.map(({ stage, side, removed, taken, ...values }) => [
      page.afterStage(
        stage + 1,
        side === undefined ? undefined : page.stageSide[side],
        planned(stage, stage === 0 ? operationOn : undefined),
      ),
      cost(removed, taken),
      ...reserveMeasures.map((measure) => {
        const value = values[measure];
        return value === undefined ? noValue(measure, context) : page.percent(range(value.predicted));
      }),
      thresholdCell([values.fev1, values.dlco], context),
    ]);
  }
  if (plan.operations.length === 0) return [];
  const predicted = (measure: ReserveMeasure) =>
    pillars.physiologicReserve.reasons.flatMap((reason) =>
      reason.code === "predicted-function" && reason.measure === measure ? [reason] : [],
    )[0];
  // Where the stated percentage and the raw value contradict each other, what stays of either: the share is that of the other test.
  const either = (measure: ReserveMeasure): string => {
    const stated = pillars.physiologicReserve.reasons.flatMap((reason) =>
      reason.code === "function-not-measured" && reason.measure === measure ? (reason.contradicted ?? []) : [],
    );
    const both = [...stated, ...readingOf(context, measure).map(({ comparison }) => comparison.percentOfPredicted)];
    const other = predicted(measure === "fev1" ? "dlco" : "fev1");
    if (stated.length === 0 || both.length < 2 || other === undefined) return page.notAssessed;
    const { least, most } = other.predicted;
    const kept = (percent: number): string =>
      page.percent(range({ least: (percent * least) / other.measured, most: (percent * most) / other.measured }));
    return page.either(both.slice(0, 2).map(kept));
  };
  return [
    [
      page.after(planned(undefined, operationOn)),
      cost(removed, taken.units),
      ...reserveMeasures.map((measure) => {
        const value = predicted(measure);
        return value === undefined ? either(measure) : page.percent(range(value.predicted));
      }),
      thresholdCell([predicted("fev1"), predicted("dlco")], context),
    ],
  ];
}
