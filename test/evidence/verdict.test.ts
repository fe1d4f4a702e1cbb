import { describe, expect, it } from "vitest";
import { and, not, or, type Verdict } from "../../src/evidence/verdict.ts";

type Row = readonly [Verdict, Verdict, Verdict];

/** Kleene's strong tables (1952), written out: nine rows each. */
const conjunction: readonly Row[] = [
  ["met", "met", "met"],
  ["met", "unmet", "unmet"],
  ["met", "unknown", "unknown"],
  ["unmet", "met", "unmet"],
  ["unmet", "unmet", "unmet"],
  ["unmet", "unknown", "unmet"],
  ["unknown", "met", "unknown"],
  ["unknown", "unmet", "unmet"],
  ["unknown", "unknown", "unknown"],
];

const disjunction: readonly Row[] = [
  ["met", "met", "met"],
  ["met", "unmet", "met"],
  ["met", "unknown", "met"],
  ["unmet", "met", "met"],
  ["unmet", "unmet", "unmet"],
  ["unmet", "unknown", "unknown"],
  ["unknown", "met", "met"],
  ["unknown", "unmet", "unknown"],
  ["unknown", "unknown", "unknown"],
];

/** One verdict has three rows; the nine pairs follow by De Morgan below. */
const negation: readonly (readonly [Verdict, Verdict])[] = [
  ["met", "unmet"],
  ["unmet", "met"],
  ["unknown", "unknown"],
];

describe("and", () => {
  it.each(conjunction)("of %s and %s is %s", (a, b, whole) => {
    expect(and(a, b)).toBe(whole);
  });
});

describe("or", () => {
  it.each(disjunction)("of %s and %s is %s", (a, b, whole) => {
    expect(or(a, b)).toBe(whole);
  });
});

describe("not", () => {
  it.each(negation)("of %s is %s", (a, turned) => {
    expect(not(a)).toBe(turned);
  });

  it.each(conjunction)("of %s and %s joined turns the joined opposites round", (a, b, whole) => {
    expect(or(not(a), not(b))).toBe(not(whole));
  });
});

it.each<unknown>([Number.NaN, "Met", Symbol("met"), undefined, null, true])("%s is refused on either side", (word) => {
  const none = word as Verdict;
  const refusal = /^Cannot join verdicts: each verdict must be one of met, unmet, unknown, got /;
  for (const other of ["met", "unmet", "unknown"] as const) {
    for (const join of [and, or]) {
      expect(() => join(none, other)).toThrow(refusal);
      expect(() => join(other, none)).toThrow(refusal);
    }
  }
  expect(() => not(none)).toThrow(refusal);
});

it("has complete tables: every pair once", () => {
  for (const table of [conjunction, disjunction]) {
    expect(new Set(table.map(([a, b]) => `${a} ${b}`)).size).toBe(9);
  }
  expect(new Set(negation.map(([a]) => a)).size).toBe(3);
});
