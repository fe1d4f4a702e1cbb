import { requireFields, requireList } from "../internal/guards.ts";
import { refuse } from "../internal/refuse.ts";

/** What has parts: an object by its fields that have any, a list by what its entries are, where they have any. */
export type Parts = { readonly [Name in string]?: Parts } | readonly Parts[];

/**
 * Refuses an object where a list belongs and a list where an object does, an entry that is absent, and parts where none
 * belong. What a number, a word or a date may be is refused where it is read.
 */
export function requireParts(action: string, holder: object, parts: Parts, path: string = ""): void {
  const inList = Array.isArray(parts);
  (inList ? requireList : requireFields)(action, path.slice(0, -1), holder);
  // A list with holes has an entry in each place here.
  for (const [name, value] of Object.entries(inList ? [...(holder as unknown[])] : holder)) {
    const inner = parts[(inList ? 0 : name) as never] as Parts | undefined;
    if (value == null && !inList) continue;
    if (inner) requireParts(action, value, inner, `${path}${name}.`);
    else if (value == null || Object(value) === value) {
      refuse(action, path + name, "a plain value", value);
    }
  }
}
