import type { PlainDate } from "../biology/plainDate.ts";
import { type Candidacy, candidacy } from "../candidacy/candidacy.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import type { AbsentReason, Candidate } from "../candidacy/candidate.ts";
import type { PatientWish } from "../candidacy/patient.ts";
import { documentPolicy } from "../candidacy/policies.table.ts";
import type { Citation } from "../evidence/citation.ts";
import type { FactPath } from "../evidence/reason.ts";
import type { Standing } from "../evidence/standing.ts";
import { requireFields } from "../internal/guards.ts";
import { type AgendaEntry, boardAgenda } from "./boardAgenda.ts";
import { type EvidenceSection, evidenceSection } from "./evidenceSection.ts";
import { furtherNeeds } from "./furtherNeeds.ts";
import { type LesionTreatments, lesionTreatments } from "./lesionTreatments.ts";
import { type LiverSection, liverSection } from "./liverSection.ts";
import { packageVersion } from "./packageVersion.ts";
import { type LesionAnnex, radiotherapyAnnex } from "./radiotherapyAnnex.ts";
import { type TimeSpaceGrowth, timeSpaceGrowth } from "./timeSpaceGrowth.ts";

/** A policy as a review names it. */
export interface ReviewedPolicy {
  /** Its name. */
  readonly id: string;
  /** Whose criteria they are. */
  readonly source: Citation;
  /** How they are known. */
  readonly standing: Standing;
}

/** What another policy says of the same plan. */
export interface PolicyBeside extends ReviewedPolicy {
  /** Its verdict. */
  readonly verdict: Candidacy["verdict"];
  /** What it still needs. */
  readonly needs: readonly FactPath[];
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
  /** What the patient wishes; left out where nobody asked. */
  readonly wish?: PatientWish;
  /** Why facts are absent, by path. */
  readonly absentReasons?: Readonly<Record<FactPath, AbsentReason>>;
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
}

/**
 * Gathers what a meeting looks at: the judgment under the deciding policy, the verdicts of others beside it, the
 * patient's wish and why facts are absent.
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
  const wish = candidate.patient?.wish ?? undefined;
  const absentReasons = candidate.case.absentReasons ?? undefined;
  const told = candidacy(candidate, policy);
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
    ...(wish === undefined ? {} : { wish }),
    ...(absentReasons === undefined ? {} : { absentReasons }),
    timeSpaceGrowth: time,
    ...section("liver", liverSection(candidate)),
    evidence,
    ...section("localTreatment", lesionTreatments(candidate, policy, told)),
    agenda: boardAgenda(candidate, policy, furtherNeeds(time, evidence, annex)),
    ...section("annex", annex),
  };
}

/** A section under its name; nothing where a case gives no reason for it. */
function section<Name extends keyof Review>(name: Name, value: Review[Name] | undefined): Pick<Review, Name> | object {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };
}

function named({ id, source, standing }: CandidacyPolicy): ReviewedPolicy {
  return { id, source, standing };
}
