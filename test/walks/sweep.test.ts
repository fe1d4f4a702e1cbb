import { describe, expect, it } from "vitest";
import * as root from "../../src/index.ts";
import * as record from "../../src/record.ts";
import { argumentLists, type FunctionExports } from "./argumentMakers.ts";

type Path = readonly (string | number)[];
type Anything = (...args: readonly unknown[]) => unknown;

const surface: Record<string, unknown> = { ...root, ...record };

/** What the package itself exports: policies, equations and tables are taken as they are, they are pinned elsewhere. */
const own = new Set<unknown>(Object.values(root).filter((value) => typeof value === "object" && value !== null));

/** What is no number at all, whatever the place: it is refused, or the answer stays open. */
const impossible: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  "5",
  "",
  true,
  false,
  [],
  {},
];

/** Numbers that some places allow, and absence, which some places allow. */
const doubtful: readonly unknown[] = [-1, -0.001, 0, -0, 0.5, 1.5, 1e-300, 1e9, 1e300, null, undefined];

/**
 * Places where a number stands that the function does not read, or that is shown as it came. Each has its reason, and
 * one that is refused after all is taken off the list.
 */
const notRead: Readonly<Record<string, readonly RegExp[]>> = {};

const grammar = /^Cannot [a-z].+: .+ must be .+, got .+$/s;

describe.each(Object.keys(argumentLists) as FunctionExports[])("%s", (name) => {
  const call = surface[name] as Anything;

  it.each(argumentLists[name].map((list, at) => [at, list] as const))(
    "answers valid arguments (list %i)",
    (_, list) => {
      const args = copied(list) as unknown[];
      frozen(args);
      const before = shown(args);
      expect(problemsIn(call(...args))).toEqual([]);
      expect(shown(args)).toBe(before);
    },
  );

  it("refuses what is no number, in every place where a number stands", () => {
    const wrong = sweep(call, argumentLists[name], impossible, (path, answer) =>
      refusedOrOpen(answer) || notRead[name]?.some((pattern) => pattern.test(path.join("."))) ? [] : ["was answered"],
    );
    expect(wrong).toEqual([]);
  });

  it("never answers a doubtful number with NaN or an error of another kind", () => {
    expect(sweep(call, argumentLists[name], doubtful, () => [])).toEqual([]);
  });
});

it("covers every function that is exported", () => {
  const functions = Object.keys(surface).filter((name) => typeof surface[name] === "function");
  expect(Object.keys(argumentLists).sort()).toEqual(functions.sort());
});

/** Puts each value in each place, and says where the answer was not what it may be. */
function sweep(
  call: Anything,
  lists: readonly (readonly unknown[])[],
  values: readonly unknown[],
  judge: (path: Path, answer: unknown) => readonly string[],
): string[] {
  const wrong: string[] = [];
  for (const list of lists) {
    for (const path of numbersIn(list)) {
      for (const value of values) {
        const args = copied(list) as unknown[];
        put(args, path, value);
        frozen(args);
        const where = `${path.join(".")} = ${shown(value)}`;
        const answer = answered(call, args);
        const problems = answer instanceof Error ? problemsOf(answer) : [...problemsIn(answer), ...judge(path, answer)];
        wrong.push(...problems.map((problem) => `${where}: ${problem}`));
      }
    }
  }
  return wrong;
}

function answered(call: Anything, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (error) {
    return error;
  }
}

function problemsOf(error: Error): readonly string[] {
  if (!(error instanceof RangeError)) return [`${error.name}: ${error.message}`];
  return grammar.test(error.message) ? [] : [`the message "${error.message}"`];
}

/** An answer that says by name that it is open, or that the input was no case. */
function refusedOrOpen(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  const { verdict, ok, state } = answer as Record<string, unknown>;
  return verdict === "unknown" || verdict === "undetermined" || ok === false || state === "open" || state === "unknown";
}

/** The places of all numbers in a list of arguments. */
function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null || own.has(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]));
}

/** Numbers in an answer that nobody can read. */
function problemsIn(value: unknown, path: Path = [], seen: Set<unknown> = new Set()): string[] {
  if (typeof value === "number" && !Number.isFinite(value)) return [`${value} in the answer at ${path.join(".")}`];
  if (typeof value === "string" && /\bNaN\b|\bundefined\b|\[object/.test(value)) return [`the text "${value}"`];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) => problemsIn(inner, [...path, key], seen));
}

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || own.has(value)) return value;
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

function put(args: unknown[], path: Path, value: unknown): void {
  const last = path[path.length - 1]!;
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], args);
  (holder as Record<string, unknown>)[last] = value;
}

function frozen(value: unknown): void {
  if (typeof value !== "object" || value === null || own.has(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === "number" ? `number ${inner}` : inner)) ?? "undefined";
}
