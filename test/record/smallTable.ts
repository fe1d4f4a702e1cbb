import type { Field } from "../../src/case/field.ts";

/** A table with a field of every kind. */
export const field: Field = {
  a: "text",
  b: { each: { c: "flag", d: [0, 9] } },
  e: { required: "date" },
  f: { byFact: ["yes", "no"] },
  g: { h: { emptyMeansNone: true, each: "text" } },
};
