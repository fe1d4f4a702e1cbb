import { describe, expect, it } from "vitest";
import { ashworth2014 } from "../../src/biology/ashworth2014.ts";
import { scoreFigures } from "../../src/biology/scoreFigures.table.ts";

const lung = { primarySite: "lung", metastases: 2 };

describe("ashworth2014", () => {
  it.each([
    ["x-ash-0N2", { synchronous: false, nodalCategory: "N2" }, "low", 47.8],
    ["x-ash-1N1", { synchronous: true, nodalCategory: "N1" }, "high", 13.8],
    ["x-ash-0N0", { synchronous: false, nodalCategory: "N0" }, "low", 47.8],
    ["N0", { synchronous: true, nodalCategory: "N0" }, "intermediate", 36.2],
    ["N2", { synchronous: true, nodalCategory: "N2" }, "high", 13.8],
    ["metachronous needs no N", { synchronous: false }, "low", 47.8],
    ["one", { synchronous: false, metastases: 1 }, "low", 47.8],
    ["five", { synchronous: false, metastases: 5 }, "low", 47.8],
  ] as const)("%s", (_id, more, group, survival) => {
    expect(ashworth2014({ ...lung, ...more })).toEqual({ state: "grouped", group });
    const order = ["low", "intermediate", "high"];
    const values = scoreFigures.filter(({ source }) => source.id === "ashworth-2014").map(({ value }) => value);
    expect(values[order.indexOf(group)]).toBe(survival);
  });

  it.each([
    [{ primarySite: "colorectal", metastases: 2, synchronous: true, nodalCategory: "N1" }, "other-primary"],
    [{ ...lung, metastases: 6 }, "not-one-to-five-metastases"],
    [{ ...lung, metastases: 0 }, "not-one-to-five-metastases"],
    [{ ...lung, nodalCategory: "N3" }, "N3"],
  ] as const)("was not made for %o (x-ash-crc)", (facts, because) => {
    expect(ashworth2014(facts)).toEqual({ state: "outside-population", because });
  });

  it.each([
    [{}, ["primary.site", "lesions", "primary.diagnosedOn", "course.lungMetastasisDetectedOn", "chest.nodes"]],
    [{ ...lung, synchronous: true }, ["chest.nodes"]],
    [{ ...lung, nodalCategory: "N0" }, ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"]],
    [{ metastases: 2, synchronous: false }, ["primary.site"]],
    [{ primarySite: "lung", synchronous: false }, ["lesions"]],
  ] as const)("needs what %o lacks", (facts, needs) => {
    expect(ashworth2014(facts)).toEqual({ state: "open", needs });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ nodalCategory: "N4" }, 'the N category must be one of N0, N1, N2, N3, got "N4"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => ashworth2014(wrong as never)).toThrow(`Cannot find the group: ${message}`);
  });
});

describe("ashworth2014 refuses", () => {
  it("a number of metastases that is no count", () => {
    expect(() => ashworth2014({ primarySite: "lung", metastases: Number.NaN })).toThrow(
      new RangeError("Cannot find the group: the number of metastases must be a whole number of at least 0, got NaN"),
    );
  });
});
