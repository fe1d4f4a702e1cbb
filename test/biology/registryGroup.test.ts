import { describe, expect, it } from "vitest";
import { diseaseFreeInterval } from "../../src/biology/diseaseFreeInterval.ts";
import { registryFigures, registryIntervals } from "../../src/biology/registryFigures.table.ts";
import {
  type RegistryGroupFacts,
  registryGroup,
  registryInterval,
  registryNumber,
} from "../../src/biology/registryGroup.ts";
import { metastases, months, notDefined } from "./intervals.ts";

const facts = (more: RegistryGroupFacts): RegistryGroupFacts => ({
  primarySite: "colorectal",
  completeResection: true,
  lesionListComplete: true,
  ...more,
});

describe("registryGroup", () => {
  it.each([
    ["BL-024", { metastases: metastases(1), interval: months(40) }, "I"],
    ["BL-025", { metastases: metastases(3), interval: months(12) }, "III"],
    ["BL-026", { completeResection: false, metastases: metastases(1), interval: months(60) }, "IV"],
    ["BL-027", { metastases: metastases(2), interval: months(36) }, "II"],
    ["one, short", { metastases: metastases(1), interval: months(35) }, "II"],
    ["incomplete, nothing else known", { completeResection: false }, "IV"],
    ["range above one", { metastases: metastases(2, 7), interval: months(0), lesionListComplete: undefined }, "III"],
  ] as const)("%s", (_id, more, group) => {
    expect(registryGroup(facts(more))).toEqual({ state: "group", group });
  });

  it("gives the group if complete before surgery (BL-029)", () => {
    const before = facts({ completeResection: undefined, metastases: metastases(1), interval: months(40) });
    expect(registryGroup(before)).toEqual({ state: "group-if-complete", group: "I" });
  });

  it("turns on the calendar day, not on days divided by a mean month (BL-020)", () => {
    const dates = { primaryTreatedOn: "2021-01-15", lungMetastasisDetectedOn: "2024-01-15" };
    const on = (interval: ReturnType<typeof diseaseFreeInterval>) =>
      registryGroup(facts({ metastases: metastases(1), interval }));
    expect(on(diseaseFreeInterval(dates, "detection"))).toMatchObject({ group: "I" });
    const dayBefore = { ...dates, lungMetastasisDetectedOn: "2024-01-14" };
    expect(on(diseaseFreeInterval(dayBefore, "detection"))).toMatchObject({ group: "II" });
    const month = { ...dates, lungMetastasisDetectedOn: "2024-01" };
    expect(on(diseaseFreeInterval(month, "detection"))).toEqual({
      state: "open",
      ifComplete: false,
      possible: ["I", "II"],
      needs: ["course.lungMetastasisDetectedOn"],
    });
  });

  it.each([
    [{ primarySite: "germ-cell", metastases: metastases(1), interval: months(40) }, "germ-cell"],
    [{ primarySite: "germ-cell", completeResection: false }, "germ-cell"],
    [{ histology: "Wilms tumor", primarySite: "kidney" }, "wilms-tumor"],
    [{ histology: "nephroblastoma", completeResection: false }, "wilms-tumor"],
    [{ interval: notDefined }, "interval-not-defined"],
  ] as const)("does not apply to %o (x-irlm-na-germ-cell)", (more, because) => {
    expect(registryGroup(facts(more))).toMatchObject({
      state: "not-applicable",
      because,
      source: { id: "hermanek-2004" },
    });
  });

  it.each([
    [{ primarySite: undefined, metastases: metastases(1), interval: months(40) }, false, ["I"], ["primary.site"]],
    [{ primarySite: undefined, completeResection: false }, false, ["IV"], ["primary.site"]],
    [
      { primarySite: undefined, metastases: metastases(1), completeResection: undefined },
      true,
      ["I", "II"],
      ["primary.site", "primary.treatedOn", "course.lungMetastasisDetectedOn"],
    ],
    [{ metastases: metastases(1, 2), interval: months(40) }, false, ["I", "II"], ["lesions"]],
    [
      { metastases: metastases(1), interval: months(1), lesionListComplete: undefined },
      false,
      ["II", "III"],
      ["chest.lesionListComplete"],
    ],
    [{}, false, ["I", "II", "III"], ["primary.treatedOn", "course.lungMetastasisDetectedOn", "lesions"]],
  ] as const)("stays open for %o", (more, ifComplete, possible, needs) => {
    expect(registryGroup(facts(more))).toEqual({ state: "open", ifComplete, possible, needs });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ completeResection: "R0" }, 'completeResection must be true or false, got "R0"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => registryGroup(wrong as never)).toThrow(`Cannot find the registry group: ${message}`);
  });

  it("has the side of its thresholds", () => {
    expect(registryInterval).toMatchObject({ value: 36, unit: "month", passes: "above", side: "inclusive" });
    expect(registryNumber).toMatchObject({ value: 1, unit: "lesion", passes: "below", side: "inclusive" });
  });
});

describe("the registry's figures", () => {
  it("sum to its patients as corrected, not as indexed (BL-030)", () => {
    const { under12Months, under12MonthsAsIndexed, under36Months, from36Months, total } = registryIntervals;
    expect(under12Months + under36Months + from36Months).toBe(total);
    expect(under12MonthsAsIndexed + under36Months + from36Months).toBe(5676);
  });

  it("print 20 % at five years for group II in melanoma (BL-028)", () => {
    expect(registryFigures.find((figure) => figure.group === "melanoma, group II")).toMatchObject({
      value: 20,
      atYears: 5,
    });
  });

  it("hold nothing that is not read", () => {
    expect(registryFigures.map((figure) => figure.standing)).toEqual(Array(21).fill("primary"));
  });
});
