import { type SegmentName, segmentTable } from "../anatomy/segment.ts";
import type { PlainField, RangeField, WordField } from "./field.ts";
import { schemaVersion } from "./schemaVersion.ts";
import { writtenDate } from "./writtenDate.ts";

/** Says in words what a value without parts would have to be, if it is not that. */
export function plainBound(field: PlainField, value: unknown): string | undefined {
  const [fits, bound] = typeof field === "string" ? named(field, value) : among(field, value);
  return fits ? undefined : bound;
}

function named(field: PlainField & string, value: unknown): readonly [boolean, string] {
  const text = typeof value === "string";
  if (field === "text") return [text, "text"];
  if (field === "flag") return [typeof value === "boolean", "true or false"];
  if (field === "segment")
    return [
      Object.values(segmentTable)
        .flat()
        .includes(value as SegmentName),
      "the name of a lung segment",
    ];
  if (field === "date") {
    return [text && writtenDate.test(value), "an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD"];
  }
  return [value === schemaVersion, `"${schemaVersion}" (a later one needs a later version of this package)`];
}

function among(field: RangeField | WordField, value: unknown): readonly [boolean, string] {
  const [from, to, step] = field;
  if (typeof from === "string") return [(field as readonly unknown[]).includes(value), `one of ${field.join(", ")}`];
  const number = step ? Number.isInteger(value) : Number.isFinite(value);
  const fits = number && (value as number) >= from && (value as number) <= (to as number);
  return [fits, `a ${step ? "whole " : ""}number from ${from} to ${to}`];
}
