import type { CaseFact } from "../case/fact.ts";
import { existing } from "../internal/guards.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { miiMetastases, otherMeasurement } from "./codes.table.ts";
import { codingsOf, conceptText, effectiveDay, hasCode, quantityOf } from "./element.ts";
import type { Entry } from "./entries.ts";
import { type Intake, recordContradiction, recordDropped } from "./intake.ts";
import type { MeasuredLesion, Observed } from "./observed.ts";
import { placeOf, placeOfStructure } from "./place.ts";
import { type Fields, listOf } from "./plain.ts";

interface Reading {
  readonly intake: Intake;
  readonly observed: Observed;
  readonly observation: Fields;
  readonly reference: string;
  readonly structures: ReadonlyMap<string, Entry>;
  readonly code: string;
  readonly on: PlainDate | undefined;
}

interface ReadCode {
  /** The one field it answers. */
  readonly field?: CaseFact;
  /** What it is about, where it answers no single field. */
  readonly section?: CaseFact;
  /** The units its value may be kept in; another one of the same kind is converted to the first. */
  readonly units?: readonly string[];
  /** The marker, where it is a code of its own. */
  readonly marker?: string;
  readonly read: (reading: Reading, row: ReadCode) => void;
  readonly notRead?: undefined;
}

const transferFactor = ["mmol/min/kPa", "mL/min/mmHg"];

/**
 * The codes that are known, and why no rule reads some of them. Presence of a receptor in tissue is no mutation of its
 * gene.
 */
const codeTable: Readonly<Record<string, ReadCode | { readonly notRead: string }>> = {
  "8302-2": { field: "patient.heightCm", units: ["cm"], read: readBody },
  "29463-7": { field: "patient.weightKg", units: ["kg"], read: readBody },
  "89247-1": { field: "patient.ecog", read: readEcog },
  "20150-9": { field: "lungFunction.fev1Liters", units: ["L"], read: readLungFunction },
  "20155-8": { field: "lungFunction.fev1Liters", units: ["L"], read: readLungFunction },
  "20157-4": { field: "lungFunction.fev1Liters", units: ["L"], read: readLungFunction },
  "20152-5": { field: "lungFunction.fev1PercentPredicted", units: ["%"], read: readLungFunction },
  "19868-9": { field: "lungFunction.fvcLiters", units: ["L"], read: readLungFunction },
  "98130-8": { field: "lungFunction.dlcoPercentPredicted", units: ["%"], read: readLungFunction },
  "718-7": { field: "lungFunction.hemoglobinGramsPerLiter", units: ["g/L"], read: readLungFunction },
  "19911-7": { section: "lungFunction", units: transferFactor, read: readLungFunction },
  "19913-3": { section: "lungFunction", units: transferFactor, read: readLungFunction },
  "21889-1": { section: "lesions", read: readLesion },
  "427359005": { section: "lesions", read: readLesion },
  "385421009": { section: "extrathoracic.sites", read: readMetastasis },
  "69548-6": { section: "primary.biomarkers", read: readMarker },
  "81695-9": { section: "primary.biomarkers", marker: "MSI", read: readMarker },
  "85337-4": { section: "primary.biomarkers", marker: "estrogen receptor", read: readMarker },
  "85339-0": { section: "primary.biomarkers", marker: "progesterone receptor", read: readMarker },
  "48676-1": { section: "primary.biomarkers", marker: "HER2", read: readMarker },
  "39004-7": { section: "primary.biomarkers", marker: "EGFR antigen in tissue", read: readMarker },
  "97509-4": { notRead: "a trend of the disease is not its control" },
  "84892-9": { notRead: "the residual status is that of the whole tumor, not of the primary alone" },
  "89243-0": { notRead: "a Karnofsky index is not converted" },
  "399387003": { notRead: "a TNM category is of the day of diagnosis and no imaging of today" },
  "399534004": { notRead: "a TNM category is of the day of diagnosis and no imaging of today" },
  "398192003": { notRead: "a list of comorbidities, absent ones among them, says nothing of a CT that was read" },
  "1287652008": { notRead: "a history of metastases without its day answers no field" },
  "1098951000119108": { notRead: "a history of metastases without its day answers no field" },
};

