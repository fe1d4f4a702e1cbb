import { documentPolicy } from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { CandidacyVerdict } from "../candidacy/candidacyResult.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import { withVolume } from "../candidacy/workedOut.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { percentFields, type ReserveMeasure, reserveMeasures } from "../case/orderOfMeasures.ts";
import { lungLengthRange } from "../case/ranges.table.ts";
import { requireCase } from "../case/requireCase.ts";
import { existing } from "../internal/guards.ts";
import { resectionIn } from "../plan/plannedOperations.ts";
import { chooseResection } from "../resection/chooseResection.ts";
import type { UnitName } from "../units/quantity.ts";
import { type MissingFactEffect, missingFacts } from "./missingFacts.ts";
import { type Flip, nearestFlip } from "./nearestFlip.ts";
import { diameterRepeatability, type Repeatability } from "./repeatability.table.ts";
import { repeatabilityOf } from "./repeatabilityOf.ts";
import { sameChoice } from "./sameChoice.ts";
import { type TriedAnswers, triedAnswers } from "./triedAnswers.ts";
import { turningMillimeters, turningPercentages } from "./turningPoints.ts";
import { withFact } from "./withFact.ts";
import { withPercentage } from "./withPercentage.ts";

/** How far one number can move before the verdict is another one. */
export interface NumberRobustness {
  /** The fact. */
  readonly path: CaseFact;
  /** Its present value. */
  readonly value: number;
  /** Its unit. */
  readonly unit: UnitName;
  /** The nearest lower value with another verdict; absent if there is none within reach. */
  readonly below?: Flip<CandidacyVerdict>;
  /** The nearest higher value with another verdict; absent if there is none within reach. */
  readonly above?: Flip<CandidacyVerdict>;
  /** How well such a measurement repeats, as published; absent if that was read nowhere. */
  readonly repeatability?: Repeatability;
  /** The same in the unit of the number; absent if a fact it depends on is missing. */
  readonly repeatabilityInUnit?: number;
  /** Whether a second measurement of the setting the repeatability was seen in could change the verdict by itself. */
  readonly hangsOnIt: "yes" | "no" | "unknown";
}

/** What the verdict of a case depends on. */
export interface Robustness {
  /** The verdict as it is. */
  readonly verdict: CandidacyVerdict;
  /** The numbers that could change it, the nearest first among those of one unit. */
  readonly numbers: readonly NumberRobustness[];
  /** The missing facts, the one that would settle most first. */
  readonly missing: readonly MissingFactEffect[];
  /** The policy. */
  readonly policy: string;
}

/** A number of a case that is moved, and how. */
interface Movable {
  readonly path: CaseFact;
  readonly value: number;
  readonly unit: "percent-predicted" | "millimeter";
  /** Which measure of the reserve it is; absent of a size or distance. */
  readonly measure?: ReserveMeasure;
}

/** How far a distance on CT is moved, in millimeters. */
const reachMm = 10;
/** A percentage of predicted is moved from nothing to this; higher ones are not plausible. */
const mostPercent = 200;

/**
 * Finds what the verdict of a case depends on: how far FEV1, DLCO, or a size or distance of a lesion can move before
 * the verdict is another one, whether that lies within the repeatability of the measurement, and which missing fact
 * would settle most.
 *
 * Method: one number at a time is moved, everything else kept, and the case is judged again. A percentage moves between 0
 * and 200, the raw values of its test with it; a distance up to 10 mm either way. Where a formula gives the value at
 * which a threshold, a margin or the rind is reached, that value is tried; between those a percentage moves in steps of
 * 40 points, of 20 where no formula helps, and a distance in steps of 5 mm, and the step in which the verdict changes is
 * halved until it is narrower than a millionth. So the answer holds for any policy; a change that no formula gives and
 * that is undone within one step is not seen.
 *
 * A missing fact is tried with the answers the agenda tries, see {@link boardAgenda}. The fact most of whose
 * values give a verdict comes first, then the one that leaves the fewest facts missing.
 *
 * @param policy - which criteria; left out, {@link documentPolicy}
 * @returns numbers whose movement changes the verdict, and what each missing fact would do
 * @throws RangeError as {@link candidacy}
 * @example
 * 82 % of FEV1 less a right lower lobectomy, 14 of 19 units, is 60.4 %; the verdict holds down to 54.3 %.
 * ```ts
 * const candidate = {
 *   case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
 *   primary: { site: "colorectal", status: "no-evidence-of-disease", assessedOn: "2026-11-02" },
 *   extrathoracic: { state: "none-found" },
 *   lesions: [{ id: "a", lobe: "right-lower", diameterMm: millimeters(22), depthMm: millimeters(45) }],
 *   lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percentPredicted(82), dlcoPercentPredicted: percentPredicted(95) },
 *   plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "lobectomy" }] }] },
 * } satisfies Candidate;
 * const [fev1] = robustness(candidate).numbers;
 * fev1?.path; // => "lungFunction.fev1PercentPredicted"
 * fev1?.below?.at; // => 54.286
 * fev1?.below?.to; // => "not-candidate"
 * ```
 */
export function robustness(candidate: Candidate, policy: CandidacyPolicy = documentPolicy): Robustness {
  requireCase("judge robustness", candidate);
  const judged = judgeCase(candidate, policy);
  return robustnessOf(judged, policy, triedAnswers(judged, policy));
}

