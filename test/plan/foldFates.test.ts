import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { type Fate, foldFates, unchained } from "../../src/plan/foldFates.ts";
import { lesionWays } from "../../src/plan/lesionWays.ts";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { priced, superficial } from "./planned.ts";

const lesion = superficial("right-lower");
const weighed = lesionWays(lesion, 0, chooseResection(lesion), countedUnitsPolicy.resection, true, false);
const wedge: Fate = { lesion: weighed, procedure: "wedge", way: existing(weighed.ways.wedge) };
const left: Fate = { lesion: weighed, procedure: "without-surgery" };
const start = { operations: 0, price: 0 };

describe("foldFates", () => {
  it("adds up lesions that do not depend on each other", () => {
    const [both] = foldFates([[wedge], [wedge]], start, priced(0.5, 0, 0));
    expect(both).toMatchObject({ most: 2, wedgesLeast: 0, operations: 2, price: 1, unoperated: 0, margin: 23 });
    expect(unchained(both?.chain)).toEqual([wedge, wedge]);
  });

  it("keeps each number of lesions left, once", () => {
    const all = foldFates(
      [
        [wedge, left],
        [wedge, left],
        [wedge, left],
      ],
      start,
      countedUnitsPolicy,
    );
    expect(all.map(({ unoperated, most }) => [unoperated, most])).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
  });

  it("counts an operation that cannot be named, and finds none for a lesion without a fate", () => {
    const open: Fate = { lesion: weighed, procedure: "undetermined" };
    expect(foldFates([[open]], start, countedUnitsPolicy)[0]).toMatchObject({ operations: 1, most: 0 });
    expect(foldFates([[wedge], []], start, countedUnitsPolicy)).toEqual([]);
    expect(unchained(undefined)).toEqual([]);
  });
});

/** A fate of the given figures; what else a way holds is not looked at. */
function fateOf(
  procedure: "wedge" | "segmentectomy" | "lobectomy",
  least: number,
  most: number,
  millimeters = 10,
): Fate {
  const way = { option: { units: { least, most: least } }, beside: { least: 0, most }, margin: { millimeters } };
  return { lesion: weighed, procedure, way: way as never };
}
const folded = (...fates: readonly Fate[]) =>
  foldFates(
    fates.map((fate) => [fate]),
    start,
    countedUnitsPolicy,
  )[0];

describe("the lower end of what some lesions come to", () => {
  it("adds up wedges, which are different pieces of lung", () => {
    expect(folded(fateOf("wedge", 1, 1), fateOf("wedge", 1, 1))).toMatchObject({ wedgesLeast: 2, floor: 0, open: 0 });
  });

  it("takes the largest of operations whose segments are not recorded, since they may be the same segments", () => {
    const [one, two] = [fateOf("segmentectomy", 1, 2), fateOf("segmentectomy", 2, 3)];
    expect(folded(one, two)).toMatchObject({ wedgesLeast: 0, floor: 2, open: 2, most: 5 });
    expect(folded(two, one)).toMatchObject({ floor: 2 });
  });

  it("has nothing of segments that are known by name: they are counted where they are removed", () => {
    expect(folded(fateOf("segmentectomy", 2, 0))).toMatchObject({ wedgesLeast: 0, floor: 0, open: 0, most: 0 });
  });
});

describe("of two fates of a lesion both stay where each is better in something", () => {
  const wide = 20;
  const inBlock = (fate: Fate): Fate => ({ ...fate, block: 1 });
  // The first has the wider margin, and the second takes less in the one thing named.
  it.each<[string, Fate, Fate]>([
    ["units", fateOf("wedge", 0, 2, wide), fateOf("wedge", 0, 1)],
    ["least units of a wedge", fateOf("wedge", 1, 1, wide), fateOf("wedge", 0, 1)],
    ["least units of unnamed segments", fateOf("segmentectomy", 2, 2, wide), fateOf("segmentectomy", 1, 2)],
    ["price", fateOf("segmentectomy", 0, 0, wide), fateOf("lobectomy", 0, 0)],
    ["operations", fateOf("wedge", 0, 1, wide), inBlock(fateOf("wedge", 0, 1))],
    ["certainty of its segments", fateOf("lobectomy", 0, 1, wide), fateOf("wedge", 0, 1)],
    ["openness of its segments", fateOf("wedge", 0, 1, wide), fateOf("lobectomy", 0, 1)],
    ["lesions left", { lesion: weighed, procedure: "without-surgery" }, fateOf("wedge", 0, 1)],
  ])("%s against margin", (_, first, second) => {
    const policy = priced(0, 1, 0);
    expect(foldFates([[first, second]], start, policy)).toHaveLength(2);
    expect(foldFates([[second, first]], start, policy)).toHaveLength(2);
  });

  it("and the one that is no better in anything goes", () => {
    expect(foldFates([[fateOf("wedge", 0, 1, wide), fateOf("wedge", 0, 1)]], start, countedUnitsPolicy)).toHaveLength(
      1,
    );
    expect(foldFates([[fateOf("wedge", 0, 1), fateOf("wedge", 0, 2)]], start, countedUnitsPolicy)).toHaveLength(1);
  });
});
