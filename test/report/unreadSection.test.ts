import { describe, expect, it } from "vitest";
import { unreadSection } from "../../src/report/unreadSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";

describe("what no rule reads", () => {
  it("is told where it is stated", () => {
    const candidate = patientWith({
      patient: { clinicalFrailtyScale: 3, homeOxygen: true },
      exercise: { measuredOn: "2026-11-10" },
      plan: {
        stages: [
          { resections: [{ procedure: "wedge", removedVolumeMl: 85 }, { procedure: "lobectomy" }] },
          { resections: [{ removedVolumeMl: 120.44 }] },
        ],
      },
    });
    expect(unreadSection(candidate)).toEqual([
      "**Stated, and read by no rule on this page:** clinical frailty scale 3 of 9; oxygen at home; exercise tested on 2026-11-10; volumes to be removed by CT: wedge 85 mL, resection 120.4 mL.",
    ]);
  });

  it("is told where it is no", () => {
    expect(unreadSection(patientWith({ patient: { homeOxygen: false }, plan: { stages: [{}] } }))).toEqual([
      "**Stated, and read by no rule on this page:** no oxygen at home.",
    ]);
  });

  it("is nothing where nothing is", () => {
    expect(unreadSection(article)).toEqual([]);
  });
});
