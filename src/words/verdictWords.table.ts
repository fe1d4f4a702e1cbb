import type { Standing } from "../evidence/citation.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ThrcriScheme } from "../fitness/thoracicRevisedCardiacRiskIndex.ts";
import type { Repeatability } from "../trials/repeatability.table.ts";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "met",
  unmet: "not met",
  unknown: "cannot be assessed",
};

export const standingWords: Readonly<Record<Standing, string>> = {
  primary: "publication",
  secondary: "secondary source",
  "teaching-text": "teaching text",
  unconfirmed: "source not read",
  convention: "project's own convention",
};

export const betweenWords: Readonly<Record<Repeatability["between"], string>> = {
  "one-session": "within one session",
  "thirty-days": "within 30 days",
  "two-readers": "between two readers",
};

/** Names the classes of the cardiac index by their publication: the same letter means other scores. */
export const schemeWords: Readonly<Record<ThrcriScheme["id"], string>> = {
  "ferguson-2014": "Ferguson 2014, four classes",
  "brunelli-2015": "Brunelli 2015, three classes",
};
