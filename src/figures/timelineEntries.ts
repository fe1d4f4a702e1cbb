import type { Candidate } from "../case/candidate.ts";
import { decimals } from "../words/format.ts";
import { modalityName } from "../words/words.ts";

/** Something with a date. */
export interface TimelineEntry {
  /** What happened. */
  readonly what: string;
  /** The days, months or years it happened on. */
  readonly on?: readonly string[];
  /** Where it went on for a while, when it began; undefined where nobody said. */
  readonly from?: string | undefined;
  /** When it ended. */
  readonly until?: string | undefined;
  /** Whether it goes on. */
  readonly ongoing?: boolean | undefined;
}

/** Entries under one heading. */
export interface TimelineGroup {
  /** The heading. */
  readonly heading: string;
  /** The entries, in the order of the case. */
  readonly entries: readonly TimelineEntry[];
}

/** Gathers what a case says about when: the primary tumor, the metastases, the treatments, the examinations. */
export function timelineEntries(candidate: Candidate): readonly TimelineGroup[] {
  return [
    { heading: "Primary tumor", entries: primaryOf(candidate) },
    { heading: "Metastases", entries: metastasesOf(candidate) },
    { heading: "Treatments", entries: treatmentsOf(candidate) },
    { heading: "Examinations", entries: examinationsOf(candidate) },
  ].filter(({ entries }) => entries.length > 0);
}

function primaryOf({ primary }: Candidate): readonly TimelineEntry[] {
  if ((primary ?? undefined) === undefined) return [];
  const { site, diagnosedOn, treatedOn, assessedOn } = primary!;
  const named = site ? ` (${site.replaceAll("-", " ")})` : "";
  return [
    happened(`diagnosed${named}`, diagnosedOn),
    happened("treated with the aim of cure", treatedOn),
    happened("last assessed", assessedOn),
  ];
}

function metastasesOf({ course, lesions, extrathoracic }: Candidate): readonly TimelineEntry[] {
  return [
    ...((lesions ?? []).length === 0 && !course?.lungMetastasisDetectedOn
      ? []
      : [happened("lung metastases detected", course?.lungMetastasisDetectedOn)]),
    ...(lesions ?? []).flatMap(({ id, diameterMm, previousDiameterMm, previousOn, measuredOn }, at) => {
      const sizes = [previousDiameterMm, diameterMm].flatMap((size) => (size ? [`${decimals(size)} mm`] : []));
      const dates = [previousOn, measuredOn].flatMap((date) => (date ? [date] : []));
      const name = `lesion ${at + 1}${id ? ` (${id})` : ""}`;
      return dates.length === 0 ? [] : [{ what: [name, ...sizes].join(", "), on: dates }];
    }),
    ...(extrathoracic?.sites ?? []).map(({ site, assessedOn }) =>
      happened(`${site || "site"} outside the chest assessed`, assessedOn),
    ),
  ];
}

function treatmentsOf({ course, lungs }: Candidate): readonly TimelineEntry[] {
  return [
    ...(course?.localTreatments ?? []).map(({ kind, site, on }) =>
      happened([kind || "local treatment", ...(site ? [site] : [])].join(", "), on),
    ),
    ...(lungs?.absentSince ? [happened("segments of the lung removed", lungs.absentSince)] : []),
    ...(course?.systemic ?? []).map(
      ({ agent, class: kind, startedOn, lastDoseOn, ongoing }): TimelineEntry => ({
        what: agent || kind || "systemic treatment",
        from: startedOn ?? undefined,
        until: lastDoseOn ?? undefined,
        ongoing: ongoing ?? undefined,
      }),
    ),
  ];
}

function examinationsOf({ staging, patient, lungFunction, exercise }: Candidate): readonly TimelineEntry[] {
  return [
    ...(staging ?? []).map(({ modality, on }) => happened(modality ? modalityName(modality) : "imaging", on)),
    ...(patient?.lungEvents ?? []).map(({ kind, on }) => happened(kind || "event of the lungs", on)),
    ...(lungFunction ? [happened("lung function", lungFunction.measuredOn)] : []),
    ...(exercise ? [happened("exercise test", exercise.measuredOn)] : []),
  ];
}

function happened(what: string, on: string | null | undefined): TimelineEntry {
  return { what, on: on ? [on] : [] };
}
