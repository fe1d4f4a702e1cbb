import { reserveMeasures } from "../case/orderOfMeasures.ts";
import { figureIn } from "../figures/figure.ts";
import { readAs } from "../internal/readAs.ts";
import { type Block, heading, list, paragraph, section, type Text, table as tableBlock } from "../report/document.ts";
import { html, htmlText } from "../report/html.ts";
import { pageStyle, pageStyleHash } from "../report/pageStyle.ts";
import { spoken } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import { requireTable } from "./cohortCharts.ts";
import type { CohortTable, LabeledCount } from "./cohortTable.ts";
import { cohortWords, verdictNames } from "./cohortWords.table.ts";
import { flowDrawing, numeral } from "./flowDrawing.ts";
import { missingDrawing, share } from "./missingDrawing.ts";
import { reserveDrawing } from "./reserveDrawing.ts";
import { type Counts, countsIn } from "./tally.ts";

/**
 * Writes the report of a cohort as one file of HTML that needs no other file and no network: verdicts, missing facts and
 * cautions with the policies side by side, the pictures, where percentages come from, states and groups, and what kept
 * rows from being read. It holds no script, and its security policy lets none run, whatever the table holds.
 *
 * @param table - the table of the cohort
 * @returns the file
 * @throws RangeError for what is no table of a cohort
 * @example
 * ```ts
 * const rows = readTable("", { asOf: "2026-11-24", columns: [] });
 * const report = cohortReport(await cohortTable(judgeCohort(rows)));
 * report.includes("The source holds no line of headings."); // => true
 * ```
 */
export function cohortReport(table: CohortTable): string {
  requireTable("write the report of a cohort", table);
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">`,
    `<title>${htmlText(cohortWords.title)}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    '<main id="cohort">',
    readAs("write the report of a cohort", "the table", "what cohortTable returns", table, () =>
      html(blocksOf(table), "cohort"),
    ),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blocksOf(table: CohortTable): readonly Block[] {
  const { rows, cases, policies, percentPredicted } = table;
  const [deciding] = policies;
  const pictures: readonly Block[] =
    deciding === undefined
      ? []
      : [flowDrawing(table, deciding), missingDrawing(table, deciding), reserveDrawing(table)].map((drawing) => ({
          kind: "figure",
          svg: figureIn(drawing),
        }));
  const verdicts = Object.keys(verdictNames) as (keyof typeof verdictNames)[];
  return [
    heading(1, cohortWords.title),
    paragraph(cohortWords.rows(rows, cases)),
    ...list(table.notes.map(({ message }) => message)),
    ...section(
      cohortWords.verdicts,
      policies.length === 0
        ? []
        : tableBlock(
            cohortWords.verdicts,
            [cohortWords.verdict, ...policies.map(({ policy }) => cohortWords.under(policy))],
            verdicts.map((verdict) => [
              verdictNames[verdict],
              ...policies.map(({ verdicts: counted }) => withShare(counted[verdict], cases)),
            ]),
          ),
    ),
    ...pictures,
    ...sideBySide(table, cohortWords.missing, cohortWords.fact, "missing", [paragraph(cohortWords.missingNote)]),
    ...sideBySide(table, cohortWords.assumed, cohortWords.fact, "assumed", []),
    ...sideBySide(table, cohortWords.cautions, cohortWords.caution, "cautions", []),
    ...section(
      cohortWords.percent,
      reserveMeasures.flatMap((measure) =>
        counted(
          `${measureNames[measure]}: ${cohortWords.source.toLowerCase()}`,
          percentPredicted[measure],
          cases,
          sourceName,
        ),
      ),
    ),
    ...section(cohortWords.states, counted(cohortWords.state, table.states, cases, spoken)),
    ...section(cohortWords.groups, counted(cohortWords.group, table.groups, cases, spoken)),
    ...section(cohortWords.problems, countsOf(table.problems.map(({ count, first }) => [first.message, count]))),
    ...section(cohortWords.warnings, countsOf(table.warnings.map(({ count, first }) => [first, count]))),
    paragraph(cohortWords.notice),
  ];
}

function sourceName(from: string): string {
  if (from === "stated") return cohortWords.stated;
  return from === "missing" ? cohortWords.missingPercent : from;
}

/** One list of every policy, each label once. */
function sideBySide(
  { policies, cases }: CohortTable,
  title: string,
  first: string,
  what: "missing" | "assumed" | "cautions",
  before: readonly Block[],
): readonly Block[] {
  const labels = new Map<string, string>();
  for (const policy of policies) for (const { name, label } of policy[what]) labels.set(name, label);
  const countOf = (list: readonly LabeledCount[], name: string): number =>
    list.find((each) => each.name === name)?.count ?? 0;
  const rows = [...labels].map(([name, label]): readonly Text[] => [
    label,
    ...policies.map((policy) => withShare(countOf(policy[what], name), cases)),
  ]);
  const head = [first, ...policies.map(({ policy }) => cohortWords.under(policy))];
  return rows.length === 0 ? [] : section(title, [...before, ...tableBlock(title, head, rows)]);
}

function counted(what: string, counts: Readonly<Counts>, of: number, name: (word: string) => string): readonly Block[] {
  const rows = countsIn(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => [name(word), withShare(count, of)]);
  return tableBlock(what, [what, cohortWords.counted], rows);
}

function countsOf(rows: readonly (readonly [string, number])[]): readonly Block[] {
  return tableBlock(
    cohortWords.problem,
    [cohortWords.problem, cohortWords.counted],
    rows.map(([said, count]) => [said, numeral(count)]),
  );
}

function withShare(count: number, of: number): string {
  return `${numeral(count)} (${share(count, of)})`;
}
