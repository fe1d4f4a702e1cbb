import type { ValueAfterStage } from "../board/reserveByStage.ts";
import type { Review } from "../board/review.ts";
import { decimals, range } from "../words/format.ts";
import { lineOf } from "../words/unitWords.ts";
import { verdictWords } from "../words/words.ts";
import { cite, type Sources } from "./sources.ts";

/** What is left after each stage of a plan of several. */
export function stageSection({ reserveByStage }: Review, sources: Sources): readonly string[] {
  if (reserveByStage === undefined) return [];
  const { stages, earlyLoss } = reserveByStage;
  return [
    "## What is left after each stage",
    "",
    "| Stage | Segments removed so far | FEV1 after it | DLCO after it | Line |",
    "|---|---|---|---|---|",
    ...stages.map(({ side, removed, fev1, dlco }, at) => {
      const which = side === undefined ? "" : side === "both" ? ", both sides" : `, ${side} side`;
      const line = fev1 ?? dlco;
      const cells = [
        `${at + 1}${which}`,
        range(removed),
        valueWords(fev1),
        valueWords(dlco),
        line === undefined ? "" : lineOf(line.threshold),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
    "The plan is judged by the last row. Measured again between the stages, the new value is the one to start from.",
    ...(earlyLoss === undefined
      ? []
      : [
          `In one series of ${earlyLoss.patients} patients operated on both sides FEV1 was about ${decimals(earlyLoss.rightAfterPercent)} % lower right after the second side, and ${decimals(earlyLoss.afterThreeMonthsPercent)} % lower at three months ${cite(earlyLoss, sources)}: early on, less is left than the last row says.`,
        ]),
  ];
}

function valueWords(value: ValueAfterStage | undefined): string {
  return value === undefined ? "not measured" : `${range(value.predicted)} % (${verdictWords[value.verdict]})`;
}
