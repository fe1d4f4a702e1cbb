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

/**
 * Days by which a treatment or a metastasis may come before the diagnosis of the primary tumor, a convention: pathology
 * names what was already removed, and the lung may show the disease first.
 */
const beforeDiagnosis = { treatment: 31, metastasis: 92 };

/** Days from a meeting to the operation it plans, a convention: what lies farther away is a slip of the year. */
const untilOperation = 366;

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
    slack = 0,
  ): void => {
    if (first == null || then == null) return;
    // Below zero, both cannot be on one day.
    const late = liesAfter(first, then)
      ? slack <= 0 || daysBetween(then, first).least > slack
      : slack < 0 && first === then && first.length === 10;
    if (late) {
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
    order("primary.diagnosedOn", diagnosed, "primary.treatedOn", primary.treatedOn, beforeDiagnosis.treatment);
    order("primary.diagnosedOn", diagnosed, "primary.assessedOn", primary.assessedOn);
    order("primary.diagnosedOn", diagnosed, "course.lungMetastasisDetectedOn", detected, beforeDiagnosis.metastasis);
  }
  if (course) {
    day("course.lungMetastasisDetectedOn", detected);
    course.localTreatments?.forEach(({ on }, at) => {
      day(`course.localTreatments.${at}.on`, on);
      order("primary.diagnosedOn", diagnosed, `course.localTreatments.${at}.on`, on, beforeDiagnosis.metastasis);
    });
    course.systemic?.forEach(({ startedOn, lastDoseOn, ongoing, stoppedBecause }, at) => {
      if (ongoing && stoppedBecause != null) {
        disagree(
          warn,
          `course.systemic.${at}.stoppedBecause`,
          stoppedBecause,
          `course.systemic.${at}.ongoing`,
          ongoing,
        );
      }
      if (ongoing && lastDoseOn != null && daysBetween(lastDoseOn, asOf).least > ongoingDays) {
        disagree(warn, `course.systemic.${at}.lastDoseOn`, lastDoseOn, `course.systemic.${at}.ongoing`, ongoing);
      }
      day(`course.systemic.${at}.startedOn`, startedOn);
      day(`course.systemic.${at}.lastDoseOn`, lastDoseOn);
      order(`course.systemic.${at}.startedOn`, startedOn, `course.systemic.${at}.lastDoseOn`, lastDoseOn);
      order("primary.diagnosedOn", diagnosed, `course.systemic.${at}.startedOn`, startedOn, beforeDiagnosis.treatment);
    });
    warnOfInterval(candidate, warn);
    // A lesion may be older than what made it a metastasis; that all are is a slip.
    const measured = lesions?.flatMap(({ measuredOn: on }, at) => (on == null ? [] : { at, on })) ?? [];
    if (detected != null && measured.every(({ on }) => liesAfter(detected, on))) {
      for (const { at, on } of measured.slice(0, 1)) {
        order("course.lungMetastasisDetectedOn", detected, `lesions.${at}.measuredOn`, on);
      }
    }
  }
  staging?.forEach(({ on }, at) => void day(`staging.${at}.on`, on));
  extrathoracic?.sites?.forEach(({ assessedOn }, at) => void day(`extrathoracic.sites.${at}.assessedOn`, assessedOn));
  lesions?.forEach(({ tissue, measuredOn, previousOn, firstSeenOn }, at) => {
    if (!(tissue || measuredOn || previousOn || firstSeenOn)) return;
    day(`lesions.${at}.tissue.on`, tissue?.on);
    day(`lesions.${at}.measuredOn`, measuredOn);
    day(`lesions.${at}.previousOn`, previousOn);
    day(`lesions.${at}.firstSeenOn`, firstSeenOn);
    order(`lesions.${at}.previousOn`, previousOn, `lesions.${at}.measuredOn`, measuredOn, -1);
    order(`lesions.${at}.firstSeenOn`, firstSeenOn, `lesions.${at}.measuredOn`, measuredOn);
    order(`lesions.${at}.firstSeenOn`, firstSeenOn, `lesions.${at}.previousOn`, previousOn);
  });
  day("lungs.absentSince", lungs?.absentSince);
  day("lungs.volumeOn", lungs?.volumeOn);
  day("lungFunction.measuredOn", lungFunction?.measuredOn);
  day("exercise.measuredOn", exercise?.measuredOn);
  day("liver.volumetryOn", liver?.volumetryOn);
  const operation = plan?.operationOn;
  const meeting = { path: "case.asOf", value: asOf } as const;
  if (operation == null) return;
  if (liesAfter(asOf, operation)) warn("dates-out-of-order", "plan.operationOn", operation, meeting);
  else if (daysBetween(asOf, operation).least > untilOperation) {
    warn("values-disagree", "plan.operationOn", operation, meeting);
  }
}

/** Days that programs and people write where they do not know one. */
function isPlaceholder(date: PlainDate): boolean {
  return `${date}`.startsWith("1900") || /^190[14]-01-01$/.test(date) || date === "1970-01-01" || date === "1970";
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
function warnOfInterval({ patient, primary, course }: Candidate, warn: Warn): void {
  const { intervalMonths, lungMetastasisDetectedOn: detected } = existing(course);
  const age = patient?.ageYears;
  if (intervalMonths != null && age != null && intervalMonths > 12 * (age + 1)) {
    disagree(warn, "course.intervalMonths", intervalMonths, "patient.ageYears", age);
  }
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
