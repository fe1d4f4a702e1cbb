import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { conditionalPlans } from "../../src/plan/conditionalPlans.ts";
import { lesion } from "../resection/lesions.ts";
import { best, hilarIn, insideAirway, priced, superficial } from "./planned.ts";

const open = (lobe: Parameters<typeof superficial>[0]) => superficial(lobe, { pleuralSurface: undefined });

it("says what all facts together and each alone are worth", () => {
  const { plan, setting } = best([open("right-lower"), open("left-lower")]);
  const conditional = conditionalPlans(plan, setting);
  // Both wedges; one wedge, the other open up to its lobe; and the lobe of each, the other open.
  expect(
    conditional.map(({ if: suppositions, unitsRemoved }) => [suppositions.map(({ lesion }) => lesion), unitsRemoved]),
  ).toEqual([
    [[0, 1], { least: 0, most: 2 }],
    [[0], { least: 0, most: 5 }],
    [[1], { least: 0, most: 6 }],
    [[0], { least: 5, most: 9 }],
    [[1], { least: 4, most: 9 }],
  ]);
});

it("leaves out facts that would change nothing", () => {
  const { plan, setting } = best([hilarIn("right-lower"), open("right-lower")]);
  expect(conditionalPlans(plan, setting)).toEqual([]);
});

it("reports a condition once where the other open lesion would change nothing", () => {
  const known = superficial("right-lower", { segments: ["right-superior"], diameterMm: 8 });
  const unknownSurface = lesion({ lobe: "left-lower", diameterMm: 20, depthMm: 20 });
  const { plan, setting } = best([known, unknownSurface]);
  const conditions = conditionalPlans(plan, setting).map(({ if: suppositions }) => suppositions);
  expect(setting.choices.map(({ options }) => options.some(({ clears }) => clears === "unknown"))).toEqual([
    true,
    true,
  ]);
  expect(conditions.map((each) => each.map(({ lesion: at, procedure }) => [at, procedure]))).toEqual([
    [[1, "segmentectomy"]],
    [[1, "lobectomy"]],
  ]);
});

it("counts it as worth something that an operation is found at all, even if that counts more", () => {
  const nearMain = superficial("right-lower", {
    adjacent: [{ structure: "bronchus", order: "main", relation: "near", distanceMm: 8 }],
    diameterMm: undefined,
  });
  const policy = { id: "range", millimeters: { least: 5, most: 10 } };
  const ranged = best([nearMain], {
    policy: {
      id: "ranged",
      resection: {
        id: "ranged",
        margin: { ...policy } as never,
        rindMm: 30,
        mostSegments: 2,
        wedgeUnits: { least: 0, most: 1 },
        lungVolumeMl: { least: 5000, most: 5000 },
      },
      prices: { wedge: 0, segmentectomy: 0, lobectomy: 0 },
    },
  });
  expect(ranged.plan.right.most).toBe(0);
  expect(conditionalPlans(ranged.plan, ranged.setting).length).toBeGreaterThan(0);
});

it("reports a supposition once where the other lesions need none", () => {
  const { plan, setting } = best([open("right-lower"), superficial("left-lower")]);
  // A wedge clears the left lesion anyway, although facts about a segmentectomy are missing.
  expect(conditionalPlans(plan, setting).map(({ if: suppositions }) => suppositions.length)).toEqual([1, 1]);
});

describe("a supposed operation that is no better than the chosen one", () => {
  // Nothing lies around it, so one segment or two clear it; a wedge would if the surface were free.
  const either = superficial("right-lower", {
    pleuralSurface: undefined,
    intersegmentalPlaneMm: 12,
    adjacent: [],
    depthMm: undefined,
  });
  const worth = (wedge: number, others: readonly LungLesion[] = []) => {
    const { plan, setting } = best([either, ...others], { policy: priced(wedge, 0, 0) });
    return conditionalPlans(plan, setting).map(({ if: suppositions }) => suppositions.map(({ lesion }) => lesion));
  };

  it("is reported however much it counts where the choice is open, with the operation that is sure beside it", () => {
    for (const price of [0, 1, 3]) expect(worth(price)).toEqual([[0], [0]]);
    expect(worth(3, [insideAirway("left-lower")])).toEqual([[0], [0]]);
  });
});
