import { describe, expect, it } from "vitest";
import { imagingDays60 } from "../../src/candidacy/ageLimits.table.ts";
import { dayCounted, examinationsOf, imagingOf } from "../../src/candidacy/imaging.ts";
import { patientWith } from "./cases.ts";

const regions = ["chest", "abdomen"];
const ofAbdomen = (staging: unknown, plan?: unknown) =>
  imagingOf(patientWith({ staging, plan }), "abdomen", imagingDays60);

describe("the day to which ages are counted", () => {
  it("is that of the planned operation, else that of the meeting", () => {
    expect(dayCounted(patientWith({ plan: { operationOn: "2026-12-10" } }))).toStrictEqual({
      on: "2026-12-10",
      to: "operation",
    });
    for (const plan of [undefined, {}, { operationOn: "soon" }]) {
      expect(dayCounted(patientWith({ plan }))).toStrictEqual({ on: "2026-11-24", to: "meeting" });
    }
  });
});

describe("the list of examinations", () => {
  it("holds those of which anything is recorded", () => {
    const staging = [{}, {}, { regions: [] }, { note: "later" }, { on: "2026" }, { modality: "ct" }, { regions }];
    expect(examinationsOf(patientWith({ staging })).map(([at]) => at)).toStrictEqual([4, 5, 6]);
    expect(examinationsOf(patientWith({ staging: undefined }))).toStrictEqual([]);
  });
});

describe("the imaging of a region", () => {
  // 2026-09-25 is 60 days before 2026-11-24
  it.each([
    ["2026-09-25", true, 60],
    ["2026-09-24", ["staging.1"], 61],
    ["2026-11-24", true, 0],
  ])("of %s", (on, answer, days) => {
    expect(ofAbdomen([{ modality: "ct", on, regions }])).toStrictEqual({
      answer,
      at: 0,
      days: { least: days, most: days },
    });
  });

  it("is counted to the day of the operation", () => {
    expect(ofAbdomen([{ modality: "ct", on: "2026-09-25", regions }], { operationOn: "2026-11-25" })).toMatchObject({
      answer: ["staging.1"],
      days: { least: 61, most: 61 },
    });
  });

  it.each([
    ["of unknown age", [{ modality: "ct", regions }], ["staging.0.on"]],
    ["dated in words", [{ modality: "ct", on: "3.11.2026", regions }], ["staging.0.on"]],
    ["of a month that may be too old", [{ modality: "ct", on: "2026-09", regions }], ["staging.0.on"]],
    ["of unknown regions", [{ modality: "ct", on: "2026-11-03" }], ["staging.0.regions"]],
    ["of unknown kind", [{ on: "2026-11-03" }], ["staging.0.modality", "staging.0.regions"]],
    ["of unknown regions and too old", [{ modality: "ct", on: "2025" }], ["staging.1"]],
    ["that covers nothing outside the chest", [{ modality: "endoscopy", on: "2026-11-20" }], ["staging.1"]],
    ["that is not recorded", undefined, ["staging.0"]],
  ])("%s needs what would make it count", (_, staging, answer) => {
    expect(ofAbdomen(staging).answer).toStrictEqual(answer);
  });

  it("after the meeting, or after the operation, shows nothing yet", () => {
    const late = { modality: "ct", on: "2026-12-01", regions };
    expect(ofAbdomen([late])).toStrictEqual({ answer: ["staging.1"], at: 0, afterMeeting: true });
    expect(ofAbdomen([late, { modality: "mri", on: "2026-12-02" }])).toMatchObject({ at: 0, afterMeeting: true });
    expect(ofAbdomen([{ modality: "mri", on: "2026-12-02" }])).toStrictEqual({ answer: ["staging.1"] });
    expect(ofAbdomen([late, { modality: "ct", on: "2026-11-03", regions }])).toMatchObject({ answer: true, at: 1 });
    expect(
      ofAbdomen([{ modality: "ct", on: "2026-11-03", regions }], { operationOn: "2026-11-01" }).answer,
    ).toStrictEqual(["plan.operationOn"]);
  });

  it("is the youngest that covers it, and one that counts before one that may", () => {
    const ct = (on: string) => ({ modality: "ct", on, regions });
    expect(ofAbdomen([ct("2026-11-01"), ct("2026-11-03"), ct("2026-10-30")])).toMatchObject({ answer: true, at: 1 });
    expect(ofAbdomen([ct("2026-01-01"), ct("2026-09")])).toMatchObject({ answer: ["staging.1.on"], at: 1 });
    expect(ofAbdomen([ct("2026-09"), ct("2026-10-01")])).toMatchObject({ answer: true, at: 1 });
    expect(ofAbdomen([ct("2026-10-01"), ct("2026")])).toMatchObject({ answer: true, at: 0 });
  });

  // 2027-01-23 is 60 days after 2026-11-24
  it.each([
    ["2027-01-23", "staging.1"],
    ["2027-01-24", "plan.operationOn"],
    ["2027-01", "plan.operationOn"],
  ])("needs the day of an operation on %s where none made by the meeting can count", (operationOn, need) => {
    expect(ofAbdomen([{ modality: "ct", on: "2026-11-01", regions }], { operationOn }).answer).toStrictEqual([need]);
  });

  it("of a month needs the day of an operation that is too far ahead", () => {
    const plan = { operationOn: "2027-01" };
    expect(ofAbdomen([{ modality: "ct", on: "2026-11-24", regions }], plan).answer).toStrictEqual(["plan.operationOn"]);
  });

  it("with CT needs contrast of the brain, and its day", () => {
    const staging = [{ modality: "ct", regions: ["brain"] }];
    expect(imagingOf(patientWith({ staging }), "brain", imagingDays60).answer).toStrictEqual([
      "staging.0.contrast",
      "staging.0.on",
    ]);
  });
});
