import type { Review } from "../board/review.ts";
import { range } from "../words/format.ts";
import { schemeWords } from "../words/verdictWords.table.ts";
import { type Block, paragraph, section } from "./document.ts";
import { fitnessBlock } from "./fitnessTable.ts";
import type { PageContext } from "./pageContext.ts";
import { numbered } from "./referenceList.ts";

/** The result of every published pathway for the plan, and the cardiac index. */
export function fitnessSection(context: PageContext): readonly Block[] {
  const { review, words, name, candidate } = context;
  const { fitness, cardiacIndex } = review;
  const finding = candidate.patient?.interstitialLungDisease;
  const lungDisease = finding === "suspected" || finding === "present" ? finding : undefined;
  const assumed = [...new Set(fitness?.results.flatMap((result) => result.assumed) ?? [])];
  return section(words.findings.pathways, [
    ...(fitness === undefined ? [] : fitnessBlock(fitness, context, lungDisease)),
    ...(assumed.length === 0 ? [] : [paragraph(words.findings.assumedNegative(words.factList(assumed, name)))]),
    ...(cardiacIndex === undefined ? [] : [paragraph(cardiacLine(cardiacIndex, context))]),
  ]);
}

function cardiacLine(
  { score, scheme, riskClass, furtherEvaluation, needs }: NonNullable<Review["cardiacIndex"]>,
  { words, sources, name }: PageContext,
): string {
  const { findings } = words;
  return findings.cardiac(
    range(score),
    riskClass === undefined ? "" : findings.cardiacClass(riskClass, schemeWords[scheme.id]),
    numbered(scheme.source, sources),
    findings.cardiacAsks[furtherEvaluation],
    needs.length === 0 ? "" : findings.missing(words.factList(needs, name)),
  );
}
