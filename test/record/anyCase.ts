import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { caseFields } from "../../src/case/caseFields.table.ts";
import type { Field } from "../../src/case/field.ts";
import { existing } from "../../src/internal/guards.ts";

type Names = Readonly<Record<string, Field>>;

const date = fc.oneof(
  fc.constantFrom("1900", "2199", "2024", "2024-02", "2024-02-29", "2026-11-10", "1999-12-31"),
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length))),
);
const note = fc.oneof(fc.string(), fc.constant(null), fc.jsonValue({ maxDepth: 1 }));
const plain: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.oneof(fc.constantFrom("a", "b"), fc.string({ maxLength: 8 })),
  flag: fc.boolean(),
  date,
  segment: fc.constantFrom(...segmentsOf()),
  version: fc.constant("metastasectomy/1"),
};

/** Values that a field admits, each field of an object absent, null or there, and a note here and there. */
export function valuesOf(field: Field): fc.Arbitrary<unknown> {
  if (typeof field === "string") return existing(plain[field]);
  if (Array.isArray(field)) {
    const [from, to, step] = field as unknown as readonly [number, number, number?];
    if (typeof from === "string") return fc.constantFrom(...(field as readonly string[]));
    if (step === 1) return fc.integer({ min: from, max: to });
    return fc.oneof(fc.constantFrom(from, to), fc.double({ min: from, max: to, noNaN: true }));
  }
  const { required, each, byFact, ...names } = field as unknown as Names;
  if (required !== undefined) return valuesOf(required);
  if (each === "segment") {
    return fc.oneof(
      { weight: 9, arbitrary: fc.array(existing(plain.segment), { maxLength: 3 }) },
      fc.constant<unknown[]>([...segmentsOf()]),
    );
  }
  if (each !== undefined) return fc.array(valuesOf(each), { maxLength: 3 });
  if (byFact !== undefined) {
    const facts = fc.constantFrom(
      "patient.ecog",
      "lesions.12.depthMm",
      "plan.stages.0.resections.1.lesions.0",
      "chest",
    );
    return fc.dictionary(facts, orNull(valuesOf(byFact)), { maxKeys: 3 });
  }
  const needed = Object.keys(names).filter((name) => (names[name] as Names).required !== undefined);
  const values: Record<string, fc.Arbitrary<unknown>> = { note };
  for (const [name, each] of Object.entries(names)) {
    values[name] = needed.includes(name) ? valuesOf(each) : orNull(valuesOf(each));
  }
  return fc.record(values, { requiredKeys: needed });
}

function orNull(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
}

/**
 * Any case whose fields stand one by one, made from the table of fields: all of them occur, with both ends of their
 * ranges. Two of them may contradict each other.
 */
export const anyCase: fc.Arbitrary<unknown> = valuesOf(caseFields);

/** A place of a case where a fact could be stated and is not, with its field. */
export interface Hole {
  /** The steps to the place. */
  readonly path: readonly string[];
  /** What may stand there. */
  readonly field: Field;
}

/** Every hole of a case: absent fields, down to the fields of the objects that could hold them. */
export function holesOf(value: unknown, field: Field = caseFields, path: readonly string[] = []): readonly Hole[] {
  if (typeof field === "string" || Array.isArray(field)) return value === undefined ? [{ path, field }] : [];
  const { required, each, byFact, ...names } = field as unknown as Names;
  if (required !== undefined) return holesOf(value, required, path);
  if (byFact !== undefined) return [];
  if (each !== undefined) {
    if (value === undefined) return [{ path, field }];
    return (value as readonly unknown[]).flatMap((entry, at) => holesOf(entry, each, [...path, `${at}`]));
  }
  return Object.entries(names).flatMap(([name, inner]) =>
    holesOf((value as Record<string, unknown> | undefined)?.[name], inner, [...path, name]),
  );
}

/** The same case with one hole filled. */
export function filled(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? filled(each, rest, by) : each));
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: filled(fields[key], rest, by) };
}
