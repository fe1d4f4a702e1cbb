import { expect, it } from "vitest";
import { withinHilus, zoneFactsOf } from "../../src/board/zoneFactsOf.ts";
import type { LungLesion } from "../../src/case/lesion.ts";

const beside = (...adjacent: unknown[]): LungLesion => ({ adjacent }) as LungLesion;

it.each([
  [{ structure: "bronchus", order: "main", distanceMm: 12 }, { "main-bronchus": 12 }],
  [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 5 }, { "proximal-bronchial-tree": 5 }],
  [{ structure: "bronchus", order: "segmental", distanceMm: 3 }, {}],
  [{ structure: "bronchus", distanceMm: 3 }, {}],
  [{ structure: "great-vessel", relation: "invades" }, { "major-vessel": 0 }],
  [{ structure: "trachea", relation: "abuts", distanceMm: 4 }, { trachea: 0 }],
  [{ structure: "esophagus", distanceMm: 8 }, { esophagus: 8 }],
  [{ structure: "heart", distanceMm: 9 }, { heart: 9 }],
  [{ structure: "brachial-plexus", distanceMm: 9 }, { "brachial-plexus": 9 }],
  [{ structure: "spinal-cord", distanceMm: 9 }, { "spinal-cord": 9 }],
  [{ structure: "heart", relation: "near" }, {}],
  [{ structure: "vessel", order: "segmental", distanceMm: 3 }, {}],
  [{ structure: "chest-wall", distanceMm: 3 }, {}],
])("reads %o", (structure, distanceMm) => {
  expect(zoneFactsOf(beside(structure))).toStrictEqual({ distanceMm });
});

it("keeps the nearest of several, in either order", () => {
  const [far, near] = [9, 4].map((distanceMm) => ({ structure: "heart", distanceMm }));
  expect(zoneFactsOf(beside(far, near))).toEqual({ distanceMm: { heart: 4 } });
  expect(zoneFactsOf(beside(near, far))).toEqual({ distanceMm: { heart: 4 } });
});

it("takes the depth under the mediastinal pleura for the distance to the mediastinum, and no other depth", () => {
  const depth = (pleuralSurface: string) => zoneFactsOf({ pleuralSurface, depthMm: 7 } as unknown as LungLesion);
  expect(depth("mediastinal")).toEqual({ distanceMm: { mediastinum: 7 } });
  expect(depth("costal")).toEqual({ distanceMm: {} });
  expect(zoneFactsOf({ pleuralSurface: "mediastinal" })).toEqual({ distanceMm: {} });
});

it("has no distance where none is recorded", () => {
  expect(zoneFactsOf({})).toEqual({ distanceMm: {} });
});

it.each([
  [[{ structure: "bronchus", order: "lobar", distanceMm: 10 }], true],
  [[{ structure: "bronchus", order: "lobar", distanceMm: 11 }], false],
  [[{ structure: "bronchus", order: "main", distanceMm: 10 }], true],
  [[{ structure: "esophagus", distanceMm: 0 }], false],
  [[], false],
])("recognizes the middle of the chest as the HILUS trial drew it: %o", (adjacent, middle) => {
  expect(withinHilus(beside(...adjacent))).toBe(middle);
});
