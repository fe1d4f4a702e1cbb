import { existing } from "../internal/guards.ts";
import type { MissingFactEffect } from "../trials/missingFacts.ts";
import type { NumberRobustness } from "../trials/robustness.ts";
import { capital, decimals } from "../words/format.ts";
import { inUnit } from "../words/unitWords.ts";
import { betweenWords } from "../words/verdictWords.table.ts";
import { type Block, list, paragraph, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

/** Numbers whose movement would change the result, and missing facts by what they would settle. */
export function robustnessSection(context: PageContext): readonly Block[] {
  const { robustness } = context.review;
  const { trial } = context.words;
  if (robustness === undefined) return [];
  return section(trial.robustness, [
    paragraph(trial.today(robustness.verdict)),
    ...list([
      ...robustness.numbers.map((each) => numberSentence(each, context)),
      ...robustness.missing.map((each) => missingSentence(each, context)),
    ]),
  ]);
}

function numberSentence(each: NumberRobustness, context: PageContext): string {
  const { path, value, unit, below, above } = each;
  const { words, name } = context;
  const { trial } = words;
  const ways = [
    ...(below === undefined ? [] : [trial.downTo(inUnit(below.at, unit), below.to)]),
    ...(above === undefined ? [] : [trial.upTo(inUnit(above.at, unit), above.to)]),
  ];
  const repeated =
    each.hangsOnIt === "unknown" ? "" : (each.hangsOnIt === "yes" ? trial.within : trial.beyond)(spread(each, context));
  return trial.number(capital(words.factName(path, name)), inUnit(value, unit), ways.join("; "), repeated);
}

function spread(
  { repeatability, repeatabilityInUnit, unit }: NumberRobustness,
  { words, sources }: PageContext,
): string {
  const here = unit === "percent-predicted" ? "percentage-point" : unit;
  const { between, source, standing } = existing(repeatability);
  const known = standing === "primary" ? "" : words.trial.known(words.standings[standing]);
  return `${betweenWords[between]} ${inUnit(existing(repeatabilityInUnit), here)} ${numbered(source, sources)}${known}`;
}

function missingSentence(each: MissingFactEffect, { words, name }: PageContext): string {
  const { path, again, tried, settling, verdicts, stillNeeded } = each;
  const { trial } = words;
  const fact = capital(words.factName(path, name));
  const left = stillNeeded.most === 0 ? "" : trial.stillMissing(decimals(stillNeeded.most, 0));
  const settled =
    settling === 0
      ? trial.settlesNothing
      : trial.settles(
          tried,
          settling,
          verdicts.filter((verdict) => verdict !== "undetermined"),
        );
  return `${again ? trial.again(fact) : trial.missing(fact)}${settled}${left}.`;
}
