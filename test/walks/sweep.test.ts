import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/existing.ts";
import { argumentLists, type FunctionExports, plan } from "./argumentMakers.ts";
import { modules } from "./doors.ts";

type Path = readonly (string | number)[];
type Anything = (...args: readonly unknown[]) => unknown;

/** What is behind the doors that compute: the others take their results, or streams of rows. */
const surface: Record<string, unknown> = Object.assign(
  {},
  ...Object.entries(modules).map(([name, values]) => (/(report|cohort)$/.test(name) ? {} : values)),
);

/** What the package itself exports: policies, equations and tables are taken as they are, they are pinned elsewhere. */
const own = new Set<unknown>(
  [plan, ...Object.values(surface)].filter((value) => typeof value === "object" && value !== null),
);

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
const doubtful: readonly unknown[] = [-1, -0.001, 0, -0, 0.5, 1.5, 1e-300, 1e9, 1e300, 1e308, 5e-324, null, undefined];

/**
 * Functions that take what another function has already let through, with the one that did: they do not ask again.
 */
const behindAGate: Readonly<Partial<Record<FunctionExports, FunctionExports>>> = { warningsOf: "parseCase" };

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

  it.skipIf(name in behindAGate)("refuses what is no number, in every place where a number stands", () => {
    expect(argumentLists[name].flatMap((list) => guesses(call, list))).toEqual([]);
  });

  it("never answers a doubtful number with NaN or an error of another kind", () => {
    expect(
      argumentLists[name].flatMap((list) => numbersIn(list).flatMap((at) => problemsAt(call, list, at, doubtful))),
    ).toEqual([]);
  });
});

it("covers every function that is exported", () => {
  // What writes a review as FHIR shows results, as the report does.
  const functions = Object.keys(surface).filter(
    (name) => typeof surface[name] === "function" && name !== "reviewToFhir",
  );
  expect(Object.keys(argumentLists).sort()).toEqual(functions.sort());
});

/**
 * The places where something impossible was answered. A place that the function does not read at all is no guess: there
 * every impossible value gives the very answer that the valid one gave.
 */
function guesses(call: Anything, list: readonly unknown[]): string[] {
  const valid = shown(answered(call, list));
  return numbersIn(list).flatMap((path) => {
    const answers = impossible.map((value) => ({ value, answer: answered(call, placed(list, path, value)) }));
    const problems = problemsAt(call, list, path, impossible);
    if (answers.every(({ answer }) => shown(answer) === valid)) return problems;
    const guessed = answers.filter(({ answer }) => !(answer instanceof Error || isOpen(answer)));
    return [...problems, ...guessed.map(({ value }) => `${path.join(".")} = ${shown(value)}: was answered`)];
  });
}

/** What is wrong with the answers to each value in one place: an error of another kind, or a number nobody can read. */
function problemsAt(call: Anything, list: readonly unknown[], path: Path, values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    const answer = answered(call, placed(list, path, value));
    const problems = answer instanceof Error ? problemsOf(answer) : isNoCase(answer) ? [] : problemsIn(answer);
    return problems.map((problem) => `${path.join(".")} = ${shown(value)}: ${problem}`);
  });
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
function isOpen(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  const { verdict, state } = answer as Record<string, unknown>;
  return (
    [verdict, state].some((word) => word === "unknown" || word === "undetermined" || word === "open") ||
    isNoCase(answer)
  );
}

/** Issues quote the bad value, so its text is no problem there. */
function isNoCase(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
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

/** The arguments with one value in one place, frozen: a function that writes into them fails. */
function placed(list: readonly unknown[], path: Path, value: unknown): readonly unknown[] {
  const args = copied(list) as unknown[];
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], args);
  (holder as Record<string, unknown>)[existing(path[path.length - 1])] = value;
  frozen(args);
  return args;
}

function frozen(value: unknown): void {
  if (typeof value !== "object" || value === null || own.has(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === "number" ? `number ${inner}` : inner)) ?? "undefined";
}
