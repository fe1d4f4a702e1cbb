import { describe, expect, it } from "vitest";
import { readAsCase, rowReader } from "../../src/cohort/rowReader.ts";
import type { ColumnMapping, TableMapping } from "../../src/cohort/tableMapping.ts";

const reader = (facts: readonly string[], changed: Partial<TableMapping> = {}) => {
  const columns = facts.map((fact): ColumnMapping => ({ column: fact, fact: fact as ColumnMapping["fact"] }));
  const headings = [...facts, "name"];
  const read = rowReader({ asOf: "2026-11-24", id: "name", columns, ...changed }, headings);
  return (...cells: readonly unknown[]) => read(7, cells);
};
const value = (row: ReturnType<ReturnType<typeof reader>>) =>
  row.ok ? row.value : row.problems.map(({ message }) => message);

describe("a row", () => {
  it("becomes a case with what its cells say", () => {
    const read = reader(["patient.sex", "course.lesionSummary.count", "course.lesionSummary.bilateral"]);
    expect(read("male", "4", "yes", "A")).toMatchObject({
      ok: true,
      line: 7,
      id: "A",
      value: {
        case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
        patient: { sex: "male" },
        course: { lesionSummary: { count: 4, bilateral: true } },
      },
    });
    expect(read("", null, undefined, "")).toEqual({
      ok: true,
      line: 7,
      value: { case: { schema: "metastasectomy/1", asOf: "2026-11-24" } },
      warnings: [],
    });
  });

  it("takes the day of the meeting from a column", () => {
    const read = reader(["case.asOf"], { asOf: undefined });
    expect(value(read("2026-10-01"))).toEqual({ case: { schema: "metastasectomy/1", asOf: "2026-10-01" } });
    expect(value(read(""))).toEqual([
      'Line 7, column "case.asOf": case.asOf must be an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD, got nothing.',
    ]);
  });

  it("lists the lesions that have a value, without gaps", () => {
    const read = reader(["lesions.0.diameterMm", "lesions.2.diameterMm", "lesions.2.id", "lesions.10.id"]);
    expect(value(read("9", "", "", ""))).toMatchObject({ lesions: [{ diameterMm: 9 }] });
    expect(value(read("9", "12", "c", "k"))).toMatchObject({
      lesions: [{ diameterMm: 9 }, { diameterMm: 12, id: "c" }, { id: "k" }],
    });
    expect("lesions" in (value(read("", "", "", "")) as object)).toBe(false);
  });

  it("names the column of a value that no case can have, wherever the lesion moved", () => {
    const read = reader(["lesions.1.diameterMm", "lesions.3.diameterMm"]);
    expect(value(read("", "500"))).toEqual([
      'Line 7, column "lesions.3.diameterMm": lesions.0.diameterMm must be a number from 0 to 400, got 500.',
    ]);
    expect(value(reader(["patient.ecog"])("9"))).toEqual([
      'Line 7, column "patient.ecog": patient.ecog must be a whole number from 0 to 4, got 9.',
    ]);
  });

  it("is no case where a cell cannot be read, and every such cell is named", () => {
    expect(reader(["patient.sex", "patient.ageYears", "patient.ecog"])("x", "old", "1", "A")).toMatchObject({
      ok: false,
      line: 7,
      id: "A",
      problems: [{ column: "patient.sex" }, { column: "patient.ageYears" }],
    });
  });

  it("has what always holds, inside a list only beside what a column states", () => {
    const read = reader(["staging.0.on"], {
      always: { "staging.0.modality": "ct", "plan.intent": "remove-all-known-disease" },
    });
    expect(value(read("2026-11-03"))).toMatchObject({
      staging: [{ on: "2026-11-03", modality: "ct" }],
      plan: { intent: "remove-all-known-disease" },
    });
    const without = value(read(""));
    expect(without).toMatchObject({ plan: { intent: "remove-all-known-disease" } });
    expect("staging" in (without as object)).toBe(false);
    expect(value(reader([], { always: { "plan.intent": "cure" } })())).toEqual([
      expect.stringContaining("Line 7: plan.intent must be one of"),
    ]);
  });

  it("leaves out a column that the table has not", () => {
    const columns: readonly ColumnMapping[] = [{ column: "gone", fact: "patient.sex" }];
    const read = rowReader({ asOf: "2026-11-24", id: "nowhere", columns }, ["here"]);
    expect(read(1, ["male"])).toMatchObject({ ok: true, value: { case: { asOf: "2026-11-24" } } });
  });
});

it("reads anything as a case", () => {
  expect(readAsCase(3, null)).toMatchObject({ ok: false, line: 3, problems: [{ code: "not-a-case", line: 3 }] });
});
