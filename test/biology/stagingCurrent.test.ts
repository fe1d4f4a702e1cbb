import { describe, expect, it } from "vitest";
import { stagingCurrent, stagingDetterbeck2010, stagingNccn2018 } from "../../src/biology/stagingCurrent.ts";
import type { Staging } from "../../src/case/staging.ts";

const ct = (on: string | undefined, sliceMm: number | undefined = 3): Staging => ({ modality: "ct", on, sliceMm });
const day = "2026-03-01";

describe("stagingCurrent", () => {
  it("takes 28 days and 3 mm (BL-045)", () => {
    expect(stagingCurrent([ct("2026-02-01")], day)).toEqual({
      verdict: "met",
      needs: [],
      restsOn: "primary",
      assumed: [],
      reasons: [
        {
          code: "ct-age",
          verdict: "met",
          standing: "primary",
          days: { least: 28, most: 28 },
          threshold: stagingDetterbeck2010.ctDays,
        },
        {
          code: "ct-slice",
          verdict: "met",
          standing: "primary",
          sliceMm: 3,
          threshold: stagingDetterbeck2010.sliceMm,
        },
      ],
    });
  });

  it.each([
    [[ct("2026-01-31")], "unmet", []],
    [[ct("2026-02-01", 5)], "met", []],
    [[ct("2026-02-01", 5.1)], "unmet", []],
    [[ct("2026-02-01", undefined)], "met", []],
    [[{ modality: "ct", on: "2026-02-01" }], "unknown", ["staging.0.sliceMm"]],
    [[{ modality: "ct", on: "2026-01-01" }], "unmet", []],
    [[ct("2026-02")], "met", []],
    [[ct("2026-01")], "unmet", []],
    [[ct("2026")], "unknown", ["staging.0.on"]],
    [[ct("2026-01-01"), { modality: "pet-ct", on: "2026-02-20", sliceMm: 4 }, ct("2025-12-01")], "met", []],
    [[ct("2026-02-20"), ct("2026-02-20", 8)], "met", []],
    [[ct("2026-02-20", 8), ct("2026-02-19")], "met", []],
    [[ct("2026-02-19", 8), ct("2026-02-20", 6)], "unmet", []],
    [[ct(day)], "met", []],
    [[ct("2026-03-02")], "unknown", ["staging"]],
    [[ct("2026-01-01"), ct("2026-03-02")], "unmet", []],
    [[{ modality: "mri", on: "2026-02-20", regions: ["chest"] }], "unknown", ["staging"]],
    [[{ modality: "CT chest" as never, on: "2026-02-20", sliceMm: 1 }], "unknown", ["staging"]],
    [[{ ...ct("2026-02-20", 1), regions: ["brain"] }], "unknown", ["staging"]],
    [[{ ...ct("2026-02-20", 1), regions: ["abdomen", "pelvis"] }], "unknown", ["staging"]],
    [[{ ...ct("2026-02-20", 1), regions: ["chest", "abdomen"] }], "met", []],
    [[{ ...ct("2026-02-20", 1), regions: ["whole-body"] }], "met", []],
    [[{ ...ct("2026-02-20", 1), regions: null as never }], "met", []],
    [[{ modality: "pet-ct", on: "2026-02-20", sliceMm: 1 }], "met", []],
    [[{ on: "2026-02-20" }, { modality: "ct" }], "unknown", ["staging"]],
    [[], "unknown", ["staging"]],
    [undefined, "unknown", ["staging"]],
  ] satisfies readonly (readonly [readonly Staging[] | undefined, string, readonly string[]])[])(
    "%o is %s",
    (staging, verdict, needs) => {
      const judged = stagingCurrent(staging, day);
      expect([judged.verdict, judged.needs]).toEqual([verdict, needs]);
    },
  );

  const petCt = (on: string, sliceMm?: number): Staging => ({ modality: "pet-ct", on, sliceMm });

  it.each([
    ["does not hide the CT before it", [ct("2026-02-15", 1), petCt("2026-02-17")], "met", [], 14, 1],
    ["does not hide it with thick slices either", [ct("2026-02-15", 1), petCt("2026-02-17", 5.1)], "met", [], 14, 1],
    ["does not hide a CT listed after it", [petCt("2026-02-17"), ct("2026-02-15", 1)], "met", [], 14, 1],
    [
      "takes no slices from a CT that is too old",
      [ct("2026-01-31", 1), petCt("2026-02-17")],
      "unknown",
      [1],
      12,
      undefined,
    ],
    ["answers by itself where its slices are stated", [ct("2026-01-31", 1), petCt("2026-02-17", 5)], "met", [], 12, 5],
    [
      "and a CT without slices are both asked",
      [{ modality: "ct", on: "2026-02-15" }, petCt("2026-02-17")],
      "unknown",
      [1, 0],
      12,
      undefined,
    ],
    [
      "too thick leaves a CT without slices to be asked",
      [{ modality: "ct", on: "2026-02-15" }, petCt("2026-02-17", 6)],
      "unknown",
      [0],
      14,
      undefined,
    ],
    [
      "too old as well as the CT: the latest is reported",
      [ct("2026-01-01", 1), petCt("2026-01-03", 4)],
      "unmet",
      [],
      57,
      4,
    ],
    ["of a month without a day is the latest it can be", [ct("2026-01-31"), petCt("2026-02", 6)], "unmet", [], 1, 6],
  ] as const)("a PET-CT %s", (_, staging, verdict, needs, days, sliceMm) => {
    const judged = stagingCurrent(staging, day);
    expect([judged.verdict, judged.needs]).toEqual([verdict, needs.map((at) => `staging.${at}.sliceMm`)]);
    const [age, slice] = judged.reasons;
    expect(age).toMatchObject({ code: "ct-age", days: { least: days } });
    expect(slice && "sliceMm" in slice ? slice.sliceMm : undefined).toBe(sliceMm);
  });

  it("says what is not recorded", () => {
    expect(stagingCurrent([], day).reasons).toEqual([
      { code: "ct-not-recorded", verdict: "unknown", standing: "primary", threshold: stagingDetterbeck2010.ctDays },
    ]);
    expect(stagingCurrent([{ modality: "ct", on: "2026-02-20" }], day).reasons[1]).toEqual({
      code: "ct-slice-not-recorded",
      verdict: "unknown",
      standing: "primary",
      threshold: stagingDetterbeck2010.sliceMm,
    });
    expect(stagingCurrent([ct("2026")], day).reasons[0]).toMatchObject({
      code: "ct-age",
      verdict: "unknown",
      days: { least: -305, most: 59 },
    });
  });

  it("takes sixty days and needs no slice under the older guidance for lung cancer", () => {
    expect(stagingCurrent([{ modality: "ct", on: "2025-12-31" }], day, stagingNccn2018)).toMatchObject({
      verdict: "met",
      restsOn: "secondary",
    });
    expect(stagingCurrent([{ modality: "ct", on: "2025-12-30" }], day, stagingNccn2018).verdict).toBe("unmet");
    expect([stagingDetterbeck2010.id, stagingNccn2018.id]).toEqual(["detterbeck-2010", "nccn-lung-2018"]);
  });

  it.each([
    [null, "the policy must be an object with named fields, got null"],
    [[], "the policy must be an object with named fields, got an object"],
    [{ id: "own" }, "the age of a CT in the policy must be an object with named fields, got undefined"],
  ])("refuses the policy %o", (policy, message) => {
    expect(() => stagingCurrent([], day, policy as never)).toThrow(`Cannot judge the staging: ${message}`);
  });

  it.each([
    ["ct", 'examinations must be a list, got "ct"'],
    [[null], "examinations.0 must be an object with named fields, got null"],
    [[ct("2026-02-20", 0)], "the slice must be a number above 0, got 0"],
  ])("refuses %o", (wrong, message) => {
    expect(() => stagingCurrent(wrong as never, day)).toThrow(`Cannot judge the staging: ${message}`);
  });
});
