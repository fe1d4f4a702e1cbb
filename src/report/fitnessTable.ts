import type { FitnessComparison } from "../fitness/compareFitness.ts";
import type { FitnessResult } from "../fitness/fitnessResult.ts";
import { outcomesTold, pathwayWords } from "../words/fitnessWords.ts";
import { standingWords, verdictWords } from "../words/words.ts";
import { numbered, type Sources, sourceList } from "./sources.ts";

/**
 * Writes several fitness pathways side by side as a Markdown table: for whom each was written and what has replaced it,
 * what it says in its own words or asks for next, whether the plan meets it, and how firmly its lines are known. The
 * sources follow. No row outweighs another.
 *
 * @param comparison - what `compareFitness` gave
 * @returns the table and its sources
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(38), ppoDlcoPercentPredicted: percentPredicted(55) };
 * fitnessTable(compareFitness(facts, [cats2020])).split("\n")[2]; // => "| CATS 2020 [1] | patients considered for lung resection | above average risk | meets | convention of this software |"
 * ```
 */
export function fitnessTable(comparison: FitnessComparison): string {
  const sources: Sources = [];
  return [...fitnessRows(comparison, sources), "", ...sourceList(sources)].join("\n");
}

/** The rows of the table, its head included; a pathway that leaves out what was found is told so. */
export function fitnessRows(
  { results }: FitnessComparison,
  sources: Sources,
  lungDisease?: "suspected" | "present",
): readonly string[] {
  return [
    "| Pathway | Written for | Says | Answer | Standing |",
    "|---|---|---|---|---|",
    ...results.map((result) => row(result, sources, lungDisease)),
  ];
}

function row(result: FitnessResult, sources: Sources, lungDisease: "suspected" | "present" | undefined): string {
  const { pathway, judgment, outcomes, decision, next, atBoundary } = result;
  const replaced = pathway.supersededBy === undefined ? "" : `; replaced by: ${pathway.supersededBy}`;
  const excluded = lungDisease && pathway.excludes ? `; interstitial lung disease is ${lungDisease} here` : "";
  const onLine = atBoundary ? "; a value lies exactly on a line" : "";
  return [
    "",
    ` ${pathwayWords[pathway.id]} ${numbered(pathway.source, sources)} `,
    ` ${pathway.population}${excluded}${replaced} `,
    ` ${outcomesTold(outcomes ?? [decision ?? next])}${onLine} `,
    ` ${verdictWords[judgment.verdict]} `,
    ` ${standingWords[judgment.restsOn]} `,
    "",
  ].join("|");
}
