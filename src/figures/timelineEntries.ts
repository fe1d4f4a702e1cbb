import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import { modalityName } from "../words/caseWords.ts";
import type { FigureWords } from "../words/figureWords.table.ts";
import { decimals } from "../words/format.ts";

export interface TimelineEntry {
  readonly what: string;
  /** The days, months or years it happened on. */
  readonly on?: readonly string[];
  /** Where it went on for a while, when it began; undefined where it is not recorded. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly ongoing?: boolean | undefined;
}

/** Entries under one heading. */
export interface TimelineGroup {
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}

export type TimelineWords = FigureWords["timeline"];

/** Gathers what a case says about when: the primary tumor, the metastases, the treatments, the examinations. */
export function timelineEntries(candidate: Candidate, said: TimelineWords): readonly TimelineGroup[] {
  return [
    { heading: said.primary, entries: primaryOf(candidate, said) },
    { heading: said.metastases, entries: metastasesOf(candidate, said) },
    { heading: said.treatments, entries: treatmentsOf(candidate, said) },
    { heading: said.examinations, entries: examinationsOf(candidate, said) },
  ].filter(({ entries }) => entries.length > 0);
}

function primaryOf({ primary }: Candidate, said: TimelineWords): readonly TimelineEntry[] {
  if (primary == null) return [];
  const { site, diagnosedOn, treatedOn, assessedOn } = primary;
  return [
    happened(said.diagnosed((site ?? "").replaceAll("-", " ")), diagnosedOn),
    happened(said.treated, treatedOn),
    happened(said.assessed, assessedOn),
  ];
}

function metastasesOf({ course, lesions, extrathoracic }: Candidate, said: TimelineWords): readonly TimelineEntry[] {
  return [
    ...((lesions ?? []).length === 0 && !course?.lungMetastasisDetectedOn
      ? []
      : [happened(said.detected, course?.lungMetastasisDetectedOn)]),
    ...lesionEntries(lesions ?? [], said),
    ...(extrathoracic?.sites ?? []).map(({ site, assessedOn }) =>
      happened(said.extrathoracic(site || said.site), assessedOn),
    ),
  ];
}

/** A row for the lesions that were measured on the same days. */
function lesionEntries(lesions: readonly LungLesion[], said: TimelineWords): readonly TimelineEntry[] {
  const rows = new Map<string, { readonly on: readonly string[]; readonly names: string[] }>();
  for (const [at, { id, diameterMm, previousDiameterMm, previousOn, measuredOn }] of lesions.entries()) {
    const sizes = [...new Set([previousDiameterMm, diameterMm].flatMap((size) => (size ? [decimals(size)] : [])))];
    const on = [previousOn, measuredOn].flatMap((date) => (date ? [date] : []));
    if (on.length === 0) continue;
    const row = rows.get(on.join()) ?? { on, names: [] };
    row.names.push(said.sizes(id || String(at + 1), sizes));
    rows.set(on.join(), row);
  }
  return [...rows.values()].map(({ on, names }) => ({ what: names.join("; "), on }));
}

function treatmentsOf({ course, lungs }: Candidate, said: TimelineWords): readonly TimelineEntry[] {
  return [
    ...(course?.localTreatments ?? []).map(({ kind, site, on, result }) =>
      happened([kind || said.local, ...(site ? [site] : []), ...(result ? [result] : [])].join(", "), on),
    ),
    ...(lungs?.absentSince ? [happened(said.resected, lungs.absentSince)] : []),
    ...(course?.systemic ?? []).map(
      ({ agent, class: kind, startedOn, lastDoseOn, ongoing, response }): TimelineEntry => ({
        what: [agent || kind || said.systemic, ...(response ? [response] : [])].join(", "),
        from: startedOn ?? undefined,
        until: lastDoseOn ?? undefined,
        ongoing: ongoing ?? undefined,
      }),
    ),
  ];
}

function examinationsOf(
  { staging, patient, lungFunction, exercise }: Candidate,
  said: TimelineWords,
): readonly TimelineEntry[] {
  return [
    ...(staging ?? []).map(({ modality, on }) => happened(modality ? modalityName(modality) : said.imaging, on)),
    ...(patient?.lungEvents ?? []).map(({ kind, on }) => happened(kind || said.event, on)),
    ...(lungFunction ? [happened(said.lungFunction, lungFunction.measuredOn)] : []),
    ...(exercise ? [happened(said.exercise, exercise.measuredOn)] : []),
  ];
}

function happened(what: string, on: string | null | undefined): TimelineEntry {
  return { what, on: on ? [on] : [] };
}
