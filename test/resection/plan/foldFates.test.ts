import { describe, expect, it } from "vitest";
import { chooseResection } from "../../../src/resection/chooseResection.ts";
import { type Fate, foldFates, unchained } from "../../../src/resection/plan/foldFates.ts";
import { lesionWays } from "../../../src/resection/plan/lesionWays.ts";
import { countedUnitsPolicy } from "../../../src/resection/plan/planPolicy.ts";
import { priced, superficial } from "./planned.ts";

const lesion = superficial("right-lower");
const weighed = lesionWays(lesion, 0, chooseResection(lesion), countedUnitsPolicy.resection, true, false);
const wedge: Fate = { lesion: weighed, procedure: "wedge", way: weighed.ways.wedge! };
const left: Fate = { lesion: weighed, procedure: "without-surgery" };
const start = { operations: 0, price: 0 };

describe("foldFates", () => {
  it("adds up lesions that do not hang on each other", () => {
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

  it("counts an operation nobody can name, and finds nothing for a lesion without a fate", () => {
    const open: Fate = { lesion: weighed, procedure: "undetermined" };
    expect(foldFates([[open]], start, countedUnitsPolicy)[0]).toMatchObject({ operations: 1, most: 0 });
    expect(foldFates([[wedge], []], start, countedUnitsPolicy)).toEqual([]);
    expect(unchained(undefined)).toEqual([]);
  });
});
