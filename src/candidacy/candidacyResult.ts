import type { CaseFact } from "../case/fact.ts";
import type { Standing } from "../evidence/citation.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Reason } from "../evidence/reason.ts";
import type { PlanCost } from "../plan/planCost.ts";
import type { OperationPlan } from "../plan/plannedOperations.ts";
import type { PlanTaken } from "../plan/planTaken.ts";
import type { AlternativeReasons } from "./alternative.ts";
import type { Caution } from "./caution.ts";
import type { CompleteResectionReasons } from "./completeResection.ts";
import type { DiseaseControlReasons } from "./diseaseControl.ts";
import type { PhysiologicReserveReasons } from "./reserveReasons.ts";
import type { ScopeReasons } from "./scope.ts";
import type { PredictedVolume, WorkedOutPercentages } from "./workedOut.ts";

/** The three questions of the article. */
export interface Pillars {
  /** Can all of it be removed? */
  readonly completeResection: Judgment<CompleteResectionReasons>;
  /** Is disease elsewhere controlled? */
  readonly diseaseControl: Judgment<DiseaseControlReasons>;
  /** Does the plan leave enough? */
  readonly physiologicReserve: Judgment<PhysiologicReserveReasons>;
}

/** What the criteria say of a plan. */
export type CandidacyVerdict = "candidate" | "not-candidate" | "undetermined";

/** Which criteria a plan meets, fails, or cannot be assessed on, under one policy. */
export interface Candidacy {
  /**
   * `candidate`: every pillar is met. `not-candidate`: one is not. `undetermined`: it cannot be assessed yet, or the case
   * is outside the scope of the criteria. A word about a plan under a policy, never about a person.
   */
  readonly verdict: CandidacyVerdict;
  /** Whether the criteria apply at all. */
  readonly scope: Judgment<ScopeReasons>;
  /** The three pillars. */
  readonly pillars: Pillars;
  /** The fourth question, whether something else is preferable. */
  readonly alternative: Judgment<AlternativeReasons>;
  /** Facts that could still change the verdict. */
  readonly needs: readonly CaseFact[];
  /** Facts that are not recorded and that the policy assumes to be normal. */
  readonly assumed: readonly CaseFact[];
  /** What the criteria do not judge and a board has to know before it reads the verdict. They change no verdict. */
  readonly cautions: readonly Caution[];
  /** The weakest basis the verdict depends on. */
  readonly restsOn: Standing;
  /** Questions the policy shows beside the pillars that are still unanswered. */
  readonly openQuestions: readonly Reason<AlternativeReasons & Pick<DiseaseControlReasons, "nodes">>[];
  /** The operations judged, from the plan or derived. */
  readonly plan: OperationPlan;
  /** What they take of the lungs, counted in segments. */
  readonly cost: PlanCost;
  /** The same by every estimate the case allows, and the range the verdict goes by. */
  readonly taken: PlanTaken;
  /** Percentages of predicted that the equations of the policy gave, with the set; left out where there are none. */
  readonly workedOut?: WorkedOutPercentages;
  /** The lung volume the equations of the policy predicted, where no CT measured it; left out where there is none. */
  readonly lungVolume?: PredictedVolume;
  /** The policy. */
  readonly policy: string;
}
