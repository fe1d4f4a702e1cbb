import { entryLabels, factLabels, headerLabels, type LabeledFact } from "../../src/case/factLabels.table.ts";
import { english } from "../../src/words/english.ts";
import { factLabel } from "../../src/words/factLabel.ts";
import { capital, spoken } from "../../src/words/format.ts";
import { caseNow, type Path, valueAt } from "./model.ts";

/** A place as it stands in needs and issues. */
export function dotted(path: Path): string {
  return path.join(".");
}

/** A place whatever its places in lists. */
export function patternOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
}

/** What a field, a section or a list is called. */
export function labelOf(path: Path): string {
  const pattern = patternOf(path);
  if (path.at(-1) === "note") return "Note (no rule reads it)";
  const own = headerLabels[pattern];
  if (own !== undefined) return own;
  if (!Object.hasOwn(factLabels, pattern as LabeledFact)) return dotted(path);
  return capital(factLabel(dotted(path) as Parameters<typeof factLabel>[0], lesionName));
}

/** What an entry of a list is called, with the name a lesion has. */
export function entryLabel(path: Path): string {
  const at = path.at(-1) as number;
  const list = patternOf(path.slice(0, -1));
  const id = list === "lesions" ? valueAt(caseNow(), [...path, "id"]) : undefined;
  return `${entryName(path.slice(0, -1))} ${at + 1}${typeof id === "string" ? `: ${id}` : ""}`;
}

/** What one entry of a list is called. */
export function entryName(list: Path): string {
  return entryLabels[patternOf(list)] ?? "Entry";
}

/** How a sentence names a lesion. */
export function lesionName(at: number): string {
  const id = valueAt(caseNow(), ["lesions", at, "id"]);
  return english.page.lesion(typeof id === "string" ? id : undefined, at + 1);
}

/** A word of a case as it is said. */
export function wordSaid(word: string): string {
  return /^(ct|pet-ct|mri|ebus)$/.test(word) ? word.toUpperCase() : spoken(word);
}
