import type { LesionOption, OperationLeaves } from "../board/operationOptions.ts";
import type { ValueAfterStage } from "../board/valueAfter.ts";
import { reserveMeasures } from "../candidacy/orderOfMeasures.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { existing } from "../internal/existing.ts";
import { capital, decimals, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
import type { LesionName } from "../words/sentences.ts";
import { alike } from "./alike.ts";
import { type Block, table } from "./document.ts";
import type { PageContext } from "./pageContext.ts";
import { thresholdCell } from "./thresholdCell.ts";

/** The operations considered with what each would take and leave, and what holds if every lesion were removed by one of them. */
export function optionTable(context: PageContext): readonly Block[] {
  const { review, words, name } = context;
  const { options } = review;
  if (options === undefined) return [];
  const { fullPage, page } = words;
  const rows = options.lesions.flatMap(({ lesion, options: own }) =>
    own.map(({ procedure, planned, clears, ...option }) => [
      name(lesion),
      planned ? fullPage.plannedOperation(page.procedures[procedure]) : page.procedures[procedure],
      // Named alike, so that lesions of which the same is said share a row.
      ...cells(clears, option, context, () => fullPage.theLesion),
    ]),
  );
  const every = options.every.map(({ procedure, clears, ...option }) => [
    fullPage.everyLesion,
    page.procedures[procedure],
    ...cells(clears, option, context, name),
  ]);
  const head = fullPage.optionHead(reserveMeasures.map((measure) => measureNames[measure]));
  return table(fullPage.optionTable, head, [...together(rows, context), ...every]);
}

/** One row for the lesions of which the rest of it says the same. */
function together(
  rows: readonly (readonly string[])[],
  { words: { lesionList } }: PageContext,
): readonly (readonly string[])[] {
  return alike(rows.map((row) => [row.slice(1).join("\n"), row] as const)).map(([, same]) => [
    capital(lesionList(same.flatMap((row) => row.slice(0, 1)))),
    ...existing(same[0]).slice(1),
  ]);
}

/** What an operation takes and leaves, how far that is from the threshold, whether it clears, and what that depends on. */
function cells(
  clears: Verdict,
  { clearsUnder, needs, ...leaves }: Pick<LesionOption, "clearsUnder" | "needs"> & OperationLeaves,
  context: PageContext,
  name: LesionName,
): readonly string[] {
  const { words, review } = context;
  return [
    ...figures(leaves, context),
    away(leaves, context),
    under(clears, clearsUnder, existing(review.options).marginPolicies.length, context),
    needs.length === 0 ? words.page.none : words.factList(needs, name),
  ];
}

/** How far the worse of both values lies from the threshold. */
function away({ fev1, dlco }: OperationLeaves, { words: { page, trial, fullPage } }: PageContext): string {
  const distances = [fev1, dlco].flatMap((value) => value?.distance ?? []);
  if (distances.length === 0) return page.none;
  const least = Math.min(...distances);
  if (least === 0) return trial.atThreshold;
  return `${decimals(Math.abs(least))} ${least > 0 ? fullPage.beyond.inside : fullPage.beyond.outside}`;
}

/** Whether an operation clears the lesion, and where that turns on the margin the policies under which it does. */
function under(
  clears: Verdict,
  policies: readonly string[],
  all: number,
  { words: { fullPage } }: PageContext,
): string {
  const answer = fullPage.clears[clears];
  if (policies.length === 0) return answer;
  return policies.length === all ? fullPage.everyMargin : `${answer} (${policies.join(", ")})`;
}

function figures({ removed, taken, ...values }: OperationLeaves, context: PageContext): readonly string[] {
  const { page } = context.words;
  const value = (each: ValueAfterStage | undefined): string =>
    each === undefined ? page.notRecorded : page.percent(range(each.predicted));
  const same = removed.least === taken.least && removed.most === taken.most;
  return [
    same ? range(removed) : `${range(taken, 2)}${page.counted(range(removed))}`,
    ...reserveMeasures.map((measure) => value(values[measure])),
    thresholdCell([values.fev1, values.dlco], context),
  ];
}

/**
 * The other operations considered, a row each. For one lesion each that a rule leaves open or that takes a lobe or more;
 * for several every lesion by one kind of operation, unless that fails over its whole range, and what takes
 * more than a lobe where a lobectomy does not clear the lesion.
 */
export function consideredRows(context: PageContext): readonly (readonly string[])[] {
  const { review, words, name } = context;
  const { instead, insteadForEvery, insteadFor, procedures } = words.page;
  const { lesions = [], every = [] } = review.options ?? {};
  const planned = new Set(review.candidacy.plan.operations.map(({ procedure }) => procedure));
  const [only] = lesions;
  if (only !== undefined && lesions.length === 1) {
    return only.options
      .filter(({ procedure, clears }) => !planned.has(procedure) && (clears !== "unmet" || procedure === "lobectomy"))
      .map(({ procedure, clears, ...leaves }) => [instead(procedures[procedure], clears), ...figures(leaves, context)]);
  }
  const alike = every.filter(
    ({ procedure, verdict }) => verdict !== "unmet" && !(planned.size === 1 && planned.has(procedure)),
  );
  const larger = lesions.flatMap(({ lesion, options }) =>
    options
      .filter(({ procedure }) => takesMoreThanALobe(procedure) && !planned.has(procedure))
      .filter(() => options.some(({ procedure, clears }) => procedure === "lobectomy" && clears === "unmet"))
      .map(({ procedure, ...leaves }) => [
        insteadFor(procedures[procedure], name(lesion)),
        ...figures(leaves, context),
      ]),
  );
  const rows = alike.map(({ procedure, ...leaves }) => [
    insteadForEvery(procedures[procedure]),
    ...figures(leaves, context),
  ]);
  return [...rows, ...larger].slice(0, context.limits.options);
}

function takesMoreThanALobe(procedure: PlannedProcedure): boolean {
  return procedure === "pneumonectomy" || procedure === "sleeve-lobectomy";
}
