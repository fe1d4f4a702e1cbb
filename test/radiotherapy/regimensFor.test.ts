import { describe, expect, it } from "vitest";
import { regimens } from "../../src/radiotherapy/regimens.table.ts";
import { regimensFor } from "../../src/radiotherapy/regimensFor.ts";
import type { Zone } from "../../src/radiotherapy/zoneDefinitions.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const ids = (zone: Zone | "not-stated", facts?: Unchecked) => regimensFor(zone, facts).map(({ regimen }) => regimen.id);
const anywhere = ["filippi-26-1", "cyberknife-60-3", "sabr-comet-10-20-1", "sabr-comet-10-30-3", "sabr-comet-10-35-5"];

describe("regimensFor", () => {
  it("lists what was published for the zone", () => {
    expect(ids("ultracentral")).toEqual(["sabr-comet-60-8", "sabr-comet-60-12", "sunset-60-8", "hilus-56-8"]);
    expect(ids("central")).toContain("nuyttens-48-6");
    expect(ids("peripheral")).not.toContain("nuyttens-48-6");
  });

  it("keeps a schedule whose source names no zone out of every zone", () => {
    expect(ids("not-stated")).toEqual(anywhere);
    for (const zone of ["peripheral", "central", "ultracentral"] as const)
      for (const id of anywhere) expect(ids(zone)).not.toContain(id);
  });

  it("lists nothing in one or three fractions for a central or ultracentral lesion", () => {
    for (const zone of ["central", "ultracentral"] as const)
      for (const { regimen } of regimensFor(zone)) expect(regimen.fractions).toBeGreaterThanOrEqual(4);
  });

  it("gives every row the whole of its source", () => {
    expect(regimens.length).toBe(33);
    expect(new Set(regimens.map((one) => one.id)).size).toBe(33);
    for (const one of regimens) {
      expect(Number.isInteger(one.fractions)).toBe(true);
      expect(one.id.endsWith(`-${one.fractions}`) || /-(size|wall)$/.test(one.id)).toBe(true);
      expect(one.id).toContain(`-${one.fractions * one.dosePerFractionGray}-`);
      expect(one.source.title.length).toBeGreaterThan(10);
    }
  });

  it("leaves out what breaks a printed limit, each side", () => {
    const has = (id: string, facts: Unchecked, zone: Zone = "peripheral") => ids(zone, facts).includes(id);
    expect([19.9, 20].map((diameterMm) => has("nccn-34-1", { diameterMm }))).toEqual([true, false]);
    expect([10, 10.1].map((chestWallMm) => has("nccn-34-1", { chestWallMm }))).toEqual([false, true]);
    expect([50, 50.1].map((diameterMm) => has("safron-28-1", { diameterMm }))).toEqual([true, false]);
    expect([30, 30.1].map((diameterMm) => has("sabr-comet-54-3", { diameterMm }))).toEqual([true, false]);
    expect([30, 30.1].map((diameterMm) => has("sabr-comet-55-5-size", { diameterMm }))).toEqual([false, true]);
    expect([60, 60.1].map((diameterMm) => has("sunset-60-8", { diameterMm }, "ultracentral"))).toEqual([true, false]);
    expect(has("acrop-45-3", { diameterMm: 100, chestWallMm: 0 })).toBe(true);
  });

  it("keeps what cannot be checked and names the missing fact", () => {
    const needs = (id: string, facts?: Unchecked) =>
      regimensFor("peripheral", facts).find(({ regimen }) => regimen.id === id)?.needs;
    expect(needs("nccn-34-1")).toEqual(["diameterMm", "chestWallMm"]);
    expect(needs("nccn-34-1", { diameterMm: 15, chestWallMm: null })).toEqual(["chestWallMm"]);
    expect(needs("nccn-34-1", { diameterMm: null, chestWallMm: 15 })).toEqual(["diameterMm"]);
    expect(needs("nccn-34-1", { diameterMm: 15, chestWallMm: 15 })).toEqual([]);
    expect(needs("sabr-comet-55-5-size")).toEqual(["diameterMm"]);
    expect(needs("acrop-45-3")).toEqual([]);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot list published schedules:";
    refused(
      () => regimensFor("hilar" as never),
      `${opening} the zone must be one of peripheral, central, ultracentral, not-stated, got "hilar"`,
    );
    refused(
      () => regimensFor("central", null as never),
      `${opening} the facts must be an object with named fields, got null`,
    );
    refusesNoNumbers(
      (v) => regimensFor("central", { diameterMm: v }),
      `${opening} the diameter must be a number from 0 to 400`,
      true,
    );
    refused(
      () => regimensFor("central", { diameterMm: -1 as never }),
      `${opening} the diameter must be a number from 0 to 400, got -1`,
    );
    refusesNoNumbers(
      (v) => regimensFor("central", { chestWallMm: v }),
      `${opening} the distance to the chest wall must be a number from 0 to 400`,
      true,
    );
    refused(
      () => regimensFor("central", { chestWallMm: -1 as never }),
      `${opening} the distance to the chest wall must be a number from 0 to 400, got -1`,
    );
    expect(ids("central", { diameterMm: 0, chestWallMm: 0 }).length).toBeGreaterThan(5);
  });
});
