import fc from "fast-check";
import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { anyCandidate, deepFreeze, factPaths } from "../candidacy/anyCandidate.ts";
import { anyCase } from "./anyCase.ts";
import { everyField } from "./everyField.ts";

/** Whether a number that is none, or endless, stands anywhere in a result. */
function holdsNoNumber(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNoNumber);
}

/** The paths of all facts stated in a case, in an order of their own. */
function statedIn(value: unknown): readonly string[] {
  return factPaths(value)
    .map((path) => path.join("."))
    .sort();
}

/** Lists whose emptiness states that there is none. */
const meansNone = ["adjacent", "systemic", "lungEvents", "absentSegments", "obstructedSegments"];

/** A value without sections and lists that state nothing; an entry of a list keeps its place. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each) ?? {});
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, each]) => {
    const part = withoutEmpty(each);
    const empty = part === undefined || (Array.isArray(part) && part.length === 0 && !meansNone.includes(name));
    return part === null || empty ? [] : [[name, part]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Reads an input, and judges what is accepted. Gives back whether it was. Comparisons are cheap: there are 100,000. */
function readAndJudge(input: unknown): boolean {
  const read = parseCase(input);
  if (!read.ok) {
    const worded = read.issues.every(
      ({ path, bound, value, message }) => message === `${path || "The input"} must be ${bound}, got ${value}`,
    );
    if (!worded || read.issues.length === 0) expect.fail(JSON.stringify(read.issues));
    return false;
  }
  for (const policy of [documentPolicy, strictPolicy]) {
    const judged = candidacy(read.value, policy);
    if (!verdicts.includes(judged.verdict) || holdsNoNumber(judged)) expect.fail(JSON.stringify(judged));
  }
  return true;
}

const verdicts = ["candidate", "not-candidate", "undetermined"];
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
    { numRuns: 60_000 },
  );
});

it("reads any change of a valid case without an exception, and judges what it accepts without NaN", () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (input) => {
      accepted += readAndJudge(input) ? 1 : 0;
    }),
    { numRuns: 34_000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

it("reads cases with holes in them, and what it accepts is what was stated", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyCandidate, (input: Candidate) => {
      const written = JSON.parse(JSON.stringify(input)) as unknown;
      accepted += readAndJudge(written) ? 1 : 0;
      const read = parseCase(deepFreeze(written));
      if (!read.ok) return;
      expect(statedIn(read.value)).toEqual(statedIn(withoutEmpty(written)));
      expect(parseCase(read.value)).toStrictEqual(read);
    }),
    { numRuns: 3_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

it("reads cases in which every field occurs, and judges what it accepts without NaN", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyCase, (input) => {
      accepted += readAndJudge(input) ? 1 : 0;
    }),
    { numRuns: 3_000 },
  );
  expect(accepted).toBeGreaterThan(300);
});
