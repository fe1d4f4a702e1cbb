import { exceedsMonths } from "../biology/exceedsMonths.ts";
import { isBefore } from "../biology/isBefore.ts";
import { lesionCount } from "../biology/lesionCount.ts";
import type { OligometastaticCountFacts } from "../biology/oligometastaticCount.ts";
import type { OligometastaticFacts } from "../biology/oligometastaticState.ts";
import type { Candidate } from "../case/candidate.ts";
import type { SystemicTreatment } from "../case/course.ts";
import { and, not, or, type Verdict } from "../evidence/verdict.ts";
import type { PlainDate } from "../units/plainDate.ts";

/** Reads the answers to the five questions of the oligometastatic tree from the dates and findings of a case. */
export function oligometastaticFactsOf({ course, primary, lesions, extrathoracic }: Candidate): OligometastaticFacts {
  const detected = course?.lungMetastasisDetectedOn ?? undefined;
  const diagnosed = primary?.diagnosedOn ?? undefined;
  const known = detected !== undefined && diagnosed !== undefined;
  const shown = (lesions ?? []).filter(({ nature }) => nature !== "benign");
  const moves = [
    ...shown.map(({ course: moved }) => growing(moved ?? undefined)),
    ...(extrathoracic?.sites ?? []).map(({ state }) => growing(state ?? undefined)),
  ];
  return {
    polymetastaticBefore: course?.polymetastaticBefore ?? undefined,
    oligometastaticBefore: course?.oligometastaticBefore ?? undefined,
    moreThanSixMonths: known ? answer(exceedsMonths(diagnosed, detected, 6)) : undefined,
    onSystemicTherapy: answer(treatedOn(detected, course?.systemic ?? undefined)),
    anyLesionProgressing: answer(moves.reduce(or, shown.length === 0 ? "unknown" : "unmet")),
  };
}

/**
 * Reads what the gate of number asks. A site outside the chest may hold any number of metastases, so that one which is
 * still there leaves the number open; every site is treatable where the plan removes all of the lungs' and the others
 * are, and not where one of them is not.
 */
export function gateFactsOf(
  { lesions, extrathoracic, chest }: Candidate,
  allRemoved: Verdict,
): OligometastaticCountFacts {
  const shown = lesions ?? [];
  const sites = (extrathoracic?.sites ?? []).filter(
    ({ state }) => state !== "resected" && state !== "complete-response",
  );
  const stated = extrathoracic?.state === "none-found" || (extrathoracic?.sites ?? []).length > 0;
  const treatable = sites.map(({ treatableWithCurativeIntent: can }): Verdict => {
    if (can === true) return "met";
    return can === false ? "unmet" : "unknown";
  });
  const elsewhere = treatable.reduce(and, stated ? "met" : "unknown");
  return {
    lungMetastases: shown.length === 0 ? undefined : lesionCount(shown).metastases,
    extrathoracicMetastases: stated && sites.length === 0 ? { least: 0, most: 0 } : undefined,
    lesionListComplete: chest?.lesionListComplete ?? undefined,
    allSitesTreatable: answer(and(elsewhere, allRemoved === "met" ? "met" : "unknown")),
  };
}

/** Whether systemic treatment was running on a day; a list without entries says "none", on whichever day. */
function treatedOn(day: PlainDate | undefined, courses: readonly SystemicTreatment[] | undefined): Verdict {
  if (courses?.length === 0) return "unmet";
  if (day === undefined || courses === undefined) return "unknown";
  return courses
    .map(({ startedOn, lastDoseOn, ongoing }): Verdict => {
      const begun = (startedOn ?? undefined) === undefined ? "unknown" : not(isBefore(day, startedOn as PlainDate));
      if (ongoing === true) return begun;
      const ended = (lastDoseOn ?? undefined) === undefined ? "unknown" : isBefore(lastDoseOn as PlainDate, day);
      return and(begun, not(ended));
    })
    .reduce(or);
}

function growing(course: string | undefined): Verdict {
  if (course === undefined) return "unknown";
  return course === "growing" || course === "new" ? "met" : "unmet";
}

function answer(verdict: Verdict): boolean | undefined {
  return verdict === "unknown" ? undefined : verdict === "met";
}
