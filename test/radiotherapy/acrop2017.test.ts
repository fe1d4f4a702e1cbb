import { describe, expect, it } from "vitest";
import { acropSchedule } from "../../src/radiotherapy/acrop2017.ts";
import type { Unchecked } from "../setup/unchecked.ts";
import { refused } from "./refusals.ts";

const run = (facts: Unchecked) => acropSchedule(facts);

describe("acropSchedule", () => {
  it("has two schedules, for peripheral tumors alone", () => {
    expect(run({ peripheral: true, broadChestWallContact: false }).schedule).toEqual({
      fractions: 3,
      dosePerFraction: 15,
      at: "target-edge",
    });
    expect(run({ peripheral: true, broadChestWallContact: true })).toMatchObject({
      schedule: { fractions: 4, dosePerFraction: 12, at: "target-edge" },
      needs: [],
      source: { id: "acrop-2017" },
    });
    expect(run({ peripheral: false })).toMatchObject({ schedule: undefined, needs: [], source: { id: "acrop-2017" } });
  });

  it("needs what is missing", () => {
    expect(run({})).toMatchObject({
      schedule: undefined,
      needs: ["peripheral", "broadChestWallContact"],
      source: { id: "acrop-2017" },
    });
    expect(run({ peripheral: true }).needs).toEqual(["broadChestWallContact"]);
    expect(run({ peripheral: null, broadChestWallContact: true }).needs).toEqual(["peripheral"]);
    refused(
      () => run(null),
      "Cannot look up the ACROP schedule: the facts must be an object with named fields, got null",
    );
  });
});
