import fc from "fast-check";
import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/candidacy/candidate.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/policies.table.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { anyCandidate, deepFreeze, factPaths } from "../candidacy/anyCandidate.ts";
import { everyField } from "./everyField.ts";

/** Numbers that are none of a case's, nowhere in a result. */
function expectNumbers(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  if (typeof value === "object" && value !== null) Object.values(value).forEach(expectNumbers);
}

/** The paths of all facts stated in a case, in an order of their own. */
function statedIn(value: unknown): readonly string[] {
  return factPaths(value)
    .map((path) => path.join("."))
    .sort();
}

/** Reads an input, and judges what is accepted. Gives back whether it was. */
function readAndJudge(input: unknown): boolean {
  const read = parseCase(input);
  if (!read.ok) {
    expect(read.issues.length).toBeGreaterThan(0);
    for (const { path, bound, value, message } of read.issues) {
      expect(message).toBe(`${path === "" ? "The input" : path} must be ${bound}, got ${value}`);
    }
    return false;
  }
  for (const policy of [documentPolicy, strictPolicy]) {
    const judged = candidacy(read.value, policy);
    expect(["candidate", "not-candidate", "undetermined"]).toContain(judged.verdict);
    expectNumbers(judged);
  }
  expect(parseCase(read.value)).toStrictEqual(read);
  return true;
}

const names = ["case", "lesions", "note", "__proto__", "constructor", "prototype", "toString", "", "0", "length"];
const deep = fc.nat({ max: 300 }).map((levels) => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { plan: value };
  return value;
});
/** A JSON value with names a program could trip over, written and read so that `__proto__` is a field. */
const anyJson = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 })), { maxLength: 5 })
      .map((fields) =>
        JSON.parse(`{${fields.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(",")}}`),
      ),
  },
  { weight: 1, arbitrary: deep },
);

/** Values that are near to legal ones. */
const nearby = fc.oneof(
  anyJson,
  fc.constantFrom<unknown>(
    null,
    0,
    -0,
    1,
    19,
    61,
    0.61,
    400,
    "",
    "2026",
    "2026-11",
    "2026-11-10",
    "right-upper",
    [],
    {},
  ),
  fc.double({ min: 0, max: 150, noNaN: true }),
);

/** The same value with one place replaced. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return by;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? replaced(each, rest, by) : each));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

const places = factPaths(everyField);
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...places), nearby), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), everyField));

it("reads any JSON value without an exception", () => {
  fc.assert(
    fc.property(anyJson, (input) => {
      readAndJudge(input);
    }),
    { numRuns: 10_000 },
  );
});

it("reads any change of a valid case without an exception, and judges what it accepts without NaN", () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (input) => {
      accepted += readAndJudge(input) ? 1 : 0;
    }),
    { numRuns: 7_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

it("reads cases with holes in them, and what it accepts is what was stated", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyCandidate, (input: Candidate) => {
      const written = JSON.parse(JSON.stringify(input)) as unknown;
      const read = parseCase(deepFreeze(written));
      accepted += readAndJudge(written) ? 1 : 0;
      if (read.ok) expect(statedIn(read.value)).toEqual(statedIn(written));
    }),
    { numRuns: 3_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});
