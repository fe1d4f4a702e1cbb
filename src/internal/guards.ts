/** Refuse all but a finite number, whatever its sign. */
export function requireFinite(action: string, what: string, value: unknown): void {
  if (!Number.isFinite(value)) refuse(action, what, "a finite number", value);
}

/**
 * Refuse all but a finite number, or all but a whole one, from `least` up to `most`, both included. A range of a field of a case fits as it is, its
 * step of 1 requiring a whole number.
 *
 * Numbers are tested as "is a number, and at least ...", because `NaN` passes every `!(x > 0)`, and a numeric string or
 * a boolean passes every comparison. Types are not enough: JSON and JavaScript callers bypass them. Where no most is
 * named it is 1e99, so that a product with a count of ours is finite, and a number beyond it is refused with both bounds.
 */
export function requireNumber(
  action: string,
  what: string,
  value: unknown,
  least: number,
  most: number = 1e99,
  whole?: boolean | 1,
): void {
  const isNumber = typeof value === "number";
  // A remainder of `undefined` is no number, and so no reason to refuse.
  if (isNumber && value >= least && value <= most && !(value % (whole as number))) return;
  refuse(
    action,
    what,
    `a ${whole ? "whole " : ""}number ${most < 1e99 || (isNumber && value > most) ? `from ${least} to ${most}` : `of at least ${least}`}`,
    value,
  );
}

/** Refuse all but a finite number strictly above `bound`. */
export function requireAbove(action: string, what: string, value: unknown, bound: number): void {
  if (Number.isFinite(value) && (value as number) > bound) return;
  refuse(action, what, `a ${value === Number.POSITIVE_INFINITY ? "finite " : ""}number above ${bound}`, value);
}

/** Refuse all but a whole number from `least` up to `most`, both included. */
export function requireWhole(action: string, what: string, value: unknown, least: number, most?: number): void {
  requireNumber(action, what, value, least, most, true);
}

/** Hands back a result that is a finite number, and refuses one that possible numbers of impossible size made infinite. */
export function finite(action: string, result: number): number {
  requireFinite(action, "the result", result);
  return result;
}

/** Refuse all but one of the words in `options`. */
export function requireWord(action: string, what: string, value: unknown, options: readonly string[]): void {
  if (typeof value === "string" && options.includes(value)) return;
  refuse(action, what, `one of ${options.join(", ")}`, value);
}

export function requireList(action: string, what: string, value: unknown): void {
  if (!Array.isArray(value)) refuse(action, what, "a list", value);
}

export function requireWords(action: string, what: string, list: readonly unknown[], options: readonly string[]): void {
  requireList(action, what, list);
  for (const word of list) requireWord(action, `each of ${what}`, word, options);
}

/** Refuse all but an object with named fields. */
export function requireFields(action: string, what: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(action, what, "an object with named fields", value);
  }
}

/** Refuse an object with a field of another name: misspelled, it would count as left out. */
export function requireNamed(action: string, what: string, fields: unknown, names: readonly string[]): void {
  requireFields(action, what, fields);
  for (const name in fields as object) {
    requireWord(action, what === "the options" ? "the name of an option" : `each name in ${what}`, name, names);
  }
}

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

/**
 * Returns a value that exists by construction: an item at an index just found, a field a test before has seen. A value
 * that is absent all the same is a fault of this package and stops here, before it turns into `NaN` or a wrong answer.
 */
export function existing<T>(value: T): NonNullable<T> {
  if (value == null) throw new Error("What exists is absent");
  return value;
}
