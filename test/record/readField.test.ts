import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../src/record/field.ts";
import type { Finding } from "../../src/record/finding.ts";
import { readField } from "../../src/record/readField.ts";

function read(field: Field, value: unknown): { readonly copy: unknown; readonly found: readonly Finding[] } {
  const found: Finding[] = [];
  return { copy: readField(field, value, ["at"], found), found };
}

const field = {
  a: "text",
  b: { each: { c: "flag", d: [0, 9] } },
  e: { required: "date" },
  f: { "*": ["yes", "no"] },
  g: { h: { each: "text" } },
} as const satisfies Field;

describe("a copy of what is stated", () => {
  it("keeps false, zero and empty, and drops null, undefined and notes at every depth", () => {
    const value = {
      a: "",
      b: [
        { c: false, d: 0, note: ["any"] },
        { c: null, d: undefined },
      ],
      e: "2024",
      f: { "x.y": "yes", z: null, note: "kept out" },
      g: { h: [], note: null },
      note: "any",
    };
    expect(read(field, value)).toStrictEqual({
      copy: { a: "", b: [{ c: false, d: 0 }, {}], e: "2024", f: { "x.y": "yes" }, g: { h: [] } },
      found: [],
    });
  });

  it("shares nothing with the input, and leaves it alone", () => {
    const value = Object.freeze({ e: "2024", b: Object.freeze([Object.freeze({ c: true })]) });
    const copy = read(field, value).copy as typeof value;
    expect(copy).toStrictEqual(value);
    expect(copy.b).not.toBe(value.b);
    expect(copy.b[0]).not.toBe(value.b[0]);
  });

  it("changes nothing the second time", () => {
    const text = fc.string();
    const absent = fc.constantFrom(null, undefined);
    const any = fc.record({
      a: fc.oneof(text, absent),
      e: fc.constant("2024"),
      g: fc.oneof(fc.record({ h: fc.array(text), note: text }), absent),
    });
    fc.assert(
      fc.property(any, (value) => {
        const once = read(field, value);
        expect(once.found).toEqual([]);
        expect(read(field, once.copy)).toStrictEqual(once);
      }),
    );
  });
});

describe("what does not fit", () => {
  it("is told all at once: known fields in the order of the table, then other names", () => {
    const value = { zz: 1, f: { "x.y": "maybe" }, b: [null, { d: 10, dd: 1, ddd: 2 }], a: 3 };
    expect(read(field, value).found).toEqual([
      { path: ["at", "a"], bound: "text", value: 3 },
      { path: ["at", "b", "0"], bound: "an object with named fields", value: null },
      { path: ["at", "b", "1", "d"], bound: "a number from 0 to 9", value: 10 },
      { path: ["at", "b", "1", "dd"], bound: "one of the fields c, d", value: "dd" },
      { path: ["at", "b", "1", "ddd"], bound: "one of the fields c, d", value: "ddd" },
      {
        path: ["at", "e"],
        bound: "an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD",
        value: undefined,
      },
      { path: ["at", "f", "x.y"], bound: "one of yes, no", value: "maybe" },
      { path: ["at", "zz"], bound: "one of the fields a, b, e, f, g", value: "zz" },
    ]);
  });

  it("is a list for an object, an object for a list, a text for either", () => {
    expect(read(field, []).found).toEqual([{ path: ["at"], bound: "an object with named fields", value: [] }]);
    expect(read(field, { e: "2024", b: {} }).found).toEqual([{ path: ["at", "b"], bound: "a list", value: {} }]);
    expect(read(field, { e: "2024", b: "x", g: "x" }).found).toMatchObject([{ bound: "a list" }, { value: "x" }]);
  });

  it("is a required field that is null", () => {
    expect(read(field, { e: null }).found).toMatchObject([{ path: ["at", "e"], value: null }]);
  });

  it.each(["__proto__", "constructor", "toString", "*", "required", "each"])("is a field called %s", (name) => {
    const value = JSON.parse(`{"e": "2024", "${name}": {"polluted": true}}`) as object;
    expect(read(field, value).found).toEqual([
      { path: ["at", name], bound: "one of the fields a, b, e, f, g", value: name },
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("is not read where the names are free and one is __proto__", () => {
    const { copy, found } = read(field, { e: "2024", f: JSON.parse('{"__proto__": "yes", "x": "no"}') });
    expect(found).toEqual([]);
    expect((copy as { f: object }).f).toStrictEqual({ x: "no" });
  });
});
