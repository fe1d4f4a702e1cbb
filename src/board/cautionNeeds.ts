import type { Candidacy } from "../candidacy/candidacyResult.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { missing } from "../internal/absent.ts";

/**
 * Lists the facts that a caution reads and that are not recorded: no caution comes of them, which is no answer. The
 * person and the treatments so far count where something is removed; of an entry in a list its first missing field.
 */
export function cautionNeeds(candidate: Candidate, { plan: { operations } }: Candidacy): readonly CaseFact[] {
  const { course, staging, plan, lesions } = candidate;
  return [
    ...(operations.length === 0 ? [] : ofPerson(candidate)),
    ...firstMissing("course.localTreatments", course?.localTreatments, ["site", "kind"]),
    ...firstMissing("course.systemic", course?.systemic, ["agent"]),
    ...firstMissing("staging", staging, ["modality", "regions", "on"]),
    ...firstMissing("plan.fallback", plan?.fallback, ["lesions", "procedure"]),
    // What a lesion looks like counts where no tissue says what it is.
    ...firstMissing("lesions", lesions?.map(withoutTissue), [
      "pleuralSurface",
      "attenuation",
      "contour",
      "calcification",
    ]),
  ];
}

/** What marks a patient as of high risk, and what was done before. */
function ofPerson({ patient, course, lungs }: Candidate): readonly CaseFact[] {
  const cardiac = patient?.cardiac ?? {};
  const history = [cardiac.coronaryDisease, cardiac.strokeOrTia];
  return [
    ...missing(patient ?? {}, "homeOxygen", "clinicalFrailtyScale").map((field) => `patient.${field}` as const),
    ...missing(cardiac, "coronaryDisease", "highRiskEvaluation").map((field) => `patient.cardiac.${field}` as const),
    // One risk factor of the heart leaves open whether there are three, until another is denied.
    ...(history.includes(true) && !history.includes(false)
      ? missing(cardiac, "strokeOrTia", "creatinineUmolPerL").map((field) => `patient.cardiac.${field}` as const)
      : []),
    ...missing(lungs?.emphysema ?? {}, "present").map((field) => `lungs.emphysema.${field}` as const),
    ...missing(course ?? {}, "localTreatments", "systemic").map((field) => `course.${field}` as const),
  ];
}

function withoutTissue(lesion: LungLesion): LungLesion {
  return /^proven|benign/.test(lesion.nature ?? "") ? {} : lesion;
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

/** Nothing, an empty list, or a text that says nothing. */
function isEmpty(fact: unknown): boolean {
  return fact == null || /^\W*$|^(unknown|n\W?a\W?|not \w+)$/i.test(String(fact));
}
