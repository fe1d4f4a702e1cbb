import { describe, expect, it } from "vitest";
import { assignKnown, filled, missing, omitAbsent, withoutNull } from "../../src/internal/absent.ts";

describe("present", () => {
  it("leaves out what is null or undefined, and keeps what is false, zero or empty", () => {
    const fields = { a: null, b: undefined, c: false, d: 0, e: "", f: [] };
    expect(omitAbsent(fields)).toStrictEqual({ c: false, d: 0, e: "", f: [] });
    expect(fields).toHaveProperty("a");
  });
});

describe("withoutNull", () => {
  it("leaves a record as it is where it holds no null", () => {
    const fields = { a: 1, b: undefined, c: false };
    expect(withoutNull(fields)).toBe(fields);
  });

  it("copies what says something where it does", () => {
    const fields = { a: 1, b: null, c: undefined };
    expect(withoutNull(fields)).toStrictEqual({ a: 1 });
    expect(fields).toStrictEqual({ a: 1, b: null, c: undefined });
  });
});

describe("assignKnown", () => {
  it("adds what says something after what is there", () => {
    const record = { code: "age" };
    expect(assignKnown(record, { ageYears: 17, assumed: undefined })).toBe(record);
    expect(JSON.stringify(record)).toBe('{"code":"age","ageYears":17}');
  });

  it("leaves a record what it is, whatever its fields are called", () => {
    const hostile = JSON.parse('{"__proto__":{"lobe":"right-lower"},"depthMm":4}') as object;
    const known = omitAbsent(hostile);
    expect(known).toStrictEqual({ depthMm: 4 });
    expect(Object.getPrototypeOf(known)).toBe(Object.prototype);
  });
});

describe("missing", () => {
  it("lists the fields without a value, in the order given", () => {
    const fields: { depthMm?: number; diameterMm?: number; surface?: string | null } = { diameterMm: 0, surface: null };
    expect(missing(fields, "surface", "depthMm", "diameterMm")).toEqual(["surface", "depthMm"]);
  });
});

it("takes a list without an entry for an absent one", () => {
  expect(filled([])).toBeUndefined();
  expect(filled([0])).toEqual([0]);
});
