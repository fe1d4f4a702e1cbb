import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import {
  nccnMargin,
  radiusMargin,
  satelliteMargin,
  tenMillimeterMargin,
} from "../../src/resection/marginPolicies.table.ts";
import type { MarginPolicy } from "../../src/resection/marginPolicy.ts";
import { openAbout, outsideMargin, surroundings, withMargin } from "../../src/resection/surroundings.ts";
import { beside, known } from "./lesions.ts";

const around = (fields: Readonly<Record<string, unknown>> = {}, margin: MarginPolicy = tenMillimeterMargin) =>
  surroundings(known(fields), margin);

describe("a code with the margin", () => {
  it("names the margin, or leaves it out where it reaches to infinity", () => {
    const requiredMm = { least: 10, most: 10 };
    expect(withMargin("vessels-unknown", around())).toStrictEqual({ code: "vessels-unknown", requiredMm });
    expect(withMargin("vessels-unknown", around({}, radiusMargin))).toStrictEqual({ code: "vessels-unknown" });
  });
});

describe("the surroundings of a lesion", () => {
  it("are not known where nothing is recorded", () => {
    const ten = { least: 10, most: 10 };
    const nothing = { hilum: [], organs: [], openOrgans: [], walls: [] };
    expect(around()).toEqual({ required: ten, requiredMm: ten, marginNeed: "diameterMm", ...nothing });
  });

  it("depend on the size where the margin does, and report no margin that is open to infinity", () => {
    const of = (margin: MarginPolicy, fields = {}) => around(fields, margin).required;
    expect(of(radiusMargin)).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
    expect(around({}, radiusMargin).requiredMm).toBeUndefined();
    expect(of(nccnMargin)).toEqual({ least: 0, most: 20 });
    expect(of(satelliteMargin)).toEqual({ least: 3, most: 10 });
    expect(around({}, satelliteMargin).requiredMm).toEqual({ least: 3, most: 10 });
    expect(of(radiusMargin, { diameterMm: 9 })).toEqual({ least: 4.5, most: 4.5 });
    const { branches } = around({ adjacent: [beside("vessel", "lobar", 3)] }, radiusMargin);
    expect(branches).toHaveLength(1);
    expect(branches?.[0]?.outside).toBeUndefined();
  });

  it("keep the place in the list, and leave open where what is only called near lies", () => {
    const adjacent = [beside("heart"), beside("vessel", "segmental"), { structure: "bronchus", relation: "abuts" }];
    expect(around({ adjacent }).branches).toEqual([
      { structure: "vessel", at: 1, relation: "near", order: "segmental" },
      { structure: "bronchus", at: 2, outside: false, relation: "abuts", distanceMm: 0 },
    ]);
  });

  it("report lobar and main branches that do not surely lie outside", () => {
    const adjacent = [
      beside("vessel", "lobar", 3),
      beside("vessel", "main", 5),
      beside("bronchus", "lobar", 10),
      beside("vessel", "segmental", 1),
    ];
    expect(around({ adjacent }, satelliteMargin).hilum.map(({ at }) => at)).toEqual([0, 1]);
    expect(around({}, satelliteMargin).hilum).toEqual([]);
  });

  it("report other organs where they are touched, and a wall of the chest where it is invaded", () => {
    const adjacent = [
      beside("heart", undefined, 0, null),
      beside("esophagus", undefined, 2),
      beside("chest-wall", undefined, 0, "abuts"),
      beside("diaphragm", undefined, undefined, "invades"),
      beside("trachea", undefined, undefined, "abuts"),
    ];
    expect(around({ adjacent }).organs.map(({ structure }) => structure)).toEqual(["heart", "diaphragm", "trachea"]);
  });

  it("report organs of which neither relation nor distance is stated, and walls that are touched", () => {
    const adjacent = [
      { structure: "esophagus" },
      { structure: "heart", relation: "near" },
      { structure: "vertebra", distanceMm: 4 },
      { structure: "chest-wall", relation: "abuts" },
      { structure: "diaphragm", distanceMm: 0 },
      { structure: "chest-wall", relation: "invades" },
    ];
    const { openOrgans, walls, organs } = around({ adjacent });
    expect(openOrgans.map(({ structure }) => structure)).toEqual(["esophagus"]);
    expect(walls.map(({ at }) => at)).toEqual([3, 4]);
    expect(organs.map(({ at }) => at)).toEqual([5]);
  });

  it("need the distance, and the relation where that is not stated either", () => {
    const branches = existing(around({ adjacent: [beside("vessel", "lobar"), { structure: "bronchus" }] }).branches);
    expect(openAbout(branches, "diameterMm")).toEqual([
      "adjacent.0.distanceMm",
      "adjacent.1.order",
      "adjacent.1.relation",
      "adjacent.1.distanceMm",
    ]);
  });

  it("need the size, or the surgeon where the size is known", () => {
    expect(around().marginNeed).toBe("diameterMm");
    expect(around({ diameterMm: null }).marginNeed).toBe("diameterMm");
    expect(around({ diameterMm: 3 }).marginNeed).toBe("plan.surgeonStatement.completeResection");
  });
});

describe("a distance", () => {
  it.each([
    [10, true],
    [9.9, undefined],
    [3, undefined],
    [2.9, false],
    [undefined, undefined],
  ])("of %s mm lies outside a margin of 3 to 10 mm: %s", (distance, outside) => {
    expect(outsideMargin(distance, { least: 3, most: 10 })).toBe(outside);
  });
});
