import type { DistanceToLine } from "../board/distancesToLines.ts";
import type { Review } from "../board/review.ts";
import type { UnitName } from "../units/quantity.ts";
import { factList } from "../words/factLabel.ts";
import { measureWords } from "../words/fitnessWords.ts";
import { capital, decimals } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { inUnit, lineOf, rangeInUnit } from "../words/unitWords.ts";
import { betweenWords, standingWords } from "../words/words.ts";
import { numbered, type Sources } from "./sources.ts";

/** How far the numbers that decide lie from their lines, beside how well their measurement repeats. */
export function distanceSection({ distances }: Review, sources: Sources, name: LesionName): readonly string[] {
  if (distances === undefined) return [];
  return [
    "## How far the deciding numbers lie from their lines",
    "",
    "| Number | Value | Line | Distance | Within its repeatability, could it change sides? |",
    "|---|---|---|---|---|",
    ...distances.map((told) => {
      const { value, unit, line } = told;
      const cells = [
        numberWords(told, name),
        rangeInUnit(value, unit),
        lineOf({ ...line, unit }),
        distanceWords(told),
        again(told, sources, name),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    ...(distances.some(({ repeatability }) => repeatability?.between === "one-session")
      ? ["", "From two tests of one session nothing follows for another day, device or laboratory."]
      : []),
  ];
}

function numberWords({ number, lesion }: DistanceToLine, name: LesionName): string {
  const of = lesion === undefined ? "" : ` of ${name(lesion)}`;
  if (number === "liver-remnant") return "Future liver remnant";
  if (number === "nearest-structure") return `Nearest vessel or bronchus${of}`;
  if (number === "intersegmental-plane") return `Intersegmental plane${of}`;
  return capital(measureWords[number]);
}

/** Differences of percentages are points. */
function differenceUnit(unit: UnitName): UnitName {
  return unit === "percent" || unit === "percent-predicted" ? "percentage-point" : unit;
}

function distanceWords({ distance, unit, lies }: DistanceToLine): string {
  const { least, most } = distance;
  if (least === most) return `${away(least, unit)} ${sideWords(least)}`.trim();
  if (lies === "across") return `${away(least, unit)} ${sideWords(least)} to ${away(most, unit)} ${sideWords(most)}`;
  const [near, far] = lies === "passing" ? [least, most] : [most, least];
  const from = decimals(Math.abs(near)) === "0" ? away(near, unit) : decimals(Math.abs(near));
  return `${from} to ${away(far, unit)} ${sideWords(far)}`;
}

function sideWords(distance: number): string {
  return distance === 0 ? "" : distance > 0 ? "on the passing side" : "short of it";
}

/** A distance that would round to nothing is not printed as nothing. */
function away(distance: number, unit: UnitName): string {
  if (distance === 0) return "on the line";
  const difference = differenceUnit(unit);
  const far = Math.abs(distance);
  const told = decimals(far) === "0" ? `less than ${inUnit(0.1, difference)}` : inUnit(far, difference);
  return told.replace(/^1 points$/, "1 point");
}

function again(told: DistanceToLine, sources: Sources, name: LesionName): string {
  const { repeatability, repeatabilityInUnit, withinRepeatability, needs, unit } = told;
  if (repeatability === undefined) return "not known: no repeatability was read for it";
  const { value, between, source, standing } = repeatability;
  const published = `${inUnit(value, repeatability.unit, 2)} ${numbered(source, sources)}`;
  const known = standing === "primary" ? "" : ` (${standingWords[standing]})`;
  if (repeatabilityInUnit === undefined) {
    const missing = factList(needs, name);
    return `not known without ${missing}: ${betweenWords[between]} two tests lie up to ${published} apart${known}`;
  }
  const here = inUnit(repeatabilityInUnit, differenceUnit(unit));
  const answer = withinRepeatability === "within" ? "yes" : "no";
  return `${answer}, ${betweenWords[between]}: two tests lie up to ${published} apart, here ${here}${known}`;
}
