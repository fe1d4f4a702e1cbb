import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import { factList } from "../words/factLabel.ts";
import { range } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { schemeWords } from "../words/words.ts";
import { fitnessRows } from "./fitnessTable.ts";
import { numbered, type Sources } from "./sources.ts";

/** What every published pathway says of the plan, and the cardiac index. */
export function fitnessSection(
  { patient }: Candidate,
  { fitness, cardiacIndex }: Review,
  sources: Sources,
  name: LesionName,
): readonly string[] {
  if (fitness === undefined && cardiacIndex === undefined) return [];
  const finding = patient?.interstitialLungDisease;
  const lungDisease = finding === "suspected" || finding === "present" ? finding : undefined;
  const assumed = new Set(fitness?.results.flatMap((result) => result.assumed) ?? []);
  return [
    "## What the published pathways say of this plan",
    "",
    ...(fitness === undefined ? [] : fitnessRows(fitness, sources, lungDisease)),
    ...(assumed.size === 0 ? [] : ["", `Assumed (not recorded): ${factList([...assumed], name)}.`]),
    ...(cardiacIndex === undefined ? [] : ["", cardiacLine(cardiacIndex, sources, name)]),
  ];
}

function cardiacLine(
  { score, scheme, riskClass, furtherEvaluation, needs }: NonNullable<Review["cardiacIndex"]>,
  sources: Sources,
  name: LesionName,
): string {
  const letter = riskClass === undefined ? "" : `, class ${riskClass} of ${schemeWords[scheme.id]}`;
  const asks = {
    met: "it asks for further cardiac evaluation",
    unmet: "it asks for no further cardiac evaluation",
    unknown: "whether it asks for further cardiac evaluation is open",
  }[furtherEvaluation];
  const missing = needs.length === 0 ? "" : ` Not known: ${factList(needs, name)}.`;
  return `Thoracic revised cardiac risk index: ${range(score)}${letter} ${numbered(scheme.source, sources)}; ${asks}.${missing}`;
}
