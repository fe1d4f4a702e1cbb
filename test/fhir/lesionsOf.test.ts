import { expect, it } from "vitest";
import type { Intake } from "../../src/fhir/intake.ts";
import { lesionsOf } from "../../src/fhir/lesionsOf.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("lists measured nodules, else one lesion for each side a diagnosis names", () => {
  const disease = { site: "lung", confirmed: false, reference: "d", code: "c" };
  const size = {
    id: "a",
    diameterMm: 7,
    on: "2026-11-03",
    place: { lung: true, lobe: "right-lower" as const },
    reference: "m",
  };
  expect(lesionsOf(intake(), [size], [disease])).toEqual([
    { id: "a", lobe: "right-lower", diameterMm: 7, measuredOn: "2026-11-03" },
  ]);
  expect(lesionsOf(intake(), [], [disease])).toEqual([{ nature: "suspected-metastasis" }]);
  expect(lesionsOf(intake(), [], [{ ...disease, side: "left" }])).toEqual([
    { nature: "suspected-metastasis", side: "left" },
  ]);
  expect(lesionsOf(intake(), [], [])).toEqual([]);
});
