import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { anyLesion } from "../resection/anyLesion.ts";

const absentOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(undefined, null) });
const segments = (max: number) => fc.subarray([...segmentsOf()], { maxLength: max });
const date = fc.constantFrom("2022", "2024-05", "2024-05-20", "2026-11-03", "2026-11", "2026-11-10");
const value = fc.oneof(fc.integer({ min: 20, max: 120 }), fc.double({ min: 0, max: 200, noNaN: true }));
const word = <T extends string>(...words: T[]) => absentOr(fc.constantFrom(...words));

const lesion = fc
  .tuple(
    anyLesion,
    word("proven-metastasis", "suspected-metastasis", "indeterminate", "benign"),
    word("new", "growing", "stable", "vanished"),
  )
  .map(([place, nature, course]) => ({ ...place, nature, course }));

const resection = fc.record({
  lesions: absentOr(fc.subarray(["a", "b", "c"])),
  procedure: word("wedge", "segmentectomy", "lobectomy", "sleeve-lobectomy", "pneumonectomy"),
  segments: absentOr(segments(3)),
});

/** A case as the types allow it, most facts present, any of them perhaps absent; some lung always functions. */
export const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  case: fc.constant({ schema: "metastasectomy/1", asOf: "2026-11-24" }),
  patient: absentOr(
    fc.record({
      ageYears: absentOr(fc.integer({ min: 0, max: 100 })),
      ecog: absentOr(fc.integer({ min: 0, max: 4 })),
      interstitialLungDisease: word("none-on-ct", "suspected", "present"),
      lungEvents: absentOr(fc.array(fc.record({ on: absentOr(date) }), { maxLength: 2 })),
    }),
  ),
  primary: absentOr(
    fc.record({
      site: word("colorectal", "kidney", "lung", "germ-cell", "other"),
      status: word("no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"),
      assessedOn: absentOr(date),
    }),
  ),
  staging: absentOr(fc.array(fc.record({ on: absentOr(date) }), { maxLength: 2 })),
  extrathoracic: absentOr(
    fc.record({
      state: word("none-found", "present"),
      sites: absentOr(
        fc.array(
          fc.record({
            state: word("resected", "complete-response", "stable", "growing"),
            treatableWithCurativeIntent: absentOr(fc.boolean()),
            assessedOn: absentOr(date),
          }),
          { maxLength: 2 },
        ),
      ),
    }),
  ),
  chest: absentOr(
    fc.record({
      nodes: word("not-suspicious", "suspected", "biopsy-negative", "proven"),
      pleura: word("clear", "effusion-not-sampled", "malignant"),
      lymphangitis: absentOr(fc.boolean()),
      lesionListComplete: absentOr(fc.boolean()),
    }),
  ),
  lesions: absentOr(fc.array(lesion, { maxLength: 3 })),
  lungs: absentOr(
    fc.record({
      absentSegments: absentOr(segments(5)),
      absentSince: absentOr(date),
      obstructedSegments: absentOr(segments(5)),
    }),
  ),
  lungFunction: absentOr(
    fc.record({
      measuredOn: absentOr(date),
      fev1PercentPredicted: absentOr(value),
      dlcoPercentPredicted: absentOr(value),
    }),
  ),
  liver: absentOr(
    fc.record({
      resectionPlanned: absentOr(fc.boolean()),
      remnantPercent: absentOr(fc.integer({ min: 0, max: 100 })),
      parenchyma: word("healthy", "chemotherapy-injured", "cirrhotic"),
    }),
  ),
  systemicAlternative: absentOr(
    fc.record({ considered: absentOr(fc.boolean()), better: word("yes", "no", "unclear") }),
  ),
  plan: absentOr(
    fc.record({
      intent: word("remove-all-known-disease", "palliative"),
      stages: fc.option(
        fc.array(fc.record({ resections: absentOr(fc.array(resection, { maxLength: 3 })) }), { maxLength: 2 }),
      ),
      otherTreatment: fc.option(fc.array(fc.record({ lesions: absentOr(fc.subarray(["a", "b"])) }), { maxLength: 1 })),
      surgeonStatement: fc.option(
        fc.record({
          completeResection: word("yes", "no", "uncertain"),
          toleratesOperation: word("yes", "no", "uncertain"),
          text: absentOr(fc.constant("as the surgeon says")),
        }),
      ),
    }),
  ),
}) as unknown as fc.Arbitrary<Candidate>;

/** Freezes a value and all it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** Every path of a case to a fact that is stated, lists by their places. */
export function factPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return value === undefined || value === null ? [] : [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, each]) => factPaths(each, [...path, key])),
  ];
}

/** The same case with one fact not stated. */
export function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === key ? (rest.length === 0 ? {} : without(each, rest)) : each));
  const fields = { ...(value as Record<string, unknown>) };
  if (rest.length === 0) delete fields[existing(key)];
  else fields[existing(key)] = without(fields[existing(key)], rest);
  return fields;
}
