/**
 * Throw the one kind of error this package throws, in its one sentence:
 * `Cannot <action>: <what> must be <bound>, got <value>`.
 *
 * Text is quoted so that "5" and 5 read differently; anything with parts is named by its type.
 */
export function refuse(action: string, what: string, bound: string, value: unknown): never {
  const kind = typeof value;
  throw new RangeError(
    `Cannot ${action}: ${what} must be ${bound}, got ${kind === "string" ? `"${value}"` : value !== Object(value) ? String(value) : `a${kind > "o" ? "n" : ""} ${kind}`}`,
  );
}
