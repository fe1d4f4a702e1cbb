import type { Threshold } from "../evidence/threshold.ts";
import type { Extent } from "../units/extent.ts";

/** Writes a number with at most so many decimals, without trailing zeros. The report is the one place that rounds. */
export function decimals(value: number, most = 1): string {
  return String(Number(value.toFixed(most)));
}

/** Writes a number beside those it is compared with, with as many decimals as distinguish it from them. */
export function decimalsBeside(value: number, ...others: readonly number[]): string {
  let most = 1;
  const alike = (other: number): boolean => value !== other && decimals(value, most) === decimals(other, most);
  while (most < 9 && others.some(alike)) most += 1;
  return decimals(value, most);
}

export function range({ least, most }: Extent, decimalsMost = 1): string {
  const [from, to] = [decimals(least, decimalsMost), decimals(most, decimalsMost)];
  return from === to ? from : `${from} to ${to}`;
}

/** Writes which values meet a threshold: above 40 %, at least 30 %, at most 4 %. */
export function meeting(number: string, { passes, side }: Pick<Threshold, "passes" | "side">): string {
  return side === "inclusive" ? `at ${passes === "above" ? "least" : "most"} ${number}` : `${passes} ${number}`;
}

/** Joins words as a sentence does: a, b and c. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Names several lesions with the noun once: lesions "a" and "b". */
export function lesionList(names: readonly string[]): string {
  if (names.length < 2) return listed(names);
  return `lesions ${listed(names.map((name) => name.replace(/^lesion /, "")))}`;
}

/** Joins alternatives as a sentence does: a, b or c. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Begins with a small letter, but for a name in capitals. */
export function uncapital(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Writes a code of the data as words with spaces between them, and an examination as it is written. */
export function spoken(code: string): string {
  return code
    .replaceAll("-", " ")
    .replace(/\b(pet )?ct\b|\b(mri|ebus)\b/g, (examination) => examination.toUpperCase().replace(" ", "-"));
}
