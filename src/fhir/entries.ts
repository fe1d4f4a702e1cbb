import type { PlainDate } from "../units/plainDate.ts";
import { dayOf, effectiveDay, isAfter } from "./element.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./plain.ts";

export interface Entry {
  readonly resource: Fields;
  /** Its type and id, else its address, else its place in the list. */
  readonly reference: string;
  /** Every name another resource may use for it. */
  readonly names: readonly string[];
}

/** The resources of a bundle or a list; a resource in a list is taken as it is. */
export function entriesOf(input: unknown): readonly Entry[] {
  const bundle = fieldsOf(input);
  const given = Array.isArray(input) ? listOf(input) : listOf(bundle.resourceType === "Bundle" ? bundle.entry : bundle);
  return given.flatMap((one, at) => {
    const inner = fieldsOf(one.resource ?? one);
    if (inner.resourceType === "Bundle") return entriesOf(inner);
    const id = textOf(inner.id);
    const type = textOf(inner.resourceType) ?? "resource";
    const local = id === undefined ? [] : [`${type}/${id}`];
    const address = textOf(one.fullUrl);
    const names = [...local, ...(address === undefined ? [] : [address])];
    return [{ resource: inner, reference: names[0] ?? `${type} ${at + 1}`, names }];
  });
}

/** Body structures by every name another resource may use for them. */
export function structuresOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const own = entries.filter(({ resource }) => resource.resourceType === "BodyStructure");
  return new Map(own.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));
}

/** The patients the resources are about: those present, and those that others name as their subject. */
export function patientsOf(entries: readonly Entry[]): readonly string[] {
  const present = entries.filter(({ resource }) => resource.resourceType === "Patient");
  const known = new Map(present.flatMap(({ names, reference }) => names.map((name) => [name, reference] as const)));
  const subjects = entries.flatMap(({ resource }) => {
    const about = textOf(fieldsOf(resource.subject ?? resource.patient).reference);
    if (about === undefined || /^(Group|Device|Location)\//.test(about)) return [];
    return [known.get(about) ?? known.get(about.split("/").slice(-2).join("/")) ?? about];
  });
  return [...new Set([...present.map(({ reference }) => reference), ...subjects])];
}

/** Statuses that count, by type of resource. */
const current: Readonly<Record<string, readonly string[]>> = {
  Observation: ["final", "amended", "corrected"],
  Procedure: ["completed"],
  MedicationRequest: ["active", "stopped", "completed"],
  MedicationAdministration: ["in-progress", "stopped", "completed"],
  MedicationStatement: ["active", "stopped", "completed"],
};

/** Why a resource does not count at the meeting, whatever it holds. */
export function notCurrent({ resource }: Entry, asOf: PlainDate): string | undefined {
  const type = textOf(resource.resourceType) ?? "";
  const statuses = Object.hasOwn(current, type) ? current[type] : undefined;
  const status = textOf(resource.status) ?? "not stated";
  if (statuses !== undefined && !statuses.includes(status)) return `its status is ${status}`;
  const on = effectiveDay(resource) ?? dayOf(resource.authoredOn);
  if (on === null || effectiveDay(resource) === null) return "its date cannot be read";
  return on !== undefined && isAfter(on, asOf) ? `it is of ${on}, after the meeting` : undefined;
}
