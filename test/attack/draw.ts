import { segmentsOf } from "../../src/anatomy/segment.ts";
import { caseFields } from "../../src/case/caseFields.table.ts";
import type { Field } from "../../src/case/field.ts";
import { hostileTexts } from "../report/hostileTexts.ts";

/** The chances of one run: the same ones on every machine. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** Whether something happens that happens this often. */
  readonly often: (share: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  /** One of a list. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Makes the chances of a run (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    often: (share) => next() < share,
    between,
    oneOf: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
  };
}

/** Text that would like to be something else. */
export const payloads: readonly string[] = [
  ...hostileTexts,
  "](javascript:alert(1))",
  "![x](http://evil.example/a.png)",
  "http://evil.example/?q=1",
  "a@evil.example",
  "1. a",
  "- b",
  "2) e",
  "# h",
  "> q",
  "| a | b |",
  "$x^2$ @name :name:",
  "\u001b[2J\u001b]0;x\u0007",
  "\u202e\u2066\u0000\u0085",
  "\ud800",
  "</script><svg onload=alert(1)>",
  "' onclick='alert(1)",
  "]]>&lt;b&gt;&#60;",
  "__proto__",
  "constructor",
  "**b** _i_ `c` ~~s~~",
  "<b\u200b>\u2028\u2029",
  "javascript:alert(1)",
];

const dates: readonly string[] = [
  "1900",
  "2019-03",
  "2023-04-17",
  "2025-12-31",
  "2026-10-12",
  "2026-11-03",
  "2026-11",
  "2027-01-01",
];

interface Drawing {
  readonly random: Chance;
  /** How often a field is stated. */
  readonly stated: number;
  /** Whether texts are hostile. */
  readonly hostile: boolean;
}

/** A value that a field admits. */
function valueFor(field: Field, drawing: Drawing): unknown {
  const { random, hostile } = drawing;
  if (field === "text") return random.oneOf(hostile ? payloads : ["a", "b", "EGFR", "unclear"]);
  if (field === "flag") return random.often(0.5);
  if (field === "date") return random.oneOf(dates);
  if (field === "segment") return random.oneOf(segmentsOf());
  if (field === "version") return "metastasectomy/1";
  if (Array.isArray(field)) {
    const [from, to, step] = field as unknown as readonly [unknown, number, number?];
    if (typeof from !== "number") return random.oneOf(field as readonly unknown[]);
    const high = Math.min(to, from + 130);
    if (step === 1 || random.often(0.7)) return random.between(Math.ceil(from), Math.floor(high));
    return random.often(0.1) ? random.oneOf([from, to]) : from + random.next() * (high - from);
  }
  const { required, each, byFact, ...names } = field as unknown as Readonly<Record<string, Field>>;
  if (required !== undefined) return valueFor(required, drawing);
  if (each !== undefined) return Array.from({ length: random.between(0, 3) }, () => valueFor(each, drawing));
  if (byFact !== undefined) return random.often(0.2) ? { "patient.ecog": valueFor(byFact, drawing) } : {};
  const fields: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(names)) {
    const needed = typeof inner === "object" && "required" in inner;
    if (needed || random.often(drawing.stated))
      fields[name] = random.often(0.03) && !needed ? null : valueFor(inner, drawing);
  }
  if (random.often(0.05)) fields.note = random.oneOf(payloads);
  return fields;
}

/** An object that is meant to be a case: field by field what the table admits. What the fields say together is left to chance. */
export function drawCase(random: Chance, stated: number = 0.7, hostile: boolean = false): Record<string, unknown> {
  const drawn = valueFor(caseFields, { random, stated, hostile }) as Record<string, unknown>;
  drawn.case = { schema: "metastasectomy/1", asOf: "2026-11-24" };
  const lesions = drawn.lesions as Record<string, unknown>[] | null | undefined;
  lesions?.forEach((lesion, at) => {
    lesion.id = `${"abc"[at]}${hostile ? random.oneOf(payloads) : ""}`;
  });
  return drawn;
}

/** What no field admits, and what JavaScript can hand over all the same; a new one each time, as some of them have a state. */
export function hostileValue(random: Chance): unknown {
  return random.oneOf(hostileValues)();
}

const hostileValues: readonly (() => unknown)[] = [
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1,
  () => 1e308,
  () => -0,
  () => "5",
  () => "",
  () => true,
  () => null,
  () => undefined,
  () => [],
  () => {
    const sparse: unknown[] = [];
    sparse.length = 3;
    return sparse;
  },
  () => Object.assign([1], { map: "x", length: 2 }),
  () => ({}),
  () => Object.create(null),
  () => ({ __proto__: { lesions: [] } }),
  () => JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":5}}'),
  () => 10n,
  () => Symbol("x"),
  () => () => "x",
  () => new Date(0),
  () => new Map([["lesions", []]]),
  () => /x/,
  () => "x".repeat(5000),
  () => ({ toString: null, valueOf: null }),
  () => ({ length: 3, 0: "a" }),
  () => ({
    get ecog(): never {
      throw new Error("read");
    },
  }),
  () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("keys");
        },
      },
    ),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    return loop;
  },
];

/** Puts something else in one place of a value, or a field of another name beside it. */
export function mutate(value: unknown, random: Chance, foreign: (random: Chance) => unknown): unknown {
  if (typeof value !== "object" || value === null || random.often(0.15)) return foreign(random);
  try {
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    const keys = Object.keys(copy);
    if (keys.length === 0 || random.often(0.1)) {
      copy[random.oneOf(["lesion", "__proto__x", "note", "constructor", "0", "dlcoPercentPredcited"])] =
        foreign(random);
      return copy;
    }
    const key = random.oneOf(keys);
    if (random.often(0.1)) delete copy[key];
    else copy[key] = mutate(copy[key], random, foreign);
    return copy;
  } catch {
    // What was put there before may throw when it is looked at.
    return foreign(random);
  }
}

/** A value of JSON that a field does not expect. */
export function jsonValue(random: Chance): unknown {
  return random.oneOf<unknown>([
    null,
    true,
    0,
    -1,
    1e308,
    1.5,
    "",
    "5",
    "unknown",
    "2026-02-30",
    [],
    [null],
    {},
    [[]],
    { a: 1 },
    "\n",
    "2026\n",
    "a".repeat(2001),
    "😀".repeat(2000),
  ]);
}
