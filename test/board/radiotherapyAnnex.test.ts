import { describe, expect, it } from "vitest";
import { radiotherapyAnnex } from "../../src/board/radiotherapyAnnex.ts";
import { caseOf } from "../candidacy/cases.ts";

const bronchus = (distanceMm: number, order = "lobar") => ({
  structure: "bronchus",
  order,
  relation: "near",
  distanceMm,
});
const annexOf = (lesion: unknown, patient?: unknown) => radiotherapyAnnex(caseOf({ lesions: [lesion], patient }))[0];

describe("the zone", () => {
  it("is assessed under every definition, and schedules are listed for each zone one of them names", () => {
    // Within 2 cm of the bronchial tree is central for RTOG, RTOG 0813 and LUSTRE; IASLC depends on the planning volume.
    const annex = annexOf({ diameterMm: 18, adjacent: [bronchus(15)] });
    expect(annex?.zones.map(({ definition, zone }) => [definition, zone])).toEqual([
      ["rtog", "central"],
      ["rtog-0813", "central"],
      ["iaslc", "unknown"],
      ["lustre", "central"],
      ["hilus", "outside"],
    ]);
    expect(annex?.published.map(({ zone, definitions }) => [zone, definitions])).toEqual([
      ["central", ["rtog", "rtog-0813", "lustre"]],
    ]);
  });

  it("may be two at once, since the definitions disagree", () => {
    const annex = annexOf({ diameterMm: 18, adjacent: [bronchus(8)] });
    expect(annex?.published.map(({ zone }) => zone)).toEqual(["central", "ultracentral"]);
    expect(annex?.published[1]?.definitions).toEqual(["hilus"]);
    const hilus = annex?.published[1]?.schedules.find(({ regimen }) => regimen.id === "hilus-56-8");
    // 56 Gy in 8: 56 x (1 + 7/10) = 95.2, 56 x (1 + 7/3) = 186.7.
    expect(hilus?.bed10).toBeCloseTo(95.2, 9);
    expect(hilus?.bed3).toBeCloseTo(186.6666667, 6);
  });

  it("is missing where nothing was measured, and then only schedules without a zone are listed", () => {
    const annex = annexOf({ diameterMm: 18 });
    expect(annex?.published).toEqual([]);
    expect(annex?.needs).toEqual(["lesions.0.adjacent"]);
    expect(annex?.zoneNotStated.length).toBeGreaterThan(0);
  });
});

describe("the size and the chest wall", () => {
  it("are needed where a printed limit depends on them", () => {
    expect(annexOf({ adjacent: [bronchus(15)] })?.needs).toEqual(["lesions.0.diameterMm"]);
  });

  it("are read from what lies beside the lesion", () => {
    const tree = [bronchus(40), bronchus(50, "main"), { structure: "chest-wall", relation: "abuts" }];
    const annex = annexOf({ diameterMm: 18, adjacent: tree });
    expect(annex?.published.map(({ zone, definitions }) => [zone, definitions])).toEqual([["peripheral", ["rtog"]]]);
    // A single fraction is published away from the chest wall only.
    expect(annex?.published[0]?.schedules.some(({ regimen }) => regimen.id === "nccn-34-1")).toBe(false);
    expect(annex?.needs).toEqual([]);
    const open = annexOf({ diameterMm: 18, adjacent: tree.slice(0, 2) });
    expect(open?.published[0]?.schedules.some(({ regimen }) => regimen.id === "nccn-34-1")).toBe(true);
    expect(open?.needs).toEqual(["lesions.0.adjacent"]);
  });
});

describe("what comes first", () => {
  const first = (lesion: unknown, patient?: unknown) =>
    annexOf(lesion, patient)?.first.map(({ code, state }) => [code, state]);

  it("is needed also where it is not recorded", () => {
    expect(first({})).toEqual([
      ["interstitial-lung-disease", "unknown"],
      ["earlier-radiation", "unknown"],
      ["contact-with-airway-or-esophagus", "unknown"],
      ["growth-inside-airway", "unknown"],
    ]);
  });

  it("is raised where it was recorded", () => {
    const irradiated = { previousRadiation: true, endobronchial: true, adjacent: [] };
    expect(first(irradiated, { interstitialLungDisease: "present" })).toEqual([
      ["interstitial-lung-disease", "raised"],
      ["earlier-radiation", "raised"],
      ["growth-inside-airway", "raised"],
    ]);
  });

  it("is empty where everything is recorded and absent", () => {
    const clear = { previousRadiation: false, endobronchial: false, adjacent: [] };
    expect(first(clear, { interstitialLungDisease: "none-on-ct" })).toEqual([]);
  });

  it.each([
    [{ structure: "esophagus", relation: "abuts" }, "raised"],
    [{ structure: "trachea", distanceMm: 0 }, "raised"],
    [{ structure: "bronchus", order: "segmental", relation: "invades" }, "raised"],
    [{ structure: "bronchus", order: "lobar" }, "unknown"],
    [{ structure: "bronchus", order: "subsegmental", relation: "abuts" }, undefined],
    [{ structure: "esophagus", distanceMm: 6 }, undefined],
    [{ structure: "heart", relation: "abuts" }, undefined],
  ])("is contact with airway or esophagus: %o", (beside, state) => {
    const contact = annexOf({ adjacent: [beside] })?.first.find(({ code }) => code.startsWith("contact"));
    expect(contact?.state).toBe(state);
  });
});

it("leaves a benign lesion out, and is empty without lesions", () => {
  expect(radiotherapyAnnex(caseOf({ lesions: [{ nature: "benign" }, {}] })).map(({ lesion }) => lesion)).toEqual([1]);
  expect(radiotherapyAnnex(caseOf())).toEqual([]);
});
