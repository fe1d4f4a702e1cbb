import type { CaseFact } from "../case/fact.ts";
import { isUnused } from "../case/unusedFields.table.ts";
import { existing } from "../internal/guards.ts";
import { capital, decimals, spoken } from "../words/format.ts";
import { alike } from "./alike.ts";
import { type Block, heading, list, section } from "./document.ts";
import type { PageContext } from "./pageContext.ts";

/** A recorded fact: its section or the list in it, its place, the number of its entry there, its value in words. */
interface Recorded {
  readonly part: string;
  readonly path: string;
  readonly entry: string;
  readonly value: string;
}

/** Every recorded fact, by section of the case; those no rule uses stand apart, so that none is lost between the two. */
export function recordedFacts(context: PageContext): readonly Block[] {
  const { candidate, words } = context;
  const facts = Object.entries(candidate).flatMap(([part, value]) =>
    part === "case" || part === "note" || part === "$schema" ? [] : leaves(part, part, value),
  );
  const absent = Object.entries(candidate.case.absentReasons ?? {}).flatMap(([path, why]): readonly Recorded[] =>
    why === undefined ? [] : [{ part: "absent", path, entry: "", value: spoken(why) }],
  );
  const all = [...facts, ...absent];
  const used = all.filter(({ path }) => !isUnused(path));
  const unused = all.filter(({ path }) => isUnused(path));
  return section(words.fullPage.recorded, [
    ...bySection(used, all, context),
    ...(unused.length === 0 ? [] : [heading(3, words.fullPage.unused), ...bySection(unused, all, context)]),
  ]);
}

function bySection(facts: readonly Recorded[], all: readonly Recorded[], context: PageContext): readonly Block[] {
  const { words } = context;
  return list(
    alike(facts.map((fact) => [fact.part, fact])).map(([part, own]) => [
      { strong: capital(part.includes(".") ? words.fieldName(part as CaseFact) : words.fullPage.section(part)) },
      `: ${byField(own, all, context).join("; ")}.`,
    ]),
  );
}

/** Each field once, with its values; each value with the numbers of the entries it is of, where that is not all of them. */
function byField(
  facts: readonly Recorded[],
  all: readonly Recorded[],
  { words, name }: PageContext,
): readonly string[] {
  const label = ({ part, path }: Recorded): string =>
    part === "absent" ? words.factName(path as CaseFact, name) : words.fieldName(path as CaseFact);
  return alike(facts.map((fact) => [label(fact), fact])).map(([field, own]) => {
    const { part, entry } = existing(own[0]);
    const beside = all.filter((other) => other.part === part && depthOf(other.entry) === depthOf(entry));
    const entries = new Set(beside.map((other) => other.entry));
    const values = alike(own.map((one) => [one.value, one.entry]));
    const ofAll = values.length === 1 && own.length === entries.size;
    return `${field}: ${values.map(([value, numbers]) => (ofAll ? value : `${value} (${runs(numbers)})`)).join(", ")}`;
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

function depthOf(entry: string): number {
  return entry.split(".").length;
}

/** Everything below a place, each value on its own; what is empty or not known states nothing. */
function leaves(part: string, path: string, value: unknown, entry: string = ""): readonly Recorded[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== "object"))
      return [{ part, path, entry, value: value.map(valueText).join(", ") || "none listed" }];
    const [inside, above] = entry === "" ? [path, ""] : [part, `${entry}.`];
    return value.flatMap((each, at) => leaves(inside, `${path}.${at}`, each, `${above}${at + 1}`));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, each]) =>
      name === "note" ? [] : leaves(part, `${path}.${name}`, each, entry),
    );
  }
  return [{ part, path, entry, value: valueText(value) }];
}

function valueText(value: unknown): string {
  if (typeof value === "number") return decimals(value, 4);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  return /^[a-z]+(-[a-z]+)*$/.test(text) ? spoken(text) : text;
}
