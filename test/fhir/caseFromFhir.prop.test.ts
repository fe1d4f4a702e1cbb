import fc from "fast-check";
import { expect, it } from "vitest";
import { caseFromFhir } from "../../src/fhir/caseFromFhir.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { composedBundle } from "./resources.ts";

const asOf = "2026-11-24";
const whole = JSON.stringify(caseFromFhir(composedBundle, { asOf }).case);

/** Every place in the bundle. */
const places: (string | number)[][] = [];
(function walk(value: unknown, path: (string | number)[]) {
  if (path.length > 0) places.push(path);
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  }
})(composedBundle, []);

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "",
    "x",
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    "kg",
    "final",
    "http://loinc.org",
  ),
  fc.anything({ maxDepth: 2 }),
);
const mutation = fc.record({ at: fc.constantFrom(...places), how: fc.constantFrom("remove", "replace"), by: junk });

function mutated(
  changes: readonly { at: readonly (string | number)[]; how: string; by: unknown }[],
  order: boolean,
): unknown {
  const bundle = JSON.parse(JSON.stringify(composedBundle));
  if (order) bundle.entry.reverse();
  for (const { at, how, by } of changes) {
    let holder = bundle;
    for (const name of at.slice(0, -1))
      holder = typeof holder === "object" && holder !== null ? holder[name] : undefined;
    if (typeof holder !== "object" || holder === null) continue;
    if (how === "remove") delete holder[existing(at.at(-1))];
    else holder[existing(at.at(-1))] = by;
  }
  return bundle;
}

it("never throws on ten thousand mutated bundles, gives a case, and every fact has a resource behind it", () => {
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 4 }), fc.boolean(), (changes, order) => {
      const result = caseFromFhir(mutated(changes, order), { asOf });
      expect(parseCase(result.case).ok).toBe(true);
      const { case: _, ...sections } = result.case;
      for (const section of Object.keys(sections)) {
        expect(
          result.taken.some(({ fact }) => fact.startsWith(section)),
          section,
        ).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

it("reads the same case in whatever order the resources stand", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(composedBundle.entry, { minLength: composedBundle.entry.length }), (entry) => {
      expect(JSON.parse(JSON.stringify(caseFromFhir({ ...composedBundle, entry }, { asOf }).case))).toEqual(
        JSON.parse(whole),
      );
    }),
    { numRuns: 200 },
  );
});

it("adds no fact where resources are taken away", () => {
  const flat = (value: unknown): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => flat(inner).map((rest) => `${name}.${rest}`))
      : [String(value)];
  const full = new Set(flat(JSON.parse(whole)));
  fc.assert(
    fc.property(fc.subarray(composedBundle.entry), (entry) => {
      const read = JSON.parse(JSON.stringify(caseFromFhir({ ...composedBundle, entry }, { asOf }).case));
      // Without its measurements a lesion is a disease with a side, and a size that was the last but one is the last.
      const { lesions: _, ...rest } = read;
      for (const fact of flat(rest)) expect(full).toContain(fact);
    }),
    { numRuns: 500 },
  );
});

it("throws on no value whatever", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        expect(caseFromFhir(value, { asOf }).case.case).toEqual({ schema: "metastasectomy/1", asOf });
      },
    ),
    { numRuns: 5_000 },
  );
});
