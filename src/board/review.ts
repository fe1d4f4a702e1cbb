import type { Candidacy } from "../candidacy/candidacy.ts";
import { documentPolicy } from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { type JudgedCase, judgeCase } from "../candidacy/judgeCase.ts";
import { type PolicyEquations, withEquations } from "../candidacy/withEquations.ts";
import { withVolume } from "../candidacy/workedOut.ts";
import type { Candidate } from "../case/candidate.ts";
import type { PatientWish } from "../case/patient.ts";
import { requireCase } from "../case/requireCase.ts";
import type { Reason } from "../evidence/reason.ts";
import type { FitnessComparison } from "../fitness/compareFitness.ts";
import type { ThrcriResult } from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import { filled, omitAbsent } from "../internal/absent.ts";
import { requireFields, requireList, requireWord } from "../internal/guards.ts";
import { once } from "../internal/once.ts";
import type { Warning } from "../record/warning.ts";
import { warningsOfCase } from "../record/warnings.ts";
import { defaultEquations } from "../reference/defaultEquations.ts";
import type { Fev1Equation, TransferFactorEquation } from "../reference/lungFunctionInPercent.ts";
import type { ReferenceEquation } from "../reference/referenceEquation.ts";
import { type Robustness, robustnessOf } from "../trials/robustness.ts";
import { triedAnswers } from "../trials/triedAnswers.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { type AgendaEntry, agendaOf } from "./boardAgenda.ts";
import { cautionNeeds } from "./cautionNeeds.ts";
import { type ContradictionReasons, contradictionsOf } from "./contradictionsOf.ts";
import { costEstimates, type EstimateLeaves } from "./costEstimates.ts";
import { type DistanceToLine, distancesToLines } from "./distancesToLines.ts";
import { type EvidenceSection, evidenceOf } from "./evidenceOf.ts";
import { cardiacIndexOf, fitnessOfPlan } from "./fitnessOfPlan.ts";
import { furtherNeeds } from "./furtherNeeds.ts";
import { type LesionTreatments, lesionTreatments } from "./lesionTreatments.ts";
import { type LiverSection, liverOf } from "./liverOf.ts";
import { type LungFunctionReadings, lungFunctionReadings } from "./lungFunctionReadings.ts";
import { type OperationOptions, operationOptions } from "./operationOptions.ts";
import { packageVersion } from "./packageVersion.ts";
import { type PolicyBeside, policyBeside, type ReviewedPolicy, reviewedPolicy } from "./policyBeside.ts";
import { type LesionAnnex, radiotherapyAnnex } from "./radiotherapyAnnex.ts";
import { type ReserveByStage, reserveByStage } from "./reserveByStage.ts";
import { type SeveralWedges, severalWedges } from "./severalWedges.ts";
import { type SidesAfterStage, sidesByStage } from "./sidesByStage.ts";
import { type TimeSpaceGrowth, timeSpaceGrowth } from "./timeSpaceGrowth.ts";

/** What every review holds. */
export interface ReviewHead {
  /** Which package worked it out, in which version. */
  readonly madeBy: { readonly name: "metastasectomy"; readonly version: string };
  /** The day of the meeting. */
  readonly asOf: PlainDate;
  /** The policy that decides. */
  readonly policy: ReviewedPolicy;
  /** The judgment under it. */
  readonly candidacy: Candidacy;
  /** What other policies say of the same plan. */
  readonly beside: readonly PolicyBeside[];
}

