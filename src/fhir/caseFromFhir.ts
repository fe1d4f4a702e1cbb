import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { refuse, requireNamed } from "../internal/guards.ts";
import { parseCase } from "../record/parseCase.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { readCondition, type SecondaryDisease } from "./conditionReader.ts";
import { type DraftCase, removeAt, setAt } from "./draftCase.ts";
import { readElsewhere } from "./elsewhere.ts";
import { type Entry, entriesOf, notCurrent, patientsOf, structuresOf } from "./entries.ts";
import {
  type DroppedResource,
  type FhirConflict,
  type Intake,
  recordDropped,
  recordNewest,
  type TakenFact,
} from "./intake.ts";
import { lesionsOf } from "./lesionsOf.ts";
import { offerLungFunction } from "./lungFunctionOf.ts";
import { neededFacts } from "./neededFacts.ts";
import { readObservation } from "./observationReader.ts";
import type { Observed } from "./observed.ts";
import { readPatient } from "./patientReader.ts";
import { plainCopy, textOf } from "./plain.ts";
import { type ReadTreatment, readMedication, readProcedure } from "./treatmentReader.ts";

/** What the meeting is. */
export interface FhirOptions {
  /** The day of the meeting; nothing later is read. */
  readonly asOf: PlainDate;
}

/** A case as far as resources hold one, and what became of each of them. */
export interface CaseFromFhir {
  /** The case: what was read, the age that follows from it, and nothing else. */
  readonly case: Candidate;
  /** Every fact with the resource and the code it came from. */
  readonly taken: readonly TakenFact[];
  /** Every resource of which nothing was read, or not all, and why. */
  readonly dropped: readonly DroppedResource[];
  /** Facts that contradict each other; none of them was read. */
  readonly conflicts: readonly FhirConflict[];
  /** What no resource held and a meeting needs. */
  readonly needs: readonly CaseFact[];
}

/**
 * Reads FHIR R4 resources (mCODE STU4, the oncology module of the German registries, lung function by LOINC) as a case.
 *
 * Resources are read structurally and nothing is thrown, whatever they hold. Units count by UCUM and are never guessed.
 * Of several values the newest not after the meeting counts, of status final, amended or corrected. Codes that
 * contradict each other or their display, two primaries and two patients are conflicts, never the first of them. Every
 * resource is in `taken` or in `dropped`. What no resource can express (depth, pleural surface, what lies beside a
 * lesion) comes back in `needs`: the product is a case to complete and no verdict. Sex is the administrative gender;
 * reference values are made for sex at birth.
 *
 * @param bundle - a Bundle, a list of resources, or anything
 * @param options - the day of the meeting
 * @returns the case, what was taken, dropped and contradictory, and what is still needed
 * @throws RangeError when `asOf` is no date of 1900 to 2199
 * @example
 * ```ts
 * const ecog = { resourceType: "Observation", id: "1", status: "final", code: { coding: [{ system: "http://loinc.org", code: "89247-1" }] }, valueInteger: 1 };
 * const read = caseFromFhir([ecog], { asOf: "2026-11-24" });
 * read.case.patient; // => { ecog: 1 }
 * read.taken; // => [{ fact: "patient.ecog", reference: "Observation/1", code: "89247-1" }]
 * ```
 */
export function caseFromFhir(bundle: unknown, options: FhirOptions): CaseFromFhir {
  const action = "read a case from FHIR";
  requireNamed(action, "the options", options, ["asOf"]);
  const header = parseCase({ case: { schema: "metastasectomy/1", asOf: options.asOf } });
  if (!header.ok) refuse(action, "asOf", "an existing date of 1900 to 2199", options.asOf);
  const intake: Intake = {
    asOf: header.value.case.asOf,
    offers: [],
    taken: [],
    notes: [],
    conflicts: [],
    absentReasons: new Map(),
  };
  const entries = entriesOf(plainCopy(bundle));
  const structures = structuresOf(entries);
  const patients = patientsOf(entries);
  if (patients.length > 1) {
    const why = "the resources are about more than one patient";
    intake.conflicts.push({ fact: "patient", references: patients, why });
    for (const { reference } of entries) recordDropped(intake, reference, why);
    return finish(intake, { case: headerOf(intake) });
  }
  const found: Found = {
    observed: { lungFunction: [], lesions: [], biomarkers: [], secondary: [] },
    diseases: [],
    local: [],
    systemic: [],
  };
  for (const entry of entries) readEntry(intake, found, entry, structures);
  onePrimary(intake);
  offerLungFunction(intake, found.observed.lungFunction);
  const chosen = recordNewest(intake);
  const secondary = [...found.diseases, ...found.observed.secondary];
  const draft: DraftCase = { case: headerOf(intake) };
  for (const [fact, { value }] of chosen) setAt(draft, fact, value);
  const lesions = lesionsOf(intake, found.observed.lesions, secondary);
  if (lesions.length > 0) draft.lesions = lesions;
  readElsewhere(intake, draft, secondary);
  setList(
    intake,
    draft,
    "primary.biomarkers",
    found.observed.biomarkers.map(({ marker, ...from }) => ({ treatment: marker, ...from })),
  );
  setList(intake, draft, "course.localTreatments", found.local);
  setList(intake, draft, "course.systemic", found.systemic);
  const read = new Set(intake.taken.map(({ reference }) => reference));
  for (const { reference } of structures.values())
    if (!read.has(reference)) recordDropped(intake, reference, aside("BodyStructure"));
  return finish(intake, draft);
}

