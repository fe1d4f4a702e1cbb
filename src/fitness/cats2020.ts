import { cats2020Guideline } from "../evidence/sources/fitness.table.ts";
import { weakestStanding } from "../evidence/standing.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { FitnessFacts } from "./fitnessFacts.ts";
import type { FitnessOptions, FitnessPathway, FitnessReading, FitnessResult } from "./fitnessResult.ts";
import { askFor, conclude, every, type Line, missingFunction, startWalk } from "./walk.ts";

/** Either predicted value below it: above average risk. */
export const cats2020AboveAverage: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for lung resection",
  source: cats2020Guideline,
  locator: "guideline page: below 40 %",
  standing: "primary",
};

/** Either predicted value below it: exceptionally high risk. */
export const cats2020ExceptionallyHigh: Threshold = {
  value: 30,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for lung resection",
  source: cats2020Guideline,
  locator: "guideline page: below 30 %",
  standing: "primary",
};

/** Either predicted value below it: prohibitive risk. */
export const cats2020Prohibitive: Threshold = {
  value: 20,
  unit: "percent-predicted",
  passes: "above",
  side: "inclusive",
  population: "patients considered for lung resection",
  source: cats2020Guideline,
  locator: "guideline page: below 20 %",
  standing: "primary",
};

/** Which text, and for whom. */
export const cats2020Pathway: FitnessPathway = {
  id: "cats-2020",
  source: cats2020Guideline,
  population: "patients considered for lung resection",
};

/** The four bands, from the best to the worst. */
export type Cats2020Decision = "average-risk" | "above-average-risk" | "exceptionally-high-risk" | "prohibitive-risk";

/** The limbs at which it can come to rest. */
export type Cats2020Leaf =
  | "value-missing"
  | "both-at-least-40"
  | "smaller-below-40"
  | "smaller-below-30"
  | "smaller-below-20";

/** The text names bands and bars only the last; where the line between meeting and not is drawn is a convention. */
export const cats2020Reading: Readonly<Record<Cats2020Decision, FitnessReading>> = {
  "average-risk": { verdict: "met", standing: "primary" },
  "above-average-risk": { verdict: "met", standing: "convention" },
  "exceptionally-high-risk": { verdict: "unmet", standing: "convention" },
  "prohibitive-risk": { verdict: "unmet", standing: "primary" },
};

/**
 * Runs the Canadian guideline of 2020: the smaller of the two predicted values gives the band.
 *
 * Below 40 % above average, below 30 % exceptionally high, below 20 % prohibitive; a value exactly on a line is not
 * below it. A value known to be prohibitive decides by itself. A known value of 20 % or more leaves the band open until
 * the other is known, since the other may be smaller.
 *
 * @param facts - the predicted postoperative values
 * @param options - the reading of its conclusions
 * @returns the band, or which value is missing
 * @throws RangeError when a fact is not a possible number
 * @example
 * ```ts
 * cats2020({ ppoFev1PercentPredicted: percentPredicted(70), ppoDlcoPercentPredicted: percentPredicted(39.9) }).decision; // => "above-average-risk"
 * cats2020({ ppoFev1PercentPredicted: percentPredicted(19) }).decision; // => "prohibitive-risk"
 * ```
 */
export function cats2020(
  facts: FitnessFacts,
  options: FitnessOptions<Cats2020Decision> = {},
): FitnessResult<Cats2020Decision, Cats2020Leaf> {
  const walk = startWalk("run the CATS 2020 pathway", cats2020Pathway, facts, options);
  const { reading = cats2020Reading } = options;
  const both = (threshold: Threshold): readonly Line[] => [
    ["ppoFev1PercentPredicted", threshold],
    ["ppoDlcoPercentPredicted", threshold],
  ];
  const twenty = every(walk, both(cats2020Prohibitive));
  if (twenty === "unmet") return conclude(walk, "smaller-below-20", "prohibitive-risk", reading);
  const lines = both(cats2020AboveAverage);
  if (twenty === "unknown") {
    const below30 = every(walk, both(cats2020ExceptionallyHigh)) === "unmet";
    const asked = askFor(walk, "value-missing", missingFunction(walk, lines), lines);
    return below30 ? settled(asked, reading) : asked;
  }
  if (every(walk, both(cats2020ExceptionallyHigh)) === "unmet") {
    return conclude(walk, "smaller-below-30", "exceptionally-high-risk", reading);
  }
  if (every(walk, lines) === "unmet") return conclude(walk, "smaller-below-40", "above-average-risk", reading);
  return conclude(walk, "both-at-least-40", "average-risk", reading);
}

/** A known value below 30 % leaves two bands open; where both are read alike, the missing value changes no verdict. */
function settled(
  asked: FitnessResult<never, Cats2020Leaf>,
  reading: Readonly<Record<Cats2020Decision, FitnessReading>>,
): FitnessResult<Cats2020Decision, Cats2020Leaf> {
  const { verdict, standing } = reading["exceptionally-high-risk"];
  if (reading["prohibitive-risk"].verdict !== verdict) return asked;
  const restsOn = weakestStanding([asked.judgment.restsOn, standing]);
  return { ...asked, judgment: { ...asked.judgment, verdict, restsOn, needs: [] } };
}
