import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { existing } from "../internal/guards.ts";
import { daysBetween } from "../units/daysBetween.ts";
import { liesAfter, type PlainDate } from "../units/plainDate.ts";
import { ageAt } from "./ageAt.ts";
import { type ComparedFact, disagree, type Warn } from "./warning.ts";

type Absent = null | undefined;

/** A treatment whose last dose is older is hardly ongoing: a convention, no source limits the interval between doses. */
const ongoingDays = 180;

/** Dates after the meeting, before birth, out of order, or written where the day is not known. */
export function warnOfDates(candidate: Candidate, warn: Warn): void {
  const { patient, primary, course, staging, extrathoracic, lesions, lungs, lungFunction, exercise, liver, plan } =
    candidate;
  const { asOf } = candidate.case;
  const born = birthOf(candidate);
  const day = (path: CaseFact, date: PlainDate | Absent): void => {
    if (date == null) return;
    if (liesAfter(date, asOf)) warn("date-after-meeting", path, date, { path: "case.asOf", value: asOf });
    else if (isPlaceholder(date)) warn("date-placeholder", path, date);
    else if (born && liesAfter(born.date, date)) warn("date-before-birth", path, date, born.fact);
  };
  const order = (
    path: CaseFact,
    first: PlainDate | Absent,
    other: CaseFact,
    then: PlainDate | Absent,
    apart?: true,
  ): void => {
    if (first == null || then == null) return;
    if (liesAfter(first, then) || (apart && first === then && first.length === 10)) {
      warn("dates-out-of-order", path, first, { path: other, value: then });
    }
  };
  if (patient) {
    if (patient.bornOn != null && isPlaceholder(patient.bornOn))
      warn("date-placeholder", "patient.bornOn", patient.bornOn);
    warnOfAge(candidate, warn);
    day("patient.wish.recordedOn", patient.wish?.recordedOn);
    patient.lungEvents?.forEach(({ on }, at) => void day(`patient.lungEvents.${at}.on`, on));
  }
  const diagnosed = primary?.diagnosedOn;
  const detected = course?.lungMetastasisDetectedOn;
  if (primary) {
    day("primary.diagnosedOn", diagnosed);
    day("primary.treatedOn", primary.treatedOn);
    day("primary.assessedOn", primary.assessedOn);
    primary.biomarkers?.forEach(({ on }, at) => void day(`primary.biomarkers.${at}.on`, on));
    order("primary.diagnosedOn", diagnosed, "primary.treatedOn", primary.treatedOn);
    order("primary.diagnosedOn", diagnosed, "primary.assessedOn", primary.assessedOn);
    order("primary.diagnosedOn", diagnosed, "course.lungMetastasisDetectedOn", detected);
  }
  if (course) {
    day("course.lungMetastasisDetectedOn", detected);
    course.localTreatments?.forEach(({ on }, at) => {
      day(`course.localTreatments.${at}.on`, on);
      order("primary.diagnosedOn", diagnosed, `course.localTreatments.${at}.on`, on);
    });
    course.systemic?.forEach(({ startedOn, lastDoseOn, ongoing }, at) => {
      if (ongoing && lastDoseOn != null && daysBetween(lastDoseOn, asOf).least > ongoingDays) {
        disagree(warn, `course.systemic.${at}.lastDoseOn`, lastDoseOn, `course.systemic.${at}.ongoing`, ongoing);
      }
      day(`course.systemic.${at}.startedOn`, startedOn);
      day(`course.systemic.${at}.lastDoseOn`, lastDoseOn);
      order(`course.systemic.${at}.startedOn`, startedOn, `course.systemic.${at}.lastDoseOn`, lastDoseOn);
      order("primary.diagnosedOn", diagnosed, `course.systemic.${at}.startedOn`, startedOn);
    });
    warnOfInterval(candidate, warn);
  }
  staging?.forEach(({ on }, at) => void day(`staging.${at}.on`, on));
  extrathoracic?.sites?.forEach(({ assessedOn }, at) => void day(`extrathoracic.sites.${at}.assessedOn`, assessedOn));
  lesions?.forEach(({ tissue, measuredOn, previousOn, firstSeenOn }, at) => {
    if (!(tissue || measuredOn || previousOn || firstSeenOn)) return;
    day(`lesions.${at}.tissue.on`, tissue?.on);
    day(`lesions.${at}.measuredOn`, measuredOn);
    day(`lesions.${at}.previousOn`, previousOn);
    day(`lesions.${at}.firstSeenOn`, firstSeenOn);
    order(`lesions.${at}.previousOn`, previousOn, `lesions.${at}.measuredOn`, measuredOn, true);
    order(`lesions.${at}.firstSeenOn`, firstSeenOn, `lesions.${at}.measuredOn`, measuredOn);
    order(`lesions.${at}.firstSeenOn`, firstSeenOn, `lesions.${at}.previousOn`, previousOn);
  });
  day("lungs.absentSince", lungs?.absentSince);
  day("lungs.volumeOn", lungs?.volumeOn);
  day("lungFunction.measuredOn", lungFunction?.measuredOn);
  day("exercise.measuredOn", exercise?.measuredOn);
  day("liver.volumetryOn", liver?.volumetryOn);
  const operation = plan?.operationOn;
  if (operation != null && liesAfter(asOf, operation)) {
    warn("dates-out-of-order", "plan.operationOn", operation, { path: "case.asOf", value: asOf });
  }
}

