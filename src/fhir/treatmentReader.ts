import type { LocalTreatment, SystemicTreatment } from "../case/course.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { isForCancer } from "./conditionReader.ts";
import {
  codingsOf,
  conceptText,
  dayOf,
  effectiveDay,
  extensionsOf,
  hasCode,
  profilesOf,
  quantityOf,
} from "./element.ts";
import type { Entry } from "./entries.ts";
import { type Intake, recordContradiction, recordDropped } from "./intake.ts";
import { placeOf, placeOfStructure } from "./place.ts";
import { type Fields, fieldsOf, listOf } from "./plain.ts";

export interface ReadTreatment<T> {
  readonly treatment: T;
  readonly reference: string;
  /** The code it was found under. */
  readonly code: string;
}

/** Reads a completed Procedure as local treatments: a course of radiotherapy has one for each volume. */
export function readProcedure(
  intake: Intake,
  procedure: Fields,
  reference: string,
  structures: ReadonlyMap<string, Entry>,
): readonly ReadTreatment<LocalTreatment>[] {
  const on = effectiveDay(procedure) ?? undefined;
  const volumes = extensionsOf(procedure, "mcode-radiotherapy-dose-delivered-to-volume");
  const fields = extensionsOf(procedure, "mii-ex-onko-strahlentherapie-bestrahlung");
  const code = conceptCode(procedure.code);
  if (volumes.length > 0) return volumes.flatMap((volume) => ofVolume(intake, volume, reference, code, on, structures));
  if (fields.length > 0) return fields.flatMap((field) => ofField(intake, field, reference, code, on));
  if (!isForCancer(procedure) || !isSurgery(procedure))
    return recordDropped(intake, reference, `no field of a case holds it: ${conceptText(procedure.code) ?? "no code"}`);
  const place = placeOf(procedure.bodySite, undefined);
  if (place.contradicts !== undefined)
    return recordContradiction(intake, "course.localTreatments", reference, place.contradicts);
  const site = place.lung ? "lung" : conceptText(procedure.bodySite);
  const words = conceptText(procedure.code);
  if (site === undefined) return recordDropped(intake, reference, "it names no place that was operated on");
  return [
    {
      treatment: { site, kind: "surgery", ...dated(on), ...(words === undefined ? {} : { note: words }) },
      reference,
      code,
    },
  ];
}

function isSurgery(procedure: Fields): boolean {
  return (
    hasCode(procedure.category, "387713003") ||
    profilesOf(procedure).some((profile) => /surgical-procedure|onko-operation/.test(profile))
  );
}

function ofVolume(
  intake: Intake,
  volume: Fields,
  reference: string,
  code: string,
  on: PlainDate | undefined,
  structures: ReadonlyMap<string, Entry>,
): readonly ReadTreatment<LocalTreatment>[] {
  const inside = (name: string) => listOf(volume.extension).find(({ url }) => url === name);
  const structure = structures.get(String(fieldsOf(inside("volume")?.valueReference).reference))?.resource;
  const dose = quantityOf(inside("totalDoseDelivered")?.valueQuantity, "Gy");
  const fractions = inside("fractionsDelivered")?.valueUnsignedInt;
  const place = structure === undefined ? undefined : placeOfStructure(structure);
  const site = place?.lung ? "lung" : conceptText(structure?.location);
  if (dose.value === undefined || site === undefined)
    return recordDropped(intake, reference, dose.value === undefined ? dose.why : "its volume names no place");
  const whole = typeof fractions === "number" && Number.isInteger(fractions) && fractions > 0;
  const treatment = { site, kind: "radiotherapy", ...dated(on), doseGray: dose.value, ...(whole ? { fractions } : {}) };
  return [{ treatment, reference, code }];
}

/** The form of the German registries: total and single dose, of which the number of fractions follows if it is whole. */
function ofField(
  intake: Intake,
  field: Fields,
  reference: string,
  code: string,
  on: PlainDate | undefined,
): readonly ReadTreatment<LocalTreatment>[] {
  const inside = (name: string) => listOf(field.extension).find(({ url }) => url === name);
  const total = quantityOf(inside("Gesamtdosis")?.valueQuantity, "Gy");
  const single = quantityOf(inside("Einzeldosis")?.valueQuantity, "Gy");
  const lung = hasCode(inside("Zielgebiet")?.valueCodeableConcept, "3.4");
  if (!lung || total.value === undefined)
    return recordDropped(
      intake,
      reference,
      lung ? "it holds no total dose in gray" : "its target is not one that is read",
    );
  const fractions = single.value === undefined ? Number.NaN : total.value / single.value;
  const whole = Number.isInteger(Number(fractions.toFixed(6))) && fractions > 0;
  if (!whole) recordDropped(intake, reference, "its total dose is no whole number of single doses");
  const treatment = {
    site: "lung",
    kind: "radiotherapy",
    ...dated(on),
    doseGray: total.value,
    ...(whole ? { fractions: Math.round(fractions) } : {}),
  };
  return [{ treatment, reference, code }];
}

/** Reads a request or administration of a cancer drug. */
export function readMedication(
  intake: Intake,
  resource: Fields,
  reference: string,
): readonly ReadTreatment<SystemicTreatment>[] {
  const agent = conceptText(resource.medicationCodeableConcept);
  const { status } = resource;
  if (agent === undefined) return recordDropped(intake, reference, "it names no drug");
  if (!isForCancer(resource)) return recordDropped(intake, reference, "it is not marked as a treatment of a cancer");
  const started = dayOf(resource.authoredOn) ?? effectiveDay(resource) ?? undefined;
  const ongoing =
    status === "active" || status === "in-progress"
      ? true
      : status === "stopped" || status === "completed"
        ? false
        : undefined;
  const toxic = hasCode(resource.statusReason, "407563006");
  return [
    {
      treatment: {
        agent,
        ...(started === undefined ? {} : { startedOn: started }),
        ...(ongoing === undefined ? {} : { ongoing }),
        ...(toxic ? { stoppedBecause: "toxicity" as const } : {}),
      },
      reference,
      code: conceptCode(resource.medicationCodeableConcept),
    },
  ];
}

function dated(on: PlainDate | undefined): { readonly on?: PlainDate } {
  return on === undefined ? {} : { on };
}

function conceptCode(concept: unknown): string {
  return codingsOf(concept).find(({ code }) => code !== "")?.code ?? "";
}
