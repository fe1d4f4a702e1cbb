import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { lesionWays } from "../../src/plan/lesionWays.ts";
import { coversReaching, lobePlans } from "../../src/plan/lobePlans.ts";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { setOf } from "../../src/plan/segmentSet.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { deepIn, hilarIn, insideAirway, superficial } from "./planned.ts";

const all = setOf(segmentsOf());
const plansOf = (lesions: readonly LungLesion[], working = all) =>
  lobePlans(
    "right-lower",
    lesions.map((lesion, at) =>
      lesionWays(lesion, at, chooseResection(lesion), countedUnitsPolicy.resection, false, false),
    ),
    { present: all, working },
    countedUnitsPolicy,
  ).map(({ least, most, operations }) => [least, most, operations]);

describe("lobePlans", () => {
  it("weighs the wedge and the lobe for one lesion on the surface", () => {
    expect(plansOf([superficial("right-lower")])).toEqual([
      [0, 1, 1],
      [5, 5, 1],
    ]);
  });

  it("has only the lobe for a lesion near its bronchus", () => {
    expect(plansOf([hilarIn("right-lower")])).toEqual([[5, 5, 1]]);
  });

  it("lets a wedge lie in the segment that goes, at the lower end only", () => {
    expect(plansOf([deepIn("right-superior"), superficial("right-lower")])).toEqual([
      [1, 2, 2],
      [5, 5, 1],
    ]);
  });

  it("never takes more than functions", () => {
    const one = setOf(["right-superior"]);
    expect(plansOf([hilarIn("right-lower")], one)).toEqual([[1, 1, 1]]);
  });

  it("keeps one plan with nothing in it for a lobe without lesions, or with one that cannot be operated", () => {
    expect(plansOf([])).toEqual([[0, 0, 0]]);
    expect(plansOf([insideAirway("right-lower")])).toEqual([[0, 0, 1]]);
  });

  it("leaves the operation of a lesion open where its segments go apart and a smaller operation may clear it", () => {
    const across = deepIn("right-superior", { segments: ["right-superior", "right-medial-basal"] });
    const weighed = [across, deepIn("right-superior"), deepIn("right-medial-basal")].map((lesion, at) => ({
      ...lesionWays(lesion, at, chooseResection(lesion), countedUnitsPolicy.resection, false, false),
      open: at === 0,
    }));
    const plans = lobePlans("right-lower", weighed, { present: all, working: all }, countedUnitsPolicy);
    // Two segments and up to the rest of the lobe, in three operations.
    expect(plans.map(({ operations }) => operations)).toContain(3);
  });

  it("does not cut through a lesion whose two segments would leave apart", () => {
    const across = deepIn("right-superior", { segments: ["right-superior", "right-medial-basal"] });
    const plans = plansOf([across, deepIn("right-superior"), deepIn("right-medial-basal")]);
    // One block of both segments, or the lobe: never the two segments apart.
    expect(plans).toEqual([
      [2, 2, 1],
      [5, 5, 1],
    ]);
  });
});

it("lets a plan that reaches into another lobe cover only its like", () => {
  const [inLobe] = lobePlans("right-lower", [], { present: all, working: all }, countedUnitsPolicy);
  const reaching = { ...existing(inLobe), reaches: [["right-upper" as const]] };
  expect(coversReaching(existing(inLobe), reaching)).toBe(true);
  expect(coversReaching(reaching, existing(inLobe))).toBe(false);
  expect(coversReaching(reaching, reaching)).toBe(true);
  expect(coversReaching(existing(inLobe), existing(inLobe))).toBe(true);
});

describe("the least a plan takes of a lobe", () => {
  const resection = { ...countedUnitsPolicy.resection, wedgeUnits: { least: 1, most: 1 } };
  const leastOf = (lesions: readonly LungLesion[], working = all) =>
    lobePlans(
      "right-lower",
      lesions.map((lesion, at) => lesionWays(lesion, at, chooseResection(lesion, resection), resection, false, false)),
      { present: all, working },
      { ...countedUnitsPolicy, resection },
    ).map(({ least }) => least);
  /** One segment that is not named. */
  const unnamed = deepIn("right-superior", { segments: undefined });
  const wedged = superficial("right-lower");

  it("adds up wedges that each take something", () => {
    expect(leastOf([wedged, wedged])).toEqual([2, 5]);
  });

  it("lets wedges lie in a segment that goes, by name or without", () => {
    expect(leastOf([wedged, wedged, deepIn("right-superior")])).toEqual([1, 5]);
    expect(leastOf([wedged, wedged, unnamed])).toEqual([1, 5]);
  });

  it("lets an unnamed segment be the one that does not function", () => {
    expect(leastOf([unnamed])).toEqual([1, 5]);
    expect(leastOf([unnamed], all & ~setOf(["right-medial-basal"]))).toEqual([0, 4]);
  });
});
