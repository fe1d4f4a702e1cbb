import type { CaseFact } from "../case/fact.ts";

/** A value that is possible and hard to believe. It is kept, judged and shown, and needs a check. */
export interface Warning {
  /** Where. */
  readonly path: CaseFact;
  /** Which doubt. */
  readonly code: WarningCode;
  /** The value. */
  readonly value: number | string | boolean;
  /** The other fact that it does not fit, where it is the two together that are hard to believe. */
  readonly comparedWith?: ComparedFact;
  /** All of it in one sentence. */
  readonly message: string;
}

/** A fact and its value. */
export interface ComparedFact {
  /** Where. */
  readonly path: CaseFact | "case.asOf";
  /** The value. */
  readonly value: number | string | boolean;
}

/** Which doubt. */
export type WarningCode = keyof typeof doubts;

/** What each doubt says of a value. */
const doubts = {
  "diameter-implausible": "unusual for a lesion in mm; perhaps in cm",
  "percent-implausible": "unusual for a percentage; perhaps a fraction",
  "unit-implausible": "unusual in this unit; perhaps in another",
  "saturation-implausible": "unusual; perhaps a saturation for its fall, or the fall for the saturation",
  "body-implausible": "unusual for this height; perhaps inches or pounds, or another unit",
  "raw-against-percent": "hard to believe beside the stated percentage of predicted; perhaps in another unit",
  "values-disagree": "does not fit the other value",
  "dose-implausible": "unusual dose per fraction; perhaps in cGy, or of the whole course",
  "date-after-meeting": "after the meeting",
  "date-before-birth": "before birth",
  "date-placeholder": "a date often written where the day is not known",
  "dates-out-of-order": "later than the date it comes before",
  "age-against-birth": "does not fit the date of birth",
  "interval-against-dates": "does not fit the dates",
  "course-against-growth": "does not fit the measured diameters",
  "growth-implausible": "a change hard to believe; perhaps cm for mm, or another lesion",
  "lesion-twice": "the same as another lesion in all but its name; perhaps listed twice",
  "place-contradicts": "does not fit the place stated beside it",
  "distance-against-relation": "does not fit the relation stated beside it",
  "summary-against-lesions": "does not fit the lesions listed",
} as const;

/** What the checks do, for what they refuse. */
export const action = "look for implausible values";

/** Collects warnings: the doubt, the fact, its value, and the fact it was compared with. */
export type Warn = (
  code: WarningCode,
  path: CaseFact,
  value: number | string | boolean,
  comparedWith?: ComparedFact,
) => void;

/** Warns of two values that do not fit each other. */
export function disagree(
  warn: Warn,
  path: CaseFact,
  value: Warning["value"],
  other: CaseFact,
  otherValue: Warning["value"],
): void {
  warn("values-disagree", path, value, { path: other, value: otherValue });
}

/** A list of warnings and what adds to it. */
export function collectWarnings(): { readonly warnings: Warning[]; readonly warn: Warn } {
  const warnings: Warning[] = [];
  const warn: Warn = (code, path, value, comparedWith) => {
    const beside = comparedWith === undefined ? "" : ` (${comparedWith.path} is ${comparedWith.value})`;
    const message = `${path} is ${value}: ${doubts[code]}${beside}`;
    warnings.push(comparedWith ? { path, code, value, comparedWith, message } : { path, code, value, message });
  };
  return { warnings, warn };
}