/** The sections of a review; those a case gives no reason for are left out. */
export interface ReviewSections {
  /** Recorded values that cannot both be true, or are hard to believe, as `parseCase` finds them; left out where there are none. */
  readonly warnings?: readonly Warning[];
  /** How far every number that decides lies from its threshold; left out where none is known. */
  readonly distances?: readonly DistanceToLine[];
  /** Facts that contradict the answer on function, or each other; they change no verdict. Left out where there are none. */
  readonly contradictions?: readonly Reason<ContradictionReasons>[];
  /** The result of every fitness pathway for the plan; left out where no fact that any of them uses is known. */
  readonly fitness?: FitnessComparison;
  /** The cardiac index of the plan; left out where nothing of the heart is known. */
  readonly cardiacIndex?: ThrcriResult;
  /** The reserve after each stage; left out for a plan of fewer than two stages. */
  readonly reserveByStage?: ReserveByStage;
  /** What stays of each lung after each stage; left out where nothing is removed. */
  readonly sides?: readonly SidesAfterStage[];
  /** What the plan takes by every estimate, and what each would leave; left out where nothing is removed. */
  readonly estimates?: readonly EstimateLeaves[];
  /** What each operation considered would take and leave, lesion by lesion and for all; left out where none is removed. */
  readonly options?: OperationOptions;
  /** Wedges so many that they took as much as a lobectomy in a published series; left out where there are fewer. */
  readonly severalWedges?: SeveralWedges;
  /** Raw lung function under the equation sets; left out where only percentages are stated. */
  readonly lungFunction?: LungFunctionReadings;
  /** What the verdict depends on; left out where no number and no missing fact that can be tried would change it. */
  readonly robustness?: Robustness;
  /** Disease biology. */
  readonly timeSpaceGrowth?: TimeSpaceGrowth;
  /** The liver, where an operation on it is planned. */
  readonly liver?: LiverSection;
  /** The evidence on the operation for this primary, and the questions on systemic treatment. */
  readonly evidence?: EvidenceSection;
  /** Arguments for and against each local treatment, lesion by lesion. */
  readonly localTreatment?: readonly LesionTreatments[];
  /** Who has supplied what, who is still to bring what, and which answer would change the verdict. */
  readonly agenda?: readonly AgendaEntry[];
  /** What is published about irradiating each lesion: an annex. */
  readonly annex?: readonly LesionAnnex[];
  /** What the patient wishes; left out where it is not recorded. */
  readonly wish?: PatientWish;
  /** Why facts are absent, by path. */
  readonly absentReasons?: NonNullable<Candidate["case"]["absentReasons"]>;
}

/** The name of a section. */
export type ReviewSection = keyof ReviewSections;

/**
 * Everything a brief shows, as plain data: it survives `structuredClone` and JSON, and whoever stores it can show it
 * again years later.
 */
export interface Review extends ReviewHead, ReviewSections {}

type EquationFor<Group extends ReferenceEquation["group"]> = ReferenceEquation<string, "liter", Group>;

/** The equations a review may use, with a group exactly where the one for FEV1 has groups. */
export type ReviewEquations =
  | PolicyEquations<EquationFor<"not-used">, TransferFactorEquation>
  | PolicyEquations<EquationFor<"required">, TransferFactorEquation>;

/**
 * What is reviewed.
 *
 * @typeParam Section - the names of the sections
 */
export interface ReviewOptions<Section extends ReviewSection = ReviewSection> {
  /** The sections that are worked out; left out, all of them. */
  readonly sections?: readonly Section[] | undefined;
  /**
   * The equations that turn liters and transfer factors into percent of predicted where a policy names none, and predict
   * the lung volume where no CT measured it, see `withEquations`; left out, GLI Global 2022, GLI 2017 and GLI 2021. With
   * "none" a percentage that is not recorded is needed, and the volume is the range of the policy.
   */
  readonly equations?: ReviewEquations | "none" | undefined;
}

/**
 * Gathers what a meeting looks at: the judgment under the deciding policy and the verdicts of others beside it; how far
 * each number lies from its threshold, and what contradicts the answer; every fitness pathway, the cardiac index, the
 * reserve after each stage, raw lung function under the equation sets; the patient's wish and why facts are absent.
 *
 * @param policies - one policy, or several of which the first decides; left out, {@link documentPolicy}
 * @param options - which sections; left out, all of them. A section that is not requested is not worked out
 * @returns the review: plain data of its own, which no later change of the case reaches
 * @throws RangeError as {@link candidacy}, when the list of policies is empty, and for a section or an option that does
 *   not exist
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } } satisfies Candidate;
 * review(candidate).candidacy.verdict; // => "undetermined"
 * review(candidate, [documentPolicy, strictPolicy]).beside?.[0]?.id; // => "strict"
 * review(candidate, documentPolicy, { sections: ["agenda"] }).agenda?.length; // => 8
 * ```
 */
