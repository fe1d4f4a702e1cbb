import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { factPaths } from "../candidacy/anyCandidate.ts";
import { anyCase } from "./anyCase.ts";

/** An independent judge, which shares no code with the parser. */
const judged = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(caseJsonSchema());

/**
 * What JSON Schema cannot say: two fields that contradict each other. These are the only inputs that the parser may
 * refuse and the schema accept; every one of them has to occur below, so that the list holds nothing in vain.
 */
const contradictions = [
  "a lobe that is still there",
  "a segment of the lobe",
  "a segment that is still there",
  "segments of one lobe",
  "a name no other lesion has",
  "the id of a lesion of this case",
  "an empty list where none was found",
  "the side of the lobes it operates on",
  "lungs in which at least one segment works",
  "a number up to the most beside it",
].sort();

type Counts = Record<string, number>;

/** Holds the two verdicts on one input against each other. */
function compare(input: unknown, counts: Counts): void {
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const read = parseCase(input);
  const accepted = judged(input);
  if (read.ok === accepted) {
    count(read.ok ? "accepted" : "refused");
    return;
  }
  expect(accepted, `the schema refuses what the parser accepts: ${JSON.stringify(judged.errors)}`).toBe(true);
  for (const { bound, message } of read.ok ? [] : read.issues) {
    const code = bound.replace(/the [a-z-]+ lobe/, "the lobe");
    expect(contradictions, message).toContain(code);
    count(code);
  }
}

/** Ways to spoil one place of a record. */
const spoilers = ["dropped", "misspelled", "out of bound", "of another type", "null"] as const;
type Spoiler = (typeof spoilers)[number];

function spoiled(value: unknown, [key, ...rest]: readonly string[], spoiler: Spoiler): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((each, at) => (String(at) === key ? spoiled(each, rest, spoiler) : each));
    return spoiler === "dropped" && rest.length === 0 ? entries.filter((_, at) => String(at) !== key) : entries;
  }
  if (key === undefined) return otherThan(value, spoiler);
  const fields = Object.entries(value as object).flatMap(([name, each]) => {
    if (name !== key) return [[name, each]];
    if (rest.length > 0) return [[name, spoiled(each, rest, spoiler)]];
    if (spoiler === "dropped") return [];
    return spoiler === "misspelled" ? [[`${name}s`, each]] : [[name, otherThan(each, spoiler)]];
  });
  return Object.fromEntries(fields);
}

function otherThan(value: unknown, spoiler: Spoiler): unknown {
  if (spoiler === "null") return null;
  if (spoiler === "of another type") {
    if (typeof value === "object") return Array.isArray(value) ? { ...value } : [value];
    return typeof value === "string" ? value.length : String(value);
  }
  if (typeof value === "number") return Number.isInteger(value) ? value + 0.5 : value * 1e10;
  return typeof value === "string" ? `${value}-02-30` : value;
}

describe("the JSON Schema and the parser", () => {
  it("accept the same cases, but for what two fields say together", () => {
    const counts: Counts = {};
    fc.assert(
      fc.property(anyCase, (input) => compare(input, counts)),
      { numRuns: 2000 },
    );
    const { accepted, refused, ...contradicted } = counts;
    expect(accepted).toBeGreaterThan(300);
    expect(refused).toBeUndefined();
    expect(Object.keys(contradicted).sort()).toEqual(contradictions);
  });

  it.each(spoilers)("take or refuse the same records with a place %s", (spoiler) => {
    const counts: Counts = {};
    fc.assert(
      fc.property(anyCase, fc.nat(), (input, pick) => {
        const places = factPaths(input);
        compare(spoiled(input, existing(places[pick % places.length]), spoiler), counts);
      }),
      { numRuns: 1500 },
    );
    expect(counts.refused).toBeGreaterThan(30);
    expect(counts.accepted).toBeGreaterThan(30);
  });

  it("say the same of any JSON value", () => {
    const counts: Counts = {};
    fc.assert(
      fc.property(fc.jsonValue(), (input) => compare(input, counts)),
      { numRuns: 2000 },
    );
  });
});
