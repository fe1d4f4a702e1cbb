import type { Drawing } from "../figures/figure.ts";
import { element, textAt } from "../figures/svg.ts";
import { wrapped } from "../figures/table.ts";
import type { CohortPolicy, CohortTable } from "./cohortTable.ts";
import { cohortWords } from "./cohortWords.table.ts";
import { numeral } from "./flowDrawing.ts";

/** The most facts that are drawn; the table has them all. */
const most = 15;
const left = 360;
const width = 390;

/** Draws which facts are missing how often where the verdict is open, the most frequent first. */
export function missingDrawing({ cases }: CohortTable, { policy, missing }: CohortPolicy): Drawing {
  const shown = missing.slice(0, most);
  let y = 44;
  const body = shown.flatMap(({ label, count }) => {
    const lines = wrapped(label, 56);
    const top = y;
    y += 10 + lines.length * 13;
    const wide = (count / cases) * width;
    return [
      ...lines.map((line, at) => textAt(24, top + 12 + at * 13, line)),
      element("rect", { x: left, y: top + 2, width: wide, height: 13, class: "accented" }),
      textAt(left + wide + 6, top + 12, `${numeral(count)} (${share(count, cases)})`, { class: "small" }),
    ];
  });
  const title = cohortWords.missingChart(policy);
  const more = missing.length > most ? ` ${cohortWords.more(missing.length - most)}` : "";
  const note = shown.length === 0 ? cohortWords.noneMissing : `${cohortWords.missingNote}${more}`;
  const said = shown.map(({ label, count }) => `${label}: ${numeral(count)} (${share(count, cases)}).`);
  return {
    title,
    description: [...said, note].join(" "),
    width: 840,
    height: y + 24,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      ...body,
      textAt(24, y + 12, note, { class: "quiet small" }),
    ],
  };
}

export function share(count: number, of: number): string {
  return of === 0 ? "-" : `${((100 * count) / of).toFixed(1)} %`;
}
