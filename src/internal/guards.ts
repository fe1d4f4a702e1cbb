import { refuse } from "./refuse.ts";

/**
 * Numbers are tested as "is a finite number and ...", because `NaN` passes every `x <= 0`, and a numeric string or
 * a boolean passes every comparison. Types are not enough: JSON and JavaScript callers bypass them.
 */
function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Refuse all but a finite number, whatever its sign. */
export function requireFinite(action: string, what: string, value: unknown): void {
  if (!isNumber(value)) refuse(action, what, "a finite number", value);
}

/** Refuse all but a finite number from `least` up to `most`, both included. */
export function requireNumber(action: string, what: string, value: unknown, least: number, most?: number): void {
  if (isNumber(value) && value >= least && !(most !== undefined && value > most)) return;
  refuse(action, what, `a number ${range(least, most)}`, value);
}

/** Refuse all but a finite number strictly above `bound`. */
export function requireAbove(action: string, what: string, value: unknown, bound: number): void {
  if (isNumber(value) && value > bound) return;
  refuse(action, what, `a number above ${bound}`, value);
}

/** Refuse all but a whole number from `least` up to `most`, both included. */
export function requireWhole(action: string, what: string, value: unknown, least: number, most?: number): void {
  if (isNumber(value) && Number.isInteger(value) && value >= least && !(most !== undefined && value > most)) return;
  refuse(action, what, `a whole number ${range(least, most)}`, value);
}

/** Refuse all but one of the words in `options`. */
export function requireWord(action: string, what: string, value: unknown, options: readonly string[]): void {
  if (typeof value === "string" && options.includes(value)) return;
  refuse(action, what, `one of ${options.join(", ")}`, value);
}

/** Refuse all but a list. */
export function requireList(action: string, what: string, value: unknown): void {
  if (!Array.isArray(value)) refuse(action, what, "a list", value);
}

/** Refuse all but an object with named fields. */
export function requireFields(action: string, what: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(action, what, "an object with named fields", value);
  }
}

function range(least: number, most: number | undefined): string {
  return most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
}
