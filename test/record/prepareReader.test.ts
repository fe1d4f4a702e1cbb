import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareReader, refused } from "../../src/record/prepareReader.ts";
import { readField } from "../../src/record/readField.ts";
import { anyCase, valuesOf } from "./anyCase.ts";
import { field } from "./smallTable.ts";

const read = prepareReader(field);

describe("a copy of what is stated", () => {
  it("keeps false, zero and empty text, and drops null, undefined and notes at every depth", () => {
    const value = {
      a: "",
      b: [
        { c: false, d: 0, note: ["any"] },
        { c: null, d: undefined },
      ],
      e: "2024",
      f: { "patient.ecog": "yes", "chest.nodes": null, note: "kept out" },
      g: { h: [], note: null },
      note: "any",
    };
    const copy = { a: "", b: [{ c: false, d: 0 }, {}], e: "2024", f: { "patient.ecog": "yes" }, g: { h: [] } };
    expect(read(value)).toStrictEqual(copy);
  });

  it("drops a section without a fact, and a list that is empty but where that means none", () => {
    expect(read({ e: "2024", b: [], f: {}, g: {} })).toStrictEqual({ e: "2024" });
    expect(read({ e: "2024", f: { note: 1 }, g: { h: null } })).toStrictEqual({ e: "2024" });
    expect(read({ e: "2024", b: [{}], g: { h: [] } })).toStrictEqual({ e: "2024", b: [{}], g: { h: [] } });
  });

  it("shares nothing with the input, and leaves it alone", () => {
    const value = Object.freeze({ e: "2024", b: Object.freeze([Object.freeze({ c: true })]) });
    const copy = read(value) as typeof value;
    expect(copy).toStrictEqual(value);
    expect(copy.b).not.toBe(value.b);
    expect(copy.b[0]).not.toBe(value.b[0]);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(valuesOf(field), (value) => {
        const once = read(value);
        expect(once).not.toBe(refused);
        expect(read(once)).toStrictEqual(once);
      }),
    );
  });
});

it("refuses exactly what has a finding", () => {
  const agree = (value: unknown): void => {
    const findings: never[] = [];
    readField(field, value, [], findings);
    expect(read(value) === refused).toBe(findings.length > 0);
  };
  const leaf = fc.oneof(
    fc.constantFrom(null, undefined, "2024", "yes", true, 5, 1.5, -1, Number.NaN, [], {}, [{}]),
    fc.anything(),
  );
  const near = fc.dictionary(fc.constantFrom("a", "b", "e", "f", "g", "note", "other", "__proto__"), leaf);
  fc.assert(fc.property(fc.oneof(valuesOf(field), near, anyCase, fc.anything()), agree), { numRuns: 5_000 });
});
