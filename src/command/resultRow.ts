import { reserveMeasures } from "../case/orderOfMeasures.ts";
import type { RowAnswer } from "../cohort/judgeRow.ts";

/** An answer as a row of a table: text and numbers alone. */
export type ResultRow = Readonly<Record<string, string | number | null>>;

/** The headings of the rows of a result, for the policies in their order. */
export function resultHeadings(policies: readonly { readonly id: string }[]): readonly string[] {
  return [
    ...["line", "id", "verdict", "policy", "scope", "complete_resection", "disease_control", "physiologic_reserve"],
    ...["cautions", "needs", "assumed", "rests_on"],
    ...reserveMeasures.flatMap((measure) => [`${measure}_percent`, `${measure}_percent_from`]),
    ...reserveMeasures.flatMap((measure) => [`ppo_${measure}_least`, `ppo_${measure}_most`]),
    ...["state", "group"],
    ...policies.slice(1).map(({ id }) => `verdict_${id}`),
    ...["warnings", "problems"],
  ];
}

/** Flattens an answer; lists are joined by semicolons, and a plan outside the scope has its own word for a verdict. */
export function resultRow(answer: RowAnswer, headings: readonly string[]): ResultRow {
  const row = answer.ok ? judged(answer) : { problems: answer.problems.map(({ message }) => message).join(" ") };
  const all: Record<string, string | number | undefined> = { ...row, line: answer.line, id: answer.id };
  return Object.fromEntries(headings.map((name) => [name, all[name] ?? null]));
}

function judged(answer: Extract<RowAnswer, { ok: true }>): Record<string, string | number | undefined> {
  const { percentPredicted, ppo, pillars } = answer;
  return {
    verdict: verdictOf(answer),
    policy: answer.policy,
    scope: answer.scope,
    complete_resection: pillars.completeResection,
    disease_control: pillars.diseaseControl,
    physiologic_reserve: pillars.physiologicReserve,
    cautions: answer.cautions.join(";"),
    needs: answer.needs.join(";"),
    assumed: answer.assumed.join(";"),
    rests_on: answer.restsOn,
    ...Object.fromEntries(
      reserveMeasures.flatMap((measure) => [
        [`${measure}_percent`, percentPredicted[measure]?.percent],
        [`${measure}_percent_from`, percentPredicted[measure]?.from],
        [`ppo_${measure}_least`, ppo[measure]?.least],
        [`ppo_${measure}_most`, ppo[measure]?.most],
      ]),
    ),
    state: answer.state,
    group: answer.group,
    ...Object.fromEntries(answer.beside.map((each) => [`verdict_${each.policy}`, verdictOf(each)])),
    warnings: answer.warnings.map(({ message }) => message).join(" "),
  };
}

function verdictOf({ verdict, scope }: { readonly verdict: string; readonly scope: string }): string {
  return scope === "unmet" ? "outside-scope" : verdict;
}

export function csvLine(values: readonly (string | number | null | undefined)[]): string {
  const cells = values.map((value) => {
    const text = value == null ? "" : `${value}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(",")}\n`;
}
