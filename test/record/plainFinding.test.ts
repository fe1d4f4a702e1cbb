import { describe, expect, it } from "vitest";
import type { PlainField } from "../../src/case/field.ts";
import { plainFinding } from "../../src/record/plainFinding.ts";

const plainBound = (field: PlainField, value: unknown) => plainFinding(field, value)?.bound;

describe("a value without parts", () => {
  it("is any text, and nothing else", () => {
    for (const value of ["", "x", "null"]) expect(plainBound("text", value)).toBeUndefined();
    for (const value of [undefined, null, 0, true, [], {}, ["x"]]) expect(plainBound("text", value)).toBe("text");
  });

  it("is true or false, and nothing like it", () => {
    for (const value of [true, false]) expect(plainBound("flag", value)).toBeUndefined();
    for (const value of [undefined, null, 0, 1, "true", "", [true]]) {
      expect(plainBound("flag", value)).toBe("true or false");
    }
  });

  it("is a segment by its name", () => {
    expect(plainBound("segment", "left-superior-lingular")).toBeUndefined();
    for (const value of ["S8", "toString", "__proto__", 8, ["right-apical"], undefined]) {
      expect(plainBound("segment", value)).toBe("the name of a lung segment");
    }
  });

  it("is a written date, and no list that reads like one", () => {
    for (const value of ["2024", "2024-02", "2024-02-29"]) expect(plainBound("date", value)).toBeUndefined();
    for (const value of ["2023-02-29", 2024, ["2024"], undefined]) {
      expect(plainBound("date", value)).toBe("an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD");
    }
  });

  it("is the version this package reads, and a later one names what it needs", () => {
    expect(plainBound("version", "metastasectomy/1")).toBeUndefined();
    for (const value of ["metastasectomy/2", "metastasectomy/01", "metastasectomy/1 ", 1, ["metastasectomy/1"]]) {
      expect(plainBound("version", value)).toBe(
        '"metastasectomy/1" (a later one needs a later version of this package)',
      );
    }
  });

  it("is one of some words", () => {
    for (const value of ["before", "after"]) expect(plainBound(["before", "after"], value)).toBeUndefined();
    for (const value of ["Before", "", 0, undefined, ["before"]]) {
      expect(plainBound(["before", "after"], value)).toBe("one of before, after");
    }
  });

  it("is a number between two others", () => {
    for (const value of [0.1, 7, 20]) expect(plainBound([0.1, 20], value)).toBeUndefined();
    for (const value of [0.09, 20.1, -1, "7", Number.NaN, Number.POSITIVE_INFINITY, 7n, [7], undefined]) {
      expect(plainBound([0.1, 20], value)).toBe("a number from 0.1 to 20");
    }
  });

  it("is a whole number between two others where it counts", () => {
    for (const value of [0, -0, 3, 4]) expect(plainBound([0, 4, 1], value)).toBeUndefined();
    for (const value of [-1, 5, 1.5, "1", Number.NaN]) {
      expect(plainBound([0, 4, 1], value)).toBe("a whole number from 0 to 4");
    }
  });

  it("has a length, counted in characters and not in their halves", () => {
    expect(plainBound("text", "\u{1fac1}".repeat(2000))).toBeUndefined();
    for (const value of ["x".repeat(2001), "\u{1fac1}".repeat(2001), "x".repeat(1e6)]) {
      expect(plainFinding("text", value)).toEqual({ code: "too-long", bound: "a text of at most 2000 characters" });
    }
  });

  it.each([
    ["text", 7, "wrong-type"],
    ["flag", null, "missing"],
    ["flag", "true", "wrong-type"],
    ["date", "24.11.2026", "no-date"],
    ["version", "metastasectomy/2", "unknown-version"],
    [["a", "b"], "c", "unknown-word"],
    [["a", "b"], 1, "wrong-type"],
    ["segment", "S8", "unknown-word"],
    [[0, 9], 10, "out-of-range"],
    [[0, 9, 1], 1.5, "out-of-range"],
    [[0, 9], "7", "wrong-type"],
    [[0, 9], undefined, "missing"],
  ] as const)("at %j has for %j the code %s", (field, value, code) => {
    expect(plainFinding(field as PlainField, value)?.code).toBe(code);
  });
});
