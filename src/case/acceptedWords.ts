import { segmentsOf } from "../anatomy/segment.ts";
import type { WordField } from "./field.ts";

/**
 * Lists the words a field of words accepts, each with the word a case then holds. The parser, its messages, the JSON
 * Schema and the tables of a cohort all read words here, so that another word for the same thing is added in one place.
 *
 * @param field - the words of the field, or the segments of the lung
 * @returns what may be written, and what it means
 * @example
 * ```ts
 * acceptedWords(["right", "left"]).get("left"); // => "left"
 * ```
 */
export function acceptedWords(field: "segment" | WordField): ReadonlyMap<unknown, string> {
  return new Map((field === "segment" ? segmentsOf() : field).map((word) => [word, word]));
}
