import type { CaseFact } from "../case/fact.ts";
import { isUnused } from "../case/unusedFields.table.ts";
import { capital, decimals, spoken } from "../words/format.ts";
import { alike } from "./alike.ts";
import { type Block, heading, list, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** A recorded fact: its section, its place, its value in words. */
interface Recorded {
  readonly part: string;
  readonly path: string;
  readonly field: string;
  readonly value: string;
}

/** Every recorded fact, by section of the case; those no rule uses stand apart, so that none is lost between the two. */
export function recordedFacts(context: PageContext): readonly Block[] {
  const { candidate, words } = context;
  const facts = Object.entries(candidate).flatMap(([part, value]) =>
    part === "case" || part === "note" || part === "$schema" ? [] : leaves(part, part, value),
  );
  const absent = Object.entries(candidate.case.absentReasons ?? {}).flatMap(([path, why]): readonly Recorded[] =>
    why === undefined
      ? []
      : [{ part: "absent", path, field: `${words.factName(path as CaseFact, context.name)}: `, value: spoken(why) }],
  );
  const all = [...facts, ...absent];
  const used = all.filter(({ path }) => !isUnused(path));
  const unused = all.filter(({ path }) => isUnused(path));
  return section(words.fullPage.recorded, [
    ...bySection(used, context),
    ...(unused.length === 0 ? [] : [heading(3, words.fullPage.unused), ...bySection(unused, context)]),
  ]);
}

function bySection(facts: readonly Recorded[], { words }: PageContext): readonly Block[] {
  const parts = [...new Set(facts.map(({ part }) => part))];
  return list(
    parts.map((part) => [
      { strong: capital(words.fullPage.section(part)) },
      `: ${byField(facts.filter((fact) => fact.part === part)).join("; ")}.`,
    ]),
  );
}

/** Each field once, with its values; where a list has several entries, each value with the numbers of those it is of. */
function byField(facts: readonly Recorded[]): readonly string[] {
  const several = facts.some(({ path }) => /\.[1-9]\d*(\.|$)/.test(path));
  return alike(facts.map((fact) => [fact.field, fact] as const)).map(([field, own]) => {
    const values = alike(own.map(({ value, path }) => [value, numbersOf(path)] as const)).map(([value, numbers]) =>
      several && numbers.some((number) => number !== "") ? `${value} (${runs(numbers)})` : value,
    );
    return `${field}${values.join(", ")}`;
  });
}

/** Numbers of entries, those that follow one another as a range. */
function runs(numbers: readonly string[]): string {
  const said: [from: string, to: string][] = [];
  for (const number of numbers) {
    const last = said.at(-1);
    if (last !== undefined && !number.includes(".") && Number(number) === Number(last[1]) + 1) last[1] = number;
    else said.push([number, number]);
  }
  return said.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(", ");
}

/** The places in the lists of a path, counted from one. */
function numbersOf(path: string): string {
  return (path.match(/(?<=\.)\d+(?=\.|$)/g) ?? []).map((at) => Number(at) + 1).join(".");
}

/** Everything below a place, each value on its own; what is empty or not known states nothing. */
function leaves(part: string, path: string, value: unknown): readonly Recorded[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== "object"))
      return [fact(part, path, value.map(valueText).join(", ") || "none listed")];
    return value.flatMap((each, at) => leaves(part, `${path}.${at}`, each));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, each]) =>
      name === "note" ? [] : leaves(part, `${path}.${name}`, each),
    );
  }
  return [fact(part, path, valueText(value))];
}

function fact(part: string, path: string, value: string): Recorded {
  return { part, path, field: `${placeText(path)} `, value };
}

/** The last steps of a place in words, without the numbers of lists. */
function placeText(path: string): string {
  const steps = path.split(".").slice(1);
  return (steps.length === 0 ? [path] : steps)
    .filter((step) => !/^\d+$/.test(step))
    .map(fieldText)
    .join(" ");
}

/** A field in words: its name, with the unit it carries. */
export function fieldText(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\bfev1\b/, "FEV1")
    .replace(/\b(dlco|tlco|ecog|fvc|bed)\b/g, (word) => word.toUpperCase());
}

function valueText(value: unknown): string {
  if (typeof value === "number") return decimals(value, 4);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  return /^[a-z]+(-[a-z]+)*$/.test(text) ? spoken(text) : text;
}
