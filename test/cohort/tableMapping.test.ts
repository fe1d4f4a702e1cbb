import { describe, expect, it } from "vitest";
import { requireMapping, type TableMapping } from "../../src/cohort/tableMapping.ts";

const column = { column: "fev1", fact: "lungFunction.fev1Liters" };
const mapping = (changed: object) => () =>
  requireMapping({ asOf: "2026-11-24", columns: [column], ...changed } as TableMapping);
const withColumn = (changed: object) => mapping({ columns: [{ ...column, ...changed }] });

describe("a mapping", () => {
  it("is accepted with every option", () => {
    expect(
      mapping({
        id: "row",
        always: { "plan.intent": "diagnostic" },
        delimiter: ";",
        encoding: "windows-1252",
        notKnown: ["999"],
        decimal: ",",
        dates: "day-month-year",
        columns: [
          {
            ...column,
            unit: "mL",
            words: { none: null },
            separator: "|",
            notKnown: [],
            decimal: ".",
            dates: "year-month-day",
          },
          { column: "day", fact: "case.asOf" },
        ],
      }),
    ).not.toThrow();
    expect(mapping({ asOf: undefined, columns: [{ column: "day", fact: "case.asOf" }] })).not.toThrow();
  });

  it.each([
    [
      mapping({ colums: [] }),
      'each option of the mapping must be one of columns, asOf, id, always, delimiter, encoding, notKnown, decimal, dates, got "colums"',
    ],
    [mapping({ columns: {} }), "the columns must be a list, got an object"],
    [mapping({ delimiter: ":" }), "the delimiter must be one of"],
    [mapping({ encoding: "latin" }), "the encoding must be one of"],
    [mapping({ id: 3 }), "the id must be a heading, got 3"],
    [
      mapping({ asOf: undefined }),
      "the day of the meeting must be given as asOf or by a column for case.asOf, got undefined",
    ],
    [mapping({ notKnown: "NA" }), 'the words for not known must be a list, got "NA"'],
    [mapping({ decimal: "'" }), 'the sign before the decimals must be one of ., ,, got "\'"'],
    [mapping({ dates: "dmy" }), "the order of dates must be one of"],
    [mapping({ always: [] }), "what always holds must be an object"],
    [
      mapping({ always: { "plan.intend": 1 } }),
      'each fact that always holds must be one that a case has and no column fills, got "plan.intend"',
    ],
    [mapping({ always: { "lungFunction.fev1Liters": 2 } }), 'no column fills, got "lungFunction.fev1Liters"'],
    [
      mapping({ columns: [column, { ...column, column: "other" }] }),
      'each fact must be filled by one column, got "lungFunction.fev1Liters"',
    ],
    [mapping({ columns: [3] }), "each column must be an object with named fields, got 3"],
    [withColumn({ units: "L" }), "each option of a column must be one of"],
    [withColumn({ column: 3 }), "the column must be a heading, got 3"],
    [
      withColumn({ fact: "lungFunction.fev1" }),
      'the fact of column "fev1" must be one that a cell of a table can fill, got "lungFunction.fev1"',
    ],
    [withColumn({ fact: 3 }), "must be one that a cell of a table can fill, got 3"],
    [withColumn({ words: "m" }), 'the words of column "fev1" must be an object'],
    [withColumn({ separator: "" }), 'the separator of column "fev1" must be text, got ""'],
    [withColumn({ unit: "kg" }), 'the unit of column "fev1" must be one of mL, ml, L, l, got "kg"'],
    [withColumn({ unit: 3 }), 'the unit of column "fev1" must be one of mL, ml, L, l, got 3'],
    [withColumn({ unit: "toString" }), 'the unit of column "fev1" must be one of'],
    [withColumn({ fact: "patient.sex", unit: "kg" }), 'the unit of column "fev1" must be left out, got "kg"'],
    [withColumn({ fact: "patient.ecog", unit: "kg" }), "must be left out"],
    [withColumn({ fact: "lungs.absentSegments", separator: ";", unit: "kg" }), "must be left out"],
    [() => requireMapping(null as never), "the mapping must be an object"],
  ])("is refused with a sentence (%#)", (call, said) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(`Cannot read a table: `);
    expect(call).toThrow(said);
  });
});
