import { describe, expect, it } from "vitest";
import { scoreFigures } from "../../src/biology/scoreFigures.table.ts";
import {
  type UsSarcomaCollaborative2021Facts,
  usSarcomaCollaborative2021,
} from "../../src/biology/usSarcomaCollaborative2021.ts";
import { metastases } from "./intervals.ts";

const facts = (more: UsSarcomaCollaborative2021Facts = {}): UsSarcomaCollaborative2021Facts => ({
  primarySite: "soft-tissue-sarcoma",
  ageYears: 40,
  retroperitoneal: false,
  primaryMargin: "R0",
  metastases: metastases(1),
  lesionListComplete: true,
  extrapulmonaryDisease: false,
  ...more,
});

describe("usSarcomaCollaborative2021", () => {
  it.each([
    ["x-lee-2", { ageYears: 54, retroperitoneal: true, metastases: metastases(2) }, 2, "high"],
    ["x-lee-4", { ageYears: 70, retroperitoneal: true, primaryMargin: "R1", metastases: metastases(3) }, 4, "high"],
    ["x-lee-8", { ageYears: 54, primaryMargin: "R1" }, 1, "low"],
    ["x-lee-10", { ageYears: 30, metastases: metastases(12) }, 1, "low"],
    ["no factor", {}, 0, "low"],
    ["54.9 years", { ageYears: 54.9 }, 0, "low"],
    ["55 years", { ageYears: 55 }, 1, "low"],
    ["55 years and R1", { ageYears: 55, primaryMargin: "R1" }, 2, "high"],
  ] as const)("%s", (_id, more, points, group) => {
    expect(usSarcomaCollaborative2021(facts(more))).toEqual({
      state: "grouped",
      group,
      factors: { least: points, most: points },
    });
  });

  it.each([
    [{ primarySite: "bone-sarcoma" }, "other-primary"],
    [{ extrapulmonaryDisease: true }, "disease-outside-the-lungs"],
    [{ primaryMargin: "R2" }, "primary-left-behind"],
  ] as const)("was not made for %o (x-lee-6)", (more, because) => {
    expect(usSarcomaCollaborative2021(facts(more))).toEqual({ state: "outside-population", because });
  });

  it.each([
    [{ ageYears: undefined, metastases: metastases(2) }, ["low", "high"], { least: 1, most: 2 }, ["patient.ageYears"]],
    [{ retroperitoneal: undefined, ageYears: 60 }, ["low", "high"], { least: 1, most: 2 }, ["primary.histology"]],
    [{ primaryMargin: "RX", ageYears: 60 }, ["low", "high"], { least: 1, most: 2 }, ["primary.status"]],
    [{ primaryMargin: undefined, ageYears: 60 }, ["low", "high"], { least: 1, most: 2 }, ["primary.status"]],
    [{ metastases: undefined, ageYears: 60 }, ["low", "high"], { least: 1, most: 2 }, ["lesions"]],
    [
      { lesionListComplete: undefined, ageYears: 60 },
      ["low", "high"],
      { least: 1, most: 2 },
      ["chest.lesionListComplete"],
    ],
    [{ primarySite: undefined }, ["low"], { least: 0, most: 0 }, ["primary.site"]],
    [{ extrapulmonaryDisease: undefined }, ["low"], { least: 0, most: 0 }, ["extrathoracic.state"]],
    [
      { primarySite: undefined, extrapulmonaryDisease: undefined, ageYears: undefined, primaryMargin: "R1" },
      ["low", "high"],
      { least: 1, most: 2 },
      ["primary.site", "extrathoracic.state", "patient.ageYears"],
    ],
  ] as const)("stays open for %o", (more, possible, factors, needs) => {
    expect(usSarcomaCollaborative2021(facts(more))).toEqual({ state: "open", possible, factors, needs });
  });

  it("does not need what cannot change the group", () => {
    expect(usSarcomaCollaborative2021(facts({ ageYears: undefined }))).toMatchObject({
      state: "grouped",
      group: "low",
    });
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ ageYears: -1 }, "the age must be a number from 0 to 120, got -1"],
    [{ primaryMargin: "R3" }, 'the margin must be one of R0, R1, R2, RX, got "R3"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => usSarcomaCollaborative2021(wrong as never)).toThrow(`Cannot count the sarcoma score: ${message}`);
  });

  it("leaves 85 of its 352 patients without a group (x-sum-lee)", () => {
    const [low, high, all] = scoreFigures.filter((figure) => figure.source.id === "lee-2021");
    expect([low?.value, high?.value, all?.value]).toEqual([51, 16, 42]);
    expect((all?.patients ?? 0) - (low?.patients ?? 0) - (high?.patients ?? 0)).toBe(85);
  });
});
