import { describe, expect, it } from "vitest";
import { placeOf, scheduleOfPlace } from "../../src/board/localPlace.ts";
import type { LungLesion } from "../../src/case/lesion.ts";

const at = (fields: object) => placeOf(fields as LungLesion);
const far = ["spinal-cord", "brachial-plexus", "heart", "great-vessel", "trachea"].map((structure) => ({
  structure,
  relation: "near",
  distanceMm: 21,
}));
const inside = { depthMm: 5, pleuralSurface: "costal" };
const scheduled = (fields: object, diameterMm: number | undefined = 11) => scheduleOfPlace(at(fields), diameterMm);

describe("placeOf", () => {
  it("has lung all round where every organ is measured beyond 20 mm and the wall is not reached", () => {
    expect(at({ ...inside, adjacent: far })).toEqual({
      touched: [],
      beside: [],
      unmeasured: [],
      unmeasuredAt: [],
      abutsChestWall: false,
    });
  });

  it.each([
    "spinal-cord",
    "brachial-plexus",
    "heart",
    "pericardium",
    "great-vessel",
    "trachea",
    "esophagus",
    "vertebra",
  ])("counts a %s up to and including 20 mm", (structure) => {
    const beside = (distanceMm: number) => at({ ...inside, adjacent: [...far, { structure, distanceMm }] }).beside;
    expect(beside(20)).toEqual([{ structure, distanceMm: 20 }]);
    expect(beside(20.5)).toEqual([]);
  });

  it("counts main and lobar bronchi and main vessels, and no branch of the lung", () => {
    const beside = (structure: string, order?: string) =>
      at({ ...inside, adjacent: [...far, { structure, order, distanceMm: 0 }] });
    expect(beside("vessel", "main")).toMatchObject({ touched: ["vessel"], beside: [{ structure: "vessel" }] });
    expect(beside("bronchus", "lobar")).toMatchObject({ touched: ["bronchus"], beside: [{ structure: "bronchus" }] });
    for (const place of [beside("bronchus", "segmental"), beside("vessel", "lobar"), beside("bronchus")]) {
      expect([place.touched, place.beside]).toEqual([[], []]);
    }
  });

  it("reads the depth under the mediastinal pleura as the distance to the mediastinum", () => {
    expect(at({ depthMm: 0, pleuralSurface: "mediastinal" })).toMatchObject({ touched: ["mediastinum"] });
    expect(at({ depthMm: 12, pleuralSurface: "mediastinal" }).beside).toEqual([
      { structure: "mediastinum", distanceMm: 12 },
    ]);
  });

  it("leaves open what is not recorded or has no distance", () => {
    expect(at({}).unmeasured).toEqual([
      "spinal-cord",
      "brachial-plexus",
      "heart",
      "great-vessel",
      "bronchus",
      "chest-wall",
    ]);
    const near = at({ ...inside, adjacent: [...far, { structure: "esophagus", relation: "near" }] });
    expect([near.unmeasured, near.unmeasuredAt]).toEqual([["esophagus"], [5]]);
  });

  it.each([
    [{ adjacent: [{ structure: "chest-wall", relation: "abuts" }] }, true],
    [{ adjacent: [{ structure: "chest-wall", distanceMm: 3 }] }, false],
    [{ adjacent: [{ structure: "chest-wall", relation: "near" }] }, undefined],
    [{ adjacent: [], depthMm: 0, pleuralSurface: "costal" }, undefined],
    [{ adjacent: [], depthMm: 0, pleuralSurface: "interlobar" }, false],
    [{ depthMm: 0, pleuralSurface: "interlobar" }, undefined],
    [{ depthMm: 1 }, false],
    [{}, undefined],
  ])("says whether it abuts the chest wall: %o", (fields, abuts) => {
    expect(at(fields).abutsChestWall).toBe(abuts);
  });
});

// Table 1 of the protocol: 60/8 within 2 cm of mediastinum or plexus, 55/5 at the chest wall or above 3 cm, else 54/3.
describe("scheduleOfPlace", () => {
  it.each([
    [{ ...inside, adjacent: far }, 30, "lung-all-round", 3, 54],
    [{ ...inside, adjacent: far }, 31, "chest-wall-or-above-3-cm", 5, 55],
    [{ adjacent: [...far, { structure: "chest-wall", relation: "abuts" }] }, 11, "chest-wall-or-above-3-cm", 5, 55],
    [
      { adjacent: [{ structure: "brachial-plexus", distanceMm: 3 }] },
      11,
      "within-2-cm-of-mediastinum-or-plexus",
      8,
      60,
    ],
    [
      {
        adjacent: [
          { structure: "heart", distanceMm: 20 },
          { structure: "chest-wall", relation: "abuts" },
        ],
      },
      undefined,
      "within-2-cm-of-mediastinum-or-plexus",
      8,
      60,
    ],
  ])("%o with %s mm: %s", (fields, diameterMm, place, fractions, doseGray) => {
    expect(scheduleOfPlace(at(fields), diameterMm)).toEqual({ place, fractions, doseGray });
  });

  it("is left out where the place is not known", () => {
    expect(scheduled({ ...inside, adjacent: [] })).toBeUndefined();
    expect(scheduled({ adjacent: far })).toBeUndefined();
    expect(scheduleOfPlace(at({ ...inside, adjacent: far }), undefined)).toBeUndefined();
  });
});
