import { describe, expect, it } from "vitest";
import { exceedsMonths } from "../../src/biology/exceedsMonths.ts";
import {
  sabrComet2019,
  sabrComet2019LifeExpectancy,
  sabrComet2019Number,
  sabrComet2019Performance,
} from "../../src/biology/sabrComet2019.ts";

const meets = { metastases: 5, primaryControlled: true, ecog: 1, lifeExpectancyMonths: 6 };

describe("sabrComet2019", () => {
  it("fails six lesions on the number alone (BL-043)", () => {
    const judged = sabrComet2019({ ...meets, metastases: 6, lifeExpectancyMonths: 12 });
    expect(judged.verdict).toBe("unmet");
    expect(judged.reasons.filter((reason) => reason.verdict === "unmet").map((reason) => reason.code)).toEqual([
      "trial-number-of-metastases",
    ]);
  });

  it("keeps its reasons with threshold or source", () => {
    expect(sabrComet2019(meets).reasons).toEqual([
      { code: "trial-number-of-metastases", verdict: "met", standing: "primary", threshold: sabrComet2019Number },
      { code: "trial-primary-controlled", verdict: "met", standing: "primary", source: "sabr-comet-2019" },
      { code: "trial-performance-status", verdict: "met", standing: "primary", threshold: sabrComet2019Performance },
      { code: "trial-life-expectancy", verdict: "met", standing: "primary", threshold: sabrComet2019LifeExpectancy },
    ]);
  });

  it.each([
    [{}, "met", []],
    [{ metastases: 1, ecog: 0, lifeExpectancyMonths: 60 }, "met", []],
    [{ ecog: 2 }, "unmet", []],
    [{ lifeExpectancyMonths: 5.9 }, "unmet", []],
    [{ primaryControlled: false }, "unmet", []],
    [{ metastases: 0 }, "unknown", ["lesions"]],
    [{ metastases: undefined }, "unknown", ["lesions"]],
    [{ primaryControlled: undefined }, "unknown", ["primary.status"]],
    [{ ecog: null }, "unknown", ["patient.ecog"]],
    [{ lifeExpectancyMonths: undefined }, "unknown", ["lifeExpectancyMonths"]],
  ])("with %o it is %s", (change, verdict, needs) => {
    const judged = sabrComet2019({ ...meets, ...(change as object) });
    expect([judged.verdict, judged.needs]).toEqual([verdict, needs]);
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ metastases: 1.5 }, "the metastases must be a whole number of at least 0, got 1.5"],
    [{ ecog: 5 }, "the performance status must be a whole number from 0 to 4, got 5"],
    [{ lifeExpectancyMonths: -1 }, "the months must be a number of at least 0, got -1"],
    [{ primaryControlled: 1 }, "primaryControlled must be true or false, got 1"],
  ])("refuses %o", (wrong, message) => {
    expect(() => sabrComet2019(wrong as never)).toThrow(`Cannot compare with the trial: ${message}`);
  });

  it("leaves the stratum of its successor to the calendar: two years to the day are not more (x-comet3-24)", () => {
    expect(exceedsMonths("2020-01-15", "2022-01-15", 24)).toBe("unmet");
  });
});
