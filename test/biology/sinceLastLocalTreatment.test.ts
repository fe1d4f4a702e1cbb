import { describe, expect, it } from "vitest";
import { sinceLastLocalTreatment } from "../../src/biology/sinceLastLocalTreatment.ts";

const asOf = "2026-11-24";
const since = (facts: object) => sinceLastLocalTreatment({ asOf, ...facts } as never);

describe("sinceLastLocalTreatment", () => {
  it("counts from the last treatment that lies before the meeting", () => {
    const localTreatments = [{ on: "2024-05-10" }, { on: "2023-04-11" }, { on: "2026-12-01" }];
    // 10 May 2024 to 20 October 2026: 29 months are completed on 10 October.
    expect(since({ localTreatments, seen: [{ lesion: 0, firstSeenOn: "2026-10-20" }] })).toEqual({
      state: "counted",
      months: { least: 29, most: 29 },
      from: "2024-05-10",
      until: "2026-10-20",
    });
  });

  it("takes the first detection where it lies after that treatment", () => {
    expect(since({ localTreatments: [{ on: "2024-05-10" }], lungMetastasisDetectedOn: "2025-05-10" })).toMatchObject({
      months: { least: 12, most: 12 },
      until: "2025-05-10",
    });
  });

  it("is zero where a metastasis of today was seen before that treatment, and a range where a day is missing", () => {
    const seen = [
      { lesion: 0, firstSeenOn: "2024-01-02" },
      { lesion: 1, firstSeenOn: "2026-10" },
    ];
    expect(since({ localTreatments: [{ on: "2024-05-10" }], seen })).toMatchObject({ months: { least: 0, most: 0 } });
    expect(since({ localTreatments: [{ on: "2024-05-10" }], seen: seen.slice(1) })).toMatchObject({
      months: { least: 28, most: 29 },
    });
  });

  it.each([
    [{ localTreatments: [{}] }, ["course.localTreatments.0.on"]],
    [{ localTreatments: [{ on: "2024-05-10" }, { on: null }] }, ["course.localTreatments.1.on"]],
    [{ localTreatments: [{ on: "2024-05-10" }] }, ["lesions"]],
    [
      { localTreatments: [{ on: "2024-05-10" }], seen: [{ lesion: 2 }, { lesion: 4 }] },
      ["lesions.2.firstSeenOn", "lesions.4.firstSeenOn"],
    ],
  ])("needs what is missing: %o", (facts, needs) => {
    expect(since(facts)).toEqual({ state: "unknown", needs });
  });

  it("is absent without a local treatment", () => {
    for (const localTreatments of [undefined, null, [], [{ on: "2027-01-01" }]]) {
      expect(since({ localTreatments })).toBeUndefined();
    }
  });

  it("refuses what is no list", () => {
    const message = "Cannot count the interval after a local treatment: ";
    expect(() => since({ localTreatments: "2024" })).toThrow(
      `${message}the local treatments must be a list, got "2024"`,
    );
    expect(() => since({ seen: 1 })).toThrow(`${message}the metastases must be a list, got 1`);
    expect(() => sinceLastLocalTreatment(null as never)).toThrow(`${message}the facts must be an object`);
  });
});
