import { existing } from "../internal/guards.ts";
import { caseJsonSchema, type JsonSchema } from "../record/caseJsonSchema.ts";

/**
 * Writes an empty case to fill in: every field is there and null, which means not recorded, so that the file is a case
 * from the first. It holds one lesion; other lists are null, since an empty list can mean that one looked and found
 * none.
 */
export function caseTemplate(asOf: string): string {
  const empty = emptyOf(caseJsonSchema()) as Record<string, unknown>;
  const lesions = existing((caseJsonSchema().properties as Readonly<Record<string, JsonSchema>>).lesions);
  const lesion = { ...(emptyOf(lesions.items as JsonSchema) as object), id: "lesion 1" };
  const filled = { ...empty, case: { ...(empty.case as object), asOf }, lesions: [lesion] };
  return `${JSON.stringify(filled, null, 2)}\n`;
}

function emptyOf(schema: JsonSchema): unknown {
  const { const: only, properties, items } = schema;
  if (only !== undefined) return only;
  if (items !== undefined || properties === undefined) return null;
  const fields = Object.entries(properties as Readonly<Record<string, JsonSchema>>).filter(
    ([name]) => name !== "note" && name !== "$schema",
  );
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map(([name, each]) => [name, emptyOf(each)]));
}
