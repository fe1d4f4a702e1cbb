/**
 * Throw the one kind of error this package throws, in its one sentence:
 * `Cannot <action>: <what> must be <bound>, got <value>`.
 */
export function refuse(action: string, what: string, bound: string, value: unknown): never {
  throw new RangeError(`Cannot ${action}: ${what} must be ${bound}, got ${shown(value)}`);
}

/** Text is quoted so that "5" and 5 read differently; anything with parts is named by its type. */
function shown(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
