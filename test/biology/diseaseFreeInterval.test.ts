import { describe, expect, it } from "vitest";
import { diseaseFreeInterval, type IntervalFacts } from "../../src/biology/diseaseFreeInterval.ts";

const primaryTreatedOn = "2021-01-15";
const lungMetastasisDetectedOn = "2024-01-15";

describe("diseaseFreeInterval", () => {
  it("counts calendar months and says what stopped the clock (BL-020)", () => {
    expect(diseaseFreeInterval({ primaryTreatedOn, lungMetastasisDetectedOn }, "detection")).toStrictEqual({
      state: "counted",
      months: { least: 36, most: 36 },
      from: primaryTreatedOn,
      until: lungMetastasisDetectedOn,
      end: "detection",
    });
  });

  it("is zero when the metastasis was found before the primary was treated (BL-021)", () => {
    const facts = { primaryTreatedOn: "2024-05-02", lungMetastasisDetectedOn: "2024-03-20" };
    expect(diseaseFreeInterval(facts, "detection")).toMatchObject({ state: "counted", months: { least: 0, most: 0 } });
    const years = { primaryTreatedOn: "2024", lungMetastasisDetectedOn: "2024" };
    expect(diseaseFreeInterval(years, "detection")).toMatchObject({ months: { least: 0, most: 11 } });
  });

  it("ends at the operation where the caller chooses that", () => {
    const facts = { primaryTreatedOn, lungMetastasisDetectedOn, operationOn: "2024-03-14" };
    expect(diseaseFreeInterval(facts, "operation")).toMatchObject({
      months: { least: 37, most: 37 },
      until: "2024-03-14",
      end: "operation",
    });
  });

  it.each([
    [{ primaryStatus: "never-found" }, "primary-never-found"],
    [{ primaryStatus: "never-found", primaryTreatedOn, lungMetastasisDetectedOn }, "primary-never-found"],
    [{ primaryStatus: "uncontrolled" }, "primary-never-treated"],
    [{ primaryStatus: "controllable", lungMetastasisDetectedOn }, "primary-never-treated"],
  ] as const)("is not defined for %o", (facts, because) => {
    expect(diseaseFreeInterval(facts, "detection")).toEqual({ state: "not-defined", because, end: "detection" });
  });

  it("counts from the treatment of a primary that came back", () => {
    const facts = { primaryStatus: "uncontrolled", primaryTreatedOn, lungMetastasisDetectedOn } as const;
    expect(diseaseFreeInterval(facts, "detection").state).toBe("counted");
  });

  it.each([
    [{}, "detection", ["primary.treatedOn", "course.lungMetastasisDetectedOn"]],
    [{}, "operation", ["primary.treatedOn", "plan.operationOn"]],
    [{ primaryTreatedOn }, "detection", ["course.lungMetastasisDetectedOn"]],
    [{ primaryTreatedOn, lungMetastasisDetectedOn }, "operation", ["plan.operationOn"]],
    [{ lungMetastasisDetectedOn }, "detection", ["primary.treatedOn"]],
    [{ lungMetastasisDetectedOn, primaryStatus: "controlled-in-place" }, "detection", ["primary.treatedOn"]],
    [{ lungMetastasisDetectedOn, primaryStatus: "no-evidence-of-disease" }, "detection", ["primary.treatedOn"]],
    [{ primaryTreatedOn: null, lungMetastasisDetectedOn }, "detection", ["primary.treatedOn"]],
  ] as const)("needs the dates that %o lacks", (facts, end, needs) => {
    expect(diseaseFreeInterval(facts as IntervalFacts, end)).toEqual({ state: "unknown", needs, end });
  });

  it("counts from the last local treatment too, in a repeat", () => {
    const treated = (...dates: (string | undefined)[]) => ({
      primaryTreatedOn,
      lungMetastasisDetectedOn,
      localTreatments: dates.map((on) => ({ on })),
    });
    const since = (facts: IntervalFacts) => {
      const interval = diseaseFreeInterval(facts, "detection");
      return interval.state === "counted" ? interval.sinceLocalTreatment : undefined;
    };
    expect(since(treated("2022-05-10", "2023-02-01", undefined))).toEqual({ least: 11, most: 11 });
    expect(since(treated("2023-02-01", "2022-05-10"))).toEqual({ least: 11, most: 11 });
    expect(since(treated("2023-02-01", "2022"))).toEqual({ least: 11, most: 11 });
    expect(since(treated("2023"))).toEqual({ least: 0, most: 12 });
    expect(since(treated("2023", "2023-01"))).toEqual({ least: 0, most: 12 });
    expect(since(treated("2024-01-15", "2025-01-01"))).toBeUndefined();
    expect(since(treated(undefined))).toBeUndefined();
    expect(since(treated())).toBeUndefined();
  });

  it.each([
    [null, "detection", "the facts must be an object with named fields, got null"],
    [{}, "first sight", 'the end must be one of detection, operation, got "first sight"'],
    [
      { primaryStatus: "gone" },
      "detection",
      'the status of the primary must be one of no-evidence-of-disease, controlled-in-place, controllable, uncontrolled, never-found, got "gone"',
    ],
    [
      { primaryTreatedOn, lungMetastasisDetectedOn, localTreatments: 2 },
      "detection",
      "the local treatments must be a list, got 2",
    ],
  ])("refuses %o ending in %s", (facts, end, message) => {
    expect(() => diseaseFreeInterval(facts as IntervalFacts, end as "detection")).toThrow(
      `Cannot count the disease-free interval: ${message}`,
    );
  });

  it.each(["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled"] as const)(
    "takes %s for a status",
    (primaryStatus) => {
      const facts = { primaryStatus, primaryTreatedOn, lungMetastasisDetectedOn };
      expect(diseaseFreeInterval(facts, "detection").state).toBe("counted");
    },
  );

  it("refuses a date that does not exist", () => {
    const facts = { primaryTreatedOn: "2025-02-30", lungMetastasisDetectedOn };
    expect(() => diseaseFreeInterval(facts, "detection")).toThrow(RangeError);
  });
});
