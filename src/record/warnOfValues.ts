import type { Candidate } from "../case/candidate.ts";
import { caseFields } from "../case/caseFields.table.ts";
import type { CaseFact } from "../case/fact.ts";
import { type Field, isByFact, isList, isPlain, isRange, isRequired } from "../case/field.ts";
import { once } from "../internal/once.ts";
import { liesAfter, type PlainDate } from "../units/plainDate.ts";
import type { ComparedFact, Warn, WarningCode } from "./warning.ts";

/** What is usual for a number, by the name of its field; with a third place, so is zero. */
const usual: Readonly<Record<string, readonly [least: number, most: number, none?: 0]>> = {
  ageYears: [0, 105],
  creatinineUmolPerL: [30, 1500],
  packYears: [0, 150],
  largestMm: [3, 150],
  sliceMm: [0.4, 12],
  shortAxisMm: [2, 80, 0],
  // No place in a lung lies deeper below its surface, which surrounds it on all sides, or farther from a plane within it.
  depthMm: [0, 100],
  intersegmentalPlaneMm: [0, 100],
  totalVolumeMl: [1000, 10000],
  fev1PercentPredicted: [10, 200],
  dlcoPercentPredicted: [10, 200],
  fev1Liters: [0.3, 7],
  fvcLiters: [0.5, 9],
  fev1FvcRatio: [0.15, 1],
  tlcoMmolPerMinPerKpa: [1, 15],
  hemoglobinGramsPerLiter: [60, 200],
  perfusionLeftPercent: [2, 100, 0],
  peakVo2PercentPredicted: [10, 200],
  ppoVo2PercentPredicted: [10, 200],
  peakVo2MlPerKgPerMin: [5, 60],
  ppoVo2MlPerKgPerMin: [3, 60],
  stairClimbMeters: [0, 40],
  // The incremental test ends at 1,020 m; a count of its shuttles of 10 m lies below 50.
  shuttleWalkMeters: [50, 1020, 0],
  restingSaturationPercent: [60, 100],
  saturationDropPercent: [0.5, 40, 0],
  remnantPercent: [5, 100],
  removedVolumeMl: [2, 10000, 0],
};

/** Warns of a value and what lies below it; the path is what its name follows. */
type Look = (value: unknown, path: string, about: About) => void;

interface About {
  readonly warn: Warn;
  readonly warnOfDay: (before: string, name: string, day: PlainDate) => void;
}

const lookAtCase = /* @__PURE__ */ once(() => lookAt("", caseFields, "") as Look);

/** Each value by itself: numbers out of the ordinary; days after the meeting, before birth, or written for no day. */
export function warnOfValues(candidate: Candidate, warn: Warn): void {
  const { asOf } = candidate.case;
  const born = birthOf(candidate);
  const warnOfDay: About["warnOfDay"] = (before, name, day) => {
    const path = `${before}${name}` as CaseFact;
    if (liesAfter(day, asOf)) warn("date-after-meeting", path, day, { path: "case.asOf", value: asOf });
    else if (isPlaceholder(day)) warn("date-placeholder", path, day);
    else if (born && liesAfter(born.date, day)) warn("date-before-birth", path, day, born.fact);
  };
  lookAtCase()(candidate, "", { warn, warnOfDay });
}

/**
 * Prepares what looks at a field, once for all cases; undefined for a field without a number or a day. A path is
 * put together only where a value has parts, or is doubted.
 */
function lookAt(name: string, field: Field, below = `${name}.`): Look | undefined {
  if (isRequired(field)) return lookAt(name, field.required);
  if (isList(field)) {
    const each = lookAt(name, field.each, "");
    return (
      each &&
      ((list, path, about) => {
        let at = 0;
        for (const entry of list as readonly unknown[]) each(entry, `${path}${name}.${at++}.`, about);
      })
    );
  }
  // The operation lies after the meeting.
  if (field === "date" && name !== "operationOn") {
    return (day, path, about) => about.warnOfDay(path, name, day as PlainDate);
  }
  if (isRange(field)) return lookAtNumber(name);
  if (isPlain(field) || isByFact(field)) return undefined;
  const looks: Record<string, Look> = Object.create(null);
  for (const [part, of] of Object.entries(field)) {
    const look = part === "case" ? undefined : lookAt(part, of);
    if (look) looks[part] = look;
  }
  if (Object.keys(looks).length === 0) return undefined;
  // What is stated is less than what could be.
  return (value, path, about) => {
    const inside = path + below;
    for (const part in value as object) {
      const look = looks[part];
      if (look === undefined) continue;
      const stated = (value as Readonly<Record<string, unknown>>)[part];
      if (stated != null) look(stated, inside, about);
    }
  };
}

function lookAtNumber(name: string): Look | undefined {
  const range = usual[name];
  if (range === undefined) return undefined;
  const [least, most, none] = range;
  const code = codeOf(name);
  return (value, path, { warn }) => {
    const number = value as number;
    if (number !== none && (number < least || number > most)) warn(code, `${path}${name}` as CaseFact, number);
  };
}

function codeOf(name: string): WarningCode {
  if (/saturation/i.test(name)) return "saturation-implausible";
  if (name.includes("Percent")) return "percent-implausible";
  return name === "largestMm" ? "diameter-implausible" : "unit-implausible";
}

/** Days that programs and people write where they do not know one. */
function isPlaceholder(date: PlainDate): boolean {
  return /^(1900|190[14]-01-01$|1970(-01-01)?$)/.test(date);
}

/** The earliest day of birth, from the date or the age. */
function birthOf({ case: { asOf }, patient }: Candidate): { date: PlainDate; fact: ComparedFact } | undefined {
  const { bornOn, ageYears } = patient ?? {};
  if (bornOn != null) return { date: bornOn, fact: { path: "patient.bornOn", value: bornOn } };
  if (ageYears == null || typeof asOf !== "string") return undefined;
  const year = Number(asOf.slice(0, 4)) - Math.floor(ageYears) - 1;
  return { date: `${year}`, fact: { path: "patient.ageYears", value: ageYears } };
}
