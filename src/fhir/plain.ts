/** An object with named fields, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Deeper than any resource is nested; what lies below is left out. */
const deepest = 40;

/**
 * Copies any value into plain data and never throws: what cannot be read (a getter or proxy that throws, a cycle, a
 * function) is left out.
 */
export function plainCopy(value: unknown, depth: number = 0): unknown {
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (depth > deepest) return undefined;
  try {
    if (Array.isArray(value)) return Array.from({ length: value.length }, (_, at) => readAt(value, at, depth));
    const names = Object.keys(value);
    return Object.fromEntries(names.map((name) => [name, readAt(value, name, depth)]));
  } catch {
    return undefined;
  }
}

function readAt(holder: object, place: string | number, depth: number): unknown {
  try {
    return plainCopy((holder as Record<string | number, unknown>)[place], depth + 1);
  } catch {
    return undefined;
  }
}

/** The fields of a value, none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The entries of a value: a list as it is, one object as a list of one, else none. */
export function listOf(value: unknown): readonly Fields[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.filter((entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry)) as Fields[];
}

/** A text, where the value is one that holds something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
