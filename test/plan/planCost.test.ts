import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";
import { deep, onTheSurface } from "../resection/lesions.ts";

type Fields = Readonly<Record<string, unknown>>;
const planOf = (...resections: readonly Fields[]) => ({ stages: [{ resections }] });
const cost = (plan: Fields | undefined, fields: Fields = {}) => candidacy(patientWith({ plan, ...fields })).cost;
const removed = (plan: Fields | undefined, fields: Fields = {}) => {
  const { least, most } = cost(plan, fields).removed;
  return [least, most];
};

describe("what a plan takes", () => {
  it.each([
    [{ procedure: "wedge" }, 0, 1],
    [{ procedure: "segmentectomy", segments: ["left-apicoposterior"] }, 2, 2],
    [{ procedure: "segmentectomy", segments: ["right-anterior", "right-anterior"] }, 1, 1],
    [{ procedure: "segmentectomy" }, 1, 5],
    [{ procedure: "lobectomy" }, 2, 5],
    [{ procedure: "sleeve-lobectomy" }, 2, 5],
    [{ procedure: "pneumonectomy" }, 9, 10],
    [{}, 0, 10],
    [{ procedure: "lobectomy", segments: ["right-lateral"] }, 2, 2],
    [{ procedure: "lobectomy", segments: ["right-lateral", "right-superior"] }, 7, 7],
    [{ procedure: "sleeve-lobectomy", segments: ["right-apical"] }, 3, 3],
    [{ procedure: "pneumonectomy", segments: ["right-apical"] }, 10, 10],
    [{ procedure: "pneumonectomy", segments: ["left-superior"] }, 9, 9],
  ])("%j without a lesion: %d to %d units", (resection, least, most) => {
    expect(removed(planOf(resection))).toStrictEqual([least, most]);
  });

  it("finds the lobe from the lesion", () => {
    const of = (procedure: string, lesion: Fields = deep as Fields) =>
      removed(planOf({ lesions: ["deep"], procedure }), { lesions: [lesion] });
    expect(of("lobectomy")).toStrictEqual([3, 3]);
    expect(of("pneumonectomy")).toStrictEqual([10, 10]);
    expect(of("lobectomy", { ...deep, lobe: undefined })).toStrictEqual([3, 3]);
    expect(of("lobectomy", { ...deep, lobe: undefined, segments: undefined })).toStrictEqual([2, 5]);
    expect(of("segmentectomy")).toStrictEqual([1, 3]);
  });

  it("counts each segment once however many lesions it goes for", () => {
    const plan = planOf(
      { lesions: ["a"], procedure: "segmentectomy", segments: ["right-anterior"] },
      { lesions: ["b"], procedure: "segmentectomy", segments: ["right-anterior", "right-apical"] },
      { lesions: ["c"], procedure: "lobectomy", segments: ["right-posterior"] },
    );
    expect(removed(plan)).toStrictEqual([3, 3]);
  });

  it("lets a wedge lie in what goes anyway, or beside it", () => {
    const upper = { lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] };
    const wedge = { lesions: ["w"], procedure: "wedge" };
    const inUpper = { lesions: [deep, { ...onTheSurface, id: "w", lobe: "right-upper" }] };
    expect(removed(planOf(upper, wedge), inUpper)).toStrictEqual([1, 2]);
    expect(removed(planOf({ ...upper, procedure: "lobectomy" }, wedge), inUpper)).toStrictEqual([3, 3]);
    const wedges = { lesions: [1, 2, 3, 4, 5].map((at) => ({ ...onTheSurface, id: `${at}` })) };
    expect(removed(undefined, wedges)).toStrictEqual([0, 5]);
    const two = { lesions: [1, 2].map((at) => ({ ...onTheSurface, id: `${at}`, lobe: "right-middle" })) };
    expect(removed(undefined, two)).toStrictEqual([0, 2]);
  });

  it("adds up wedges that each take something, unless they may lie in what goes anyway", () => {
    const { resection } = documentPolicy;
    const policy = { ...documentPolicy, resection: { ...resection, wedgeUnits: { least: 1, most: 1 } } };
    const lesions = ["a", "b"].map((id) => ({ ...onTheSurface, id, lobe: "right-upper" }));
    const leastOf = (...others: readonly Fields[]) => {
      const wedges = lesions.map(({ id }) => ({ lesions: [id], procedure: "wedge" }));
      const plan = planOf(...wedges, ...others);
      return candidacy(patientWith({ lesions: [...lesions, deep], plan }), policy).cost.removed.least;
    };
    expect(leastOf()).toBe(2);
    // Both may lie in the anterior segment, or in a segment that is not named.
    expect(leastOf({ lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] })).toBe(1);
    expect(leastOf({ lesions: ["deep"], procedure: "segmentectomy" })).toBe(1);
  });

  it("counts nothing for a named segment that does not function, beside one that does", () => {
    const segments = ["right-anterior", "right-apical"];
    const plan = planOf({ procedure: "segmentectomy", segments });
    expect(removed(plan)).toStrictEqual([2, 2]);
    expect(removed(plan, { lungs: { obstructedSegments: ["right-apical"] } })).toStrictEqual([1, 1]);
  });

  it("takes no more of a lobe than functions in it", () => {
    const wedges = { lesions: [1, 2, 3].map((at) => ({ ...onTheSurface, id: `${at}`, lobe: "right-middle" })) };
    expect(removed(undefined, wedges)).toStrictEqual([0, 2]);
    expect(removed(undefined, { ...wedges, lungs: { obstructedSegments: ["right-lateral"] } })).toStrictEqual([0, 1]);
  });

  it("takes up to the whole lung where no rule chooses, and up to two lobes across a fissure", () => {
    const touching = {
      ...hilar,
      segments: undefined,
      adjacent: [{ structure: "bronchus", order: "lobar", relation: "abuts" }],
    };
    // Anything from a wedge to the lung: ten units on the right, nine on the left, less what does not function there.
    const right = { ...touching, lobe: "right-upper" };
    expect(removed(undefined, { lesions: [right] })).toStrictEqual([0, 10]);
    expect(removed(undefined, { lesions: [{ ...touching, lobe: "left-upper" }] })).toStrictEqual([0, 9]);
    const middleGone = { absentSegments: ["right-lateral", "right-medial"] };
    expect(removed(undefined, { lesions: [right], lungs: middleGone })).toStrictEqual([0, 8]);
    expect(removed(undefined, { lesions: [right, { ...right, id: "second", lobe: "right-lower" }] })).toStrictEqual([
      0, 10,
    ]);
    // The right upper lobe carries three units, the largest neighbor five.
    const crossing = { ...deep, segments: undefined, crossesFissure: true };
    expect(removed(undefined, { lesions: [crossing] })).toStrictEqual([3, 8]);
  });

  it("takes no segment where none functions", () => {
    const lower = { obstructedSegments: ["right-superior", "right-medial-basal"] };
    const lobectomy = planOf({ lesions: ["hilar"], procedure: "lobectomy" });
    expect(cost(lobectomy, { lesions: [hilar], lungs: lower })).toStrictEqual({
      removed: { least: 3, most: 3 },
      functioning: 17,
    });
    const both = { absentSegments: ["right-superior"], obstructedSegments: ["right-superior"] };
    expect(cost(undefined, { lungs: both }).functioning).toBe(18);
  });

  it("lets an unnamed segment be one that does not function, or not", () => {
    const unmeasured = { lesions: [{ ...deep, segments: undefined, intersegmentalPlaneMm: 14 }] };
    expect(removed(undefined, unmeasured)).toStrictEqual([1, 1]);
    expect(removed(undefined, { ...unmeasured, lungs: { obstructedSegments: ["right-apical"] } })).toStrictEqual([
      0, 1,
    ]);
    const placeless = { lesions: [{ ...deep, lobe: undefined, segments: undefined, intersegmentalPlaneMm: 14 }] };
    expect(removed(undefined, placeless)).toStrictEqual([1, 2]);
    expect(removed(undefined, { ...placeless, lungs: { obstructedSegments: ["right-apical"] } })).toStrictEqual([0, 2]);
    expect(
      removed(planOf({ procedure: "pneumonectomy" }), { lungs: { absentSegments: ["right-apical"] } }),
    ).toStrictEqual([8, 10]);
  });

  it("lets two operations without a place coincide, or add up, up to all that functions", () => {
    const lobectomy = { procedure: "lobectomy" };
    expect(removed(planOf(lobectomy, lobectomy))).toStrictEqual([2, 10]);
    expect(removed(planOf({ procedure: "pneumonectomy" }, { procedure: "pneumonectomy" }))).toStrictEqual([9, 19]);
    const two = { lesions: ["p", "q"].map((id) => ({ ...deep, id, segments: undefined })) };
    expect(removed(undefined, two)).toStrictEqual([1, 2]);
  });

  it("refuses lungs of which nothing works", () => {
    const all = segmentsOf();
    expect(() => cost(undefined, { lungs: { obstructedSegments: all } })).toThrow(
      new RangeError("Cannot count what a plan takes: the functioning units must be a number of at least 1, got 0"),
    );
    expect(cost(undefined, { lungs: { obstructedSegments: all.slice(1) } }).functioning).toBe(1);
  });
});
