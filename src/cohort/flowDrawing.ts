import type { Verdict } from "../evidence/verdict.ts";
import type { Drawing } from "../figures/figure.ts";
import { fillingOf } from "../figures/fillings.ts";
import { legend } from "../figures/legend.ts";
import { element, textAt } from "../figures/svg.ts";
import type { CohortPolicy, CohortTable } from "./cohortTable.ts";
import { cohortWords, stepNames } from "./cohortWords.table.ts";
import { flowSteps } from "./tally.ts";

/** A row of the flow: what is counted, how many come in, and how many answers of each kind. */
interface FlowRow {
  readonly label: string;
  readonly parts: readonly { readonly kind: Verdict; readonly count: number; readonly said: string }[];
}

const left = 330;
const width = 470;
const rowHeight = 44;
const answers: readonly Verdict[] = ["met", "unmet", "unknown"];

/** Draws how many plans of a cohort get through reading, scope and pillars under one policy. */
export function flowDrawing(table: CohortTable, policy: CohortPolicy): Drawing {
  const rows = flowRows(table, policy);
  const most = Math.max(1, table.rows);
  const body = rows.flatMap(({ label, parts }, at) => {
    const top = 56 + at * rowHeight;
    const said = parts.map(({ said: each, count }) => `${each} ${numeral(count)}`).join(", ");
    let x = left;
    const bars = parts.map(({ kind, count }) => {
      const drawn = bar(kind, x, top, (count / most) * width);
      x += (count / most) * width;
      return drawn;
    });
    return [
      textAt(24, top + 12, label, { class: "strong" }),
      ...bars,
      textAt(left, top + 30, said, { class: "quiet small" }),
    ];
  });
  const bottom = 56 + rows.length * rowHeight + 8;
  const key = legend(
    answers.map((kind) => ({ sign: bar(kind, 0, 0, 28), text: cohortWords[kind] })),
    24,
    bottom,
    792,
  );
  const title = cohortWords.flow(policy.policy);
  return {
    title,
    description: `${rows
      .map(({ label, parts }) => `${label}: ${parts.map(({ said, count }) => `${said} ${numeral(count)}`).join(", ")}.`)
      .join(" ")} ${cohortWords.flowNote}`,
    width: 840,
    height: bottom + key.height + 24,
    body: [
      textAt(24, 24, title, { class: "strong", "font-size": 14 }),
      ...body,
      ...key.body,
      textAt(24, bottom + key.height + 12, cohortWords.flowNote, { class: "quiet small" }),
    ],
  };
}

function flowRows(table: CohortTable, { flow }: CohortPolicy): readonly FlowRow[] {
  return [
    {
      label: `${cohortWords.read} ${numeral(table.rows)}`,
      parts: [
        { kind: "met", count: table.cases, said: cohortWords.cases.toLowerCase() },
        { kind: "unmet", count: table.rows - table.cases, said: cohortWords.refused },
      ],
    },
    ...flowSteps.map((step) => ({
      label: stepNames[step],
      parts: answers.map((kind) => ({ kind, count: flow[step][kind] ?? 0, said: cohortWords[kind] })),
    })),
  ];
}

/** A stretch of a bar; the three fillings differ in a gray print. */
function bar(kind: Verdict, x: number, y: number, wide: number): string {
  if (wide === 0) return "";
  const high = 16;
  const frame = element("rect", { x, y, width: wide, height: high, class: "line" });
  if (kind === "met") return element("rect", { x, y, width: wide, height: high, class: "accented" });
  const area = [
    [x, y],
    [x + wide, y],
    [x + wide, y + high],
    [x, y + high],
  ] as const;
  return fillingOf(area, kind === "unmet" ? "planned" : "obstructed") + frame;
}

/** A count with a comma between thousands, the same on every machine. */
export function numeral(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
