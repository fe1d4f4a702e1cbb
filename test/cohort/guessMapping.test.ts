import { describe, expect, it } from "vitest";
import { guessMapping } from "../../src/cohort/guessMapping.ts";
import { requireMapping } from "../../src/cohort/tableMapping.ts";

/** What is guessed of one column. */
function guess(heading: string, cells: readonly unknown[]) {
  const { guesses, notGuessed } = guessMapping(
    [heading],
    cells.map((cell) => [cell]),
  );
  return guesses[0]?.column ?? notGuessed[0]?.because;
}

describe("a guess", () => {
  it.each([
    ["FEV1 (L)", ["2.1", "3.4"], { fact: "lungFunction.fev1Liters" }],
    ["fev1_pct", ["61", "88"], { fact: "lungFunction.fev1PercentPredicted" }],
    ["FEV1 %", ["61"], { fact: "lungFunction.fev1PercentPredicted" }],
    ["FEV1", ["2,1", "NA", ""], { fact: "lungFunction.fev1Liters", decimal: "," }],
    ["FEV1", ["61", 88], { fact: "lungFunction.fev1PercentPredicted" }],
    ["DLCO", ["88", "51"], { fact: "lungFunction.dlcoPercentPredicted" }],
    ["height", ["1.72", "1.8"], { fact: "patient.heightCm", unit: "m" }],
    ["height", ["172", "66.89 [in_i]"], { fact: "patient.heightCm" }],
    ["n_mets", ["1", "12"], { fact: "course.lesionSummary.count" }],
    ["Sex", ["M", "f"], { fact: "patient.sex", words: { m: "male", f: "female" } }],
    ["primary site", ["colon", "kidney", "glioma"], { fact: "primary.site", words: { colon: "colorectal" } }],
    ["date of diagnosis", ["31.12.2020", "01.02.2021"], { fact: "primary.diagnosedOn", dates: "day-month-year" }],
    ["date of diagnosis", ["12/31/2020"], { fact: "primary.diagnosedOn", dates: "month-day-year" }],
    ["date of diagnosis", ["2020-12-31"], { fact: "primary.diagnosedOn" }],
    ["bilateral", ["yes", "no"], { fact: "course.lesionSummary.bilateral" }],
  ] as const)("of %s with %j", (heading, cells, expected) => {
    expect(guess(heading, cells)).toEqual({ column: heading, ...expected });
  });

  it.each([
    ["zodiac", ["ram"], "The heading is not known."],
    ["FEV1", ["", "NA"], "No row says anything in it."],
    ["FEV1", ["2.1", "88"], "Its numbers fit no fact its heading can mean."],
    ["largest mm", ["4", "9"], "Its numbers fit no fact its heading can mean."],
    ["Hb (g/dL)", ["135", "141"], "Its numbers fit no fact its heading can mean."],
    ["height (m)", ["178", "165"], "Its numbers fit no fact its heading can mean."],
    ["DLCO", ["21", "38"], "Its numbers fit DLCO (mL/min/mmHg) and DLCO (% predicted)."],
    ["FEV1", ["2,1", "3.4"], "Some cells have a decimal comma and some a decimal point."],
    ["FEV1", ["2,100", "3,400"], "The commas may stand before decimals or between thousands."],
    ["date of diagnosis", ["01/02/2020", "03/04/2020"], "Day and month may stand in either order."],
    ["date of diagnosis", ["soon"], "Some cells are no dates."],
    ["sex", ["1", "2"], 'Its words are not known: "1", "2".'],
    ["bilateral", ["0", "1"], "The meaning of 0 and 1 is not stated."],
  ] as const)("is not made of %s with %j", (heading, cells, because) => {
    expect(guess(heading, cells)).toBe(because);
  });

  it("comes with its reason, and names the words it leaves", () => {
    const { guesses } = guessMapping(
      ["primary", "FEV1 l"],
      [
        ["colon", "2,1"],
        ["glioma", "3,25"],
      ],
    );
    expect(guesses.map(({ because }) => because)).toEqual([
      'The heading; reads "colon" as colorectal. Not known: "glioma".',
      "The heading, and all numbers with a decimal comma lie from 0.2 to 8: FEV1 (L).",
    ]);
    expect(guessMapping(["height"], [["1.72"]]).guesses[0]?.because).toBe(
      "The heading, and all numbers lie from 1 to 2.3: height (cm), written in m.",
    );
    expect(guessMapping(["histology"], [["a"]]).guesses[0]?.because).toBe("The heading.");
    const dates = guessMapping(["dob"], [["31.12.1960"]]).guesses[0]?.because;
    expect(dates).toBe("The heading, and all cells are dates written day, month, year.");
    expect(guessMapping(["dob"], [["1960-12-31"]]).guesses[0]?.because).toContain("with the year first");
  });

  it("gives a fact to one column", () => {
    const { guesses, notGuessed, mapping } = guessMapping(["sex", "gender", "height"], [["male", "female", "0.3"]]);
    expect(guesses).toHaveLength(1);
    expect(notGuessed).toMatchObject([
      { column: "gender", because: '"sex" seems to hold the same fact.' },
      { possible: [{}, { unit: "m" }, { unit: "in" }] },
    ]);
    expect(() => requireMapping({ ...mapping, asOf: "2026-11-24" })).not.toThrow();
  });

  it("takes a row that is too short for one that says nothing there", () => {
    expect(guessMapping(["sex", "FEV1 l"], [["m"], ["f", "2.1"]]).guesses).toHaveLength(2);
  });

  it("refuses what is no list", () => {
    expect(() => guessMapping("a" as never, [])).toThrow(
      'Cannot guess a mapping: the headings must be a list, got "a"',
    );
    expect(() => guessMapping([3 as never], [])).toThrow("each heading must be text, got 3");
    expect(() => guessMapping([], 3 as never)).toThrow("the rows must be a list, got 3");
    expect(() => guessMapping([], [3 as never])).toThrow("each row must be a list, got 3");
  });
});
