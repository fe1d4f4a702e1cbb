import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { existing } from "../internal/guards.ts";
import { daysBetween } from "../units/daysBetween.ts";
import { liesAfter, type PlainDate } from "../units/plainDate.ts";
import { ageAt } from "./ageAt.ts";
import { disagree, type Warn } from "./warning.ts";

/** A date of a case that may not be recorded, by its place. */
type Dated = readonly [path: CaseFact, date: PlainDate | null | undefined];

/** A treatment whose last dose is older is hardly ongoing: a convention, no source limits the interval between doses. */
const ongoingDays = 180;

/**
 * Days by which a treatment or a metastasis may come before the diagnosis of the primary tumor, a convention: pathology
 * names what was already removed, and the lung may show the disease first.
 */
const beforeDiagnosis = { treatment: 31, metastasis: 92 };

/** Days from a meeting to the operation it plans, a convention: what lies farther away is a slip of the year. */
const untilOperation = 366;

/** Dates out of order, and dates that do not fit what is recorded beside them. */
export function warnOfDates(candidate: Candidate, warn: Warn): void {
  const { primary, course, lesions, plan } = candidate;
  const { asOf } = candidate.case;
  const order = ([path, first]: Dated, [other, then]: Dated, slack = 0): void => {
    if (first == null || then == null) return;
    // Below zero, both cannot be on one day.
    const late = liesAfter(first, then)
      ? slack <= 0 || daysBetween(then, first).least > slack
      : slack < 0 && first === then && first.length === 10;
    if (late) warn("dates-out-of-order", path, first, { path: other, value: then });
  };
  warnOfAge(candidate, warn);
  const diagnosis: Dated = ["primary.diagnosedOn", primary?.diagnosedOn];
  if (primary) {
    order(diagnosis, ["primary.treatedOn", primary.treatedOn], beforeDiagnosis.treatment);
    order(diagnosis, ["primary.assessedOn", primary.assessedOn]);
  }
  if (course) {
    const detection: Dated = ["course.lungMetastasisDetectedOn", course.lungMetastasisDetectedOn];
    order(diagnosis, detection, beforeDiagnosis.metastasis);
    course.localTreatments?.forEach(({ on }, at) => {
      order(diagnosis, [`course.localTreatments.${at}.on`, on], beforeDiagnosis.metastasis);
    });
    course.systemic?.forEach(({ startedOn, lastDoseOn, ongoing, stoppedBecause }, at) => {
      const place = `course.systemic.${at}` as const;
      const running = `${place}.ongoing` as const;
      if (ongoing && stoppedBecause != null)
        disagree(warn, `${place}.stoppedBecause`, stoppedBecause, running, ongoing);
      if (ongoing && lastDoseOn != null && daysBetween(lastDoseOn, asOf).least > ongoingDays) {
        disagree(warn, `${place}.lastDoseOn`, lastDoseOn, running, ongoing);
      }
      const start: Dated = [`${place}.startedOn`, startedOn];
      order(start, [`${place}.lastDoseOn`, lastDoseOn]);
      order(diagnosis, start, beforeDiagnosis.treatment);
    });
    warnOfInterval(candidate, warn);
    // A lesion may be older than what made it a metastasis; that all are is a slip.
    const measured = (lesions ?? []).flatMap(({ measuredOn: on }, at): Dated[] =>
      on == null ? [] : [[`lesions.${at}.measuredOn`, on]],
    );
    const [first] = measured;
    if (first && measured.every(([, on]) => detection[1] != null && liesAfter(detection[1], `${on}`))) {
      order(detection, first);
    }
  }
  lesions?.forEach(({ measuredOn, previousOn, firstSeenOn }, at) => {
    if (!(measuredOn || previousOn)) return;
    const measured: Dated = [`lesions.${at}.measuredOn`, measuredOn];
    const previous: Dated = [`lesions.${at}.previousOn`, previousOn];
    const seen: Dated = [`lesions.${at}.firstSeenOn`, firstSeenOn];
    order(previous, measured, -1);
    order(seen, measured);
    order(seen, previous);
  });
  const operation = plan?.operationOn;
  const meeting = { path: "case.asOf", value: asOf } as const;
  if (operation == null) return;
  if (liesAfter(asOf, operation)) warn("dates-out-of-order", "plan.operationOn", operation, meeting);
  else if (daysBetween(asOf, operation).least > untilOperation) {
    warn("values-disagree", "plan.operationOn", operation, meeting);
  }
}

/** A stated age against the date of birth: one within the year of the birthday fits. */
function warnOfAge({ case: { asOf }, patient }: Candidate, warn: Warn): void {
  const { bornOn, ageYears } = patient ?? {};
  if (bornOn == null || ageYears == null || liesAfter(bornOn, asOf)) return;
  const { least, most } = ageAt(bornOn, asOf);
  if (ageYears < Math.floor(least) || ageYears > most + 0.1) {
    warn("age-against-birth", "patient.ageYears", ageYears, { path: "patient.bornOn", value: bornOn });
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
