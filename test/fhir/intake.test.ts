import { expect, it } from "vitest";
import { type Intake, recordDropped, recordNewest } from "../../src/fhir/intake.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("chooses the newest of each fact, and never one of two that contradict each other", () => {
  const at = intake();
  const offer = (value: number, on: string | undefined, reference: string) =>
    at.offers.push({ fact: "patient.ecog", value, on, reference, code: "c" });
  offer(0, "2026-01-01", "a");
  offer(1, "2026-02-01", "b");
  expect(recordNewest(at).get("patient.ecog")?.value).toBe(1);
  expect(at.taken).toEqual([{ fact: "patient.ecog", reference: "b", code: "c" }]);
  offer(2, "2026-02", "c");
  expect(recordNewest(at).size).toBe(0);
  expect(at.conflicts).toMatchObject([{ references: ["b", "c"] }]);
  recordDropped(at, "d", "why");
  expect(at.notes.at(-1)).toEqual({ reference: "d", why: "why" });
});
