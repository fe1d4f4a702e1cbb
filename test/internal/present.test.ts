import { describe, expect, it } from "vitest";
import { missing, present } from "../../src/internal/present.ts";

describe("present", () => {
  it("leaves out what is null or undefined, and keeps what is false, zero or empty", () => {
    const fields = { a: null, b: undefined, c: false, d: 0, e: "", f: [] };
    expect(present(fields)).toStrictEqual({ c: false, d: 0, e: "", f: [] });
    expect(fields).toHaveProperty("a");
  });
});

describe("missing", () => {
  it("lists the fields in which nothing is said, in the order asked", () => {
    const fields: { depthMm?: number; diameterMm?: number; surface?: string | null } = { diameterMm: 0, surface: null };
    expect(missing(fields, "surface", "depthMm", "diameterMm")).toEqual(["surface", "depthMm"]);
  });
});
