import { type Candidacy, candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { judgeCase } from "../candidacy/judgeCase.ts";
import { documentPolicy } from "../candidacy/policies.table.ts";
import type { AbsentReason, Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { PatientWish } from "../case/patient.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Reason } from "../evidence/reason.ts";
import type { Standing } from "../evidence/standing.ts";
import type { FitnessComparison } from "../fitness/compareFitness.ts";
import type { ThrcriResult } from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import { omitAbsent } from "../internal/absent.ts";
import { requireFields } from "../internal/guards.ts";
import { type Robustness, robustnessOf } from "../trials/robustness.ts";
import { triedAnswers } from "../trials/triedAnswers.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { type AgendaEntry, agendaOf } from "./boardAgenda.ts";
import { cardiacIndexOf } from "./cardiacIndexOf.ts";
import { type ContradictionReasons, contradictionsOf } from "./contradictionsOf.ts";
import { type DistanceToLine, distancesToLines } from "./distancesToLines.ts";
import { type EvidenceSection, evidenceSection } from "./evidenceSection.ts";
import { fitnessOfPlan } from "./fitnessOfPlan.ts";
import { furtherNeeds } from "./furtherNeeds.ts";
import { type LesionTreatments, lesionTreatments } from "./lesionTreatments.ts";
import { type LiverSection, liverSection } from "./liverSection.ts";
import { type LungFunctionReadings, lungFunctionReadings } from "./lungFunctionReadings.ts";
import { packageVersion } from "./packageVersion.ts";
import { type LesionAnnex, radiotherapyAnnex } from "./radiotherapyAnnex.ts";
import { type ReserveByStage, reserveByStage } from "./reserveByStage.ts";
import { type SeveralWedges, severalWedges } from "./severalWedges.ts";
import { type TimeSpaceGrowth, timeSpaceGrowth } from "./timeSpaceGrowth.ts";

/** A policy as a review names it. */
export interface ReviewedPolicy {
  /** Its name. */
  readonly id: string;
  /** Whose criteria they are. */
  readonly source: Citation;
  /** How they are known. */
  readonly standing: Standing;
  /** Whether a better alternative fails them or is shown beside them. */
  readonly alternative: CandidacyPolicy["alternative"];
}

/** What another policy says of the same plan. */
export interface PolicyBeside extends ReviewedPolicy {
  /** Its verdict. */
  readonly verdict: Candidacy["verdict"];
  /** What it still needs. */
  readonly needs: readonly CaseFact[];
}

/**
 * Everything a brief shows, as plain data: it survives `structuredClone` and JSON, and whoever stores it can show it
 * again years later. Sections a case gives no reason for are left out.
 */
export interface Review {
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
  /** How far every number that decides lies from its line; left out where none is known. */
  readonly distances?: readonly DistanceToLine[];
  /** Facts that contradict the answer on function, or each other; they change no verdict. Left out where there are none. */
  readonly contradictions?: readonly Reason<ContradictionReasons>[];
  /** What every fitness pathway says of the plan; left out where no fact is known that any of them asks for. */
  readonly fitness?: FitnessComparison;
  /** The cardiac index of the plan; left out where nothing of the heart is known. */
  readonly cardiacIndex?: ThrcriResult;
  /** The reserve after each stage; left out for a plan of fewer than two stages. */
  readonly reserveByStage?: ReserveByStage;
  /** Wedges so many that they took as much as a lobectomy in a published series; left out where there are fewer. */
  readonly severalWedges?: SeveralWedges;
  /** Raw lung function under the equation sets; left out where only percentages are stated. */
  readonly lungFunction?: LungFunctionReadings;
  /** What the verdict hangs on; left out where no number and no missing fact that can be tried would change it. */
  readonly robustness?: Robustness;
  /** What kind of enemy it is. */
  readonly timeSpaceGrowth?: TimeSpaceGrowth;
  /** The liver, where an operation on it is planned. */
  readonly liver?: LiverSection;
  /** How well the operation is known for this primary, and what is to be asked of systemic treatment. */
  readonly evidence?: EvidenceSection;
  /** What speaks for and against each local treatment, lesion by lesion. */
  readonly localTreatment?: readonly LesionTreatments[];
  /** Who has supplied what, who still owes what, and which answer would change the verdict. */
  readonly agenda?: readonly AgendaEntry[];
  /** What is published about irradiating each lesion: an annex. */
  readonly annex?: readonly LesionAnnex[];
  /** What the patient wishes; left out where nobody asked. */
  readonly wish?: PatientWish;
  /** Why facts are absent, by path. */
  readonly absentReasons?: Readonly<Record<string, AbsentReason>>;
}

/**
 * Gathers what a meeting looks at: the judgment under the deciding policy and the verdicts of others beside it; how far
 * each number lies from its line, and what contradicts the answer; every fitness pathway, the cardiac index, the reserve
 * after each stage, raw lung function under the equation sets; the patient's wish and why facts are absent.
 *
 * @param candidate - the case
 * @param policies - one policy, or several of which the first decides; left out, {@link documentPolicy}
 * @returns the review, plain data
 * @throws RangeError as {@link candidacy}, and when the list of policies is empty
 * @example
 * ```ts
 * const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } };
 * review(candidate).candidacy.verdict; // => "undetermined"
 * review(candidate, [documentPolicy, strictPolicy]).beside[0].id; // => "strict"
 * ```
 */
export function review(
  candidate: Candidate,
  policies: CandidacyPolicy | readonly CandidacyPolicy[] = documentPolicy,
): Review {
  const list: readonly CandidacyPolicy[] = Array.isArray(policies) ? policies : [policies as CandidacyPolicy];
  const [deciding, ...others] = list;
  requireFields("review a case", "the deciding policy", deciding);
  requireFields("review a case", "the case", candidate);
  requireFields("review a case", "the header", candidate.case);
  const policy = deciding as CandidacyPolicy;
  const judged = judgeCase(candidate, policy);
  const { told } = judged;
  const tried = triedAnswers(judged, policy);
  const byLine = { ...policy, fitness: undefined };
  const predicted = policy.fitness === undefined ? told : candidacy(candidate, byLine);
  const fitness = fitnessOfPlan(candidate, predicted);
  const cardiacIndex = cardiacIndexOf(candidate, told);
  const time = timeSpaceGrowth(candidate, told.pillars.completeResection.verdict);
  const evidence = evidenceSection(candidate);
  const annex = radiotherapyAnnex(candidate);
  return {
    madeBy: { name: "metastasectomy", version: packageVersion },
    asOf: candidate.case.asOf,
    policy: named(policy),
    candidacy: told,
    beside: others.map((other) => {
      const { verdict, needs } = candidacy(candidate, other);
      return { ...named(other), verdict, needs };
    }),
    ...omitAbsent({
      distances: filled(distancesToLines(candidate, told)),
      contradictions: filled(contradictionsOf(candidate, told, fitness, cardiacIndex)),
      fitness,
      cardiacIndex,
      reserveByStage: reserveByStage(candidate, predicted),
      severalWedges: severalWedges(told),
      lungFunction: lungFunctionReadings(candidate, byLine),
      robustness: hangingOn(robustnessOf(judged, policy, tried)),
      timeSpaceGrowth: time,
      liver: liverSection(candidate),
      evidence,
      localTreatment: filled(lesionTreatments(candidate, policy, told)),
      agenda: agendaOf(judged, tried, furtherNeeds(time, evidence, annex)),
      annex: filled(annex),
      wish: candidate.patient?.wish,
      absentReasons: candidate.case.absentReasons,
    }),
  };
}

/** A list with something in it; one without is no section. */
function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function named({ id, source, standing, alternative }: CandidacyPolicy): ReviewedPolicy {
  return { id, source, standing, alternative };
}

/** Nothing where neither a number nor a missing fact would change the verdict. */
function hangingOn(found: Robustness): Robustness | undefined {
  return found.numbers.length === 0 && found.missing.length === 0 ? undefined : found;
}