/** Days that programs and people write where they do not know one. */
function isPlaceholder(date: PlainDate): boolean {
  return `${date}`.startsWith("1900") || date === "1901-01-01" || date === "1970-01-01" || date === "1970";
}

/** The earliest day of birth, from the date or the age. */
function birthOf({ case: { asOf }, patient }: Candidate): { date: PlainDate; fact: ComparedFact } | undefined {
  const { bornOn, ageYears } = patient ?? {};
  if (bornOn != null) return { date: bornOn, fact: { path: "patient.bornOn", value: bornOn } };
  if (ageYears == null || typeof asOf !== "string") return undefined;
  const year = Number(asOf.slice(0, 4)) - Math.floor(ageYears) - 1;
  return { date: `${year}`, fact: { path: "patient.ageYears", value: ageYears } };
}

/** A stated age against the date of birth: one within the year of the birthday fits. */
function warnOfAge({ case: { asOf }, patient }: Candidate, warn: Warn): void {
  const { bornOn, ageYears } = existing(patient);
  if (bornOn == null) return;
  if (liesAfter(bornOn, asOf)) {
    warn("date-after-meeting", "patient.bornOn", bornOn, { path: "case.asOf", value: asOf });
  } else if (ageYears != null) {
    const { least, most } = ageAt(bornOn, asOf);
    if (ageYears < Math.floor(least) || ageYears > most + 0.1) {
      warn("age-against-birth", "patient.ageYears", ageYears, { path: "patient.bornOn", value: bornOn });
    }
  }
}

/** A published interval against the dates, which may be counted from the diagnosis or the treatment of the primary. */
function warnOfInterval({ primary, course }: Candidate, warn: Warn): void {
  const { intervalMonths, lungMetastasisDetectedOn: detected } = existing(course);
  if (intervalMonths == null || detected == null) return;
  const from = [primary?.diagnosedOn, primary?.treatedOn].filter((date) => date != null);
  const fits = from.some((date) => {
    const { least, most } = ageAt(date, detected);
    return intervalMonths >= 12 * least - 3 && intervalMonths <= 12 * most + 3;
  });
  if (from.length > 0 && !fits) {
    const comparedWith = { path: "course.lungMetastasisDetectedOn", value: detected } as const;
    warn("interval-against-dates", "course.intervalMonths", intervalMonths, comparedWith);
  }
}
