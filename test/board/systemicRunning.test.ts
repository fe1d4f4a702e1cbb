import { expect, it } from "vitest";
import { answerOf, systemicRunning, systemicWhenFound } from "../../src/board/systemicRunning.ts";
import { caseOf } from "../candidacy/cases.ts";

const detected = { lungMetastasisDetectedOn: "2026-10-20" };

// The meeting is on 24 November 2026.
it.each([
  [[{ startedOn: "2026-09-01", ongoing: true }], true],
  [[{ ongoing: true }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-11-24" }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-11-23" }], false],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-11-23", ongoing: true }], true],
  [[{ startedOn: "2026-12-01", ongoing: true }], false],
  [[{ startedOn: "2026-12-01" }], false],
  [[{ lastDoseOn: "2024-01" }], false],
  [[{ ongoing: false }], false],
  [[{ stoppedBecause: "progression" }], false],
  [[{ class: "steroid", ongoing: true }], false],
  [[{ startedOn: "2026-09-01" }], { needs: ["course.systemic.0.ongoing"] }],
  [
    [{ startedOn: "2026-11", lastDoseOn: "2026-11" }],
    { needs: ["course.systemic.0.startedOn", "course.systemic.0.ongoing"] },
  ],
  [[{ lastDoseOn: "2024-01" }, { startedOn: "2026-09-01", ongoing: true }], true],
  [[{ lastDoseOn: "2024-01" }, {}], { needs: ["course.systemic.1.ongoing"] }],
])("says whether treatment is running at the meeting: %o", (systemic, running) => {
  expect(systemicRunning(caseOf({ course: { ...detected, systemic } }))).toEqual(running);
  expect(systemicRunning(caseOf({ course: { systemic } }))).toEqual(running);
});

it.each([
  [[{ startedOn: "2026-09-01", ongoing: true }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-10-20" }], true],
  [[{ startedOn: "2026-09-01", lastDoseOn: "2026-10-19" }], false],
  [[{ startedOn: "2026-11-01", ongoing: true }], false],
  [[{ lastDoseOn: "2024-01" }], false],
  [[{ startedOn: "2026-09-01" }], { needs: ["course.systemic.0.lastDoseOn"] }],
  [[{ ongoing: true }], { needs: ["course.systemic.0.startedOn"] }],
])("says whether treatment was running when it was found: %o", (systemic, running) => {
  expect(systemicWhenFound(caseOf({ course: { ...detected, systemic } }))).toEqual(running);
  expect(systemicWhenFound(caseOf({ course: { systemic } }))).toEqual({
    needs: ["course.lungMetastasisDetectedOn"],
  });
});

it("is yes where one part holds, no where none does, and names what is missing of the others", () => {
  const [yes, no, open] = [
    { verdict: "met", needs: [] },
    { verdict: "unmet", needs: ["lesions"] },
    { verdict: "unknown", needs: ["course.systemic"] },
  ] as const;
  expect(answerOf([no, open, yes])).toBe(true);
  expect(answerOf([no])).toBe(false);
  expect(answerOf([no, open])).toEqual({ needs: ["course.systemic"] });
});
