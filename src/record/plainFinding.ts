import { schemaVersion } from "../case/candidate.ts";
import { isRange, type PlainField } from "../case/field.ts";
import { acceptedWords } from "../case/synonyms.ts";
import { writtenDate } from "../case/writtenDate.ts";
import type { Finding } from "./finding.ts";
import { isShort, mostCharacters } from "./limits.ts";

/** What is wrong with a value without parts, if anything is. */
export function plainFinding(field: PlainField, value: unknown): Pick<Finding, "code" | "bound"> | undefined {
  const text = typeof value === "string";
  const absent = value === undefined || value === null;
  const wrong = (bound: string, otherwise: Finding["code"], rightType = text): Pick<Finding, "code" | "bound"> => ({
    code: absent ? "missing" : rightType ? otherwise : "wrong-type",
    bound,
  });
  if (field === "text") {
    if (text && isShort(value)) return undefined;
    return text ? wrong(`a text of at most ${mostCharacters} characters`, "too-long") : wrong("text", "wrong-type");
  }
  if (field === "flag") return typeof value === "boolean" ? undefined : wrong("true or false", "wrong-type");
  if (field === "date") {
    if (text && writtenDate.test(value)) return undefined;
    return wrong("an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD", "no-date");
  }
  if (field === "version") {
    if (value === schemaVersion) return undefined;
    return wrong(`"${schemaVersion}" (a later one needs a later version of this package)`, "unknown-version");
  }
  if (isRange(field)) {
    const [from, to, step] = field;
    const number = step ? Number.isInteger(value) : Number.isFinite(value);
    if (number && (value as number) >= from && (value as number) <= to) return undefined;
    return wrong(`a ${step ? "whole " : ""}number from ${from} to ${to}`, "out-of-range", typeof value === "number");
  }
  if (acceptedWords(field).has(value)) return undefined;
  return wrong(field === "segment" ? "the name of a lung segment" : `one of ${field.join(", ")}`, "unknown-word");
}
