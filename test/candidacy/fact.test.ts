import { describe, expect, it } from "vitest";
import { absent, isAssumed } from "../../src/candidacy/fact.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/policies.table.ts";

interface Reasons {
  age: { readonly ageYears?: number };
}

describe("isAssumed", () => {
  it("reads a star as any place in a list", () => {
    expect(isAssumed(documentPolicy, "lesions.0.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.12.nature")).toBe(true);
    expect(isAssumed(documentPolicy, "lesions.0.lobe")).toBe(false);
  });

  it("is never so under a policy that assumes nothing", () => {
    expect(documentPolicy.assumes.filter((path) => isAssumed(strictPolicy, path))).toEqual([]);
  });
});

describe("an absent fact", () => {
  it("is taken as normal where the policy says so, and named", () => {
    expect(absent<Reasons>(documentPolicy, "patient.ageYears", { code: "age" })).toEqual({
      verdict: "met",
      reasons: [{ code: "age", verdict: "met", standing: "convention", assumed: true }],
      needs: [],
      restsOn: "convention",
      assumed: ["patient.ageYears"],
    });
  });

  it("is missing everywhere else", () => {
    expect(absent<Reasons>(strictPolicy, "patient.ageYears", { code: "age" })).toEqual({
      verdict: "unknown",
      reasons: [{ code: "age", verdict: "unknown", standing: "convention" }],
      needs: ["patient.ageYears"],
      restsOn: "convention",
      assumed: [],
    });
  });
});