function rowOf(code: string): ReadCode | undefined {
  const row = existing(codeTable[code]);
  return row.notRead === undefined ? row : undefined;
}

/** Reads an Observation of status final, amended or corrected. */
export function readObservation(
  intake: Intake,
  observed: Observed,
  observation: Fields,
  reference: string,
  structures: ReadonlyMap<string, Entry>,
): void {
  const codes = codingsOf(observation.code).filter(({ system }) => /loinc|snomed/.test(system));
  const known = codes.map(({ code }) => code).filter((code) => Object.hasOwn(codeTable, code));
  const [code] = known;
  if (code === undefined) {
    recordDropped(intake, reference, `no field of a case holds it: ${conceptText(observation.code) ?? "no code"}`);
    return;
  }
  const fields = new Set(known.map((each) => rowOf(each)?.field ?? each));
  const odd = codes.find(
    (each) => Object.hasOwn(otherMeasurement, each.code) && otherMeasurement[each.code]?.test(each.display),
  );
  const [fact] = known.flatMap((each) => rowOf(each)?.field ?? rowOf(each)?.section ?? []);
  if (fact !== undefined && (fields.size > 1 || odd !== undefined)) {
    const why =
      odd === undefined
        ? `its codes name different measurements: ${known.join(" and ")}`
        : `the code ${odd.code} is displayed as "${odd.display}"`;
    recordContradiction(intake, fact, reference, why);
    return;
  }
  const row = existing(codeTable[code]);
  if (row.notRead !== undefined) recordDropped(intake, reference, row.notRead);
  else if (!isAbsent(intake, observation, reference, row.field)) {
    const on = effectiveDay(observation) ?? undefined;
    row.read({ intake, observed, observation, reference, structures, code, on }, row);
  }
}

/** A test without a value, and why: two reasons have a word of ours. */
function isAbsent(intake: Intake, observation: Fields, reference: string, fact: CaseFact | undefined): boolean {
  if (observation.dataAbsentReason == null) return false;
  const reason = hasCode(observation.dataAbsentReason, "not-performed")
    ? "not-performed"
    : hasCode(observation.dataAbsentReason, "asked-declined")
      ? "declined"
      : undefined;
  if (fact !== undefined && reason !== undefined) {
    intake.absentReasons.set(fact, reason);
    intake.taken.push({ fact, reference, code: reason });
  } else recordDropped(intake, reference, "it holds no value and a reason that has no word in a case");
  return true;
}

function readEcog({ intake, observation: { valueInteger }, reference, code, on }: Reading): void {
  const fits = typeof valueInteger === "number" && [0, 1, 2, 3, 4].includes(valueInteger);
  if (fits) intake.offers.push({ fact: "patient.ecog", value: valueInteger, on, reference, code });
  else recordDropped(intake, reference, "its value is no ECOG status from 0 to 4");
}

function readBody({ intake, observation, reference, code, on }: Reading, { field, units }: ReadCode): void {
  const read = quantityOf(observation.valueQuantity, ...existing(units));
  if (read.value === undefined) recordDropped(intake, reference, read.why);
  else intake.offers.push({ fact: existing(field), value: read.value, on, reference, code });
}

/** The value itself, and the percentages that stand as its components. */
function readLungFunction({ intake, observed, observation, reference, code, on }: Reading): void {
  const parts = listOf(observation.component).flatMap((part) => {
    const inside = codingsOf(part.code)
      .map((coding) => coding.code)
      .find((each) => each === "20152-5" || each === "98130-8");
    return inside === undefined ? [] : [[inside, part.valueQuantity] as const];
  });
  const own =
    observation.valueQuantity === undefined && parts.length > 0 ? [] : [[code, observation.valueQuantity] as const];
  for (const [each, quantity] of [...own, ...parts]) {
    const read = quantityOf(quantity, ...existing(rowOf(each)?.units));
    if (read.value === undefined) recordDropped(intake, reference, read.why);
    else observed.lungFunction.push({ code: each, value: read.value, unit: read.unit, on, reference });
  }
}

