import { expect, it } from "vitest";
import { caseFields } from "../../src/case/caseFields.table.ts";
import { caseParts } from "../../src/case/caseParts.table.ts";
import { type Field, isByFact, isList, isPlain, isRequired, type ObjectField } from "../../src/case/field.ts";

/** What of a field has parts, worked out from the table of fields. */
function partsOf(field: Field): unknown {
  if (isRequired(field)) return partsOf(field.required);
  if (isPlain(field)) return undefined;
  if (isByFact(field)) return {};
  if (isList(field)) return isPlain(field.each) ? [] : [partsOf(field.each)];
  const named = Object.entries(field as ObjectField).map(([name, inner]) => [name, partsOf(inner)] as const);
  return Object.fromEntries(named.filter(([, parts]) => parts !== undefined));
}

it("is the table of fields without what has no parts", () => {
  expect(caseParts).toEqual(partsOf(caseFields));
});
