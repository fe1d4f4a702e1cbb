import type { CaseFact } from "../case/fact.ts";
import { factOwner } from "../case/factOwner.ts";
import { caseJsonSchema, type JsonSchema } from "../record/caseJsonSchema.ts";

/**
 * Explains a field of a case: what it holds, within which bounds, and who brings it. Places in lists are written as
 * numbers, `lesions.0.depthMm`, or as a star.
 *
 * @returns a few lines; nothing for a place no case has
 */
export function explainFact(fact: string): string | undefined {
  let schema = caseJsonSchema();
  const steps = fact.split(".");
  for (const step of steps) {
    const properties = schema.properties as Readonly<Record<string, JsonSchema>> | undefined;
    const inside = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const entry = /^(?:\d+|\*)$/.test(step) ? (schema.items as JsonSchema | undefined) : undefined;
    const found = inside ?? entry;
    if (found === undefined) return undefined;
    schema = found;
  }
  const { title, description } = schema as { readonly title?: string; readonly description?: string };
  const about = [title, description].filter((each) => each !== undefined);
  const owner = description?.includes("upplied by") || steps[0] === "case" ? [] : [`Supplied by the ${ownerOf(fact)}.`];
  return [fact, ...about, ...valuesOf(schema), ...owner].join("\n");
}

function ownerOf(fact: string): string {
  return factOwner(fact as CaseFact).replaceAll("-", " ");
}

/** What the field may hold, in words. */
function valuesOf(schema: JsonSchema): readonly string[] {
  const { enum: words, const: only, minimum, maximum, pattern, items, properties } = schema;
  const [type, ...others] = [schema.type].flat().filter((each) => each !== "null");
  if (only !== undefined) return [`Always ${JSON.stringify(only)}.`];
  if (Array.isArray(words)) return [`One of ${words.filter((each) => each !== null).join(", ")}.`];
  if (minimum !== undefined)
    return [`A ${type === "integer" ? "whole number" : "number"} from ${minimum} to ${maximum}.`];
  if (items !== undefined) return ["A list."];
  if (properties !== undefined) {
    const names = Object.keys(properties as object).filter((name) => name !== "note");
    return [names.length === 0 ? "Named values." : `Fields: ${names.join(", ")}.`];
  }
  if (type === "boolean") return ["true or false."];
  if (pattern !== undefined) return ["A date: YYYY, YYYY-MM or YYYY-MM-DD."];
  return [others.length === 0 ? "Text." : "Any value."];
}