/** The same for a case that is judged already, with the answers that were tried for it. */
export function robustnessOf(judged: JudgedCase, policy: CandidacyPolicy, tried: TriedAnswers): Robustness {
  const numbers = movables(judged.candidate)
    .map((movable) => moved(judged, movable, policy))
    .filter(({ below, above }) => below !== undefined || above !== undefined)
    .sort((a, b) => b.unit.localeCompare(a.unit) || nearest(a) - nearest(b));
  return { verdict: judged.judgment.verdict, numbers, missing: missingFacts(judged, tried), policy: policy.id };
}

function movables({ lungFunction, lesions }: Candidate): readonly Movable[] {
  const found: Movable[] = [];
  for (const measure of reserveMeasures) {
    const field = percentFields[measure];
    const value = lungFunction?.[field];
    if (value != null) found.push({ path: `lungFunction.${field}`, value, unit: "percent-predicted", measure });
  }
  const add = (path: CaseFact, value: number | null | undefined): void => {
    if (value != null) found.push({ path, value, unit: "millimeter" });
  };
  lesions?.forEach((lesion, at) => {
    add(`lesions.${at}.diameterMm`, lesion.diameterMm);
    add(`lesions.${at}.depthMm`, lesion.depthMm);
    add(`lesions.${at}.intersegmentalPlaneMm`, lesion.intersegmentalPlaneMm);
    lesion.adjacent?.forEach(({ distanceMm }, place) => {
      add(`lesions.${at}.adjacent.${place}.distanceMm`, distanceMm);
    });
  });
  return found;
}

function moved(judged: JudgedCase, movable: Movable, policy: CandidacyPolicy): NumberRobustness {
  const { path, value, unit, measure } = movable;
  const percent = measure !== undefined;
  const lowest = percent ? 0 : Math.max(0, value - reachMm);
  const highest = percent ? Math.max(value, mostPercent) : Math.min(value + reachMm, lungLengthRange[1]);
  const { verdict } = judged.judgment;
  const [verdictAt, solved] = percent ? ofPercentage(judged, measure, policy) : ofLesion(judged, path, policy);
  const step = percent ? (solved.length > 0 ? 40 : 20) : 5;
  const below = nearestFlip(value, lowest, step, verdictAt, verdict, solved);
  const above = nearestFlip(value, highest, step, verdictAt, verdict, solved);
  const known = repeatabilityAt(judged.candidate, movable);
  const distances = [below, above].flatMap((flip) => (flip === undefined ? [] : [flip.distance]));
  return {
    path,
    value,
    unit,
    ...(below === undefined ? {} : { below }),
    ...(above === undefined ? {} : { above }),
    ...(known?.published === undefined ? {} : { repeatability: known.published }),
    ...(known?.inItsUnit === undefined ? {} : { repeatabilityInUnit: known.inItsUnit }),
    hangsOnIt: known?.inItsUnit === undefined ? "unknown" : Math.min(...distances) <= known.inItsUnit ? "yes" : "no",
  };
}

/** The verdict at each value of a number, and the values at which a formula says that it can change. */
type Moved = readonly [verdictAt: (value: number) => CandidacyVerdict, solved: readonly number[]];

function ofPercentage(judged: JudgedCase, measure: ReserveMeasure, policy: CandidacyPolicy): Moved {
  return [
    (value) => judgeCase(withPercentage(judged.candidate, measure, value), policy, judged, false).judgment.verdict,
    turningPercentages(judged, measure),
  ];
}

/** A lesion for which the same operations are found again gets the same verdict again, unless a policy uses distances. */
function ofLesion(judged: JudgedCase, path: CaseFact, policy: CandidacyPolicy): Moved {
  const [, place, field] = existing(/^lesions\.(\d+)\.(.+)$/.exec(path));
  const at = Number(place);
  const lesion = existing(judged.candidate.lesions?.[at]);
  const { choice } = existing(judged.judgment.plan.lesions[at]);
  const resection = resectionIn(judged.candidate.lungs, withVolume(policy, judged.judgment.lungVolume).resection);
  const seen = [{ choice, verdict: judged.judgment.verdict }];
  return [
    (value) => {
      const other = withFact(judged.candidate, path, value);
      const judgeAgain = () => judgeCase(other, policy, judged, false).judgment.verdict;
      if (policy.asks.length > 0) return judgeAgain();
      const found = chooseResection(existing(other.lesions?.[at]), resection);
      const before = seen.find((each) => sameChoice(found, each.choice));
      if (before) return before.verdict;
      const verdict = judgeAgain();
      seen.push({ choice: found, verdict });
      return verdict;
    },
    turningMillimeters(lesion, existing(field), policy),
  ];
}

function repeatabilityAt(
  candidate: Candidate,
  { path, value, measure }: Movable,
): { readonly published: Repeatability; readonly inItsUnit?: number } | undefined {
  if (measure !== undefined) return repeatabilityOf(percentFields[measure], value, candidate);
  return path.endsWith(".diameterMm")
    ? { published: diameterRepeatability, inItsUnit: diameterRepeatability.value }
    : undefined;
}

function nearest({ below, above }: NumberRobustness): number {
  return Math.min(below?.distance ?? Number.POSITIVE_INFINITY, above?.distance ?? Number.POSITIVE_INFINITY);
}
