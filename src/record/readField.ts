import { type Field, isByFact, isList, isPlain, isRequired, type ObjectField, type WordField } from "../case/field.ts";
import { mostEntries } from "../case/ranges.table.ts";
import type { Finding } from "./finding.ts";
import { isFactOfCase } from "./isFactOfCase.ts";
import { perhapsMeant } from "./perhapsMeant.ts";
import { plainFinding } from "./plainFinding.ts";

/**
 * Finds everything that keeps a value from being what a field describes: known fields in the order of the table, then
 * other names. What is `null` or `undefined` states nothing, and so does whatever is called `note`. The description
 * sets how deep is looked, so no input is too deep.
 */
export function readField(field: Field, value: unknown, path: Finding["path"], findings: Finding[]): void {
  const refuse = (code: Finding["code"], bound: string): void => {
    findings.push({ path, code, bound, value });
  };
  if (isRequired(field)) readField(field.required, value, path, findings);
  else if (isList(field)) {
    if (!Array.isArray(value)) refuse(codeOf(value), "a list");
    else if (value.length > mostEntries) refuse("too-long", `a list of at most ${mostEntries} entries`);
    else for (let at = 0; at < value.length; at += 1) readField(field.each, value[at], [...path, at], findings);
  } else if (isPlain(field)) {
    const found = plainFinding(field, value);
    if (found) refuse(found.code, found.bound);
  } else if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(codeOf(value), "an object with named fields");
  } else if (isByFact(field)) readFacts(field.byFact, value as Stated, path, findings);
  else readObject(field, value as Stated, path, findings);
}

type Stated = Readonly<Record<string, unknown>>;

function codeOf(value: unknown): Finding["code"] {
  return value === undefined || value === null ? "missing" : "wrong-type";
}

function readObject(fields: ObjectField, value: Stated, path: Finding["path"], findings: Finding[]): void {
  const names = Object.keys(fields);
  for (const name of names) {
    const field = fields[name] as Field;
    const stated = Object.hasOwn(value, name) ? value[name] : undefined;
    if (stated != null || isRequired(field)) readField(field, stated, [...path, name], findings);
  }
  for (const name of Object.keys(value)) {
    if (name === "note" || Object.hasOwn(fields, name)) continue;
    const bound = `one of the fields ${names.join(", ")}`;
    // Whoever reads a thousand issues has the wrong file, and no misspelled field.
    const hint = findings.length < 1000 ? perhapsMeant(name, names) : {};
    findings.push({ path: [...path, name], code: "unknown-field", bound, value: name, ...hint });
  }
}

function readFacts(words: WordField, value: Stated, path: Finding["path"], findings: Finding[]): void {
  for (const name of Object.keys(value)) {
    if (name === "note") continue;
    const at = [...path, name];
    if (!isFactOfCase(name)) {
      findings.push({
        path: at,
        code: "unknown-fact",
        bound: "named by a fact of a case, as lesions.0.depthMm",
        value: name,
      });
    } else if (value[name] != null) readField(words, value[name], at, findings);
  }
}
