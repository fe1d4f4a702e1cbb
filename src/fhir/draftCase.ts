import { fieldsOf } from "./plain.ts";

export type DraftCase = Record<string, unknown>;

/** Puts a value at a section or a field of a section. */
export function setAt(draft: DraftCase, fact: string, value: unknown): void {
  const [section = "", ...inside] = fact.split(".");
  if (inside.length === 0) {
    draft[section] = value;
    return;
  }
  const own: DraftCase = { ...fieldsOf(draft[section]) };
  setAt(own, inside.join("."), value);
  draft[section] = own;
}

/** Takes a field out of a draft, and its section where nothing else is left in it. */
export function removeAt(draft: DraftCase, path: string): void {
  const [section = "", field] = path.split(".");
  const { [field ?? ""]: _, ...rest } = fieldsOf(draft[section]);
  if (field === undefined || Array.isArray(draft[section]) || Object.keys(rest).length === 0) delete draft[section];
  else draft[section] = rest;
}
