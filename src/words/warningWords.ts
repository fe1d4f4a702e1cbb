import { doubts } from "../case/doubts.table.ts";
import type { CaseFact } from "../case/fact.ts";
import type { Warning } from "../record/warning.ts";
import { factLabel } from "./factLabel.ts";
import { capital, decimals, spoken } from "./format.ts";

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
