import { describe, expect, it } from "vitest";
import { type DeVin2014Facts, deVin2014 } from "../../src/biology/deVin2014.ts";
import { scoreFigures } from "../../src/biology/scoreFigures.table.ts";

const facts = (more: DeVin2014Facts = {}): DeVin2014Facts => ({
  metastases: 2,
  adenocarcinoma: true,
  brainMetastases: false,
  synchronous: false,
  sex: "female",
  ...more,
});

describe("deVin2014", () => {
  it.each([
    ["x-devin-0001", { sex: "male" }, 1, "favorable"],
    ["x-devin-1011", { adenocarcinoma: false, synchronous: true, sex: "male" }, 3, "unfavorable"],
    ["x-devin-0110", { brainMetastases: true, synchronous: true }, 2, "favorable"],
    ["x-devin-0111", { brainMetastases: true, synchronous: true, sex: "male" }, 3, "unfavorable"],
    ["none", {}, 0, "favorable"],
    ["five lesions", { metastases: 5 }, 0, "favorable"],
  ] as const)("%s", (_id, more, count, group) => {
    expect(deVin2014(facts(more))).toEqual({ state: "grouped", group, factors: { least: count, most: count } });
  });

  it("has a median in the table for every count", () => {
    const medians = scoreFigures.filter(({ source }) => source.id === "de-vin-2014");
    expect(medians.map(({ value, interval }) => [value, interval?.least, interval?.most])).toEqual([
      [40, 24, 63],
      [29, 23, 35],
      [23, 16, 29],
      [9, 6, 11],
      [4, 1, 7],
    ]);
  });

  it("was not made for six metastases", () => {
    expect(deVin2014(facts({ metastases: 6 }))).toEqual({
      state: "outside-population",
      because: "more-than-five-metastases",
    });
  });

  it.each([
    [{ adenocarcinoma: undefined }, ["primary.histology"]],
    [{ brainMetastases: undefined }, ["extrathoracic.sites"]],
    [{ synchronous: undefined }, ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"]],
    [{ sex: undefined }, ["patient.sex"]],
    [{ metastases: undefined, sex: undefined }, ["lesions", "patient.sex"]],
  ] as const)("needs what %o lacks, where it can change the group", (more, needs) => {
    const two = { adenocarcinoma: false, brainMetastases: true, synchronous: true, sex: "male" } as const;
    const [first] = Object.keys(two).filter((key) => !(key in more));
    const factors = { ...two, [first ?? ""]: first === "adenocarcinoma", ...more };
    expect(deVin2014(facts(factors))).toEqual({
      state: "open",
      possible: ["favorable", "unfavorable"],
      factors: { least: 2, most: 3 },
      needs,
    });
  });

  it("needs the number of metastases", () => {
    expect(deVin2014(facts({ metastases: undefined }))).toEqual({
      state: "open",
      possible: ["favorable"],
      factors: { least: 0, most: 0 },
      needs: ["lesions"],
    });
  });

  it("refuses what are no facts", () => {
    expect(() => deVin2014(null as never)).toThrow(
      "Cannot count the radiotherapy factors: the facts must be an object with named fields, got null",
    );
  });
});

describe("deVin2014 refuses", () => {
  it("a number of metastases that is no count", () => {
    expect(() => deVin2014({ metastases: 1.5 })).toThrow(
      new RangeError(
        "Cannot count the radiotherapy factors: the number of metastases must be a whole number of at least 0, got 1.5",
      ),
    );
  });
});
