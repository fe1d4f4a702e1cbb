import type { Review } from "../board/review.ts";
import type { MissingFactEffect } from "../trials/missingFacts.ts";
import type { NumberRobustness, Robustness } from "../trials/robustness.ts";
import { factLabel } from "../words/factLabel.ts";
import { capital, decimals } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { inUnit } from "../words/unitWords.ts";
import { betweenWords, standingWords } from "../words/words.ts";
import { numbered, type Sources } from "./sources.ts";

/** What the plan is said to do, one clause for each verdict. */
const verdictClauses: Readonly<Record<Robustness["verdict"], string>> = {
  candidate: "meets the criteria",
  "not-candidate": "does not meet the criteria",
  undetermined: "cannot be judged",
};

/** Whether a second measurement, of the setting its repeatability was seen in, could change the answer by itself. */
const repeated: Readonly<Record<NumberRobustness["hangsOnIt"], (told: NumberRobustness, sources: Sources) => string>> =
  {
    yes: (told, sources) => `; a second measurement may lie there (${spread(told, sources)})`,
    no: (told, sources) => `; further away than its repeatability (${spread(told, sources)})`,
    unknown: () => "",
  };

/** Numbers whose movement would change the answer, and facts that leave it open by what they would settle. */
export function robustnessSection({ robustness }: Review, sources: Sources, name: LesionName): readonly string[] {
  if (robustness === undefined) return [];
  const { numbers, missing } = robustness;
  return [
    "## What the answer hangs on",
    "",
    `Under this policy the plan ${verdictClauses[robustness.verdict]}. One fact at a time is changed, everything else kept.`,
    "",
    ...numbers.map((told) => `- ${numberSentence(told, sources, name)}`),
    ...missing.map((effect) => `- ${missingSentence(effect, name)}`),
  ];
}

function numberSentence(told: NumberRobustness, sources: Sources, name: LesionName): string {
  const { path, value, unit, below, above } = told;
  const ways = [
    ...(below === undefined ? [] : [`from ${inUnit(below.at, unit)} down it ${verdictClauses[below.to]}`]),
    ...(above === undefined ? [] : [`from ${inUnit(above.at, unit)} up it ${verdictClauses[above.to]}`]),
  ];
  const subject = capital(factLabel(path, name));
  return `${subject} is ${inUnit(value, unit)}: ${ways.join("; ")}${repeated[told.hangsOnIt](told, sources)}.`;
}

function spread({ repeatability, repeatabilityInUnit, unit }: NumberRobustness, sources: Sources): string {
  const here = unit === "percent-predicted" ? "percentage-point" : unit;
  const { between, source, standing } = repeatability!;
  const known = standing === "primary" ? "" : `, ${standingWords[standing]}`;
  return `${betweenWords[between]} ${inUnit(repeatabilityInUnit!, here)} ${numbered(source, sources)}${known}`;
}

function missingSentence(
  { path, again, tried, settling, verdicts, stillNeeded }: MissingFactEffect,
  name: LesionName,
): string {
  const subject = capital(factLabel(path, name));
  const known = again ? ": what is stated leaves the answer open" : " is missing";
  const settled = verdicts.filter((verdict) => verdict !== "undetermined").map((verdict) => verdictClauses[verdict]);
  const left = stillNeeded.most === 0 ? "" : `; facts still missing then: up to ${decimals(stillNeeded.most, 0)}`;
  if (settling === 0) return `${subject}${known}${again ? "; it" : " and"} settles nothing by itself${left}.`;
  const count = `of ${tried} ${tried === 1 ? "answer" : "answers"} tried ${settling} ${settling === 1 ? "settles" : "settle"} it`;
  return `${subject}${known}; ${count} (${settled.join(" or ")})${left}.`;
}
