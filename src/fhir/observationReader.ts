import type { CaseFact } from "../case/fact.ts";
import type { DatedBiomarker } from "../case/primary.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { miiMetastases, otherMeasurement } from "./codes.table.ts";
import type { SecondaryDisease } from "./conditionReader.ts";
import { codingsOf, conceptText, effectiveDay, hasCode, millimetersOf, quantityOf } from "./element.ts";
import type { Entry } from "./entries.ts";
import { type Intake, recordDropped } from "./intake.ts";
import { type CodedPlace, placeOf, placeOfStructure } from "./place.ts";
import { type Fields, listOf } from "./plain.ts";

/** One value of the lung function laboratory. */
export interface LungFunctionValue {
  /** Which. */
  readonly code: string;
  /** Its number in the unit of the field. */
  readonly value: number;
  /** The unit. */
  readonly unit: string;
  /** The day. */
  readonly on?: PlainDate | undefined;
  /** The resource. */
  readonly reference: string;
}

/** One measured nodule. */
export interface MeasuredLesion {
  /** What joins two dates: the identifier of the body structure, else the resource. */
  readonly id: string;
  /** Its longest diameter. */
  readonly diameterMm: number;
  /** The day. */
  readonly on?: PlainDate | undefined;
  /** Where it lies. */
  readonly place: CodedPlace;
  /** The resource the place was read in: the body structure, else the measurement. */
  readonly placeReference: string;
  /** The resource. */
  readonly reference: string;
  /** The code of the measurement. */
  readonly code: string;
}

/** Everything that observations hold beside single facts. */
export interface Observed {
  /** Lung function. */
  readonly lungFunction: LungFunctionValue[];
  /** Nodules. */
  readonly lesions: MeasuredLesion[];
  /** Biomarkers with where they were found. */
  readonly biomarkers: { readonly marker: DatedBiomarker; readonly reference: string; readonly code: string }[];
  /** Metastases. */
  readonly secondary: SecondaryDisease[];
}

const lungFunctionCodes: readonly string[] = [
  "20150-9",
  "20155-8",
  "20157-4",
  "20152-5",
  "19868-9",
  "19911-7",
  "19913-3",
  "98130-8",
  "718-7",
];
const fieldOfCode: Readonly<Record<string, CaseFact>> = {
  "8302-2": "patient.heightCm",
  "29463-7": "patient.weightKg",
  "89247-1": "patient.ecog",
  "20150-9": "lungFunction.fev1Liters",
  "20155-8": "lungFunction.fev1Liters",
  "20157-4": "lungFunction.fev1Liters",
  "20152-5": "lungFunction.fev1PercentPredicted",
  "19868-9": "lungFunction.fvcLiters",
  "98130-8": "lungFunction.dlcoPercentPredicted",
  "718-7": "lungFunction.hemoglobinGramsPerLiter",
};
/** What a code that answers no single field is about. */
const sectionOfCode: Readonly<Record<string, CaseFact>> = {
  "19911-7": "lungFunction",
  "19913-3": "lungFunction",
  "21889-1": "lesions",
  "427359005": "lesions",
  "385421009": "extrathoracic.sites",
  "69548-6": "primary.biomarkers",
  "81695-9": "primary.biomarkers",
  "85337-4": "primary.biomarkers",
  "85339-0": "primary.biomarkers",
  "48676-1": "primary.biomarkers",
  "39004-7": "primary.biomarkers",
};
/** Markers that are a code of their own. Presence of the receptor in tissue is no mutation of its gene. */
const markerOfCode: Readonly<Record<string, string>> = {
  "81695-9": "MSI",
  "85337-4": "estrogen receptor",
  "85339-0": "progesterone receptor",
  "48676-1": "HER2",
  "39004-7": "EGFR antigen in tissue",
};
/** Why a code that is known is read by no rule. */
const notRead: Readonly<Record<string, string>> = {
  "97509-4": "a trend of the disease is not its control",
  "84892-9": "the residual status is that of the whole tumor, not of the primary alone",
  "89243-0": "a Karnofsky index is not converted",
  "399387003": "a TNM category is of the day of diagnosis and no imaging of today",
  "399534004": "a TNM category is of the day of diagnosis and no imaging of today",
  "398192003": "a list of comorbidities, absent ones among them, says nothing of a CT that was read",
  "1287652008": "a history of metastases without its day answers no field",
  "1098951000119108": "a history of metastases without its day answers no field",
};

