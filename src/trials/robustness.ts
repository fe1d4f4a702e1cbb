import { type Candidacy, candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { documentPolicy } from "../candidacy/policies.table.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { requireFields } from "../internal/guards.ts";
import type { UnitName } from "../units/quantity.ts";
import { choiceKey } from "./choiceKey.ts";
import { diameterRepeatability } from "./diameterRepeatability.table.ts";
import { type MissingFactEffect, missingFacts } from "./missingFacts.ts";
import { type Flip, nearestFlip } from "./nearestFlip.ts";
import type { Repeatability } from "./repeatability.table.ts";
import { repeatabilityOf } from "./repeatabilityOf.ts";
import { withFact } from "./withFact.ts";

/** The verdict of a case. */
type CandidacyVerdict = Candidacy["verdict"];

/** How far one number can move before the verdict is another one. */
export interface NumberRobustness {
  /** The fact. */
  readonly path: CaseFact;
  /** Its present value. */
  readonly value: number;
  /** Its unit. */
  readonly unit: UnitName;
  /** The nearest lower value with another verdict; nothing where there is none within reach. */
  readonly below?: Flip<CandidacyVerdict>;
  /** The nearest higher value with another verdict; nothing where there is none within reach. */
  readonly above?: Flip<CandidacyVerdict>;
  /** How well such a measurement repeats, as published; nothing where that was read nowhere. */
  readonly repeatability?: Repeatability;
  /** The same in the unit of the number; nothing where a fact is missing that would tell. */
  readonly repeatabilityInUnit?: number;
  /** Whether a second measurement of the setting the repeatability was seen in could change the verdict by itself. */
  readonly hangsOnIt: "yes" | "no" | "unknown";
}

/** What the verdict of a case hangs on. */
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
}

/** How far a distance on CT is moved, in millimeters. */
const reachMm = 10;
/** A percentage of predicted is moved from nothing to this; higher ones are not plausible. */
const mostPercent = 200;

/**
 * Asks what the verdict of a case hangs on: how far FEV1, DLCO, or a size or distance of a lesion can move before the
 * verdict is another one, whether that lies within the repeatability of the measurement, and which missing fact would
 * settle most.
 *
 * Method: one number at a time is moved, everything else kept, and {@link candidacy} is asked again. A percentage moves
 * between 0 and 200 in steps of 20 points, a distance up to 10 mm either way in steps of 1 mm; the step in which the
 * verdict changes is halved until it is narrower than a millionth. Nothing is derived from the rules themselves, so the
 * answer holds for any policy; a change that is undone within one step is not seen.
 *
 * A missing fact is tried with the answers the agenda tries, see {@link boardAgenda}. The fact most of whose
 * values give a verdict comes first, then the one that leaves the fewest facts missing.
 *
 * @param candidate - the case
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
 * };
 * const [fev1] = robustness(candidate).numbers;
 * fev1.path; // => "lungFunction.fev1PercentPredicted"
 * fev1.below.at; // => 54.286
 * fev1.below.to; // => "not-candidate"
 * ```
 */
export function robustness(candidate: Candidate, policy: CandidacyPolicy = documentPolicy): Robustness {
  requireFields("judge robustness", "the case", candidate);
  const told = candidacy(candidate, policy);
  const numbers = movables(candidate)
    .map((movable) => moved(candidate, movable, told.verdict, policy))
    .filter(({ below, above }) => below !== undefined || above !== undefined)
    .sort((a, b) => b.unit.localeCompare(a.unit) || nearest(a) - nearest(b));
  return { verdict: told.verdict, numbers, missing: missingFacts(candidate, told, policy), policy: policy.id };
}

function movables({ lungFunction, lesions }: Candidate): readonly Movable[] {
  const found: Movable[] = [];
  const add = (path: CaseFact, value: number | null | undefined, unit: Movable["unit"]): void => {
    if (typeof value === "number") found.push({ path, value, unit });
  };
  add("lungFunction.fev1PercentPredicted", lungFunction?.fev1PercentPredicted, "percent-predicted");
  add("lungFunction.dlcoPercentPredicted", lungFunction?.dlcoPercentPredicted, "percent-predicted");
  lesions?.forEach((lesion, at) => {
    add(`lesions.${at}.diameterMm`, lesion.diameterMm, "millimeter");
    add(`lesions.${at}.depthMm`, lesion.depthMm, "millimeter");
    add(`lesions.${at}.intersegmentalPlaneMm`, lesion.intersegmentalPlaneMm, "millimeter");
    lesion.adjacent?.forEach(({ distanceMm }, place) => {
      add(`lesions.${at}.adjacent.${place}.distanceMm`, distanceMm, "millimeter");
    });
  });
  return found;
}

function moved(
  candidate: Candidate,
  { path, value, unit }: Movable,
  present: CandidacyVerdict,
  policy: CandidacyPolicy,
): NumberRobustness {
  const percent = unit === "percent-predicted";
  const step = percent ? 20 : 1;
  const lowest = percent ? 0 : Math.max(0, value - reachMm);
  const highest = percent ? Math.max(value, mostPercent) : value + reachMm;
  const verdictAt = verdictsAt(candidate, path, present, policy);
  const below = nearestFlip(value, lowest, step, verdictAt);
  const above = nearestFlip(value, highest, step, verdictAt);
  const known = repeatabilityAt(candidate, path, value);
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

/** What is said of a case with one number moved; a lesion of which the same operations are said gets the same verdict. */
function verdictsAt(
  candidate: Candidate,
  path: CaseFact,
  present: CandidacyVerdict,
  policy: CandidacyPolicy,
): (value: number) => CandidacyVerdict {
  const at = /^lesions\.(\d+)\./.exec(path)?.[1];
  const keyOf = (each: Candidate): string | undefined =>
    at === undefined ? undefined : choiceKey(each.lesions![Number(at)]!, policy.resection);
  const before = keyOf(candidate);
  return (value) => {
    const other = withFact(candidate, path, value);
    return before !== undefined && keyOf(other) === before ? present : candidacy(other, policy).verdict;
  };
}

function repeatabilityAt(
  candidate: Candidate,
  path: CaseFact,
  value: number,
): { readonly published: Repeatability; readonly inItsUnit?: number } | undefined {
  if (path === "lungFunction.fev1PercentPredicted") return repeatabilityOf("fev1PercentPredicted", value, candidate);
  if (path === "lungFunction.dlcoPercentPredicted") return repeatabilityOf("dlcoPercentPredicted", value, candidate);
  return path.endsWith(".diameterMm")
    ? { published: diameterRepeatability, inItsUnit: diameterRepeatability.value }
    : undefined;
}

function nearest({ below, above }: NumberRobustness): number {
  return Math.min(below?.distance ?? Number.POSITIVE_INFINITY, above?.distance ?? Number.POSITIVE_INFINITY);
}
