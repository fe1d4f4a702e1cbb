import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { percentPredictedRange } from "../case/ranges.table.ts";
import type { ReferenceComparison } from "../reference/compareWithReference.ts";
import { defaultEquations } from "../reference/defaultEquations.ts";
import { fev1Gli2012 } from "../reference/fev1Gli2012.ts";
import { lungFunctionInPercent, type RawReading } from "../reference/lungFunctionInPercent.ts";
import type { ReferenceGroup, ReferencePerson } from "../reference/person.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";
import type { Extent } from "../units/extent.ts";
import { years } from "../units/time.ts";
import {
  type HemoglobinAdjustment,
  hemoglobinAdjustment,
  percentAtStandardHemoglobin,
} from "./hemoglobinAdjustment.ts";
import { type RawFacts, rawLungFunction } from "./rawLungFunction.ts";
import { type ReadingUnderSet, readingUnderSet } from "./readingUnderSet.ts";
import { type LineCrossing, type PathwayCrossing, setCrossings } from "./setCrossings.ts";

/** The lowest and the highest over the groups of one set. */
export interface SpreadOverGroups {
  /** What is predicted, in the unit of the value. */
  readonly predicted: Extent;
  /** Percent of predicted. */
  readonly percentOfPredicted: Extent;
  /** Standard deviations from predicted. */
  readonly zScore: Extent;
  /** What the plan leaves. */
  readonly afterPlan?: Extent;
}

/** A raw measurement of a case and what is normal for the person. */
export interface RawMeasurement {
  /** What the laboratory stated in percent of predicted, where it did. */
  readonly statedPercent?: number;
  /** The readings: the race-neutral one first, then those of each group. None, where they are not known. */
  readonly readings: readonly ReadingUnderSet[];
  /** The spread over the groups of a set with groups. */
  readonly overGroups?: SpreadOverGroups;
  /** Why there is no reading. */
  readonly because?: "facts-missing" | "age-outside-equation" | "measurements-disagree" | "value-outside-equation";
  /** The facts that would give one. */
  readonly needs: readonly CaseFact[];
}

/** Lung function as it was measured, and what the sets of reference equations make of it. */
export interface LungFunctionReadings {
  /** The equation set the laboratory stated. */
  readonly statedSet?: string;
  /** FEV1 in liters; left out where only a percentage is stated. */
  readonly fev1?: RawMeasurement;
  /** Transfer factor; left out where only a percentage is stated. */
  readonly transferFactor?: RawMeasurement;
  /** Where the same liters lead a rule to another answer under another set. */
  readonly crossings: readonly (LineCrossing | PathwayCrossing)[];
  /** The transfer factor with hemoglobin taken into account, where that was not done already. */
  readonly hemoglobin?: HemoglobinAdjustment;
}

const groups: readonly ReferenceGroup[] = [
  "caucasian",
  "african-american",
  "north-east-asian",
  "south-east-asian",
  "other",
];

/**
 * Reads the raw lung function of a case with GLI Global 2022, with each group of GLI 2012, and with GLI 2017, and says
 * where the same liters fall on different sides of the policy's threshold or lead a pathway to another answer.
 *
 * No set is chosen for the judgment: it needs a recorded percentage. A case states no group, so every group
 * is shown and none is taken. Hemoglobin is adjusted for beside the measured value, only where the case says that the
 * laboratory did not.
 *
 * @returns the readings; absent if the case holds no raw measurement and no percentage to adjust for hemoglobin
 * @throws RangeError for a measurement, age or height that no person has
 */
