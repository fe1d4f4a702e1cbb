import { describe, expect, it } from "vitest";
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
    place: { lung: true, lobe: "right-lower" as const, side: "right" as const },
    placeReference: "s",
    reference: "m",
    code: "21889-1",
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

describe("the size before the last", () => {
  const place = { lung: true, side: "right" as const };
  const size = (reference: string, diameterMm: number, on?: string) => ({
    id: "a",
    diameterMm,
    on,
    place,
    placeReference: reference,
    reference,
    code: "427359005",
  });

  it("is the newest of an earlier day, in whatever order the sizes come", () => {
    const sizes = [
      size("may", 5, "2026-05-03"),
      size("november", 8, "2026-11-03"),
      size("august", 6, "2026-08-03"),
      size("april", 4, "2026-04-03"),
    ];
    for (const each of [sizes, sizes.toReversed()]) {
      const at = intake();
      expect(lesionsOf(at, each, [])).toEqual([
        {
          id: "a",
          side: "right",
          diameterMm: 8,
          measuredOn: "2026-11-03",
          previousDiameterMm: 6,
          previousOn: "2026-08-03",
        },
      ]);
      expect(at.taken.map(({ fact, reference }) => [fact.slice("lesions.0.".length), reference])).toEqual([
        ["id", "november"],
        ["side", "november"],
        ["diameterMm", "november"],
        ["measuredOn", "november"],
        ["previousDiameterMm", "august"],
        ["previousOn", "august"],
      ]);
      expect(new Set(at.notes.map(({ reference }) => reference))).toEqual(new Set(["may", "april"]));
    }
  });

  it("is not hidden by the last size recorded twice", () => {
    const sizes = [size("one", 8, "2026-11-03"), size("two", 8, "2026-11-03"), size("august", 6, "2026-08-03")];
    expect(lesionsOf(intake(), sizes, [])).toMatchObject([{ diameterMm: 8, previousDiameterMm: 6 }]);
  });

  it("is none of a month that holds the day of the last: those contradict each other", () => {
    const at = intake();
    expect(lesionsOf(at, [size("month", 5, "2026-11"), size("day", 8, "2026-11-03")], [])).toEqual([]);
    expect(at.conflicts).toMatchObject([{ fact: "lesions.0.diameterMm", references: ["day", "month"] }]);
  });

  it("is not chosen among two of one day", () => {
    const at = intake();
    const sizes = [size("last", 8, "2026-11-03"), size("five", 5, "2026-08-03"), size("six", 6, "2026-08-03")];
    const [lesion] = lesionsOf(at, sizes, []);
    expect(lesion).toMatchObject({ diameterMm: 8 });
    expect(lesion).not.toHaveProperty("previousDiameterMm");
    expect(at.conflicts).toMatchObject([{ fact: "lesions.0.previousDiameterMm" }]);
    expect(new Set(at.conflicts[0]?.references)).toEqual(new Set(["five", "six"]));
    expect(at.notes.map(({ reference }) => reference)).toEqual(["five", "six"]);
  });
});