/** Reads an Observation of status final, amended or corrected. */
export function readObservation(
  intake: Intake,
  observed: Observed,
  observation: Fields,
  reference: string,
  structures: ReadonlyMap<string, Entry>,
): void {
  const codes = codingsOf(observation.code).filter(({ system }) => /loinc|snomed/.test(system));
  const known = codes.map(({ code }) => code).filter((code) => isKnownCode(code));
  const [code] = known;
  if (code === undefined) {
    recordDropped(intake, reference, `no field of a case holds it: ${conceptText(observation.code) ?? "no code"}`);
    return;
  }
  const fields = new Set(known.map((each) => fieldOfCode[each] ?? each));
  const odd = codes.find(
    (each) => Object.hasOwn(otherMeasurement, each.code) && otherMeasurement[each.code]?.test(each.display),
  );
  const [fact] = known.flatMap((each) => fieldOfCode[each] ?? sectionOfCode[each] ?? []);
  if (fact !== undefined && (fields.size > 1 || odd !== undefined)) {
    const why =
      odd === undefined
        ? `its codes name different measurements: ${known.join(" and ")}`
        : `the code ${odd.code} is displayed as "${odd.display}"`;
    intake.conflicts.push({ fact, references: [reference], why });
    recordDropped(intake, reference, why);
    return;
  }
  const on = effectiveDay(observation) ?? undefined;
  const why = Object.hasOwn(notRead, code) ? notRead[code] : undefined;
  if (why !== undefined) recordDropped(intake, reference, why);
  else if (isAbsent(intake, observation, reference, fieldOfCode[code])) return;
  else if (code === "89247-1") readEcog(intake, observation, reference, on);
  else if (code === "8302-2" || code === "29463-7") readBody(intake, observation, reference, code, on);
  else if (lungFunctionCodes.includes(code)) readLungFunction(intake, observed, observation, reference, code, on);
  else if (code === "21889-1" || code === "427359005")
    readLesion(intake, observed, observation, reference, structures, on);
  else if (code === "385421009") readMetastasis(intake, observed, observation, reference);
  else readMarker(intake, observed, observation, reference, code, on);
}

function isKnownCode(code: string): boolean {
  return [fieldOfCode, sectionOfCode, notRead].some((rows) => Object.hasOwn(rows, code));
}

