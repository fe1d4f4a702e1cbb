import type { CaseFact } from "../case/fact.ts";
import type { Warning, WarningCode } from "../record/warning.ts";
import { factLabel } from "./factLabel.ts";
import { capital, decimals, spoken } from "./format.ts";

/** What each doubt says of a value; a code without words does not compile. */
const doubts: Readonly<Record<WarningCode, string>> = {
  "diameter-implausible": "unusual for a lesion; perhaps in cm",
  "percent-implausible": "unusual for a percentage; perhaps a fraction",
  "unit-implausible": "unusual in this unit",
  "saturation-implausible": "unusual; perhaps a saturation for its fall, or the fall for the saturation",
  "body-implausible": "unusual for this height",
  "raw-against-percent": "does not match the percentage of predicted",
  "values-disagree": "does not match the other value",
  "dose-implausible": "unusual dose per fraction",
  "date-after-meeting": "after the meeting",
  "date-before-birth": "before birth",
  "date-placeholder": "a date often written where the day is not known",
  "dates-out-of-order": "later than the date it comes before",
  "age-against-birth": "does not match the date of birth",
  "interval-against-dates": "does not match the dates",
  "course-against-growth": "does not match the diameters",
  "growth-implausible": "a change hard to believe; perhaps cm for mm, or another lesion",
  "lesion-twice": "the same as another lesion in all but its name; perhaps listed twice",
  "place-contradicts": "does not match the place beside it",
  "distance-against-relation": "does not match the relation beside it",
  "summary-against-lesions": "does not match the lesions listed",
};

/** Puts a value that is hard to believe into words, with the other value that it does not match. */
export function warningSentence({ code, path, value, comparedWith }: Warning, lesion: (at: number) => string): string {
  const said = (fact: CaseFact, of: Warning["value"]): string => `${factLabel(fact, lesion)} ${valueWords(of)}`;
  // The day of the meeting heads the page.
  const beside =
    comparedWith === undefined || comparedWith.path === "case.asOf"
      ? ""
      : ` (${said(comparedWith.path, comparedWith.value)})`;
  return `${capital(said(path, value))}: ${doubts[code]}${beside}`;
}

function valueWords(value: Warning["value"]): string {
  if (typeof value === "number") return decimals(value, 2);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return /^\d/.test(value) ? value : spoken(value);
}