export function lungFunctionReadings(
  candidate: Candidate,
  policy: CandidacyPolicy,
  base: () => JudgedCase = () => judgeCase(candidate, policy),
): LungFunctionReadings | undefined {
  const { fev1Liters, tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg, ...test } = candidate.lungFunction ?? {};
  const liters = fev1Liters ?? undefined;
  const transfer = tlcoMmolPerMinPerKpa ?? dlcoMlPerMinPerMmHg ?? undefined;
  const facts = rawLungFunction(candidate);
  if (liters === undefined && transfer === undefined) {
    const hemoglobin = ofPercent(facts, test.dlcoPercentPredicted);
    return hemoglobin && { crossings: [], hemoglobin };
  }
  const before = base();
  const { fev1, transferFactor } = lungFunctionInPercent(facts, defaultEquations);
  const inGroups = groups.map((group) => {
    return { group, reading: lungFunctionInPercent(facts, { ...defaultEquations, fev1: fev1Gli2012, group }).fev1 };
  });
  const judged = [{ group: undefined, reading: fev1 }, ...inGroups].flatMap(({ reading, group }) =>
    possible(reading).map((comparison) => readingUnderSet(before, policy, "fev1", comparison, group)),
  );
  const readings = judged.map(({ reading }) => reading);
  const transfers = possible(transferFactor);
  const diffusing = transfers.map((comparison) => readingUnderSet(before, policy, "dlco", comparison));
  const overGroups = spread(readings.slice(1));
  const [hemoglobin] = transfers.map(({ measured }) =>
    hemoglobinAdjustment(measured, facts.patient as ReferencePerson, facts.hemoglobin),
  );
  const statedSet = test.equationSet ?? undefined;
  return {
    ...(statedSet === undefined ? {} : { statedSet }),
    ...(liters === undefined
      ? {}
      : {
          fev1: {
            ...stated(test.fev1PercentPredicted),
            readings,
            ...(overGroups === undefined ? {} : { overGroups }),
            ...whyNot(fev1),
          },
        }),
    ...(transfer === undefined
      ? {}
      : {
          transferFactor: {
            ...stated(test.dlcoPercentPredicted),
            readings: diffusing.map(({ reading }) => reading),
            ...whyNot(transferFactor),
          },
        }),
    crossings: setCrossings(judged),
    ...(hemoglobin === undefined ? {} : { hemoglobin }),
  };
}

/** A recorded percentage at standard hemoglobin, where it was not adjusted and sex and age are known. */
function ofPercent(
  { patient: { sex, ageYears }, hemoglobin }: RawFacts,
  percent: number | null | undefined,
): HemoglobinAdjustment | undefined {
  if (percent == null || hemoglobin === undefined || sex === undefined || ageYears === undefined) return undefined;
  return percentAtStandardHemoglobin(percent, { sex, ageYears: years(ageYears) }, hemoglobin);
}

function stated(percent: number | null | undefined): Pick<RawMeasurement, "statedPercent"> {
  return percent === undefined || percent === null ? {} : { statedPercent: percent };
}

/** The comparison, where it comes to a percentage that a person can have: what is possible of an adult is not of a child. */
function possible<E extends ReferenceEquation>(
  reading: RawReading<E>,
): readonly ReferenceComparison<E["set"], E["unit"]>[] {
  if (reading.state === "unknown" || reading.comparison.percentOfPredicted > percentPredictedRange[1]) return [];
  return [reading.comparison];
}

function whyNot(reading: RawReading<ReferenceEquation>): Pick<RawMeasurement, "because" | "needs"> {
  if (reading.state === "unknown") return { because: reading.because, needs: reading.needs };
  return possible(reading).length > 0 ? { needs: [] } : { because: "value-outside-equation", needs: [] };
}

function spread(readings: readonly ReadingUnderSet[]): SpreadOverGroups | undefined {
  if (readings.length === 0) return undefined;
  const over = (values: readonly number[]): Extent => ({ least: Math.min(...values), most: Math.max(...values) });
  const after = readings.flatMap(({ afterPlan }) => (afterPlan === undefined ? [] : [afterPlan.least, afterPlan.most]));
  return {
    predicted: over(readings.map(({ comparison }) => comparison.predicted)),
    percentOfPredicted: over(readings.map(({ comparison }) => comparison.percentOfPredicted)),
    zScore: over(readings.map(({ comparison }) => comparison.zScore)),
    ...(after.length === 0 ? {} : { afterPlan: over(after) }),
  };
}
