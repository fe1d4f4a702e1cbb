import { describe, expect, it } from "vitest";
import { type SegmentName, segmentsOf } from "../../src/anatomy/segment.ts";
import { existing } from "../../src/internal/guards.ts";
import { type LungState, ppoAfterResection } from "../../src/reserve/ppoAfterResection.ts";
import { percentPredicted } from "../../src/units/proportion.ts";
import { liters } from "../../src/units/volume.ts";

const everySegment = segmentsOf().join(", ");

describe("ppoAfterResection", () => {
  it.each([
    ["right-upper", 16],
    ["right-middle", 17],
    ["right-lower", 14],
    ["left-upper", 14],
    ["left-lower", 15],
  ] as const)("leaves, after %s, %d of nineteen", (lobe, left) => {
    expect(ppoAfterResection(percentPredicted(95), segmentsOf(lobe))).toBe(5 * left);
  });

  it("counts the left apicoposterior segment twice and the anteromedial basal one once", () => {
    expect(ppoAfterResection(percentPredicted(95), ["left-apicoposterior"])).toBe(85);
    expect(ppoAfterResection(percentPredicted(95), ["left-anteromedial-basal"])).toBe(90);
  });

  it("counts a segment once however often it is named", () => {
    expect(ppoAfterResection(percentPredicted(95), ["right-apical", "right-apical"])).toBe(90);
    const twice: LungState = {
      obstructed: ["right-lateral", "right-lateral"],
      absent: ["right-apical", "right-apical"],
    };
    expect(ppoAfterResection(percentPredicted(85), ["right-medial"], twice)).toBe(80);
  });

  it("works on a right upper lobe with one segment obstructed: two of eighteen, not three of nineteen", () => {
    const ppo = ppoAfterResection(liters(2.1), segmentsOf("right-upper"), { obstructed: ["right-apical"] });
    expect(ppo).toBeCloseTo(1.866667, 6);
  });

  it("works on a collapsed lower lobe in a right pneumonectomy: five of fourteen", () => {
    const right = [...segmentsOf("right-upper"), ...segmentsOf("right-middle"), ...segmentsOf("right-lower")];
    const lungs = { obstructed: segmentsOf("right-lower") };
    expect(ppoAfterResection(percentPredicted(58), right, lungs)).toBeCloseTo(37.285714, 6);
  });

  it("keeps an obstructed segment that stays out of the denominator as well", () => {
    const lungs: LungState = { obstructed: ["left-apicoposterior"] };
    expect(ppoAfterResection(percentPredicted(85), ["right-apical"], lungs)).toBe(80);
  });

  it("works on a second operation: right upper lobe gone, middle lobe obstructed, fourteen left", () => {
    const lungs = { absent: segmentsOf("right-upper"), obstructed: segmentsOf("right-middle") };
    expect(ppoAfterResection(percentPredicted(70), ["left-superior"], lungs)).toBe(65);
    expect(ppoAfterResection(percentPredicted(70), segmentsOf("left-lower"), lungs)).toBe(50);
    expect(ppoAfterResection(percentPredicted(70), segmentsOf("right-middle"), lungs)).toBe(70);
  });

  it("takes a segment that is both obstructed and gone out of the denominator once", () => {
    const lungs: LungState = { absent: ["right-apical"], obstructed: ["right-apical"] };
    expect(ppoAfterResection(percentPredicted(90), ["right-medial"], lungs)).toBe(85);
  });

  it("gives the value back when nothing is removed, and zero when all that functions is", () => {
    expect(ppoAfterResection(liters(2.37), [])).toBe(2.37);
    expect(ppoAfterResection(liters(2.37), segmentsOf())).toBe(0);
    const [last, ...gone] = segmentsOf();
    expect(ppoAfterResection(liters(2.37), [existing(last)], { absent: gone })).toBe(0);
  });

  it("takes lungs of which nothing is said, or null, as nineteen that function", () => {
    for (const lungs of [undefined, {}, { obstructed: undefined, absent: undefined }, { obstructed: [], absent: [] }]) {
      expect(ppoAfterResection(percentPredicted(95), ["right-apical"], lungs)).toBe(90);
    }
    for (const lungs of [null, { obstructed: null, absent: null }]) {
      expect(ppoAfterResection(percentPredicted(95), ["right-apical"], lungs as unknown as LungState)).toBe(90);
    }
  });

  it("leaves its lists unchanged", () => {
    const lungs = Object.freeze({ obstructed: Object.freeze(["right-lateral"] as const), absent: Object.freeze([]) });
    expect(ppoAfterResection(percentPredicted(90), Object.freeze(["right-medial"] as const), lungs)).toBe(85);
  });
});

describe("ppoAfterResection refuses", () => {
  const refusal = (rest: string) => new RangeError(`Cannot predict postoperative function: ${rest}`);
  const unknown = (shown: string) =>
    new RangeError(`Cannot count segments: each segment must be one of ${everySegment}, got ${shown}`);

  it("removing what is absent", () => {
    const lungs = { absent: segmentsOf("right-upper") };
    expect(() => ppoAfterResection(liters(2), ["left-anterior", "right-apical"], lungs)).toThrow(
      refusal('each resected segment must be one that is still there, got "right-apical"'),
    );
  });

  it("a name that is no segment, wherever it stands", () => {
    const names = ["right-upper"] as unknown as SegmentName[];
    expect(() => ppoAfterResection(liters(2), names)).toThrow(unknown('"right-upper"'));
    expect(() => ppoAfterResection(liters(2), [], { obstructed: names })).toThrow(unknown('"right-upper"'));
    expect(() => ppoAfterResection(liters(2), [], { absent: names })).toThrow(unknown('"right-upper"'));
    expect(() => ppoAfterResection(liters(2), [3 as never])).toThrow(unknown("3"));
  });

  it("a state of the lungs of another name", () => {
    expect(() => ppoAfterResection(liters(2), [], { missing: [] } as never)).toThrow(
      refusal('each name in the lungs must be one of obstructed, absent, got "missing"'),
    );
  });

  it("what is not a list", () => {
    expect(() => ppoAfterResection(liters(2), "right-apical" as never)).toThrow(
      refusal('the resected segments must be a list, got "right-apical"'),
    );
    expect(() => ppoAfterResection(liters(2), undefined as never)).toThrow(
      refusal("the resected segments must be a list, got undefined"),
    );
    expect(() => ppoAfterResection(liters(2), [], { obstructed: "right-apical" as never })).toThrow(
      refusal('the obstructed segments must be a list, got "right-apical"'),
    );
    expect(() => ppoAfterResection(liters(2), [], { absent: 3 as never })).toThrow(
      refusal("the absent segments must be a list, got 3"),
    );
  });

  it("lungs in which nothing functions", () => {
    expect(() => ppoAfterResection(liters(2), [], { absent: segmentsOf() })).toThrow(
      refusal("functioning must be a whole number from 1 to 19, got 0"),
    );
  });

  it.each([
    [Number.NaN, "NaN"],
    [-1, "-1"],
    ["2", '"2"'],
    [true, "true"],
    [undefined, "undefined"],
  ])("%o as a value", (value, shown) => {
    expect(() => ppoAfterResection(value as never, ["right-apical"])).toThrow(
      refusal(`the preoperative value must be a number of at least 0, got ${shown}`),
    );
  });
});