/** Why a resource that others may point to is not read itself. */
function aside(type: string): string {
  return `resources of type ${type} are not read by themselves`;
}

interface Found {
  readonly observed: Observed;
  readonly diseases: SecondaryDisease[];
  readonly local: ReadTreatment<object>[];
  readonly systemic: ReadTreatment<object>[];
}

function readEntry(intake: Intake, found: Found, entry: Entry, structures: Parameters<typeof readProcedure>[3]): void {
  const { resource, reference } = entry;
  const type = textOf(resource.resourceType) ?? "unknown";
  const why = notCurrent(entry, intake.asOf);
  if (why !== undefined) recordDropped(intake, reference, why);
  else if (type === "Patient") readPatient(intake, resource, reference);
  else if (type === "Condition") found.diseases.push(...readCondition(intake, resource, reference));
  else if (type === "Observation") readObservation(intake, found.observed, resource, reference, structures);
  else if (type === "Procedure") found.local.push(...readProcedure(intake, resource, reference, structures));
  else if (/^Medication(Request|Administration|Statement)$/.test(type))
    found.systemic.push(...readMedication(intake, resource, reference));
  else if (type !== "BodyStructure") recordDropped(intake, reference, aside(type));
}

/** Two primary tumors are a conflict: none of their facts is read. */
function onePrimary(intake: Intake): void {
  const sites = intake.offers.filter(({ fact }) => fact === "primary.site");
  if (new Set(sites.map(({ value }) => value)).size < 2) return;
  const references = [...new Set(sites.map(({ reference }) => reference))];
  const why = `two primary tumors: ${[...new Set(sites.map(({ value }) => String(value)))].join(" and ")}`;
  intake.conflicts.push({ fact: "primary.site", references, why });
  for (const reference of references) recordDropped(intake, reference, why);
  const kept = intake.offers.filter(({ fact }) => !fact.startsWith("primary."));
  intake.offers.splice(0, intake.offers.length, ...kept);
}

function setList(
  intake: Intake,
  draft: DraftCase,
  fact: "primary.biomarkers" | "course.localTreatments" | "course.systemic",
  read: readonly ReadTreatment<object>[],
): void {
  if (read.length === 0) return;
  setAt(
    draft,
    fact,
    read.map(({ treatment }) => treatment),
  );
  for (const [at, { reference, code }] of read.entries()) {
    intake.taken.push({ fact: `${fact}.${at}` as CaseFact, reference, code });
  }
}

function headerOf({ asOf, absentReasons }: Intake): Candidate["case"] {
  return { schema: "metastasectomy/1", asOf, absentReasons: Object.fromEntries(absentReasons) };
}

/** Drops every value a case cannot hold, and lists what is needed and what became of each resource. */
function finish(intake: Intake, draft: DraftCase): CaseFromFhir {
  let taken: readonly TakenFact[] = intake.taken;
  let read = parseCase(draft);
  // Ends, since the header was read before and every issue lies in a field that is taken out.
  while (!read.ok) {
    for (const { path, message } of read.issues) {
      const [section = "", ...inside] = path.split(".");
      const top = Array.isArray(draft[section]) ? section : [section, ...inside.slice(0, 1)].join(".");
      removeAt(draft, top);
      for (const { reference } of taken.filter(({ fact }) => fact.startsWith(top)))
        recordDropped(intake, reference, `a case cannot hold it: ${message}`);
      taken = taken.filter(({ fact }) => !fact.startsWith(top));
    }
    read = parseCase(draft);
  }
  const seen = new Set<string>();
  const dropped = intake.notes.filter(
    ({ reference, why }) => !seen.has(`${reference} ${why}`) && seen.add(`${reference} ${why}`),
  );
  return {
    case: read.value,
    taken,
    dropped,
    conflicts: intake.conflicts,
    needs: neededFacts(read.value),
  };
}
