import { describe, expect, it } from "vitest";
import {
  hilusZones,
  iaslcZones,
  lustreZones,
  rtog0813Zones,
  rtogZones,
} from "../../src/radiotherapy/zoneDefinitions.ts";

describe("zone definitions", () => {
  it("are distinguished by name, and print these distances", () => {
    const all = [rtogZones, rtog0813Zones, iaslcZones, lustreZones, hilusZones];
    expect(all.map((one) => one.id)).toEqual(["rtog", "rtog-0813", "iaslc", "lustre", "hilus"]);
    expect(all.map((one) => one.standing)).toEqual(["primary", "secondary", "primary", "primary", "primary"]);
    expect(rtogZones.centralNear).toEqual([{ structure: "proximal-bronchial-tree", withinMm: 20 }]);
    expect(iaslcZones.centralNear.every((near) => near.withinMm === 20)).toBe(true);
    expect(lustreZones.centralNear.map((near) => near.withinMm)).toEqual([10, 20]);
    expect(hilusZones.ultracentralNear).toEqual([{ structure: "proximal-bronchial-tree", withinMm: 10 }]);
  });
});
