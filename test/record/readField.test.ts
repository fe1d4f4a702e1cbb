import { describe, expect, it } from "vitest";
import type { Field } from "../../src/case/field.ts";
import type { Finding } from "../../src/record/finding.ts";
import { readField } from "../../src/record/readField.ts";
import { field } from "./smallTable.ts";

function found(value: unknown, of: Field = field): readonly Finding[] {
  const findings: Finding[] = [];
  readField(of, value, ["at"], findings);
  return findings;
}

describe("what does not fit", () => {
  it("is reported all at once: known fields in the order of the table, then other names", () => {
    const value = { zz: 1, f: { "patient.ecog": "maybe" }, b: [null, { d: 10, dd: 1, ddd: 2 }], a: 3 };
    expect(found(value)).toEqual([
      { path: ["at", "a"], code: "wrong-type", bound: "text", value: 3 },
      { path: ["at", "b", 0], code: "missing", bound: "an object with named fields", value: null },
      { path: ["at", "b", 1, "d"], code: "out-of-range", bound: "a number from 0 to 9", value: 10 },
      { path: ["at", "b", 1, "dd"], code: "unknown-field", bound: "one of the fields c, d", value: "dd", hint: "d" },
      { path: ["at", "b", 1, "ddd"], code: "unknown-field", bound: "one of the fields c, d", value: "ddd", hint: "d" },
      {
        path: ["at", "e"],
        code: "missing",
        bound: "an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD",
        value: undefined,
      },
      { path: ["at", "f", "patient.ecog"], code: "unknown-word", bound: "one of yes, no", value: "maybe" },
      { path: ["at", "zz"], code: "unknown-field", bound: "one of the fields a, b, e, f, g", value: "zz", hint: "a" },
    ]);
  });

  it("is a list for an object, an object for a list, a text for either", () => {
    const object = "an object with named fields";
    expect(found([])).toEqual([{ path: ["at"], code: "wrong-type", bound: object, value: [] }]);
    expect(found({ e: "2024", b: {} })).toEqual([
      { path: ["at", "b"], code: "wrong-type", bound: "a list", value: {} },
    ]);
    expect(found({ e: "2024", b: "x", g: "x" })).toMatchObject([{ bound: "a list" }, { value: "x" }]);
  });

  it("is a required field that is null", () => {
    expect(found({ e: null })).toMatchObject([{ path: ["at", "e"], code: "missing", value: null }]);
  });

  it("is a misspelled field, whatever it holds", () => {
    for (const value of [null, undefined, 1]) {
      expect(found({ e: "2024", unheard: value })).toMatchObject([{ path: ["at", "unheard"], code: "unknown-field" }]);
    }
  });

  it("is a list of more than 200 entries, which is not looked through", () => {
    const bound = "a list of at most 200 entries";
    expect(found({ e: "2024", b: new Array(1e9) })).toMatchObject([{ path: ["at", "b"], code: "too-long", bound }]);
    expect(found({ e: "2024", b: Array(200).fill({}) })).toEqual([]);
  });

  it("is a hole in a list", () => {
    expect(found({ e: "2024", b: new Array(2) })).toMatchObject([{ path: ["at", "b", 0] }, { path: ["at", "b", 1] }]);
  });

  it.each(["__proto__", "constructor", "toString", "*", "required", "each"])("is a field called %s", (name) => {
    const value = JSON.parse(`{"e": "2024", "${name}": {"polluted": true}}`) as object;
    expect(found(value)).toMatchObject([{ path: ["at", name], code: "unknown-field", value: name }]);
    expect("polluted" in {}).toBe(false);
  });

  it.each([
    "__proto__",
    "constructor",
    "patinet.ecog",
    "",
    "lesions.*.depthMm",
    "lesions.x",
    "lesions.01",
    "case.asOf",
  ])("is a reason for %j, which is no fact of a case", (name) => {
    const value = { e: "2024", f: JSON.parse(`{"${name}": "yes"}`) as object };
    expect(found(value)).toMatchObject([{ path: ["at", "f", name], code: "unknown-fact", value: name }]);
  });

  it("is not what stands in the prototype of the input", () => {
    expect(found(Object.create({ e: "2024" }) as object)).toMatchObject([{ path: ["at", "e"], code: "missing" }]);
  });
});

it("looks for what was meant in the first thousand findings, and not in a file of another kind", () => {
  const fields = Object.fromEntries(Array.from({ length: 1002 }, (_, at) => [`size${(at + 36).toString(36)}`, 1]));
  const findings: Finding[] = [];
  readField({ size: "flag" } as unknown as Field, fields, [], findings);
  expect(findings.map(({ hint }) => hint)).toEqual([...Array(1000).fill("size"), undefined, undefined]);
});
