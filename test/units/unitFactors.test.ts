import { describe, expect, it } from "vitest";
import { caseFields } from "../../src/case/caseFields.table.ts";
import { unitOf } from "../../src/case/unitOf.ts";
import { existing } from "../../src/internal/guards.ts";
import { converted, unitFactorOf, unitsOfKind } from "../../src/units/unitFactors.table.ts";

const convert = (value: number, from: string, to: string) =>
  converted(value, existing(unitFactorOf(from)), existing(unitFactorOf(to)));

// The international inch and pound (1959), the molar mass of creatinine, and the factor of the 2017 equations.
it.each([
  [1, "[in_i]", "mm", 25.4],
  [66.89, "in", "cm", 169.9006],
  [1.72, "m", "cm", 172],
  [150, "[lb_av]", "kg", 68.0388555],
  [2400, "mL", "L", 2.4],
  [0.61, "fraction", "%", 61],
  [13.1, "g/dL", "g/L", 131],
  [2, "mg/dL", "umol/L", 176.8],
  [10, "mmol/min/kPa", "mL/min/mmHg", 29.87],
  [5400, "cGy", "Gy", 54],
])("converts %d %s to %s: %d", (value, from, to, expected) => {
  expect(convert(value, from, to)).toBe(expected);
});

it("recognizes own spellings only, and lists those of a kind", () => {
  expect([unitFactorOf("constructor"), unitFactorOf("")]).toEqual([undefined, undefined]);
  expect(unitsOfKind("dose")).toEqual(["Gy", "cGy"]);
  expect(unitsOfKind(undefined)).toEqual([]);
});

describe("the unit of every field", () => {
  const named: string[] = [];
  JSON.stringify(caseFields, (name, value) => {
    if (unitOf(name) !== undefined) named.push(name);
    return value;
  });
  it.each([...new Set(named)])("of %s is one that is read", (name) => {
    expect(unitFactorOf(existing(unitOf(name)))).toBeDefined();
  });
});
