import { expect, it } from "vitest";
import { isByFact, isList, isPlain, isRange, isRequired } from "../../src/case/field.ts";

it.each([
  ["text", "plain"],
  [["a", "b"], "plain"],
  [[0, 9], "plain", "range"],
  [{ each: "text" }, "list"],
  [{ required: "date" }, "required"],
  [{ byFact: ["a", "b"] }, "byFact"],
  [{ a: "text" }],
] as const)("reports the kind of %j", (field, ...kinds) => {
  const asked = { plain: isPlain, range: isRange, list: isList, required: isRequired, byFact: isByFact };
  const found = Object.entries(asked).flatMap(([kind, is]) => (is(field as never) ? [kind] : []));
  expect(found.sort()).toEqual([...kinds].sort());
});
