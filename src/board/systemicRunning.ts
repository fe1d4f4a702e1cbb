import type { Answer } from "../biology/answer.ts";
import { holdsDrug } from "../biology/drugClass.ts";
import { isBefore } from "../biology/isBefore.ts";
import type { Candidate } from "../case/candidate.ts";
import type { SystemicTreatment } from "../case/course.ts";
import type { CaseFact } from "../case/fact.ts";
import { and, not, or, type Verdict } from "../evidence/verdict.ts";
import type { PlainDate } from "../units/plainDate.ts";

export interface OpenVerdict {
  readonly verdict: Verdict;
  readonly needs: readonly CaseFact[];
}

/** Whether systemic treatment of the tumor is running on the day of the meeting. An empty list says "none". */
export function systemicRunning({ course, case: { asOf } }: Candidate): Answer {
  return overCourses(course?.systemic ?? undefined, (treatment, at) => {
    const started = treatment.startedOn ?? undefined;
    const begun = started === undefined ? "met" : not(isBefore(asOf, started));
    if (treatment.ongoing === true) return { verdict: begun === "unmet" ? "unmet" : "met", needs: [] };
    const ended = endedBefore(treatment, asOf, at);
    const needs = [...(begun === "unknown" ? [`course.systemic.${at}.startedOn` as const] : []), ...ended.needs];
    return { verdict: and(begun, not(ended.verdict)), needs };
  });
}

/** Whether systemic treatment of the tumor was running on the day the lung metastasis was found. */
export function systemicWhenFound({ course }: Candidate): Answer {
  const found = course?.lungMetastasisDetectedOn ?? undefined;
  const systemic = course?.systemic ?? undefined;
  if (found === undefined && systemic?.length !== 0) {
    return {
      needs: ["course.lungMetastasisDetectedOn", ...(systemic === undefined ? (["course.systemic"] as const) : [])],
    };
  }
  return overCourses(systemic, (treatment, at) => {
    const day = found as PlainDate;
    const started = treatment.startedOn ?? undefined;
    const begun = started === undefined ? "unknown" : not(isBefore(day, started));
    const last = treatment.lastDoseOn ?? undefined;
    const ended = last === undefined ? (treatment.ongoing === true ? "unmet" : "unknown") : isBefore(last, day);
    const needs = [
      ...(begun === "unknown" ? [`course.systemic.${at}.startedOn` as const] : []),
      ...(ended === "unknown" ? [`course.systemic.${at}.lastDoseOn` as const] : []),
    ];
    return { verdict: and(begun, not(ended)), needs };
  });
}

/** Whether a course ended before a day: said so, stopped for a reason, or with a last dose before it. */
function endedBefore(
  { ongoing, stoppedBecause, lastDoseOn }: SystemicTreatment,
  day: PlainDate,
  at: number,
): OpenVerdict {
  if (ongoing === false || (stoppedBecause ?? undefined) !== undefined) return { verdict: "met", needs: [] };
  const last = lastDoseOn ?? undefined;
  if (last === undefined) return { verdict: "unknown", needs: [`course.systemic.${at}.ongoing`] };
  const verdict = isBefore(last, day);
  if (verdict === "unmet") return { verdict: "unmet", needs: [] };
  return { verdict, needs: verdict === "unknown" ? [`course.systemic.${at}.ongoing`] : [] };
}

/** One course that holds decides; steroids treat no tumor. */
function overCourses(
  courses: readonly SystemicTreatment[] | undefined,
  holds: (treatment: SystemicTreatment, at: number) => OpenVerdict,
): Answer {
  if (courses === undefined) return { needs: ["course.systemic"] };
  return answerOf(courses.flatMap((treatment, at) => (holdsDrug(treatment, "steroid") ? [] : [holds(treatment, at)])));
}

/** Yes where one holds, no where none does, else the facts that would decide it. */
export function answerOf(parts: readonly OpenVerdict[]): Answer {
  const verdict = parts.map((part) => part.verdict).reduce(or, "unmet");
  if (verdict !== "unknown") return verdict === "met";
  return { needs: parts.flatMap((part) => (part.verdict === "unknown" ? part.needs : [])) };
}
