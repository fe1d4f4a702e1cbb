import { existing } from "../internal/guards.ts";
import { dateSpan, type PlainDate } from "../units/plainDate.ts";
import { converted, unitFactorOf } from "../units/unitFactors.table.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./plain.ts";

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** The codes of a CodeableConcept; a bare string, as older releases write some of them, is a code without a system. */
export function codingsOf(concept: unknown): readonly Coding[] {
  if (typeof concept === "string") return [{ system: "", code: concept, display: "" }];
  return listOf(concept).flatMap((one) =>
    listOf(one.coding).map(({ system, code, display }) => {
      return { system: textOf(system) ?? "", code: textOf(code) ?? "", display: textOf(display) ?? "" };
    }),
  );
}

/** What a concept is called: its text, else the display of its first code, else that code. */
export function conceptText(concept: unknown): string | undefined {
  const [first] = codingsOf(concept);
  return textOf(listOf(concept)[0]?.text) ?? textOf(first?.display) ?? textOf(first?.code);
}

/** Whether a concept holds a code, whatever the system. */
export function hasCode(concept: unknown, ...codes: readonly string[]): boolean {
  return codingsOf(concept).some(({ code }) => codes.includes(code));
}

/** The addresses of the profiles a resource claims. */
export function profilesOf({ meta }: Fields): readonly string[] {
  const { profile } = fieldsOf(meta);
  return Array.isArray(profile) ? profile.flatMap((each) => textOf(each) ?? []) : [];
}

/** Extensions whose address ends so; the start of the address differs between releases. */
export function extensionsOf(resource: Fields, ...endings: readonly string[]): readonly Fields[] {
  return listOf(resource.extension).filter(({ url }) => {
    const address = textOf(url) ?? "";
    return endings.some((ending) => address === ending || address.endsWith(`/${ending}`));
  });
}

/** The day of a date or instant; undefined where there is none, null where what stands there is no date. */
export function dayOf(value: unknown): PlainDate | null | undefined {
  if (value === undefined || value === null) return undefined;
  const text = textOf(value)?.split("T")[0] ?? "";
  return isDate(text) ? text : null;
}

/** Whether a value is a day, month or year of the calendar. */
export function isDate(value: unknown): value is PlainDate {
  try {
    dateSpan(value as PlainDate);
    return true;
  } catch {
    return false;
  }
}

/** When a resource is about: effective, performed or onset, of whichever type, the end of a period first. */
export function effectiveDay(resource: Fields): PlainDate | null | undefined {
  for (const stem of ["effective", "performed", "onset"]) {
    const period = fieldsOf(resource[`${stem}Period`]);
    const value = resource[`${stem}DateTime`] ?? resource[`${stem}Instant`] ?? period.end ?? period.start;
    if (value !== undefined && value !== null) return dayOf(value);
  }
  return undefined;
}

/** Whether a day certainly lies after another: a year lies after a day only where the whole of it does. */
export function isAfter(day: PlainDate, other: PlainDate): boolean {
  return day > other;
}

/** A quantity in a requested unit, or what keeps it from being one. */
export type ReadQuantity =
  | { readonly value: number; readonly unit: string; readonly why?: undefined }
  | { readonly why: string; readonly value?: undefined };

/**
 * Reads a Quantity by its UCUM code, in the unit it is written in where that is one of those requested, else converted
 * to the first of its kind; the unit text counts only where it is itself such a code.
 */
export function quantityOf(value: unknown, ...units: readonly string[]): ReadQuantity {
  const quantity = fieldsOf(value);
  const number = quantity.value;
  if (typeof number !== "number" || !Number.isFinite(number)) return { why: "it holds no number" };
  if (quantity.comparator !== undefined) return { why: "its value is a bound and no measurement" };
  const written = textOf(quantity.code) ?? textOf(quantity.unit) ?? "";
  const from = unitFactorOf(written);
  if (from === undefined || from.printed) return { why: `its unit "${written}" is not one that is read` };
  const known = units.map((unit) => ({ unit, to: existing(unitFactorOf(unit)) }));
  const fitting = known.filter(({ to }) => to.kind === from.kind);
  const [found] = [...fitting.filter(({ to }) => to.factor === from.factor), ...fitting];
  if (found === undefined) return { why: `its unit "${written}" is not one of this measurement` };
  return { value: converted(number, from, found.to), unit: found.unit };
}
