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

  it("does not take a word it does not know for an answer", () => {
    expect(and("yes" as Verdict, "met")).toBe("unknown");
    expect(and("met", true as unknown as Verdict)).toBe("unknown");
  });
});

describe("or", () => {
  it.each(disjunction)("of %s and %s is %s", (a, b, whole) => {
    expect(or(a, b)).toBe(whole);
  });

  it("does not take a word it does not know for an answer", () => {
    expect(or("yes" as Verdict, "unmet")).toBe("unknown");
    expect(or("unmet", null as unknown as Verdict)).toBe("unknown");
  });
});

describe("not", () => {
  it.each(negation)("of %s is %s", (a, turned) => {
    expect(not(a)).toBe(turned);
  });

  it.each(conjunction)("of %s and %s joined turns the joined opposites round", (a, b, whole) => {
    expect(or(not(a), not(b))).toBe(not(whole));
  });

  it("does not take a word it does not know for an answer", () => {
    expect(not("yes" as Verdict)).toBe("unknown");
    expect(not(undefined as unknown as Verdict)).toBe("unknown");
  });
});

it("has complete tables: every pair once", () => {
  for (const table of [conjunction, disjunction]) {
    expect(new Set(table.map(([a, b]) => `${a} ${b}`)).size).toBe(9);
  }
  expect(new Set(negation.map(([a]) => a)).size).toBe(3);
});
