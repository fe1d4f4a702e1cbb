import type { Candidacy } from "../candidacy/candidacy.ts";
import type { PhysiologicReserveReasons } from "../candidacy/reserveReasons.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Citation, Standing } from "../evidence/citation.ts";
import type { Reason } from "../evidence/reason.ts";
import { compareWithThreshold, type Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { FitnessMeasure } from "../fitness/fitnessFacts.ts";
import { predictedFields } from "../fitness/fitnessFacts.ts";
import { existing } from "../internal/guards.ts";
import type { LesionPlan } from "../plan/plannedOperations.ts";
import type { ResectionReasons } from "../resection/resectionReasons.ts";
import type { Repeatability } from "../trials/repeatability.table.ts";
import { repeatabilityOf } from "../trials/repeatabilityOf.ts";
import type { Extent } from "../units/extent.ts";
import type { UnitName } from "../units/quantity.ts";

/** A number that decides, and how far it lies from the threshold it is compared with. */
export interface DistanceToLine {
  /** Which number: a fact of heart and lungs, the liver that stays, or a distance in the lung. */
  readonly number: FitnessMeasure | "liver-remnant" | "nearest-structure" | "intersegmental-plane";
  /** The lesion it is about, by its place, where it is about one. */
  readonly lesion?: number;
  /** Its value; of a predicted value the range. */
  readonly value: Extent;
  /** The unit of value, threshold and distance. */
  readonly unit: UnitName;
  /** The threshold. */
  readonly line: Pick<Threshold, "value" | "passes" | "side">;
  /** Where the threshold comes from; left out where it is a convention. */
  readonly source?: Citation;
  /** Basis of the threshold. */
  readonly standing: Standing;
  /** From the worse end to the better one, positive where the criterion is met. */
  readonly distance: Extent;
  /** On which side the whole of it lies. */
  readonly lies: "passing" | "failing" | "across";
  /** How well the measurement repeats; left out where that was read nowhere. */
  readonly repeatability?: Repeatability;
  /** The same in the unit of the value, at the end nearest to the threshold; left out where a fact is missing. */
  readonly repeatabilityInUnit?: number;
  /** Whether the threshold lies within it: a second measurement of the setting it was seen in could fall on the other side. */
  readonly withinRepeatability: "within" | "beyond" | "unknown";
  /** Facts that are missing to say so. */
  readonly needs: readonly CaseFact[];
}

/**
 * Compares every number that decides the third pillar, and every distance a margin depends on, with its threshold
 * and with the published repeatability of its measurement. A repeatability is about the measurement alone;
 * the error of a prediction is larger and no part of it.
 */
export function distancesToLines(candidate: Candidate, judgment: Candidacy): readonly DistanceToLine[] {
  return [
    ...judgment.pillars.physiologicReserve.reasons.flatMap((reason) => ofReserve(reason, candidate)),
    ...judgment.plan.lesions.flatMap((place) => ofMargin(place, judgment)),
  ];
}

function ofReserve(reason: Reason<PhysiologicReserveReasons>, candidate: Candidate): readonly DistanceToLine[] {
  switch (reason.code) {
    case "predicted-function": {
      return [measured(predictedFields[reason.measure], reason.predicted, reason.threshold, candidate)];
    }
    case "pathway-step": {
      const { measure, value, threshold } = reason.step;
      return [measured(measure, { least: value, most: value }, threshold, candidate)];
    }
    case "liver-remnant": {
      const { remnant, threshold } = reason;
      return [{ number: "liver-remnant", ...placed({ least: remnant, most: remnant }, threshold), ...unread }];
    }
    default:
      return [];
  }
}

/** Nothing was read on how well it repeats. */
const unread: Pick<DistanceToLine, "withinRepeatability" | "needs"> = { withinRepeatability: "unknown", needs: [] };

const sideOf: Readonly<Record<Verdict, DistanceToLine["lies"]>> = {
  met: "passing",
  unmet: "failing",
  unknown: "across",
};

type Placed = Omit<DistanceToLine, "number" | "lesion" | keyof typeof unread | "repeatability" | "repeatabilityInUnit">;

function placed(value: Extent, threshold: Threshold): Placed {
  const { unit, standing, passes, side } = threshold;
  const [one, other] = [compareWithThreshold(value.least, threshold), compareWithThreshold(value.most, threshold)];
  return {
    value,
    unit,
    line: { value: threshold.value, passes, side },
    ...(standing === "convention" ? {} : { source: threshold.source }),
    standing,
    distance: { least: Math.min(one.distance, other.distance), most: Math.max(one.distance, other.distance) },
    lies: one.verdict === other.verdict ? sideOf[one.verdict] : "across",
  };
}

function measured(measure: FitnessMeasure, value: Extent, threshold: Threshold, candidate: Candidate): DistanceToLine {
  const where = placed(value, threshold);
  const nearest = where.lies === "across" ? threshold.value : nearerEnd(value, threshold.value);
  const known = repeatabilityOf(measure, nearest, candidate);
  if (known === undefined) return { number: measure, ...where, ...unread };
  const { published, inItsUnit, needs } = known;
  if (inItsUnit === undefined) {
    return { number: measure, ...where, repeatability: published, withinRepeatability: "unknown", needs };
  }
  const away = Math.abs(nearest - threshold.value);
  return {
    number: measure,
    ...where,
    repeatability: published,
    repeatabilityInUnit: inItsUnit,
    withinRepeatability: away <= inItsUnit ? "within" : "beyond",
    needs,
  };
}

function nearerEnd({ least, most }: Extent, line: number): number {
  return Math.abs(least - line) < Math.abs(most - line) ? least : most;
}

/** Distances the margin of the planned operation depends on, whichever way they went. */
function ofMargin({ lesion, choice, operations }: LesionPlan, { plan }: Candidacy): readonly DistanceToLine[] {
  const [procedure] = operations.map((at) => existing(plan.operations[at]).procedure);
  return choice.options
    .filter((option) => option.procedure === procedure)
    .flatMap((option) => [...option.arguments, ...option.objections])
    .flatMap((reason) => marginOf(reason, lesion));
}

function marginOf(reason: Reason<ResectionReasons>, lesion: number): readonly DistanceToLine[] {
  switch (reason.code) {
    case "vessels-outside-margin":
      return inLung("nearest-structure", lesion, reason.nearestMm, reason);
    case "vessel-within-margin":
    case "lobar-structure-within-margin":
      return inLung("nearest-structure", lesion, reason.distanceMm, reason);
    case "plane-outside-margin":
    case "plane-within-margin":
      return inLung("intersegmental-plane", lesion, reason.planeMm, reason);
    default:
      return [];
  }
}

function inLung(
  number: DistanceToLine["number"],
  lesion: number,
  valueMm: number | undefined,
  { verdict, standing, requiredMm }: { verdict: Verdict; standing: Standing; requiredMm?: Extent },
): readonly DistanceToLine[] {
  if (valueMm === undefined || requiredMm === undefined) return [];
  return [
    {
      number,
      lesion,
      value: { least: valueMm, most: valueMm },
      unit: "millimeter",
      line: { value: requiredMm.most, passes: "above", side: "inclusive" },
      standing,
      distance: { least: valueMm - requiredMm.most, most: valueMm - requiredMm.most },
      lies: sideOf[verdict],
      ...unread,
    },
  ];
}
