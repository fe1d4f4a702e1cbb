import type { FitnessComparison } from "../fitness/compareFitness.ts";
import type { FitnessResult } from "../fitness/fitnessResult.ts";
import { outcomesInWords, pathwayWords } from "../words/fitnessWords.ts";
import { standingWords } from "../words/words.ts";
import { numbered, type Sources, sourceList } from "./sources.ts";

/**
 * Writes several fitness pathways side by side as a Markdown table: for whom each was written, what it says in its own
 * words or requests next, and how firmly its thresholds are known. What has been superseded stands in a table of its
 * own. The sources follow. No row outweighs another, and none is counted as a vote.
 *
 * @param comparison - what `compareFitness` gave
 * @returns the table and its sources
 * @example
 * ```ts
 * const facts = { ppoFev1PercentPredicted: percentPredicted(38), ppoDlcoPercentPredicted: percentPredicted(55) };
 * fitnessTable(compareFitness(facts, [cats2020])).split("\n")[2]; // => "| CATS 2020 [1] | patients considered for lung resection | above average risk | convention of this software |"
 * ```
 */
export function fitnessTable(comparison: FitnessComparison): string {
  const sources: Sources = [];
  return [...fitnessRows(comparison, sources), "", ...sourceList(sources)].join("\n");
}

/** The rows of the tables, their heads included; every pathway says how it stands to the lung disease found. */
export function fitnessRows(
  { results }: FitnessComparison,
  sources: Sources,
  lungDisease?: "suspected" | "present",
): readonly string[] {
  const table = (rows: readonly FitnessResult[]) => [
    "| Pathway | Written for | Says, in its own words | Basis |",
    "|---|---|---|---|",
    ...rows.map((result) => row(result, sources, lungDisease)),
  ];
  const superseded = results.filter(({ pathway }) => pathway.supersededBy !== undefined);
  const current = results.filter(({ pathway }) => pathway.supersededBy === undefined);
  return [
    ...(current.length === 0 ? [] : table(current)),
    ...(current.length === 0 || superseded.length === 0 ? [] : [""]),
    ...(superseded.length === 0
      ? []
      : ["Superseded pathways, for comparison with older notes only:", "", ...table(superseded)]),
  ];
}

function row(result: FitnessResult, sources: Sources, lungDisease: "suspected" | "present" | undefined): string {
  const { pathway, judgment, outcomes, decision, next, atBoundary } = result;
  const replaced = pathway.supersededBy === undefined ? "" : `; superseded by: ${pathway.supersededBy}`;
  const disease =
    lungDisease === undefined ? "" : `; interstitial lung disease (${lungDisease} here): ${coverage(result)}`;
  const onThreshold = atBoundary ? "; a value lies exactly on a threshold" : "";
  return [
    "",
    ` ${pathwayWords[pathway.id]} ${numbered(pathway.source, sources)} `,
    ` ${pathway.population}${disease}${replaced} `,
    ` ${outcomesInWords(outcomes ?? [decision ?? next])}${onThreshold} `,
    ` ${standingWords[judgment.restsOn]} `,
    "",
  ].join("|");
}

function coverage({ pathway }: FitnessResult): string {
  return pathway.interstitialLungDisease === "excluded"
    ? "excluded by the text"
    : "not mentioned in the part that was read";
}
