import type { LiverSection } from "../board/liverSection.ts";
import type { LiverRemnantReasons } from "../liver/liverRemnantJudgment.ts";
import { decimals, quoted } from "../words/format.ts";
import { type Telling, tell } from "../words/tell.ts";
import { verdictWords } from "../words/words.ts";
import { cite, type Sources } from "./sources.ts";

/** Tells what each published policy says of the liver that stays. */
export function liverSection(section: LiverSection | undefined, sources: Sources): readonly string[] {
  if (section === undefined) return [];
  const { remnantPercent, basis, volumetryOn, policies, policiesDisagree } = section;
  const lines: Telling<LiverRemnantReasons> = {
    "liver-remnant": ({ threshold, basis: same, verdict }) =>
      `${threshold.side === "inclusive" ? "" : "above "}${decimals(threshold.value)} %${threshold.side === "inclusive" ? " or more" : ""}: ${verdictWords[verdict]}${same === "different" ? ", found on the other basis" : ""} ${cite(threshold, sources)}`,
    "liver-remnant-unknown": () => verdictWords.unknown,
  };
  const remnant = remnantPercent === undefined ? "not known" : `${decimals(remnantPercent)} %`;
  const day = volumetryOn === undefined ? "" : `, volumetry of ${quoted(volumetryOn)}`;
  return [
    "## The liver",
    "",
    `- Future liver remnant: ${remnant}, ${basis === undefined ? "basis not stated" : basis}${day}. It comes from volumetry and never from a count of liver segments.`,
    `- The published lines for such a liver${policiesDisagree ? " disagree" : ""}: ${policies.map(({ policy, reasons }) => `"${policy}" ${reasons.map((reason) => tell(lines, reason)).join("; ")}`).join("; ")}.`,
  ];
}
