import { refuse, requireFields, requireList } from "../internal/guards.ts";

/** What has parts: an object by its fields that have any, a list by what its entries are, where they have any. */
export type Parts = { readonly [Name in string]?: Parts } | readonly Parts[];

/**
 * Refuses an object where a list belongs and a list where an object does, an entry that is absent, and parts where none
 * belong. What a number, a word or a date may be is refused where it is read.
 */
export function requireParts(action: string, holder: object, parts: Parts, path: string = ""): void {
  if (isList(parts)) {
    requireList(action, path.slice(0, -1), holder);
    const [inner] = parts;
    const entries = holder as readonly unknown[];
    // Places that a list leaves out are absent entries as well.
    for (let at = 0; at < entries.length; at += 1) requirePart(action, entries[at], inner, path, at);
  } else {
    requireFields(action, path.slice(0, -1), holder);
    const fields = holder as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(fields)) {
      const value = fields[name];
      if (value != null) requirePart(action, value, Object.hasOwn(parts, name) ? parts[name] : undefined, path, name);
    }
  }
}

function requirePart(
  action: string,
  value: unknown,
  parts: Parts | undefined,
  path: string,
  name: string | number,
): void {
  if (parts) requireParts(action, value as object, parts, `${path}${name}.`);
  else if (value == null || Object(value) === value) refuse(action, `${path}${name}`, "a plain value", value);
}

function isList(parts: Parts): parts is readonly Parts[] {
  return Array.isArray(parts);
}
