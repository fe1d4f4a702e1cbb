import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { patientWith, stated } from "../candidacy/cases.ts";

type Fields = Readonly<Record<string, unknown>>;

const lobectomy = (lobe: string, more: Fields = {}) => ({
  lesions: [{ id: "a", lobe }],
  plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "lobectomy", ...more }] }] },
});
const taken = (fields: Fields) => candidacy(patientWith(fields)).taken;
const estimate = (fields: Fields, method: string) => taken(fields).estimates.find((each) => each.method === method);

describe("what a plan takes, by every estimate", () => {
  it("is counted where nothing else is known, with lobes by their volume beside it", () => {
    const result = taken(lobectomy("left-upper"));
    expect(result).toMatchObject({ units: { least: 5, most: 5 }, by: "segments" });
    // 26.3 % by counting, 23.1 % by CT.
    const beside = result.estimates.find(({ method }) => method === "lobar-volumes");
    expect(beside).toMatchObject({ decides: false, standing: "primary" });
    expect((beside?.units.most ?? 0) / 19).toBeCloseTo(0.231, 9);
  });

  it("is the volume over that of the same CT, and the verdict goes by the range with the count", () => {
    const measured = { ...lobectomy("left-upper", { removedVolumeMl: 1000 }), lungs: { totalVolumeMl: 5000 } };
    expect(estimate(measured, "measured-volume")?.units.most).toBeCloseTo(3.8, 9);
    expect(taken(measured)).toMatchObject({ units: { least: expect.closeTo(3.8, 9), most: 5 }, by: "segments" });
    // Without the volume of the lungs a volume says nothing, and one larger than the lungs contradicts it.
    expect(estimate(lobectomy("left-upper", { removedVolumeMl: 1000 }), "measured-volume")).toBeUndefined();
    const beyond = { ...lobectomy("left-upper", { removedVolumeMl: 6000 }), lungs: { totalVolumeMl: 5000 } };
    expect(estimate(beyond, "measured-volume")).toBeUndefined();
  });

  it("is the share of the perfusion: three of ten segments of a right lung with 38 % of it", () => {
    const perfused = (lobe: string) => ({ ...lobectomy(lobe), lungFunction: { perfusionLeftPercent: 62 } });
    expect(estimate(perfused("right-upper"), "perfusion")?.units.most).toBeCloseTo((0.38 * 3 * 19) / 10, 9);
    expect(estimate(perfused("left-lower"), "perfusion")?.units.most).toBeCloseTo((0.62 * 4 * 19) / 9, 9);
    // A lung that is gone has no segments to share it.
    const only = { ...perfused("left-lower"), lungs: { absentSegments: segmentsOf().slice(0, 10) } };
    expect(estimate(only, "perfusion")?.units.most).toBeCloseTo(4, 9);
  });

  it("says nothing of perfusion where all of it goes to a lung that is gone", () => {
    const gone = {
      ...lobectomy("left-lower"),
      lungFunction: { perfusionLeftPercent: 0 },
      lungs: { absentSegments: segmentsOf().slice(0, 10) },
    };
    expect(estimate(gone, "perfusion")).toBeUndefined();
    expect(estimate(gone, "lobar-volumes")).toBeDefined();
  });

  it("counts a wedge as its volume, measured or by geometry, and as the policy does where neither is known", () => {
    const lesion = { id: "a", lobe: "right-lower", diameterMm: 7, depthMm: 0 };
    const wedge = (more: Fields = {}, of: Fields = lesion) => ({
      lesions: [of],
      plan: { stages: [{ resections: [{ lesions: ["a"], procedure: "wedge", ...more }] }] },
    });
    expect(taken(wedge()).by).toBe("geometry");
    expect(taken(wedge()).units.most).toBeCloseTo((19 * 10.29) / 4883, 3);
    const onCt = { ...wedge({ removedVolumeMl: 50 }), lungs: { totalVolumeMl: 5000 } };
    expect(taken(onCt).units).toEqual({ least: expect.closeTo(0.19, 9), most: expect.closeTo(0.19, 9) });
    expect(taken(wedge({}, { id: "a", lobe: "right-lower" }))).toMatchObject({ units: { least: 0, most: 1 } });
  });

  it("says nothing of perfusion where an operation has no known place", () => {
    const placeless = {
      ...lobectomy("left-upper"),
      lesions: [{ id: "a" }],
      lungFunction: { perfusionLeftPercent: 50 },
    };
    expect(taken(placeless).estimates.map(({ method }) => method)).toEqual(["segments"]);
  });
});

it("is about one unit for fourteen wedges of 4 to 12 mm, and the reserve does not keep it open", () => {
  const lesions = Array.from({ length: 14 }, (_, at) => ({
    id: `l${at}`,
    lobe: ["right-upper", "right-lower", "left-upper", "left-lower"][at % 4],
    diameterMm: 4 + (at % 9),
    depthMm: at % 3,
    pleuralSurface: "costal",
    nature: "proven-metastasis",
    course: "new",
    crossesFissure: false,
    endobronchial: false,
    adjacent: [],
  }));
  const { cost, taken: all, pillars } = candidacy({ ...stated, ...({ lesions } as Fields) });
  // Three of the four lobes hold four units or more, and the right upper three.
  expect(cost.removed).toEqual({ least: 0, most: 13 });
  expect(all.units.most).toBeGreaterThan(0.3);
  expect(all.units.most).toBeLessThan(1.5);
  expect(pillars.physiologicReserve.verdict).toBe("met");
});

it.each<[Fields, RegExp]>([
  [lobectomy("left-upper", { removedVolumeMl: Number.NaN }), /the volume of a resection must be .*, got NaN/],
  [lobectomy("left-upper", { removedVolumeMl: -1 }), /the volume of a resection must be .*, got -1/],
  [lobectomy("left-upper", { removedUnits: { least: Number.NaN, most: 5 } }), /the units of a resection must be /],
  [lobectomy("left-upper", { removedUnits: { least: 1, most: 20 } }), /the units of a resection must be .*, got 20/],
  [
    { ...lobectomy("left-upper"), lungFunction: { perfusionLeftPercent: 101 } },
    /the perfusion of the left lung must be .*, got 101/,
  ],
  [{ ...lobectomy("left-upper"), lungs: { totalVolumeMl: 0 } }, /must be .*, got 0/],
])("refuses a number that no plan can have: %j", (fields, message) => {
  expect(() => taken(fields)).toThrow(RangeError);
  expect(() => taken(fields)).toThrow(message);
});
