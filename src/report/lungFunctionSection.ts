import type { RawMeasurement, SpreadOverGroups } from "../board/lungFunctionReadings.ts";
import type { ReadingUnderSet } from "../board/readingUnderSet.ts";
import type { Review } from "../board/review.ts";
import type { LineCrossing } from "../board/setCrossings.ts";
import type { ReferenceComparison } from "../reference/compareWithReference.ts";
import type { ReferenceGroup } from "../reference/person.ts";
import { factList } from "../words/factLabel.ts";
import { pathwayWords } from "../words/fitnessWords.ts";
import { decimals, listed, quoted, range } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { inUnit, rangeInUnit } from "../words/unitWords.ts";
import { verdictWords } from "../words/words.ts";

/** The names the publication of 2012 gave its groups. */
const groupWords: Readonly<Record<ReferenceGroup, string>> = {
  caucasian: "Caucasian",
  "african-american": "African American",
  "north-east-asian": "North East Asian",
  "south-east-asian": "South East Asian",
  other: "other",
};

const setWords: Readonly<Record<string, string>> = {
  "gli-global-2022": "GLI Global 2022",
  "gli-2012": "GLI 2012",
  "gli-2017": "GLI 2017",
};

const whyWords: Readonly<Record<NonNullable<RawMeasurement["because"]>, string>> = {
  "facts-missing": "not known",
  "age-outside-equation": "the equations do not reach this age",
  "measurements-disagree": "the two values of the transfer factor contradict each other",
  "value-outside-equation": "the value lies outside what the equations take",
};

/** Raw lung function under the equation sets, and where they part. */
export function lungFunctionSection({ lungFunction }: Review, name: LesionName): readonly string[] {
  if (lungFunction === undefined) return [];
  const { fev1, transferFactor, hemoglobin, crossings } = lungFunction;
  const rows = [
    ...(fev1?.readings ?? []).slice(0, 1).map((reading) => row("FEV1", reading)),
    ...(fev1?.overGroups === undefined ? [] : [spreadRow(fev1.overGroups)]),
    ...(transferFactor?.readings ?? []).map((reading) => row("Transfer factor", reading)),
    ...(hemoglobin === undefined
      ? []
      : [
          row(
            `Transfer factor at a standard hemoglobin (${inUnit(hemoglobin.gramsPerLiter, "gram-per-liter", 0)} measured)`,
            hemoglobin,
          ),
        ]),
  ];
  const fev1Readings = fev1?.readings ?? [];
  const notes = [
    ...statedNotes(lungFunction),
    ...[fev1, transferFactor].flatMap((raw, at) => whyNot(at === 0 ? "FEV1" : "Transfer factor", raw, name)),
    ...crossings.flatMap((crossing) => (crossing.rule === "line" ? [lineNote(crossing, fev1Readings)] : [])),
    ...pathwayNote(crossings.flatMap(({ rule }) => (rule === "line" ? [] : [pathwayWords[rule]]))),
  ];
  return [
    "## Raw lung function under the equation sets",
    "",
    ...(rows.length === 0
      ? []
      : ["| Measured | Set | Predicted | Percent, z-score | After the plan |", "|---|---|---|---|---|", ...rows, ""]),
    ...notes.map((note) => `- ${note}`),
  ];
}

function row(what: string, { comparison, afterPlan }: Pick<ReadingUnderSet, "comparison" | "afterPlan">): string {
  const { measured, unit, set, predicted, percentOfPredicted, zScore } = comparison;
  const cells = [
    `${what} ${inUnit(measured, unit, 2)}`,
    setName(set),
    inUnit(predicted, unit, 2),
    `${decimals(percentOfPredicted)} %, ${decimals(zScore, 2)}`,
    afterPlan === undefined ? "" : `${range(afterPlan)} %`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function spreadRow({ predicted, percentOfPredicted, zScore, afterPlan }: SpreadOverGroups): string {
  const cells = [
    "the same",
    "GLI 2012, over its five groups",
    rangeInUnit(predicted, "liter", 2),
    `${range(percentOfPredicted)} %, ${range(zScore, 2)}`,
    afterPlan === undefined ? "" : `${range(afterPlan)} %`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function setName(set: ReferenceComparison["set"]): string {
  return setWords[set] ?? quoted(set);
}

/** What the laboratory stated goes into the judgment; where it stated nothing, nothing does. */
function statedNotes({ fev1, transferFactor, statedSet }: NonNullable<Review["lungFunction"]>): readonly string[] {
  const raw = [
    ["FEV1", fev1],
    ["DLCO", transferFactor],
  ] as const;
  const used = raw.flatMap(([what, { statedPercent } = noMeasurement]) =>
    statedPercent === undefined ? [] : [`${what} ${decimals(statedPercent)} %`],
  );
  const missing = raw.flatMap(([what, each]) => (each !== undefined && each.statedPercent === undefined ? [what] : []));
  const by = statedSet === undefined ? "equation set not stated" : `equation set: ${quoted(statedSet)}`;
  return [
    ...(used.length === 0 ? [] : [`The judgment above uses the stated ${listed(used)} (${by}).`]),
    ...(missing.length === 0
      ? []
      : [
          `No percentage was stated for ${listed(missing)}: the judgment above chooses no equation set and waits for it.`,
        ]),
  ];
}

const noMeasurement: Pick<RawMeasurement, "statedPercent"> = {};

function whyNot(what: string, raw: RawMeasurement | undefined, name: LesionName): readonly string[] {
  if (raw?.because === undefined) return [];
  const missing = raw.needs.length === 0 ? "" : `: ${factList(raw.needs, name)}`;
  return [`${what} cannot be read with an equation, ${whyWords[raw.because]}${missing}.`];
}

function lineNote({ answers }: LineCrossing, readings: readonly ReadingUnderSet[]): string {
  const told = answers.map(({ answer, readings: places }) => {
    return `${verdictWords[answer]} under ${underSets(places.flatMap((place) => readings.slice(place, place + 1)))}`;
  });
  return `**The same liters cross the line for predicted FEV1:** ${told.join("; ")}.`;
}

function pathwayNote(pathways: readonly string[]): readonly string[] {
  return pathways.length === 0 ? [] : [`**By equation set another answer:** ${listed(pathways)}.`];
}

function underSets(readings: readonly ReadingUnderSet[]): string {
  const neutral = readings.filter(({ group }) => group === undefined).map(({ comparison }) => setName(comparison.set));
  const grouped = readings.flatMap(({ group }) => (group === undefined ? [] : [groupWords[group]]));
  const groups = [grouped.join(", ")].filter((text) => text !== "").map((text) => `GLI 2012 (${text})`);
  return listed([...neutral, ...groups]);
}
