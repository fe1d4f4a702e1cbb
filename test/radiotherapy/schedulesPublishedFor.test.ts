import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { linearQuadraticCaution, linearQuadraticCellData } from "../../src/radiotherapy/linearQuadraticDoubts.ts";
import { regimensFor } from "../../src/radiotherapy/regimensFor.ts";
import { schedulesPublishedFor } from "../../src/radiotherapy/schedulesPublishedFor.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused } from "./refusals.ts";

const clear = {
  interstitialLungDisease: "none-on-ct",
  previousRadiation: false,
  touchesAirwayOrEsophagus: false,
  endobronchial: false,
};
const run = (facts: Unchecked) => schedulesPublishedFor(facts);

describe("schedulesPublishedFor", () => {
  it("lists what is published for zone and size, with both doses and the doubts", () => {
    const annex = run({ ...clear, zone: "peripheral", diameterMm: 24, chestWallMm: 20 });
    expect(annex.first).toEqual([]);
    expect(annex.needs).toEqual([]);
    const listed = regimensFor("peripheral", { diameterMm: 24 as never, chestWallMm: 20 as never });
    expect(annex.schedules.map(({ regimen, needs }) => ({ regimen, needs }))).toEqual(listed);
    const row = existing(annex.schedules.find(({ regimen }) => regimen.id === "lustre-48-4"));
    expect(row.bed10).toBeCloseTo(105.6, 9);
    expect(row.bed3).toBeCloseTo(240, 9);
    expect(row.doubts).toEqual([linearQuadraticCellData, linearQuadraticCaution]);
  });

  it("closes no gate at 100 Gy10: a running trial lies below it", () => {
    const { zoneNotStated } = run({ ...clear, zone: "central" });
    const below = zoneNotStated
      .filter(({ regimen }) => regimen.id.startsWith("sabr-comet-10-"))
      .map(({ bed10 }) => bed10);
    expect(below.map((dose) => Math.round(dose * 10) / 10)).toEqual([60, 60, 59.5]);
  });

  it("puts first what was raised, suspected or never recorded", () => {
    expect(run({ zone: "central" }).first).toEqual([
      { code: "interstitial-lung-disease", state: "unknown" },
      { code: "earlier-radiation", state: "unknown" },
      { code: "contact-with-airway-or-esophagus", state: "unknown" },
      { code: "growth-inside-airway", state: "unknown" },
    ]);
    const raised = {
      interstitialLungDisease: "suspected",
      previousRadiation: true,
      touchesAirwayOrEsophagus: true,
      endobronchial: true,
    };
    expect(run({ ...raised, zone: "central" }).first.map((one) => one.state)).toEqual([
      "suspected",
      "raised",
      "raised",
      "raised",
    ]);
    expect(run({ ...clear, interstitialLungDisease: "present" }).first).toEqual([
      { code: "interstitial-lung-disease", state: "raised" },
    ]);
    expect(run({ ...clear, interstitialLungDisease: null }).first).toEqual([
      { code: "interstitial-lung-disease", state: "unknown" },
    ]);
  });

  it("without a zone lists nothing and needs it", () => {
    for (const zone of [undefined, null, "unknown", "outside"]) {
      const annex = run({ ...clear, zone });
      expect(annex).toMatchObject({ first: [], schedules: [], needs: ["zone"] });
      expect(annex.zoneNotStated).toEqual(run({ ...clear, zone: "central" }).zoneNotStated);
    }
  });

  it("sets apart what was published without a zone", () => {
    const annex = run({ ...clear, zone: "ultracentral" });
    expect(annex.schedules.every(({ regimen }) => regimen.zones.includes("ultracentral"))).toBe(true);
    expect(annex.zoneNotStated.map(({ regimen }) => regimen.id)).toContain("filippi-26-1");
    expect(
      run({ ...clear, zone: "central", diameterMm: 60 }).zoneNotStated.map(({ regimen }) => regimen.id),
    ).not.toContain("filippi-26-1");
  });

  it("refuses impossible input", () => {
    const opening = "Cannot list the schedules of a lesion:";
    refused(() => run(null), `${opening} the facts must be an object with named fields, got null`);
    refused(
      () => run({ zone: "hilar" }),
      `${opening} the zone must be one of peripheral, central, ultracentral, outside, unknown, got "hilar"`,
    );
    refused(
      () => run({ interstitialLungDisease: true }),
      `${opening} interstitial lung disease must be one of none-on-ct, suspected, present, got true`,
    );
    refused(
      () => run({ zone: "central", diameterMm: -1 }),
      "Cannot list published schedules: the diameter must be a number from 0 to 400, got -1",
    );
  });
});
