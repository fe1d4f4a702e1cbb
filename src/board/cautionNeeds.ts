import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";

/**
 * Lists the facts that a caution reads and that are not recorded: no caution comes of them, which is no answer. The
 * person and the treatments so far count where something is removed; of an entry in a list its first missing field.
 */
export function cautionNeeds(candidate: Candidate, { plan: { operations } }: Candidacy): readonly CaseFact[] {
  const { course, staging, plan, lesions } = candidate;
  // Half of a schedule lacks the other half; of one without either there is a caution already.
  const halves = plan?.otherTreatment?.map((each) =>
    (each.doseGray == null) === (each.fractions == null) ? {} : each,
  );
  return [
    ...(operations.length === 0 ? [] : ofPerson(candidate)),
    ...firstMissing("course.localTreatments", course?.localTreatments, ["site", "kind"]),
    ...firstMissing("course.systemic", course?.systemic, ["agent"]),
    ...firstMissing("staging", staging, ["modality", "regions", "on"]),
    ...firstMissing("plan.fallback", plan?.fallback, ["lesions", "procedure"]),
    ...firstMissing("plan.otherTreatment", halves, ["doseGray", "fractions"]),
    ...firstMissing("lesions", lesions, ["pleuralSurface"]),
    ...firstMissing("lesions", lesions?.map(ofForm), ["attenuation", "contour", "calcification"]),
  ];
}

/** What marks a patient as of high risk, and what was done before. */
function ofPerson({ patient, course, lungs }: Candidate): readonly CaseFact[] {
  const { homeOxygen, clinicalFrailtyScale, cardiac } = patient ?? {};
  const facts: readonly (readonly [CaseFact, unknown])[] = [
    ["patient.homeOxygen", homeOxygen],
    ["patient.clinicalFrailtyScale", clinicalFrailtyScale],
    ["patient.cardiac.coronaryDisease", cardiac?.coronaryDisease],
    ["patient.cardiac.highRiskEvaluation", cardiac?.highRiskEvaluation],
    ["lungs.emphysema.present", lungs?.emphysema?.present],
    ["course.localTreatments", course?.localTreatments],
    ["course.systemic", course?.systemic],
  ];
  return facts.flatMap(([path, fact]) => (fact == null ? path : []));
}

/** The form of a lesion says something where tissue does not. */
function ofForm(lesion: LungLesion): LungLesion {
  const { nature } = lesion;
  return nature == null || nature === "suspected-metastasis" || nature === "indeterminate" ? lesion : {};
}

/** The first field that each entry of a list leaves out; an entry that states nothing is none. */
function firstMissing<List extends string, Entry extends object, Field extends keyof Entry & string>(
  list: List,
  entries: readonly Entry[] | null | undefined,
  fields: readonly Field[],
): readonly `${List}.${number}.${Field}`[] {
  return (entries ?? []).flatMap((entry, at) => {
    const stated = Object.entries(entry).some(([name, fact]) => name !== "note" && !isEmpty(fact));
    const field = fields.find((each) => isEmpty(entry[each]));
    return stated && field !== undefined ? [`${list}.${at}.${field}` as const] : [];
  });
}

/** A text that says nothing. */
const saysNothing = /^\W*$|^(unknown|n\W?a\W?|not \w+)$/i;

function isEmpty(fact: unknown): boolean {
  return (
    fact == null || (Array.isArray(fact) && fact.length === 0) || (typeof fact === "string" && saysNothing.test(fact))
  );
}
