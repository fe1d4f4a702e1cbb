import { range } from "../words/format.ts";
import { lungCalled } from "../words/lungWords.table.ts";
import { type Block, paragraph } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** What stays of each lung, after each stage where the plan has several. */
export function sidesLine({ review, words: { page, figures }, limits }: PageContext): readonly Block[] {
  const stages = review.sides ?? [];
  const said = figures.lungs;
  const called = stages.some(({ lungs }) => lungs.some((lung) => lungCalled(lung, said) !== ""));
  // On a crowded page only what a board has to know of a lung is said.
  if (stages.length === 0 || (limits.options === 0 && !called)) return [];
  const parts = stages.map(({ stage, lungs }) => {
    const text = lungs
      .map((lung) => said.stays(said.sides[lung.side], range(lung.left), lung.whole, lungCalled(lung, said)))
      .join(", ");
    return stage === undefined ? text : said.afterStage(stage + 1, text);
  });
  return [paragraph(page.stays(parts.join("; ")))];
}
