import { describe, expect, it } from "vitest";
import { cellReader } from "../../src/cohort/readCell.ts";
import type { CellFormat, ColumnMapping } from "../../src/cohort/tableMapping.ts";

const read = (fact: string, cell: unknown, column: Partial<ColumnMapping> = {}, table: CellFormat = {}) =>
  cellReader({ column: "x", fact: fact as ColumnMapping["fact"], ...column }, table)(cell);
const height = "patient.heightCm";

describe("a number", () => {
  it.each([
    ["172", 172],
    [" 172.5 ", 172.5],
    ["66.89 [in_i]", 169.9006],
    ["66.89 in", 169.9006],
    ["1.72 m", 172],
    ["1720mm", 172],
    ["1.7e2", 170],
  ])("reads %s as %d cm", (cell, value) => expect(read(height, cell)).toEqual({ value }));

  it("reads a column in its unit, and a unit in the cell before it", () => {
    expect(read(height, "1.72", { unit: "m" })).toEqual({ value: 172 });
    expect(read(height, "172 cm", { unit: "m" })).toEqual({ value: 172 });
    expect(read("lungFunction.dlcoMlPerMinPerMmHg", "8", { unit: "mmol/min/kPa" })).toEqual({ value: 23.896 });
    expect(read("lungFunction.tlcoMmolPerMinPerKpa", "23.896 mL/min/mmHg")).toEqual({ value: 8 });
    expect(read("lungFunction.fev1PercentPredicted", "0.61", { unit: "fraction" })).toEqual({ value: 61 });
    expect(read("lungFunction.hemoglobinGramsPerLiter", "13.1 g/dL")).toEqual({ value: 131 });
    expect(read("patient.cardiac.creatinineUmolPerL", "2 mg/dL")).toEqual({ value: 176.8 });
    expect(read("patient.weightKg", "150 [lb_av]")).toEqual({ value: 68.0388555 });
    expect(read("course.lesionSummary.largestMm", "1.2 cm")).toEqual({ value: 12 });
    expect(read("lungFunction.fev1PercentPredicted", "88 [%]")).toEqual({ value: 88 });
  });

  it("reads a decimal comma where the table or the column states one", () => {
    expect(read(height, "172,5", {}, { decimal: "," })).toEqual({ value: 172.5 });
    expect(read(height, "172,5", { decimal: "," })).toEqual({ value: 172.5 });
    expect(read(height, "172.5", { decimal: "." }, { decimal: "," })).toEqual({ value: 172.5 });
  });

  it.each([
    ["172,5", "decimal-sign", "is not a number with a decimal point"],
    ["1,234", "decimal-sign", "no sign between thousands"],
    ["1.2.3", "decimal-sign", ""],
    ["tall", "not-a-number", '"tall" is not a number'],
    ["<150", "not-a-measurement", "is a bound and no measurement"],
    ["≥ 150", "not-a-measurement", ""],
    ["~150", "not-a-measurement", ""],
    ["5 ft 8", "unit-unknown", "the fact is read in cm"],
    ["70 kg", "unit-of-another-kind", "of another kind than cm"],
  ])("does not read %s: %s", (cell, code, said) => {
    const { problem } = read(height, cell);
    expect(problem).toMatchObject({ code });
    expect(problem?.said).toContain(said);
  });

  it("refuses a point where a comma was stated, and a unit where the fact has none", () => {
    expect(read(height, "172.5", {}, { decimal: "," }).problem?.code).toBe("decimal-sign");
    expect(read("patient.ecog", "1 kg").problem?.said).toContain("than a number without a unit");
    expect(read("patient.ecog", "1 point").problem?.said).toContain("the fact has no unit");
  });
});

describe("a cell that says nothing", () => {
  it.each(["", "  ", "NA", "n/a", "NULL", "NaN", ".", "-", "?", "Unknown", null, undefined])(
    "is left out: %j",
    (cell) => {
      expect(read(height, cell)).toEqual({});
      expect(read("patient.sex", cell)).toEqual({});
    },
  );

  it("is what the table or the column says", () => {
    expect(read(height, "999", {}, { notKnown: ["999"] })).toEqual({});
    expect(read(height, 999, { notKnown: ["999"] })).toEqual({});
    expect(read(height, "NA", { notKnown: ["999"] }).problem?.code).toBe("not-a-number");
    expect(read("lungs.absentSegments", "NA")).toEqual({});
    expect(read(height, new Date(Number.NaN))).toEqual({});
  });
});

describe("a word", () => {
  it("is one of the fact, with blanks or hyphens, in letters of either case", () => {
    expect(read("primary.site", "Soft tissue_sarcoma")).toEqual({ value: "soft-tissue-sarcoma" });
    expect(read("lesions.0.segments", "right-apical; right posterior")).toEqual({
      value: ["right-apical", "right-posterior"],
    });
  });

  it("is what the mapping says, and nothing else is taken for it", () => {
    const words = { M: "male", f: "female", x: null };
    expect(read("patient.sex", "m", { words })).toEqual({ value: "male" });
    expect(read("patient.sex", "X", { words })).toEqual({});
    expect(read("patient.sex", 1, { words: { 1: "male" } })).toEqual({ value: "male" });
    expect(read("patient.sex", "m").problem).toMatchObject({
      code: "not-a-word",
      said: expect.stringContaining("(male, female)"),
    });
    expect(read("lesions.0.segments", "right-apical;RB99").problem?.said).toBe(
      '"RB99" is none of the words of this fact; the mapping can state what it means',
    );
    expect(read("lungs.absentSegments", "none", { words: { none: [] } })).toEqual({ value: [] });
    expect(read("lungs.absentSegments", "right-apical|NA", { separator: "|" })).toEqual({ value: ["right-apical"] });
  });
});

it("reads yes and no", () => {
  for (const cell of ["yes", "Y", "TRUE", "1", 1, true])
    expect(read("patient.homeOxygen", cell)).toEqual({ value: true });
  for (const cell of ["no", "n", "false", "0", 0, false, 0n])
    expect(read("patient.homeOxygen", cell)).toEqual({ value: false });
  expect(read("patient.homeOxygen", "2").problem?.code).toBe("not-yes-or-no");
  expect(read("patient.homeOxygen", "constructor").problem?.code).toBe("not-yes-or-no");
});

it("reads dates and texts", () => {
  expect(read("case.asOf", "24.11.2026", {}, { dates: "day-month-year" })).toEqual({ value: "2026-11-24" });
  expect(read("case.asOf", "24.11.2026", { dates: "day-month-year" })).toEqual({ value: "2026-11-24" });
  expect(read("case.asOf", "24.11.2026").problem?.code).toBe("date-order");
  expect(read("case.asOf", new Date("2026-11-24T12:00:00Z"))).toEqual({ value: "2026-11-24" });
  expect(read("primary.histology", "adenocarcinoma")).toEqual({ value: "adenocarcinoma" });
});

it("takes a value that has a type as it is, in the unit of its column", () => {
  expect(read(height, 172.5, {}, { decimal: "," })).toEqual({ value: 172.5 });
  expect(read(height, 1.72, { unit: "m" }, { decimal: "," })).toEqual({ value: 172 });
  expect(read(height, Number.POSITIVE_INFINITY).problem?.code).toBe("not-a-number");
  expect(read(height, true).problem?.code).toBe("not-a-number");
  expect(read(height, [1])).toEqual({ value: [1] });
});
