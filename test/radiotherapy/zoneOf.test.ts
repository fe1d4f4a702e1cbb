import { describe, expect, it } from "vitest";
import {
  hilusZones,
  iaslcZones,
  lustreZones,
  rtog0813Zones,
  rtogZones,
} from "../../src/radiotherapy/zoneDefinitions.ts";
import { zoneOf } from "../../src/radiotherapy/zoneOf.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused, refusesNoNumbers } from "./refusals.ts";

const tree = (distance: unknown, more: object = {}): Unchecked => ({
  distanceMm: { "proximal-bronchial-tree": distance, ...more },
});
const everything = (distance: number): Unchecked => ({
  distanceMm: Object.fromEntries(iaslcZones.centralNear.map(({ structure }) => [structure, distance])),
});

describe("zoneOf", () => {
  it("RTOG: within 2 cm of the bronchial tree, 2 cm itself included", () => {
    expect(zoneOf(rtogZones, tree(20))).toEqual({
      definition: "rtog",
      zone: "central",
      needs: [],
      source: rtogZones.source,
      standing: "primary",
    });
    expect(zoneOf(rtogZones, tree(20.1))).toMatchObject({ zone: "peripheral", needs: [] });
    expect(zoneOf(rtogZones, tree(undefined)).zone).toBe("unknown");
    expect(zoneOf(rtogZones, {})).toMatchObject({ zone: "unknown", needs: ["distanceMm.proximal-bronchial-tree"] });
    expect(zoneOf(rtogZones, tree(null))).toMatchObject({
      zone: "unknown",
      needs: ["distanceMm.proximal-bronchial-tree"],
    });
    expect(zoneOf(rtogZones, { distanceMm: null, overlaps: null } as never).zone).toBe("unknown");
  });

  it("takes a main bronchus for a part of the tree, and the nearer of the two", () => {
    expect(zoneOf(rtogZones, { distanceMm: { "main-bronchus": 15 } } as never).zone).toBe("central");
    expect(zoneOf(rtogZones, { distanceMm: { "main-bronchus": 25 } } as never)).toMatchObject({
      zone: "unknown",
      needs: ["distanceMm.proximal-bronchial-tree"],
    });
    expect(zoneOf(rtogZones, tree(30, { "main-bronchus": 15 })).zone).toBe("central");
    expect(zoneOf(rtogZones, tree(15, { "main-bronchus": 30 })).zone).toBe("central");
    expect(zoneOf(rtogZones, tree(25, { "main-bronchus": 30 })).zone).toBe("peripheral");
    expect(zoneOf(lustreZones, { distanceMm: { "main-bronchus": 5, mediastinum: 30 } } as never).zone).toBe("central");
    expect(zoneOf(lustreZones, tree(30, { "main-bronchus": 9, mediastinum: 10.1 })).zone).toBe("central");
    expect(zoneOf(lustreZones, tree(30, { trachea: 3, mediastinum: 11 })).zone).toBe("peripheral");
    expect(zoneOf(lustreZones, tree(30, { "main-bronchus": 25, mediastinum: 24 })).zone).toBe("peripheral");
    // A bronchus counts for the tree only, not for the mediastinum.
    expect(zoneOf(lustreZones, tree(30, { "main-bronchus": 21 }))).toMatchObject({
      zone: "unknown",
      needs: ["distanceMm.mediastinum"],
    });
  });

  it("RTOG 0813: or touching mediastinal or pericardial pleura", () => {
    expect(zoneOf(rtog0813Zones, { ...tree(30), overlaps: ["pericardial-pleura"] }).zone).toBe("central");
    expect(zoneOf(rtog0813Zones, { ...tree(30), overlaps: ["mediastinal-pleura"] }).zone).toBe("central");
    expect(zoneOf(rtog0813Zones, { ...tree(30), overlaps: ["heart"] }).zone).toBe("peripheral");
    expect(zoneOf(rtog0813Zones, { ...tree(30), overlaps: [] }).zone).toBe("peripheral");
    expect(zoneOf(rtog0813Zones, tree(30))).toMatchObject({ zone: "unknown", needs: ["overlaps"] });
    expect(zoneOf(rtog0813Zones, tree(10)).zone).toBe("central");
    expect(zoneOf(rtog0813Zones, {}).needs).toEqual(["distanceMm.proximal-bronchial-tree", "overlaps"]);
  });

  it("IASLC: within 2 cm of any structure, ultracentral where the target overlaps an airway", () => {
    expect(zoneOf(iaslcZones, { distanceMm: { esophagus: 15 } as never, overlaps: [] }).zone).toBe("central");
    expect(zoneOf(iaslcZones, { overlaps: ["trachea"] }).zone).toBe("ultracentral");
    expect(zoneOf(iaslcZones, { overlaps: ["main-bronchus"] })).toEqual({
      definition: "iaslc",
      zone: "ultracentral",
      needs: [],
      source: iaslcZones.source,
      standing: "primary",
    });
    expect(zoneOf(iaslcZones, { ...everything(21), overlaps: ["esophagus"] }).zone).toBe("peripheral");
    expect(zoneOf(iaslcZones, { ...everything(21), overlaps: [] }).zone).toBe("peripheral");
    expect(zoneOf(iaslcZones, { ...everything(20), overlaps: [] }).zone).toBe("central");
    expect(zoneOf(iaslcZones, everything(21))).toMatchObject({ zone: "unknown", needs: ["overlaps"] });
    expect(zoneOf(iaslcZones, { distanceMm: { esophagus: 15 } as never })).toMatchObject({
      zone: "unknown",
      needs: ["overlaps"],
    });
    expect(zoneOf(iaslcZones, { overlaps: [] }).needs).toHaveLength(9);
    expect(zoneOf(iaslcZones, {}).needs).toHaveLength(10);
  });

  it("the definitions disagree on one lesion", () => {
    const lesion = { ...everything(30), overlaps: [] as const };
    lesion.distanceMm = { ...lesion.distanceMm, esophagus: 15, mediastinum: 15 };
    expect(zoneOf(iaslcZones, lesion).zone).toBe("central");
    expect(zoneOf(rtogZones, lesion).zone).toBe("peripheral");
    expect(zoneOf(lustreZones, lesion).zone).toBe("peripheral");
    expect(zoneOf(hilusZones, lesion).zone).toBe("outside");
  });

  it("HILUS: within 1 cm of the tree; group A within 1 cm of main bronchi or trachea", () => {
    expect(zoneOf(hilusZones, tree(10, { "main-bronchus": 10 }))).toMatchObject({
      zone: "ultracentral",
      group: "A",
      needs: [],
    });
    expect(zoneOf(hilusZones, tree(5, { trachea: 8, "main-bronchus": 40 }))).toMatchObject({
      zone: "ultracentral",
      group: "A",
    });
    expect(zoneOf(hilusZones, tree(5, { trachea: 11, "main-bronchus": 11 }))).toMatchObject({
      zone: "ultracentral",
      group: "B",
      needs: [],
    });
    const open = zoneOf(hilusZones, tree(5, { trachea: 11 }));
    expect(open).toMatchObject({ zone: "ultracentral", needs: ["distanceMm.main-bronchus"] });
    expect(open.group).toBeUndefined();
    expect(zoneOf(hilusZones, tree(5, { "main-bronchus": null })).needs).toEqual([
      "distanceMm.main-bronchus",
      "distanceMm.trachea",
    ]);
    expect(zoneOf(hilusZones, tree(10.1)).zone).toBe("outside");
    expect(zoneOf(hilusZones, {})).toMatchObject({ zone: "unknown", needs: ["distanceMm.proximal-bronchial-tree"] });
  });

  it("LUSTRE: within 1 cm of the mediastinum or 2 cm of the tree", () => {
    expect(zoneOf(lustreZones, tree(30, { mediastinum: 10 })).zone).toBe("central");
    expect(zoneOf(lustreZones, tree(30, { mediastinum: 10.1 })).zone).toBe("peripheral");
    expect(zoneOf(lustreZones, tree(20)).zone).toBe("central");
    expect(zoneOf(lustreZones, tree(30)).needs).toEqual(["distanceMm.mediastinum"]);
  });

  it("refuses impossible input", () => {
    const opening = "Cannot name a zone:";
    const list =
      "proximal-bronchial-tree, trachea, main-bronchus, esophagus, heart, brachial-plexus, major-vessel, spinal-cord, phrenic-nerve, recurrent-nerve, mediastinum, mediastinal-pleura, pericardial-pleura";
    refusesNoNumbers(
      (v) => zoneOf(rtogZones, tree(v)),
      `${opening} each distance must be a number from 0 to 400`,
      true,
    );
    refused(() => zoneOf(rtogZones, tree(-1)), `${opening} each distance must be a number from 0 to 400, got -1`);
    refused(
      () => zoneOf(rtogZones, { distanceMm: { oesophagus: 5 } } as never),
      `${opening} each structure must be one of ${list}, got "oesophagus"`,
    );
    refused(
      () => zoneOf(rtogZones, { overlaps: ["lung"] } as never),
      `${opening} each overlap must be one of ${list}, got "lung"`,
    );
    refused(
      () => zoneOf(rtogZones, { overlaps: "heart" } as never),
      `${opening} the overlaps must be a list, got "heart"`,
    );
    refused(
      () => zoneOf(rtogZones, { distanceMm: [] } as never),
      `${opening} the distances must be an object with named fields, got an object`,
    );
    refused(() => zoneOf(null as never, {}), `${opening} the definition must be an object with named fields, got null`);
    refused(
      () => zoneOf(rtogZones, null as never),
      `${opening} the facts must be an object with named fields, got null`,
    );
    expect(zoneOf(rtogZones, tree(0)).zone).toBe("central");
  });
});
