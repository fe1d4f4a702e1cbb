import { type OligometastaticState, oligometastaticState } from "../biology/oligometastaticState.ts";
import type { RegistryGroup } from "../biology/registryGroup.ts";
import { oligometastaticFactsOf } from "../board/oligometastaticFactsOf.ts";
import { registryGroupOf } from "../board/registryGroupOf.ts";
import { candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { CautionCode } from "../candidacy/caution.ts";
import { predictedRanges } from "../candidacy/predictedRanges.ts";
import type { WorkedOutPercentage } from "../candidacy/workedOut.ts";
import type { Candidate } from "../case/candidate.ts";
import { distinct } from "../evidence/reason.ts";
import type { Threshold } from "../evidence/threshold.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { omitAbsent } from "../internal/absent.ts";
import type { Extent } from "../units/extent.ts";
import { problemAt } from "./rowProblem.ts";
import type { CaseRow, ProblemRow, TableRow } from "./rowReader.ts";

/** A percentage of predicted, and where it comes from. */
export interface FoundPercent {
  /** Percent of predicted. */
  readonly percent: number;
  /** Who says so: the laboratory, or the equation set that turned the measurement into a percentage. */
  readonly from: "stated" | (string & {});
}

/** What one policy says of a row. */
export interface PolicyAnswer extends Pick<Candidacy, "policy" | "verdict" | "needs" | "assumed" | "restsOn"> {
  /** Whether its criteria apply. */
  readonly scope: Verdict;
  /** The three pillars. */
  readonly pillars: { readonly [Pillar in keyof Candidacy["pillars"]]: Verdict };
  /** What the criteria do not judge and a board has to know, by code. */
  readonly cautions: readonly CautionCode[];
  /** What predicted function is compared with. */
  readonly threshold: Threshold;
}

/** The answer to a row that is a case. */
export interface JudgedRow extends PolicyAnswer, Omit<CaseRow, "value"> {
  /** What further policies say, in their order. */
  readonly beside: readonly PolicyAnswer[];
  /** Percent of predicted, stated or worked out; a measure without one is left out. */
  readonly percentPredicted: { readonly fev1?: FoundPercent; readonly dlco?: FoundPercent };
  /** Predicted postoperative function in percent of predicted, as the first policy reads the plan. */
  readonly ppo: { readonly fev1?: Extent; readonly dlco?: Extent };
  /** The oligometastatic state at the meeting. */
  readonly state: OligometastaticState | "open" | "contradictory";
  /** The group of the International Registry if the resection is complete. */
  readonly group: RegistryGroup | "open" | "not-applicable";
}

/** The answer to a row: a judgment, or what keeps it from being a case. */
export type RowAnswer = JudgedRow | ProblemRow;

/** Judges one row under each policy. It throws nothing: what no person can have is a problem of its line. */
export function judgeRow(
  row: TableRow,
  [first, ...others]: readonly [CandidacyPolicy, ...CandidacyPolicy[]],
): RowAnswer {
  if (!row.ok) return row;
  const { line, warnings } = row;
  const id = row.id === undefined ? {} : { id: row.id };
  try {
    const candidate = row.value;
    const judged = candidacy(candidate, first);
    const ppo = predictedRanges(judged.pillars.physiologicReserve.reasons);
    return {
      ok: true,
      line,
      ...id,
      ...answerOf(judged, first),
      beside: others.map((policy) => answerOf(candidacy(candidate, policy), policy)),
      percentPredicted: percentagesOf(candidate, judged),
      ppo: {
        ...(ppo.ppoFev1PercentPredicted === undefined ? {} : { fev1: ppo.ppoFev1PercentPredicted }),
        ...(ppo.ppoDlcoPercentPredicted === undefined ? {} : { dlco: ppo.ppoDlcoPercentPredicted }),
      },
      state: stateOf(candidate),
      group: groupOf(candidate),
      warnings,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      line,
      ...id,
      problems: [problemAt(line, undefined, { code: "not-judged", said: error.message })],
    };
  }
}

function answerOf(
  { verdict, scope, pillars, needs, assumed, cautions, restsOn, policy }: Candidacy,
  { reserve }: CandidacyPolicy,
): PolicyAnswer {
  return {
    policy,
    verdict,
    scope: scope.verdict,
    pillars: {
      completeResection: pillars.completeResection.verdict,
      diseaseControl: pillars.diseaseControl.verdict,
      physiologicReserve: pillars.physiologicReserve.verdict,
    },
    needs,
    assumed,
    cautions: distinct(cautions.map(({ code }) => code)),
    restsOn,
    threshold: reserve,
  };
}

function percentagesOf({ lungFunction }: Candidate, { workedOut }: Candidacy): JudgedRow["percentPredicted"] {
  const found = (stated: number | undefined, worked: WorkedOutPercentage | undefined): FoundPercent | undefined => {
    if (stated !== undefined) return { percent: stated, from: "stated" };
    return worked && { percent: worked.percentOfPredicted, from: worked.set };
  };
  return omitAbsent({
    fev1: found(lungFunction?.fev1PercentPredicted, workedOut?.fev1),
    dlco: found(lungFunction?.dlcoPercentPredicted, workedOut?.dlco),
  });
}

function stateOf(candidate: Candidate): JudgedRow["state"] {
  const found = oligometastaticState(oligometastaticFactsOf(candidate));
  return found.answer === "state" ? found.state : found.answer;
}

function groupOf(candidate: Candidate): JudgedRow["group"] {
  const found = registryGroupOf(candidate);
  return "group" in found ? found.group : found.state;
}
