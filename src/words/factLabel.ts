import { type CaseFact, factPattern } from "../case/fact.ts";
import { factLabels, type LabeledFact } from "../case/factLabels.table.ts";
import { unitOf } from "../case/unitOf.ts";
import { refuse } from "../internal/guards.ts";
import { lesionList, listed } from "./format.ts";

/**
 * Names a fact of a case as a tumor board does, with its unit and the lesion it is about.
 *
 * @param fact - a fact, as it stands in `needs` or `assumed`
 * @param lesionName - what a lesion is called, by its place in the list; its number from 1 unless judgment
 * @returns a noun phrase without an article
 * @throws RangeError when the fact is none that a case can hold
 * @example
 * ```ts
 * factLabel("lungFunction.fev1PercentPredicted"); // => "FEV1 (% predicted)"
 * factLabel("lesions.0.depthMm"); // => "depth of lesion 1 below the pleura (mm)"
 * ```
 */
export function factLabel(fact: CaseFact, lesionName: (lesion: number) => string = lesionNumber): string {
  const pattern = typeof fact === "string" ? factPattern(fact).replace(/\.\*$/, "") : "";
  if (!Object.hasOwn(factLabels, pattern)) refuse("name a fact", "the fact", "one that a case can hold", fact);
  const lesion = /^lesions\.(\d+)\./.exec(fact)?.[1];
  const label = factLabels[pattern as LabeledFact];
  const named = label.replace("*", () => (lesion === undefined ? "each lesion" : lesionName(Number(lesion))));
  const unit = unitOf(pattern);
  return unit === undefined ? named : `${named} (${unit})`;
}

/** What a heading has said. */
const understood =
  /^whether (a site outside the chest|a systemic alternative|systemic treatment) (is|was) |^the patient's | to the structure beside it| outside the chest$| on exercise| with their [a-z]+$| (of|in|to|by|beside|about|around|nearest to) (\*|the primary tumor|a biomarker|the pulmonary event|the lung metastases|a local treatment|systemic treatment|a staging examination|the CT|disease outside the chest|a site outside the chest|the lung function test|the laboratory|the exercise test|the systemic alternative|the operation|a stage|a resection)(?=$|,| )/g;

/** Names a fact below the heading of its section or list: its label without what that has said. */
export function fieldLabel(fact: CaseFact): string {
  const pattern = factPattern(fact);
  const label = Object.hasOwn(factLabels, pattern) ? factLabels[pattern as LabeledFact].replace(understood, "") : fact;
  const unit = unitOf(pattern);
  return unit === undefined ? label : `${label} (${unit})`;
}

function lesionNumber(lesion: number): string {
  return `lesion ${lesion + 1}`;
}

/** Lists facts by their labels; the same fact of several lesions stands once. */
export function factList(facts: readonly CaseFact[], lesionName: (lesion: number) => string): string {
  const groups = new Map<string, { fact: CaseFact; lesions: string[] }>();
  for (const each of facts) {
    const key = each.replace(/^lesions\.\d+\./, "lesions.*.");
    const { fact, lesions } = groups.get(key) ?? { fact: each, lesions: [] };
    factLabel(each, (lesion) => String(lesions.push(lesionName(lesion))));
    groups.set(key, { fact, lesions });
  }
  return listed([...groups.values()].map(({ fact, lesions }) => factLabel(fact, () => lesionList(lesions))));
}
