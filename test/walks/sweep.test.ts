import process from "node:process";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { argumentLists, type FunctionExports, plan } from "./argumentMakers.ts";
import { modules } from "./doors.ts";
import { resultLists } from "./resultMakers.ts";

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
 * Functions that take what another function has already let through, with the one that did: they do not check again.
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

/** All functions behind all doors with their valid arguments. */
const everyList: Readonly<Record<string, readonly (readonly unknown[])[]>> = { ...argumentLists, ...resultLists };
const everything: Record<string, unknown> = Object.assign({}, ...Object.values(modules));

describe("whatever stands wherever", () => {
  it.each(Object.keys(everyList))(
    "%s answers in words of ours",
    async (name) => {
      const found: string[] = [];
      for (const list of existing(everyList[name])) {
        const args = await settled(everything[name] as Anything, list);
        expect(args).not.toBeInstanceOf(Error);
        for (const path of some(placesIn(list, name in resultLists ? 3 : 7), name)) {
          for (const [shape, make] of Object.entries(shapes)) {
            const answer = await settled(everything[name] as Anything, withPut(list, path, make()) as unknown[]);
            if (!(answer instanceof Error) || answer.message === byTheCaller) continue;
            found.push(...problemsOf(answer).map((problem) => `${path.join(".")} = ${shape}: ${problem}`));
          }
        }
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

it("covers every function that is exported", () => {
  const functions = Object.keys(everything).filter((name) => typeof everything[name] === "function");
  expect(Object.keys(everyList).sort()).toEqual(functions.sort());
});

/** What the code of a caller throws passes through as it is. */
const byTheCaller = "thrown by the code of a caller";

/** What JavaScript can put where a value of another kind belongs; a new one each time, as some have a state. */
const shapes: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  "a number": () => 5,
  text: () => "x",
  true: () => true,
  "an empty list": () => [],
  "an empty object": () => ({}),
  "a list with null": () => [null],
  "a list with holes": () => Object.assign([], { length: 2 }),
  "a list of objects": () => [{}],
  "a list of numbers": () => [5],
  "an object that leads back to itself": () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    return loop;
  },
  "an object that throws": () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error(byTheCaller);
        },
      },
    ),
  "a function": () => () => Number.NaN,
};

/** Functions that take milliseconds: without `ATTACK=full` a part of their places, evenly spread, is tried. */
const slow =
  /^(review|robustness|boardAgenda|boardPage|tumorBoardBrief|show|lungMap|reserveChart|reviewToFhir|candidacy)$/;

function some(paths: readonly Path[], name: string): readonly Path[] {
  const step = process.env.ATTACK === "full" || !slow.test(name) ? 1 : Math.ceil(paths.length / 40);
  return paths.filter((_, at) => at % step === 0);
}

/** The places of all values in some arguments; the package's own tables as deep as a field of a field. */
function placesIn(value: unknown, deep: number, path: Path = []): Path[] {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null || deep === 0 || ArrayBuffer.isView(value)) return here;
  const left = (own.has(value) ? Math.min(deep, 3) : deep) - 1;
  const inner = Object.entries(value).slice(0, Array.isArray(value) ? 2 : undefined);
  return [...here, ...inner.flatMap(([key, each]) => placesIn(each, left, [...path, key]))];
}

/** The arguments with one value in one place; what does not lie on the way there is shared. */
function withPut(holder: unknown, [key = "", ...rest]: Path, value: unknown): unknown {
  const copy = (Array.isArray(holder) ? [...holder] : { ...(holder as object) }) as Record<string | number, unknown>;
  copy[key] = rest.length > 0 ? withPut(copy[key], rest, value) : value;
  return copy;
}

/** The answer, or the items of a stream of answers, or what was thrown on the way. */
async function settled(call: Anything, args: readonly unknown[]): Promise<unknown> {
  try {
    const answer = call(...args);
    if (typeof answer !== "object" || answer === null || !(Symbol.asyncIterator in answer)) return await answer;
    const items: unknown[] = [];
    for await (const item of answer as AsyncIterable<unknown>) items.push(item);
    return items;
  } catch (error) {
    return error;
  }
}

/**
 * The places where something impossible was answered. A place that the function does not read at all is no guess: there
 * every impossible value gives the very answer that the valid one gave.
 */
function guesses(call: Anything, list: readonly unknown[]): string[] {
  const valid = shown(answered(call, list));
  return numbersIn(list).flatMap((path) => {
    const answers = impossible.map((value) => ({ value, answer: answered(call, placed(list, path, value)) }));
    const problems = problemsAt(call, list, path, impossible);
    // A list or an object is refused where a case has none, also in a place that is not read.
    const unread = ({ value, answer }: (typeof answers)[number]): boolean =>
      shown(answer) === valid || (typeof value === "object" && answer instanceof Error);
    if (answers.every(unread)) return problems;
    const guessed = answers.filter(({ answer }) => !(answer instanceof Error || isOpen(answer)));
    return [...problems, ...guessed.map(({ value }) => `${path.join(".")} = ${shown(value)}: was answered`)];
  });
}

/** What is wrong with the answers to each value in one place: an error of another kind, or a number that cannot be read. */
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

/** Numbers in an answer that cannot be read. */
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
