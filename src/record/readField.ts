import type { Field, ListField, ObjectField, PlainField, RequiredField } from "./field.ts";
import type { Finding } from "./finding.ts";
import { plainBound } from "./plainBound.ts";

/**
 * Copies a value as a field describes it. What is `null` or `undefined` says nothing and is left out of an object, and
 * so is whatever is called `note`; entries of lists stay in their places, so that paths keep pointing at them. All that
 * does not fit is told, and then the copy is worth nothing. The description sets how deep is read, so no input is too
 * deep, and the input is left alone.
 */
export function readField(field: Field, value: unknown, path: Finding["path"], findings: Finding[]): unknown {
  const refuse = (bound: string): unknown => findings.push({ path, bound, value });
  const { required, each } = field as Partial<RequiredField & ListField>;
  if (required) return readField(required, value, path, findings);
  if (each) {
    if (!Array.isArray(value)) return refuse("a list");
    return value.map((entry, at) => readField(each, entry, [...path, `${at}`], findings));
  }
  if (isObject(field)) {
    if (!isObject(value)) return refuse("an object with named fields");
    return readObject(field as ObjectField, value, path, findings);
  }
  const bound = plainBound(field as PlainField, value);
  return bound ? refuse(bound) : value;
}

function readObject(
  fields: ObjectField,
  value: Readonly<Record<string, unknown>>,
  path: Finding["path"],
  findings: Finding[],
): unknown {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys({ ...fields, ...value })) {
    const stated = value[name];
    const field = Object.hasOwn(fields, name) ? fields[name] : fields["*"];
    const { required } = (field ?? {}) as Partial<RequiredField>;
    if ((name === "note" || stated == null) && !required) continue;
    const at = [...path, name];
    if (field) copy[name] = readField(field, stated, at, findings);
    else findings.push({ path: at, bound: `one of the fields ${Object.keys(fields).join(", ")}`, value: name });
  }
  return copy;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
