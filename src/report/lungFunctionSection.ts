import type { HemoglobinAdjustment } from "../board/hemoglobinAdjustment.ts";
import type { RawMeasurement, SpreadOverGroups } from "../board/lungFunctionReadings.ts";
import type { ReadingUnderSet } from "../board/readingUnderSet.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { existing } from "../internal/guards.ts";
import { decimals, listed, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { inUnit, rangeInUnit } from "../words/unitWords.ts";
import { type Block, list, section, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** Measured lung function under the equation sets, and where they differ. */
export function lungFunctionSection(context: PageContext): readonly Block[] {
  const { lungFunction } = context.review;
  const { words } = context;
  if (lungFunction === undefined) return [];
  const { fev1, transferFactor, hemoglobin, crossings } = lungFunction;
  const { lungFunction: said, pathways } = words;
  const rows = {
    fev1: [
      ...(fev1?.readings ?? []).slice(0, 1).map((reading) => row(said.fev1, reading, context)),
      ...(fev1?.overGroups === undefined ? [] : [spreadRow(fev1.overGroups, context)]),
    ],
    dlco: [
      ...(transferFactor?.readings ?? []).map((reading) => row(said.transferFactor, reading, context)),
      ...(hemoglobin === undefined ? [] : [adjusted(hemoglobin, context)]),
    ],
  };
  const otherAnswers = crossings.flatMap(({ rule }) => (rule === "line" ? [] : [pathways[rule]]));
  return section(said.heading, [
    ...table(
      said.heading,
      said.head,
      reserveMeasures.flatMap((measure) => rows[measure]),
    ),
    ...list([
      ...statedNotes(context),
      ...reserveMeasures.flatMap((measure) =>
        measure === "fev1" ? whyNot(said.fev1, fev1, context) : whyNot(said.transferFactor, transferFactor, context),
      ),
      ...crossings.flatMap((crossing) =>
        crossing.rule === "line"
          ? [
              said.crossing(
                crossing.answers
                  .map(({ answer, readings: places }) => {
                    const under = places.map((place) => existing(existing(fev1).readings[place]));
                    return said.under(words.verdicts[answer], underSets(under, context));
                  })
                  .join("; "),
              ),
            ]
          : [],
      ),
      ...(otherAnswers.length === 0 ? [] : [said.otherAnswer(listed(otherAnswers))]),
    ]),
  ]);
}

function row(
  what: string,
  { comparison, afterPlan }: Pick<ReadingUnderSet, "comparison" | "afterPlan">,
  { words }: PageContext,
): readonly string[] {
  const { measured, unit, set, predicted, percentOfPredicted, zScore } = comparison;
  return [
    `${what} ${inUnit(measured, unit, 2)}`,
    setNamed(set, words),
    inUnit(predicted, unit, 2),
    `${decimals(percentOfPredicted)} %, ${decimals(zScore, 2)}`,
    afterPlan === undefined ? words.fullPage.none : `${range(afterPlan)} %`,
  ];
}

function adjusted(
  { gramsPerLiter, percentOfPredicted, comparison }: HemoglobinAdjustment,
  context: PageContext,
): readonly string[] {
  const { fullPage, lungFunction } = context.words;
  const what = lungFunction.standardHemoglobin(inUnit(gramsPerLiter, "gram-per-liter", 0));
  if (comparison !== undefined) return row(what, { comparison }, context);
  return [what, fullPage.none, fullPage.none, `${decimals(percentOfPredicted)} %`, fullPage.none];
}

function spreadRow(
  { predicted, percentOfPredicted, zScore, afterPlan }: SpreadOverGroups,
  { words }: PageContext,
): readonly string[] {
  return [
    words.lungFunction.same,
    words.lungFunction.overGroups,
    rangeInUnit(predicted, "liter", 2),
    `${range(percentOfPredicted)} %, ${range(zScore, 2)}`,
    afterPlan === undefined ? words.fullPage.none : `${range(afterPlan)} %`,
  ];
}

/** The percentages the laboratory stated are what the criteria use. */
function statedNotes({ review, words }: PageContext): readonly string[] {
  const { lungFunction: said } = words;
  const { fev1, transferFactor, statedSet } = existing(review.lungFunction);
  const measured = { fev1, dlco: transferFactor };
  const raw = reserveMeasures.map((measure) => [measureNames[measure], measured[measure], measure] as const);
  const used = raw.flatMap(([what, each]) =>
    each?.statedPercent === undefined ? [] : [`${what} ${decimals(each.statedPercent)} %`],
  );
  const { workedOut = {} } = review.candidacy;
  const open = raw.filter(([, each]) => each !== undefined && each.statedPercent === undefined);
  const found = open.map(([what, , measure]) => ({ what, value: workedOut[measure] }));
  const given = found.flatMap(({ what, value }) =>
    value ? [said.workedOutValue(what, decimals(value.percentOfPredicted), setNamed(value.set, words))] : [],
  );
  const missing = found.flatMap(({ what, value }) => (value === undefined ? [what] : []));
  const by = statedSet === undefined ? said.equationSetOpen : said.equationSet(statedSet);
  return [
    ...(used.length === 0 ? [] : [said.used(listed(used), by)]),
    ...(given.length === 0 ? [] : [said.workedOut(listed(given))]),
    ...(missing.length === 0 ? [] : [said.notUsed(listed(missing))]),
  ];
}

function whyNot(what: string, raw: RawMeasurement | undefined, { words, name }: PageContext): readonly string[] {
  if (raw?.because === undefined) return [];
  const missing = raw.needs.length === 0 ? "" : `: ${words.factList(raw.needs, name)}`;
  return [words.lungFunction.unread(what, `${words.lungFunction.why[raw.because]}${missing}`)];
}

function underSets(readings: readonly ReadingUnderSet[], { words }: PageContext): string {
  const { lungFunction: said } = words;
  const set = ({ comparison }: ReadingUnderSet): string => setNamed(comparison.set, words);
  const neutral = readings.filter(({ group }) => group === undefined).map(set);
  const grouped = readings.flatMap(({ group }) => (group === undefined ? [] : [said.groups[group]]));
  return listed([...neutral, ...(grouped.length === 0 ? [] : [`${said.sets["gli-2012"]} (${grouped.join(", ")})`])]);
}

/** The name of an equation set; one that is not of this package names itself. */
export function setNamed(set: string, { lungFunction }: PageContext["words"]): string {
  return lungFunction.sets[set] ?? set;
}
