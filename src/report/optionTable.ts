import type { LesionOption, OperationLeaves } from "../board/operationOptions.ts";
import type { Review } from "../board/review.ts";
import type { CaseFact } from "../case/fact.ts";
import { type ReserveMeasure, reserveMeasures } from "../case/orderOfMeasures.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { existing } from "../internal/guards.ts";
import type { LungLeft } from "../plan/lungsLeft.ts";
import type { Extent } from "../units/extent.ts";
import { capital, decimals, listed, range } from "../words/format.ts";
import { measureNames } from "../words/measureNames.table.ts";
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
      ...cells(clears, option, context, (needs) => listed(needs.map(words.fieldName))),
    ]),
  );
  const every = options.every.map(({ procedure, clears, ...option }) => [
    fullPage.everyLesion,
    page.procedures[procedure],
    ...cells(clears, option, context, (needs) => words.factList(needs, name)),
  ]);
  const fallback = (options.fallback ?? []).map(({ procedure, lesions, ...leaves }) => [
    capital(listed(lesions.map(name))),
    fullPage.fallbackOperation(page.procedures[procedure]),
    ...figures(leaves, context),
    away(leaves, context),
    page.notApplicable,
    page.none,
  ]);
  const head = fullPage.optionHead(reserveMeasures.map((measure) => measureNames[measure]));
  return table(fullPage.optionTable, head, [...together(rows, context), ...fallback, ...every]);
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
  named: (needs: readonly CaseFact[]) => string,
): readonly string[] {
  const { words, review } = context;
  return [
    ...figures(leaves, context),
    away(leaves, context),
    under(clears, clearsUnder, existing(review.options).marginPolicies.length, context),
    needs.length === 0 ? words.page.none : named(needs),
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
  const answer = fullPage.clears(clears);
  if (policies.length === 0) return answer;
  return policies.length === all ? fullPage.everyMargin : `${answer} (${policies.join(", ")})`;
}

/** Why nothing is predicted: not recorded, or recorded and contradicted by the raw value beside it. */
export function noValue(measure: ReserveMeasure, { candidate, words: { page } }: PageContext): string {
  return candidate.lungFunction?.[`${measure}PercentPredicted`] == null ? page.notRecorded : page.notAssessed;
}

/** The count of segments, where what is removed goes by a volume; a crowded page has it in the appendix. */
export function besideCount(counted: Extent, used: Extent, { words: { page }, limits }: PageContext): string {
  const same = used.least === counted.least && used.most === counted.most;
  return same || limits.options === 0 ? "" : page.counted(range(counted));
}

function figures({ removed, taken, counted, ...values }: OperationLeaves, context: PageContext): readonly string[] {
  const { page } = context.words;
  const value = (measure: ReserveMeasure): string => {
    const each = values[measure];
    return each === undefined ? noValue(measure, context) : page.percent(range(each.predicted));
  };
  return [
    `${range(taken)}${besideCount(removed, taken, context)}`,
    ...reserveMeasures.map(value),
    thresholdCell([values.fev1, values.dlco], context, counted),
  ];
}

/**
 * The other operations considered, a row each: what the plan states for the case that an operation is not possible; for one lesion each that a rule leaves open or that takes a lobe or more;
 * for several every lesion by one kind of operation, unless that fails over its whole range, and what takes
 * more than a lobe where a lobectomy does not clear the lesion.
 */
export function consideredRows(context: PageContext): readonly (readonly string[])[] {
  const { review, words, name } = context;
  const { instead, insteadForEvery, insteadFor, insteadFallback, insteadClearing, procedures } = words.page;
  const { lesions = [], every = [], fallback: fallbacks = [] } = review.options ?? {};
  const planned = new Set(review.candidacy.plan.operations.map(({ procedure }) => procedure));
  const fallback = fallbacks.map(({ procedure, lesions: own, ...leaves }) => [
    withLungs(insteadFallback(procedures[procedure], listed(own.map(name))), [procedure], leaves.called, context),
    ...figures(leaves, context),
  ]);
  const [only] = lesions;
  if (only !== undefined && lesions.length === 1) {
    const rows = only.options
      .filter(({ procedure, clears }) => !planned.has(procedure) && (clears !== "unmet" || procedure === "lobectomy"))
      .filter(({ procedure }) => fallbacks.every((other) => other.procedure !== procedure))
      .map(({ procedure, clears, ...leaves }) => [
        withLungs(instead(procedures[procedure], clears), [procedure], leaves.called, context),
        ...figures(leaves, context),
      ]);
    return [...fallback, ...rows];
  }
  const alike = every.filter(
    ({ procedure, verdict }) => verdict !== "unmet" && !(planned.size === 1 && planned.has(procedure)),
  );
  const larger = lesions.flatMap(({ lesion, options }) =>
    options
      .filter(({ procedure }) => takesMoreThanALobe(procedure) && !planned.has(procedure))
      .filter(() => options.some(({ procedure, clears }) => procedure === "lobectomy" && clears === "unmet"))
      .map(({ procedure, ...leaves }) => [
        withLungs(insteadFor(procedures[procedure], name(lesion)), [procedure], leaves.called, context),
        ...figures(leaves, context),
      ]),
  );
  const rows = alike.map(({ procedure, ...leaves }) => [
    withLungs(insteadForEvery(procedures[procedure]), [procedure], leaves.called, context),
    ...figures(leaves, context),
  ]);
  // What the plan does not clear comes first: the smallest operation that does, and what it costs.
  const clearing = lesions.flatMap(({ lesion, options }) => {
    const other = options.find(({ clears }) => clears === "met");
    if (other === undefined || !unclearedBy(review).includes(lesion)) return [];
    const { procedure, ...leaves } = other;
    const row = insteadClearing(procedures[procedure], name(lesion));
    return [[withLungs(row, [procedure], leaves.called, context), ...figures(leaves, context)]];
  });
  return [...fallback, ...clearing, ...[...rows, ...larger].slice(0, context.limits.options)];
}

/** A row with what its operations make of a lung, unless their own name says it. */
export function withLungs(
  row: string,
  procedures: readonly string[],
  lungs: readonly LungLeft[] | undefined,
  { words: { page, figures } }: PageContext,
): string {
  const said = figures.lungs;
  const becomes = (lungs ?? []).flatMap(({ side, word }) =>
    word === undefined || procedures.includes(word) ? [] : [page.becomes(said.sides[side], said.words[word])],
  );
  return becomes.length === 0 ? row : `${row} (${becomes.join(", ")})`;
}

/** The lesions that their planned operation does not clear. */
export function unclearedBy({ candidacy }: Pick<Review, "candidacy">): readonly number[] {
  return candidacy.pillars.completeResection.reasons.flatMap((reason) =>
    reason.code === "lesion-resection" && reason.verdict === "unmet" ? [reason.lesion] : [],
  );
}

function takesMoreThanALobe(procedure: PlannedProcedure): boolean {
  return procedure === "pneumonectomy" || procedure === "sleeve-lobectomy";
}
