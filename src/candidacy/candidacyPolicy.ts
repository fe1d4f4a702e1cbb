import type { SystemicOption, SystemicOptionFacts } from "../biology/systemicOption.ts";
import type { FactPattern } from "../case/fact.ts";
import type { Sourced } from "../evidence/citation.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { LiverPolicy } from "../liver/liverPolicy.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import type { AgeLimits } from "./ageLimits.table.ts";
import type { AskedCaution } from "./caution.ts";
import type { FitnessRule } from "./fitnessRule.ts";
import type { EquationRule, VolumeRule } from "./workedOut.ts";

/** One complete reading of the criteria: what they are, how strict, and what is assumed to be normal if not recorded. */
export interface CandidacyPolicy extends Sourced {
  /** Its name, carried by every result. */
  readonly id: string;
  /**
   * Facts assumed to be normal when absent; a `*` matches any place in a list. What was assumed comes back in the
   * result and is printed under the headline.
   */
  readonly assumes: readonly FactPattern[];
  /** The kinds of caution that are questions: the facts that would settle them are needed. */
  readonly asks: readonly AskedCaution[];
  /** What the primary tumor has to be. */
  readonly primary: "controlled" | "controlled-or-controllable";
  /** What disease outside the chest may be. */
  readonly extrathoracic: "none" | "controlled" | "controlled-or-controllable";
  /** Whether nodes proven to hold tumor fail the criteria or are shown beside them. */
  readonly nodes: "exclude" | "advisory";
  /** Whether a better alternative fails the criteria or is shown beside them. */
  readonly alternative: "pillar" | "advisory";
  /**
   * What systemic treatments come first for a primary, such as `systemicOptions`. Absent, none is named: the table behind
   * it is no part of a policy's size. The options are listed beside an unanswered question and do not answer it.
   */
  readonly systemicOptions?: (facts: SystemicOptionFacts) => readonly SystemicOption[];
  /** How old imaging and lung function may be. */
  readonly ages: AgeLimits;
  /** The threshold for predicted postoperative FEV1 and DLCO. */
  readonly reserve: Threshold;
  /** The assessment of heart and lungs in place of that threshold: see `withFitness`. Left out, the threshold. */
  readonly fitness?: FitnessRule | undefined;
  /** How liters and transfer factors become percent of predicted: see `withEquations`. Left out, the percentage is needed. */
  readonly equations?: EquationRule | undefined;
  /** How the volume of the lungs is predicted where no CT measured it: see `withEquations`. Left out, the range of `resection`. */
  readonly lungVolume?: VolumeRule | undefined;
  /** How a resection is chosen and priced. */
  readonly resection: ResectionPolicy;
  /** The minimum liver remnant. */
  readonly liver: LiverPolicy;
}
