import type { ValueAfterStage } from "../board/valueAfter.ts";
import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { capital, decimals, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { type Block, paragraph, table } from "./document.ts";
import { setNamed } from "./lungFunctionSection.ts";
import type { PageContext } from "./pageContext.ts";

/** What the plan takes by every estimate, side by side, and the volume of the lungs where it is a predicted one. */
export function costTable({ review, words }: PageContext): readonly Block[] {
  const { estimates } = review;
  const { fullPage, page, standings } = words;
  if (estimates === undefined) return [];
  const { lungVolume } = review.candidacy;
  const value = (each: ValueAfterStage | undefined): string =>
    each === undefined ? page.notRecorded : page.percent(range(each.predicted));
  const rows = estimates.map(({ method, decides, units, percent, standing, ...values }) => [
    capital(words.methods[method]),
    fullPage.unitsAndPercent(range(units, 2), range(percent)),
    ...reserveMeasures.map((measure) => value(values[measure])),
    standings[standing],
    decides ? fullPage.decides : fullPage.comparison,
  ]);
  const volume = lungVolume && {
    predicted: decimals(lungVolume.predictedMl, 0),
    limits: range(lungVolume.limitsMl, 0),
    set: setNamed(lungVolume.set, words),
  };
  return [
    ...table(fullPage.costTable, fullPage.costHead(reserveMeasures.map((measure) => measureNames[measure])), rows),
    ...(volume ? [paragraph(fullPage.predictedVolume(volume.predicted, volume.limits, volume.set))] : []),
  ];
}
