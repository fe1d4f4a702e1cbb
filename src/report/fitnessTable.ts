import type { FitnessComparison } from "../fitness/compareFitness.ts";
import type { FitnessResult } from "../fitness/fitnessResult.ts";
import { requireFields, requireList } from "../internal/guards.ts";
import { readAs } from "../internal/readAs.ts";
import { english, type Words } from "../words/english.ts";
import { outcomesAlong } from "../words/fitnessWords.ts";
import { type Block, list, table } from "./document.ts";
import { markdown } from "./markdown.ts";
import { numbered, type Sources, sourceLines } from "./referenceList.ts";

/**
 * Writes several fitness pathways side by side as a Markdown table: the population of each,
 * its result in its own words or the next test it needs, and the basis of its thresholds; superseded ones last.
 * The sources follow. No row outweighs another.
 *
 * @param comparison - the result of `compareFitness`
 * @returns the table and its sources
 * @throws RangeError for anything but such a result
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(38), ppoDlcoPercentPredicted: percentPredicted(55) };
 * fitnessTable(compareFitness(facts, [cats2020])).split("\n")[2]; // => "|CATS 2020 [1]|patients considered for lung resection|above average risk|project's own convention|"
 * ```
 */
export function fitnessTable(comparison: FitnessComparison): string {
  requireFields("write the table of pathways", "the comparison", comparison);
  requireList("write the table of pathways", "the results", comparison.results);
  const sources: Sources = [];
  return readAs("write the table of pathways", "the comparison", "what compareFitness returns", comparison, () =>
    markdown([...fitnessBlock(comparison, { sources, words: english }), ...list(sourceLines(sources))]),
  );
}

/** The table: what is current, then what has been superseded; every pathway says whether it covers the lung disease found. */
export function fitnessBlock(
  { results }: FitnessComparison,
  context: { readonly sources: Sources; readonly words: Words },
  lungDisease?: "suspected" | "present",
): readonly Block[] {
  const { findings } = context.words;
  const rows = (superseded: boolean): readonly (readonly string[])[] =>
    results
      .filter(({ pathway }) => (pathway.supersededBy !== undefined) === superseded)
      .map((result) => rowOf(result, context, lungDisease));
  return table(findings.pathways, findings.pathwayHead, [...rows(false), ...rows(true)]);
}

function rowOf(
  { pathway, judgment, outcomes, decision, next, atBoundary }: FitnessResult,
  { sources, words }: { readonly sources: Sources; readonly words: Words },
  lungDisease: "suspected" | "present" | undefined,
): readonly string[] {
  const { findings, pathways, outcomes: outcomeNames, standings } = words;
  const disease =
    lungDisease === undefined ? "" : findings.lungDisease(lungDisease, pathway.interstitialLungDisease === "excluded");
  const replaced = pathway.supersededBy === undefined ? "" : findings.replaced(pathway.supersededBy);
  return [
    `${pathways[pathway.id]} ${numbered(pathway.source, sources)}`,
    `${pathway.population}${disease}${replaced}`,
    `${outcomesAlong(outcomes ?? [decision ?? next], outcomeNames)}${atBoundary ? findings.atThreshold : ""}`,
    standings[judgment.restsOn],
  ];
}