export function review<Section extends ReviewSection = ReviewSection>(
  candidate: Candidate,
  policies: CandidacyPolicy | readonly CandidacyPolicy[] = documentPolicy,
  options: ReviewOptions<Section> = {},
): ReviewHead & Pick<ReviewSections, Section> {
  const list: readonly CandidacyPolicy[] = Array.isArray(policies) ? policies : [policies as CandidacyPolicy];
  const [deciding, ...others] = list;
  requireFields(action, "the deciding policy", deciding);
  requireCase(action, candidate);
  requireFields(action, "the options", options);
  for (const name of Object.keys(options)) requireWord(action, "each option", name, ["sections", "equations"]);
  const { equations = defaultEquations } = options;
  const reading = (each: CandidacyPolicy): CandidacyPolicy =>
    each.equations !== undefined || equations === "none"
      ? each
      : withEquations(each, equations as PolicyEquations<Fev1Equation, TransferFactorEquation>);
  const policy = reading(deciding as CandidacyPolicy);
  const judged = judgeCase(candidate, policy);
  const made = sectionsOf(candidate, judged, policy);
  const names = Object.keys(made) as ReviewSection[];
  const { sections = names } = options;
  requireList(action, "the sections", sections);
  for (const name of sections) requireWord(action, "each section", name, names);
  const asked = names.filter((name) => (sections as readonly ReviewSection[]).includes(name));
  return {
    madeBy: { name: "metastasectomy", version: packageVersion },
    asOf: candidate.case.asOf,
    policy: reviewedPolicy(policy),
    candidacy: judged.judgment,
    beside: others.map((other) => policyBeside(candidate, reading(other))),
    ...(omitAbsent(Object.fromEntries(asked.map((name) => [name, made[name]()]))) as Pick<ReviewSections, Section>),
  };
}

const action = "review a case";

/** How each section is worked out, in the order of the page. What several of them read is worked out once. */
function sectionsOf(
  recorded: Candidate,
  judged: JudgedCase,
  policy: CandidacyPolicy,
): { readonly [Section in ReviewSection]-?: () => ReviewSections[Section] | undefined } {
  const { candidate, judgment } = judged;
  const { resection } = withVolume(policy, judgment.lungVolume);
  const tried = triedAnswers(judged, policy);
  const byThreshold = policy.fitness === undefined ? policy : { ...policy, fitness: undefined };
  const predicted = once(() => (byThreshold === policy ? judged : judgeCase(candidate, byThreshold)));
  const fitness = once(() => fitnessOfPlan(candidate, predicted().judgment));
  const cardiacIndex = once(() => cardiacIndexOf(candidate, judgment));
  const time = once(() => timeSpaceGrowth(candidate, judgment.pillars.completeResection.verdict));
  const evidence = once(() => evidenceOf(candidate));
  const annex = once(() => radiotherapyAnnex(candidate));
  return {
    warnings: () => filled(warningsOfCase(recorded)),
    distances: () => filled(distancesToLines(candidate, judgment)),
    contradictions: () => filled(contradictionsOf(candidate, judgment, fitness(), cardiacIndex())),
    fitness,
    cardiacIndex,
    reserveByStage: () => reserveByStage(candidate, predicted().judgment, resection),
    sides: () => sidesByStage(candidate, judgment),
    estimates: () => costEstimates(candidate, predicted().judgment),
    options: () => operationOptions(candidate, predicted().judgment, resection),
    severalWedges: () => severalWedges(judgment),
    lungFunction: () => lungFunctionReadings(recorded, byThreshold, predicted),
    robustness: () => dependingOn(robustnessOf(judged, policy, tried)),
    timeSpaceGrowth: time,
    liver: () => liverOf(candidate),
    evidence,
    localTreatment: () => filled(lesionTreatments(candidate, resection, judgment)),
    agenda: () =>
      agendaOf({ ...judged, candidate: recorded }, tried, [
        ...furtherNeeds(time(), evidence(), annex()),
        ...cautionNeeds(candidate, judgment),
      ]),
    annex: () => filled(annex()),
    wish: () => wishOf(candidate),
    absentReasons: () => absentReasonsOf(candidate),
  };
}

/** Nothing where neither a number nor a missing fact would change the verdict. */
function dependingOn(found: Robustness): Robustness | undefined {
  return found.numbers.length === 0 && found.missing.length === 0 ? undefined : found;
}

type AbsentReasons = NonNullable<Candidate["case"]["absentReasons"]>;

/** A copy of the wish without its empty fields; absent if not recorded. */
export function wishOf({ patient }: Candidate): PatientWish | undefined {
  const { surgery, otherLocalTreatment, priorities, recordedOn } = patient?.wish ?? {};
  const wish = omitAbsent({ surgery, otherLocalTreatment, priorities, recordedOn });
  return Object.keys(wish).length === 0 ? undefined : wish;
}

/** A copy of the reasons that are given; absent if there are none. */
export function absentReasonsOf({ case: { absentReasons } }: Candidate): AbsentReasons | undefined {
  const given = Object.entries(absentReasons ?? {}).filter(([, reason]) => reason != null);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
