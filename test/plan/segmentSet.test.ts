import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { blockings, lobeSet, namesIn, setOf, sizeOf, unitsIn } from "../../src/plan/segmentSet.ts";

describe("a set of segments", () => {
  it("gives back the names it was made of, each once", () => {
    expect(namesIn(setOf(["left-superior", "right-apical", "right-apical"]))).toEqual([
      "right-apical",
      "left-superior",
    ]);
    expect(namesIn(setOf(segmentsOf()))).toEqual(segmentsOf());
  });

  it("counts names and units", () => {
    const set = setOf(["left-apicoposterior", "left-anterior"]);
    expect(sizeOf(set)).toBe(2);
    expect(unitsIn(set)).toBe(3);
    expect(unitsIn(lobeSet("right-lower"))).toBe(5);
    expect(unitsIn(0)).toBe(0);
  });
});

describe("blockings", () => {
  const [a, b, c] = [setOf(["right-superior"]), setOf(["right-medial-basal"]), setOf(["right-anterior-basal"])];
  const lobe = lobeSet("right-lower");

  it("keeps apart what shares no segment, and joins what does", () => {
    const found = blockings([a, b, a | b], lobe, 2);
    expect(found).toHaveLength(5);
    expect(found).toEqual(expect.arrayContaining([[], [a], [b], [a, b], [a | b]]));
  });

  it("leaves out a block of more segments than a segmentectomy takes", () => {
    expect(blockings([a | b, b | c], lobe, 2)).toEqual([[], [a | b], [b | c]]);
    expect(blockings([a | b, b | c], lobe, 3)).toContainEqual([a | b | c]);
  });

  it("leaves out blocks that are all there is of the lobe", () => {
    expect(blockings([a, b], a | b, 2)).toEqual([[], [a], [b]]);
  });
});

it("leaves out a block that is too large even beside one that is not", () => {
  const [a, b, c, d] = (
    ["right-superior", "right-medial-basal", "right-anterior-basal", "right-lateral-basal"] as const
  ).map((name) => setOf([name])) as [number, number, number, number];
  const found = blockings([a | b, b | c, d], lobeSet("right-lower"), 2);
  expect(found.flat().filter((block) => sizeOf(block) > 2)).toEqual([]);
  expect(found).toContainEqual([a | b, d]);
});
