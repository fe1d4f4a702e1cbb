import type { Candidate } from "../case/candidate.ts";
import type { LesionNature } from "../case/lesion.ts";
import type { Plan } from "../case/plan.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import { ageRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { judgmentOf, newPillar, requireReason } from "../evidence/pillar.ts";
import { omitAbsent } from "../internal/absent.ts";
import { requireNumber } from "../internal/guards.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { requireFact } from "./requireFact.ts";
import { answeredBy, opensScope, type TissueQuestion, tissueQuestion } from "./tissueQuestion.ts";
import { unstated } from "./unreported.ts";

/** Why the criteria do or do not apply to a case at all. */
export interface ScopeReasons {
  /** The site of the primary tumor. */
  "primary-site": { readonly site?: PrimarySite };
  /** The presumed nature of a lesion. */
  "lesion-nature": { readonly lesion: number; readonly nature?: LesionNature; readonly question?: TissueQuestion };
  /** The primary tumor was never found, and no criterion says what to make of that. */
  "primary-never-found": Record<never, never>;
  /** The age of the patient. */
  age: { readonly ageYears?: number };
  /** What the operation is for. */
  intent: { readonly intent?: NonNullable<Plan["intent"]> };
}

/** Whether these criteria were made for a primary of each site. A word that is none of these may be any of them. */
const within: Readonly<Record<PrimarySite, boolean>> = {
  colorectal: true,
  kidney: true,
  "soft-tissue-sarcoma": true,
  "bone-sarcoma": true,
  melanoma: true,
  breast: true,
  "head-and-neck": true,
  "germ-cell": false,
  liver: true,
  lung: false,
  blood: false,
  other: true,
};

const adultFrom = 18;

type Read = Pick<Candidate, "primary" | "lesions" | "patient" | "plan" | "course">;

/**
 * Checks whether the criteria for metastasectomy apply to a case at all: not to a lung or blood primary, germ cell
 * tumors, a lesion suspected or proven to be a primary lung cancer, a patient under 18, or an operation meant for
 * anything but removing all known disease, or a primary that was never found. There the facts are shown and no verdict
 * is given. A lesion that may as well be a lung cancer, such as a single indeterminate one, leaves the question open.
 *
 * @returns `met` in scope, `unmet` out of scope, `unknown` where a deciding fact is missing
 */
export function scopeOf(candidate: Read, policy: CandidacyPolicy): Judgment<ScopeReasons> {
  const { primary, lesions, patient, plan } = candidate;
  const site = primary?.site;
  const ageYears = patient?.ageYears;
  const intent = plan?.intent;
  const scope = newPillar<ScopeReasons>();
  requireFact(scope, policy, "primary.site", site, isWithin, { code: "primary-site", site });
  if (primary?.status === "never-found") requireReason(scope, { code: "primary-never-found" }, false);
  lesions?.forEach((each, lesion) => {
    const { nature } = each;
    const question = tissueQuestion(candidate, lesion);
    if (question && opensScope(question)) {
      requireReason(scope, omitAbsent({ code: "lesion-nature", lesion, nature, question }), [
        `lesions.${lesion}.${answeredBy(question, each)}`,
      ]);
    } else if (question === "indeterminate") {
      const detail = { code: "lesion-nature", lesion, nature: question } as const;
      requireReason(scope, detail, true, undefined, unstated(policy, each, form, lesion));
    } else
      requireFact(scope, policy, `lesions.${lesion}.nature`, nature, mayBeMetastasis, {
        code: "lesion-nature",
        lesion,
        nature,
      });
  });
  requireFact(scope, policy, "patient.ageYears", ageYears, isAdult, { code: "age", ageYears });
  requireFact(scope, policy, "plan.intent", intent, removesAll, { code: "intent", intent });
  return judgmentOf(scope);
}

/** What makes an indeterminate lesion among others look like a lung cancer. */
const form = [
  ["attenuation", "lesions.*.attenuation"],
  ["contour", "lesions.*.contour"],
] as const;

/** Whether two cases are alike in all that the scope is read from, however else their lesions differ. */
export function haveSameScope(one: Read, other: Read): boolean {
  const [own, others] = [one.lesions ?? [], other.lesions ?? []];
  return (
    one.primary === other.primary &&
    one.course === other.course &&
    one.patient?.ageYears === other.patient?.ageYears &&
    one.plan?.intent === other.plan?.intent &&
    own.length === others.length &&
    own.every((lesion, at) => lesion === others[at] || ofLesion.every((field) => lesion[field] === others[at]?.[field]))
  );
}

/** What is read of a lesion. */
const ofLesion = ["nature", "attenuation", "contour", "tissue"] as const;

function isWithin(site: PrimarySite): boolean | undefined {
  return Object.hasOwn(within, site) ? within[site] : undefined;
}

function removesAll(intent: NonNullable<Plan["intent"]>): boolean {
  return intent === "remove-all-known-disease";
}

function mayBeMetastasis(nature: LesionNature): boolean | undefined {
  if (`${nature}`.endsWith("primary-lung-cancer")) return false;
  return `${nature}`.endsWith("metastasis") || nature === "indeterminate" || nature === "benign" || undefined;
}

function isAdult(ageYears: number): boolean {
  requireNumber(judging, "ageYears", ageYears, ...ageRange);
  return ageYears >= adultFrom;
}
