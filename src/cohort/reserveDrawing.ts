import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { axisUpTo } from "../figures/axis.ts";
import type { Drawing } from "../figures/figure.ts";
import { element, textAt } from "../figures/svg.ts";
import { decimals, listed } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import type { CohortTable } from "./cohortTable.ts";
import { cohortWords } from "./cohortWords.table.ts";
import { numeral } from "./flowDrawing.ts";
import { countsIn, ppoStep } from "./tally.ts";

const panel = 190;
const left = 110;
const right = 800;
const high = 110;

/** Draws how predicted postoperative FEV1 and DLCO are distributed, beside the thresholds of the policies. */
export function reserveDrawing(table: CohortTable): Drawing {
  const thresholds = thresholdsOf(table);
  const measures = reserveMeasures.map((measure) => ({
    name: measureNames[measure],
    bins: countsIn(table.ppo[measure])
      .map(([from, count]) => ({ from: Number(from), count }))
      .sort((one, other) => one.from - other.from),
  }));
  const upTo = Math.max(
    100,
    ...measures.flatMap(({ bins }) => bins.map(({ from }) => from + ppoStep)),
    ...thresholds.map(({ value }) => value),
  );
  const body = measures.flatMap(({ name, bins }, at) => panelOf(name, bins, thresholds, upTo, 64 + at * panel));
  const bottom = 64 + measures.length * panel;
  const notes = thresholds.map(({ value, policies }) => cohortWords.threshold(decimals(value), listed(policies)));
  const said = measures.map(({ name, bins }) => {
    const counts = bins.map(({ from, count }) => `${from} to ${from + ppoStep} %: ${numeral(count)}`);
    return `${name}: ${counts.length === 0 ? cohortWords.noPpo : `${counts.join("; ")}.`}`;
  });
  return {
    title: cohortWords.reserve,
    description: [...said, ...notes.map((note) => `${note}.`)].join(" "),
    width: 840,
    height: bottom + 14 * notes.length + 10,
    body: [
      textAt(24, 24, cohortWords.reserve, { class: "strong", "font-size": 14 }),
      textAt(right, 40, cohortWords.reserveAxis, { class: "quiet small", "text-anchor": "end" }),
      ...body,
      ...notes.map((note, at) => textAt(24, bottom + 4 + at * 14, note, { class: "quiet" })),
    ],
  };
}

function thresholdsOf({ policies }: CohortTable): readonly { readonly value: number; readonly policies: string[] }[] {
  const found: { readonly value: number; readonly policies: string[] }[] = [];
  for (const { policy, threshold } of policies) {
    const same = found.find(({ value }) => value === threshold.value);
    if (same === undefined) found.push({ value: threshold.value, policies: [policy] });
    else same.policies.push(policy);
  }
  return found;
}

function panelOf(
  name: string,
  bins: readonly { readonly from: number; readonly count: number }[],
  thresholds: readonly { readonly value: number }[],
  upTo: number,
  top: number,
): readonly string[] {
  const bottom = top + high;
  const { scale, body } = axisUpTo(upTo, { left, right, top, bottom });
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return [
    textAt(24, top + 12, name, { class: "strong" }),
    textAt(24, top + 28, total === 0 ? cohortWords.noPpo : `${numeral(total)} ${cohortWords.cases.toLowerCase()}`, {
      class: "quiet small",
    }),
    ...body,
    ...bins.flatMap(({ from, count }) => {
      const [x, wide] = [scale(from), scale(from + ppoStep) - scale(from)];
      const tall = (count / most) * (high - 16);
      return [
        element("rect", { x: x + 0.5, y: bottom - tall, width: wide - 1, height: tall, class: "accented" }),
        textAt(x + wide / 2, bottom - tall - 3, numeral(count), { class: "small halo", "text-anchor": "middle" }),
      ];
    }),
    element("path", { d: `M${left} ${bottom}H${right}`, class: "line" }),
    ...thresholds.map(
      ({ value }) =>
        element("path", { d: `M${decimals(scale(value))} ${top}V${bottom + 6}`, class: "line", "stroke-width": 2.5 }) +
        textAt(scale(value), bottom + 18, `${decimals(value)} %`, { class: "strong", "text-anchor": "middle" }),
    ),
  ];
}
