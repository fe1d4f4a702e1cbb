/** How deep a case may nest. A real one reaches six; what goes deeper is not a case and is left for the schema to refuse. */
const deepest = 20;

/**
 * Copies a JSON value without what says nothing: fields that are `null` or `undefined`, since both mean "not known", and
 * fields called `note`, which are ignored wherever they stand. Entries of lists stay in their places, so that paths
 * keep pointing at them. The copy is new all the way down; the input is left alone.
 */
export function withoutAbsent(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((entry) => withoutAbsent(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => field !== null && field !== undefined && key !== "note")
      .map(([key, field]) => [key, withoutAbsent(field, depth + 1)]),
  );
}
