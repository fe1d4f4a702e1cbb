import { describe, expect, it } from "vitest";
import { type Salah2012Facts, salah2012, salah2012Interval } from "../../src/biology/salah2012.ts";
import { scoreFigures } from "../../src/biology/scoreFigures.table.ts";
import { metastases, months, notDefined } from "./intervals.ts";

const facts = (more: Salah2012Facts = {}): Salah2012Facts => ({
  primarySite: "colorectal",
  ceaNgPerMl: 4.9,
  interval: months(36),
  metastases: metastases(1),
  lesionListComplete: true,
  ...more,
});

describe("salah2012", () => {
  it.each([
    ["x-salah-1", {}, 0, "good"],
    ["x-salah-3", { ceaNgPerMl: 5, interval: months(35), metastases: metastases(2) }, 3, "high"],
    ["x-salah-5", { ceaNgPerMl: 5 }, 1, "one-or-two-factors"],
    ["two factors", { interval: months(35), metastases: metastases(2) }, 2, "one-or-two-factors"],
    ["no antigen", { ceaNgPerMl: 0 }, 0, "good"],
  ] as const)("%s", (_id, more, count, group) => {
    expect(salah2012(facts(more))).toEqual({ state: "grouped", group, factors: { least: count, most: count } });
  });

  it.each([
    [{ primarySite: "kidney" }, "other-primary"],
    [{ interval: notDefined }, "interval-not-defined"],
  ] as const)("was not made for %o", (more, because) => {
    expect(salah2012(facts(more))).toEqual({ state: "outside-population", because });
  });

  it.each([
    [{ ceaNgPerMl: undefined }, ["good", "one-or-two-factors"], { least: 0, most: 1 }, ["primary.biomarkers"]],
    [
      { interval: undefined },
      ["good", "one-or-two-factors"],
      { least: 0, most: 1 },
      ["primary.treatedOn", "course.lungMetastasisDetectedOn"],
    ],
    [{ metastases: undefined }, ["good", "one-or-two-factors"], { least: 0, most: 1 }, ["lesions"]],
    [
      { lesionListComplete: undefined },
      ["good", "one-or-two-factors"],
      { least: 0, most: 1 },
      ["chest.lesionListComplete"],
    ],
    [{ primarySite: undefined }, ["good"], { least: 0, most: 0 }, ["primary.site"]],
    [
      { primarySite: undefined, ceaNgPerMl: undefined },
      ["good", "one-or-two-factors"],
      { least: 0, most: 1 },
      ["primary.site", "primary.biomarkers"],
    ],
  ] as const)("stays open for %o", (more, possible, factors, needs) => {
    expect(salah2012(facts(more))).toEqual({ state: "open", possible, factors, needs });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ ceaNgPerMl: -1 }, "the antigen must be a number of at least 0, got -1"],
  ])("refuses %o", (wrong, message) => {
    expect(() => salah2012(wrong as never)).toThrow(`Cannot count the colorectal factors: ${message}`);
  });

  it("keeps the paper's three groups in the table, not beside the patient", () => {
    const values = scoreFigures.filter(({ source }) => source.id === "salah-2012").map(({ value }) => value);
    expect(values).toEqual([68.2, 46.4, 26.1]);
    expect(salah2012Interval.value).toBe(36);
  });
});
