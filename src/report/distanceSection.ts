import type { DistanceToLine } from "../board/distancesToLines.ts";
import type { UnitName } from "../units/quantity.ts";
import { capital, decimals } from "../words/format.ts";
import { inUnit, rangeInUnit, thresholdWords } from "../words/unitWords.ts";
import { betweenWords } from "../words/verdictWords.table.ts";
import { type Block, paragraph, section, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

/** How far the deciding numbers are from their thresholds, beside the repeatability of their measurement. */
export function distanceSection(context: PageContext): readonly Block[] {
  const { trial } = context.words;
  const distances = context.review.distances ?? [];
  const rows = distances.map((each) => [
    numberWords(each, context),
    rangeInUnit(each.value, each.unit),
    thresholdWords({ ...each.line, unit: each.unit }),
    distanceWords(each, context),
    again(each, context),
  ]);
  return section(trial.distances, [
    ...table(trial.distances, trial.distanceHead, rows),
    ...(distances.some(({ repeatability }) => repeatability?.between === "one-session")
      ? [paragraph(trial.oneSession)]
      : []),
  ]);
}

function numberWords({ number, lesion }: DistanceToLine, { words, name }: PageContext): string {
  const { trial } = words;
  const of = lesion === undefined ? "" : trial.of(name(lesion));
  if (number === "liver-remnant") return trial.remnant;
  if (number === "nearest-structure") return trial.structure(of);
  if (number === "intersegmental-plane") return trial.plane(of);
  return capital(words.measures[number]);
}

/** Differences of percentages are percentage points. */
function differenceUnit(unit: UnitName): UnitName {
  return unit === "percent" || unit === "percent-predicted" ? "percentage-point" : unit;
}

function distanceWords({ distance, unit, lies, line }: DistanceToLine, { words: { trial } }: PageContext): string {
  const { least, most } = distance;
  const [passing, failing] = line.passes === "above" ? [trial.above, trial.below] : [trial.below, trial.above];
  const side = (far: number): string => (far === 0 ? "" : far > 0 ? passing : failing);
  const away = (far: number): string => {
    if (far === 0) return trial.atThreshold;
    const size = Math.abs(far);
    const small = decimals(size) === "0";
    const difference = differenceUnit(unit);
    return small ? trial.lessThan(inUnit(0.1, difference)) : inUnit(size, difference);
  };
  const placed = (far: number): string => `${away(far)} ${side(far)}`.trim();
  if (least === most) return placed(least);
  if (lies === "across") return trial.to(placed(least), placed(most));
  const [near, far] = lies === "passing" ? [least, most] : [most, least];
  return trial.to(decimals(Math.abs(near)) === "0" ? away(near) : decimals(Math.abs(near)), placed(far));
}

function again(each: DistanceToLine, { words, sources, name }: PageContext): string {
  const { repeatability, repeatabilityInUnit, withinRepeatability, needs, unit } = each;
  const { trial, standings } = words;
  if (repeatability === undefined) return trial.repeatabilityOpen;
  const { value, between, source, standing } = repeatability;
  const known = standing === "primary" ? "" : trial.known(standings[standing]);
  const published = `${inUnit(value, repeatability.unit, 2)} ${numbered(source, sources)}${known}`;
  return repeatabilityInUnit === undefined
    ? trial.repeatabilityNeeds(words.factList(needs, name), betweenWords[between], published)
    : trial.repeatability(
        withinRepeatability === "within",
        betweenWords[between],
        published,
        inUnit(repeatabilityInUnit, differenceUnit(unit)),
      );
}
