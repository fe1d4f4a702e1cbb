import { segmentsOf } from "../anatomy/segment.ts";
import type { LabeledFact } from "./factLabels.table.ts";
import type { WordField } from "./field.ts";

/**
 * Other words for a word of a case in the cells of a table alone, in small letters, by fact; a column with another word is
 * guessed, and its other words are named. A word that JSON accepts as well is added to `acceptedWords`.
 */
export const tableOnlySynonyms: Readonly<Partial<Record<LabeledFact, Readonly<Record<string, string>>>>> = {
  "patient.sex": { m: "male", f: "female", w: "female", man: "male", woman: "female" },
  "primary.site": {
    colon: "colorectal",
    rectum: "colorectal",
    crc: "colorectal",
    "colorectal cancer": "colorectal",
    renal: "kidney",
    rcc: "kidney",
    "soft tissue sarcoma": "soft-tissue-sarcoma",
    sts: "soft-tissue-sarcoma",
    osteosarcoma: "bone-sarcoma",
    hnscc: "head-and-neck",
    hcc: "liver",
  },
};

/**
 * Lists the words a field accepts, each with the word a case then holds. The parser, its messages, the JSON Schema and
 * the tables of a cohort read words here, so that another word for the same thing in JSON, too, is added in this file.
 */
export function acceptedWords(field: "segment" | WordField): ReadonlyMap<unknown, string> {
  return new Map((field === "segment" ? segmentsOf() : field).map((word) => [word, word]));
}
