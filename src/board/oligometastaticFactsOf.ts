import type { Answer } from "../biology/answer.ts";
import { exceedsMonths } from "../biology/exceedsMonths.ts";
import { lesionCount } from "../biology/lesionCount.ts";
import type { OligometastaticCountFacts } from "../biology/oligometastaticCount.ts";
import type { OligometastaticFacts } from "../biology/oligometastaticState.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import { and, type Verdict } from "../evidence/verdict.ts";
import { diameterRepeatability } from "../trials/repeatability.table.ts";
import { answerOf, type OpenVerdict, systemicRunning, systemicWhenFound } from "./systemicRunning.ts";

/**
 * Reads the answers to the five questions of the oligometastatic tree from the dates and findings of a case, for the day of
 * the meeting: the treatment that is running, and what the present imaging shows. What is missing is named where it is.
 */
export function oligometastaticFactsOf(candidate: Candidate): OligometastaticFacts {
  const { course } = candidate;
  return {
    polymetastaticBefore: course?.polymetastaticBefore ?? undefined,
    oligometastaticBefore: course?.oligometastaticBefore ?? undefined,
    moreThanSixMonths: moreThanSixMonths(candidate),
    onSystemicTherapy: systemicRunning(candidate),
    anyLesionProgressing: anyProgressing(candidate),
    onSystemicTherapyWhenFound: systemicWhenFound(candidate),
  };
}

function moreThanSixMonths({ primary, course }: Candidate): Answer {
  const diagnosed = primary?.diagnosedOn ?? undefined;
  const detected = course?.lungMetastasisDetectedOn ?? undefined;
  const known = diagnosed !== undefined && detected !== undefined;
  const verdict = known ? exceedsMonths(diagnosed, detected, 6) : "unknown";
  if (verdict !== "unknown") return verdict === "met";
  const open = (date: string | undefined): boolean => date === undefined || (known && date.length < 10);
  return {
    needs: [
      ...(open(diagnosed) ? (["primary.diagnosedOn"] as const) : []),
      ...(open(detected) ? (["course.lungMetastasisDetectedOn"] as const) : []),
    ],
  };
}

/** Whether a metastasis grows or is new, in the lungs or elsewhere. No lesion listed is not the same as none. */
function anyProgressing({ lesions, extrathoracic }: Candidate): Answer {
  const shown = (lesions ?? []).map((lesion, at): OpenVerdict | undefined => {
    if (lesion.nature === "benign" || lesion.nature === "proven-primary-lung-cancer") return undefined;
    return { verdict: grows(lesion), needs: [`lesions.${at}.course`] };
  });
  const inLungs = shown.filter((part) => part !== undefined);
  const listed: OpenVerdict = { verdict: inLungs.length === 0 ? "unknown" : "unmet", needs: ["lesions"] };
  const elsewhere = (extrathoracic?.sites ?? []).map(
    ({ state }, at): OpenVerdict => ({
      verdict: progressing(state ?? undefined),
      needs: [`extrathoracic.sites.${at}.state`],
    }),
  );
  return answerOf([listed, ...inLungs, ...elsewhere]);
}

/** As the course says; without one, by two diameters that lie further apart than two readers of one CT do. */
function grows({ course, diameterMm, previousDiameterMm }: LungLesion): Verdict {
  const said = progressing(course ?? undefined);
  if (said !== "unknown" || diameterMm == null || previousDiameterMm == null) return said;
  const change = diameterMm - previousDiameterMm;
  if (Math.abs(change) <= diameterRepeatability.value) return "unknown";
  return change > 0 ? "met" : "unmet";
}

/**
 * Reads the facts the gate of number uses. A site outside the chest may hold any number of metastases, so that one
 * which is still there leaves the number open; every site is treatable where the plan removes all of the lungs' and the
 * others are, and not where one of them is not.
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

function progressing(course: string | undefined): Verdict {
  if (course === undefined) return "unknown";
  return course === "growing" || course === "new" ? "met" : "unmet";
}

function answer(verdict: Verdict): boolean | undefined {
  return verdict === "unknown" ? undefined : verdict === "met";
}