/** A test without a value, and why: two reasons have a word of ours. */
function isAbsent(intake: Intake, observation: Fields, reference: string, fact: CaseFact | undefined): boolean {
  if (observation.dataAbsentReason === undefined || observation.dataAbsentReason === null) return false;
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

function readEcog(intake: Intake, { valueInteger }: Fields, reference: string, on: PlainDate | undefined): void {
  const fits = typeof valueInteger === "number" && [0, 1, 2, 3, 4].includes(valueInteger);
  if (fits) intake.offers.push({ fact: "patient.ecog", value: valueInteger, on, reference, code: "89247-1" });
  else recordDropped(intake, reference, "its value is no ECOG status from 0 to 4");
}

function readBody(
  intake: Intake,
  observation: Fields,
  reference: string,
  code: string,
  on: PlainDate | undefined,
): void {
  const read = quantityOf(observation.valueQuantity);
  const height = code === "8302-2";
  if (read.value === undefined) {
    recordDropped(intake, reference, read.why);
    return;
  }
  const value = height && read.unit === "m" ? read.value * 100 : read.value;
  const fits = height ? read.unit === "cm" || read.unit === "m" : read.unit === "kg";
  if (!fits) {
    recordDropped(intake, reference, `its unit "${read.unit}" is not one of this measurement`);
    return;
  }
  intake.offers.push({ fact: height ? "patient.heightCm" : "patient.weightKg", value, on, reference, code });
}

const unitsOfCode: Readonly<Record<string, readonly string[]>> = {
  "20150-9": ["L"],
  "20155-8": ["L"],
  "20157-4": ["L"],
  "19868-9": ["L"],
  "20152-5": ["%"],
  "98130-8": ["%"],
  "19911-7": ["mmol/min/kPa", "mL/min/mmHg"],
  "19913-3": ["mmol/min/kPa", "mL/min/mmHg"],
  "718-7": ["g/L"],
};

/** The value itself, and the percentages that stand as its components. */
function readLungFunction(
  intake: Intake,
  observed: Observed,
  observation: Fields,
  reference: string,
  code: string,
  on: PlainDate | undefined,
): void {
  const parts = listOf(observation.component).flatMap((part) => {
    const inside = codingsOf(part.code)
      .map((coding) => coding.code)
      .find((each) => each === "20152-5" || each === "98130-8");
    return inside === undefined ? [] : [[inside, part.valueQuantity] as const];
  });
  const own =
    observation.valueQuantity === undefined && parts.length > 0 ? [] : [[code, observation.valueQuantity] as const];
  for (const [each, quantity] of [...own, ...parts]) {
    const read = quantityOf(quantity);
    if (read.value === undefined) recordDropped(intake, reference, read.why);
    else if (!unitsOfCode[each]?.includes(read.unit))
      recordDropped(intake, reference, `its unit "${read.unit}" is not one of this measurement`);
    else observed.lungFunction.push({ code: each, value: read.value, unit: read.unit, on, reference });
  }
}

/** A measured size: on CT, of a structure that is named, in the lung. */
function readLesion(
  intake: Intake,
  observed: Observed,
  observation: Fields,
  reference: string,
  structures: ReadonlyMap<string, Entry>,
  on: PlainDate | undefined,
): void {
  const nodule = hasCode(observation.code, "427359005");
  const focus = listOf(observation.focus)
    .map(({ reference: to }) => structures.get(String(to)))
    .find((structure) => structure !== undefined);
  if (hasCode(observation.method, "787377000")) {
    recordDropped(intake, reference, "a size from pathology is no diameter on CT");
    return;
  }
  if (!nodule && !hasCode(observation.method, "77477000")) {
    recordDropped(intake, reference, "it does not say that the size was measured on CT");
    return;
  }
  if (focus === undefined && !nodule) {
    recordDropped(intake, reference, "it does not say whose size it is");
    return;
  }
  const place = nodule ? placeOf(observation.bodySite, undefined) : placeOfStructure((focus as Entry).resource);
  if (place.contradicts !== undefined) {
    intake.conflicts.push({ fact: "lesions", references: [reference], why: place.contradicts });
    recordDropped(intake, reference, place.contradicts);
    return;
  }
  if (!place.lung && !nodule) {
    recordDropped(intake, reference, "what was measured does not lie in the lung");
    return;
  }
  const parts = listOf(observation.component);
  const longest = parts.find(
    ({ code }) => hasCode(code, "33728-7") || (nodule && /long axis/i.test(conceptText(code) ?? "")),
  );
  const read = millimetersOf(longest?.valueQuantity);
  if (read.value === undefined) {
    recordDropped(intake, reference, read.why);
    return;
  }
  const identifier = listOf(focus?.resource.identifier)[0]?.value;
  const id = typeof identifier === "string" && identifier !== "" ? identifier : reference;
  const code = nodule ? "427359005" : "21889-1";
  const placeReference = nodule ? reference : (focus as Entry).reference;
  observed.lesions.push({ id, diameterMm: read.value, on, place, placeReference, reference, code });
}

function readMetastasis(intake: Intake, observed: Observed, observation: Fields, reference: string): void {
  const code = codingsOf(observation.valueCodeableConcept).find((coding) =>
    Object.hasOwn(miiMetastases, coding.code),
  )?.code;
  const site = code === undefined ? undefined : miiMetastases[code];
  if (code === undefined || site === undefined) recordDropped(intake, reference, "its site is not one that is read");
  else observed.secondary.push({ site, confirmed: true, reference, code });
}

/** One observation may name several genes: each is absent by itself, and together they are present as one fusion. */
function readMarker(
  intake: Intake,
  observed: Observed,
  observation: Fields,
  reference: string,
  code: string,
  on: PlainDate | undefined,
): void {
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
  const marker = markerOfCode[code];
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