function readLesion(reading: Reading): void {
  const read = lesionOf(reading);
  if (typeof read === "string") recordDropped(reading.intake, reading.reference, read);
  else reading.observed.lesions.push(read);
}

/** A measured size on CT, of a structure that is named, in the lung; or why it is none. */
function lesionOf({ intake, observation, reference, structures, on }: Reading): MeasuredLesion | string {
  const nodule = hasCode(observation.code, "427359005");
  const focus = listOf(observation.focus)
    .map(({ reference: to }) => structures.get(String(to)))
    .find((structure) => structure !== undefined);
  if (hasCode(observation.method, "787377000")) return "a size from pathology is no diameter on CT";
  if (!nodule && !hasCode(observation.method, "77477000")) return "it does not say that the size was measured on CT";
  if (focus === undefined && !nodule) return "it does not say whose size it is";
  const place = nodule ? placeOf(observation.bodySite, undefined) : placeOfStructure((focus as Entry).resource);
  if (place.contradicts !== undefined) {
    intake.conflicts.push({ fact: "lesions", references: [reference], why: place.contradicts });
    return place.contradicts;
  }
  if (!place.lung && !nodule) return "what was measured does not lie in the lung";
  const longest = listOf(observation.component).find(
    ({ code }) => hasCode(code, "33728-7") || (nodule && /long axis/i.test(conceptText(code) ?? "")),
  );
  const read = quantityOf(longest?.valueQuantity, "mm");
  if (read.value === undefined) return read.why;
  const identifier = listOf(focus?.resource.identifier)[0]?.value;
  const id = typeof identifier === "string" && identifier !== "" ? identifier : reference;
  const code = nodule ? "427359005" : "21889-1";
  const placeReference = nodule ? reference : (focus as Entry).reference;
  return { id, diameterMm: read.value, on, place, placeReference, reference, code };
}

function readMetastasis({ intake, observed, observation, reference }: Reading): void {
  const code = codingsOf(observation.valueCodeableConcept).find((coding) =>
    Object.hasOwn(miiMetastases, coding.code),
  )?.code;
  const site = code === undefined ? undefined : miiMetastases[code];
  if (code === undefined || site === undefined) recordDropped(intake, reference, "its site is not one that is read");
  else observed.secondary.push({ site, confirmed: true, reference, code });
}

/** One observation may name several genes: each is absent by itself, and together they are present as one fusion. */
function readMarker({ intake, observed, observation, reference, code, on }: Reading, { marker }: ReadCode): void {
  const parts = listOf(observation.component);
  const genes = parts
    .filter((part) => hasCode(part.code, "48018-6"))
    .flatMap((part) => conceptText(part.valueCodeableConcept) ?? []);
  const change = parts.find((part) => hasCode(part.code, "81290-9") || hasCode(part.code, "48004-6"));
  const value = observation.valueCodeableConcept;
  const found = hasCode(value, "LA9633-4")
    ? (conceptText(change?.valueCodeableConcept) ?? "present")
    : hasCode(value, "LA9634-2")
      ? "absent"
      : undefined;
  const names = marker !== undefined ? [marker] : found === "absent" || genes.length < 2 ? genes : [genes.join("::")];
  const result = marker !== undefined ? conceptText(value) : found;
  if (names.length === 0 || result === undefined) {
    recordDropped(intake, reference, "it names no gene, or no result");
    return;
  }
  for (const name of names) {
    observed.biomarkers.push({ marker: { name, result, ...(on === undefined ? {} : { on }) }, reference, code });
  }
}
