import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import type { FitnessFacts } from "../../src/fitness/fitnessFacts.ts";
import { existing } from "../../src/internal/guards.ts";
import { fatesOf } from "../../src/plan/planFigures.ts";
import type { PlanOptions } from "../../src/plan/planOptions.ts";
import { countedUnitsPolicy } from "../../src/plan/planPolicy.ts";
import { nearestWithinReserve, planResections } from "../../src/plan/planResections.ts";
import { diameterMargin } from "../../src/resection/marginPolicies.table.ts";
import { deep, lesion, onTheSurface } from "../resection/lesions.ts";
import { best, deepIn, hilarIn, insideAirway, priced, superficial } from "./planned.ts";

const names = (lesions: Parameters<typeof planResections>[0], options?: PlanOptions) =>
  planResections(lesions, options).procedures.map(({ procedure }) => procedure);
const facts = (fev1: number, dlco: number): FitnessFacts =>
  ({ fev1PercentPredicted: fev1, dlcoPercentPredicted: dlco }) as unknown as FitnessFacts;

describe("planResections", () => {
  it("plans the article's two lesions as the article does", () => {
    const plan = planResections([onTheSurface, deep]);
    expect(plan.procedures.map(({ procedure }) => procedure)).toEqual(["wedge", "segmentectomy"]);
    // One named segment, and a wedge in another lobe counted from none to one.
    expect(plan.unitsRemoved).toEqual({ least: 1, most: 2 });
    expect(plan.functioning).toBe(19);
    expect(plan.clears).toBe("met");
    expect(plan.operations).toEqual([
      { lesions: [0], procedure: "wedge", order: 1, side: "right", lobe: "right-lower", units: { least: 0, most: 1 } },
      {
        lesions: [1],
        procedure: "segmentectomy",
        order: 1,
        side: "right",
        lobe: "right-upper",
        segments: ["right-anterior"],
        units: { least: 1, most: 1 },
      },
    ]);
  });

  it("removes a segment once for two lesions, and says so", () => {
    const plan = planResections([deepIn("right-posterior"), deepIn("right-posterior")]);
    expect(plan.unitsRemoved).toEqual({ least: 1, most: 1 });
    expect(plan.operationCount).toBe(1);
    expect(plan.procedures[0]?.reasons).toContainEqual({
      code: "leaves-together",
      verdict: "met",
      standing: "convention",
      lesions: [1],
    });
  });

  it("takes both segments for a lesion across their plane", () => {
    const across = deepIn("right-posterior", { segments: ["right-apical", "right-posterior"] });
    const plan = planResections([across]);
    expect(plan.operations[0]?.segments).toEqual(["right-apical", "right-posterior"]);
    expect(plan.unitsRemoved).toEqual({ least: 2, most: 2 });
  });

  it("joins operations that share a segment, and takes the lobe where that is more than a segmentectomy", () => {
    const first = deepIn("right-superior", { segments: ["right-superior", "right-medial-basal"] });
    const second = deepIn("right-superior", { segments: ["right-medial-basal", "right-anterior-basal"] });
    expect(names([first, second])).toEqual(["lobectomy", "lobectomy"]);
  });

  it("takes a lobe of which both segments would go", () => {
    expect(names([deepIn("right-lateral"), deepIn("right-medial")])).toEqual(["lobectomy", "lobectomy"]);
  });

  it("prefers a lobectomy to two segmentectomies only where the policy prices them so", () => {
    const two = [deepIn("left-anterior"), deepIn("left-superior-lingular")];
    // Two units against five.
    expect(names(two)).toEqual(["segmentectomy", "segmentectomy"]);
    // 2 + 2 x 1.5 = 5 against 5 of the lobe: the same cost, and one operation instead of two.
    const tie = planResections(two, { policy: priced(0, 1.5, 0) });
    expect(tie.procedures[0]?.procedure).toBe("lobectomy");
    expect(tie.settledBy).toBe("operations");
    expect(tie.countedCost).toEqual({ least: 5, most: 5 });
    // 2 + 2 x 1.4 = 4.8.
    expect(names(two, { policy: priced(0, 1.4, 0) })).toEqual(["segmentectomy", "segmentectomy"]);
  });

  it("lets a lesion that a wedge clears go with the lobe, and says that less would do", () => {
    const plan = planResections([hilarIn("left-lower"), superficial("left-lower")]);
    expect(plan.procedures[1]?.procedure).toBe("lobectomy");
    expect(plan.procedures[1]?.reasons).toContainEqual({
      code: "smaller-would-clear",
      verdict: "met",
      standing: "convention",
      smaller: ["wedge"],
    });
    expect(plan.unitsRemoved).toEqual({ least: 4, most: 4 });
  });

  it("counts nothing for an obstructed segment", () => {
    const plan = planResections([hilarIn("right-upper")], { lungs: { obstructed: ["right-apical"] } });
    expect(plan.unitsRemoved).toEqual({ least: 2, most: 2 });
    expect(plan.functioning).toBe(18);
  });

  it("takes what is still there of a lobe after an earlier operation", () => {
    const plan = planResections([hilarIn("right-upper")], { lungs: { absent: ["right-apical"] } });
    expect(plan.operations[0]?.segments).toEqual(["right-posterior", "right-anterior"]);
  });

  it("reaches from one lobe into a neighbor across a fissure, and not twice into one that goes anyway", () => {
    const across = superficial("right-upper", { crossesFissure: true });
    // Its lobe, and between nothing and all five of the lower.
    expect(planResections([across]).unitsRemoved).toEqual({ least: 3, most: 8 });
    // The lower lobe goes by itself: the middle with two is the worst that may be added.
    const plan = planResections([across, hilarIn("right-lower")]);
    expect(plan.unitsRemoved).toEqual({ least: 8, most: 10 });
    expect(plan.operations[0]?.units).toEqual({ least: 3, most: 8 });
    expect(plan.operations[0]?.segments).toBeUndefined();
    expect(plan.plan.stages[0]?.resections[0]).toEqual({ lesions: [], removedUnits: { least: 3, most: 8 } });
  });

  it("leaves undetermined what no rule chooses, and counts up to the whole lung for it", () => {
    const plan = planResections([insideAirway("left-lower"), superficial("right-lower")]);
    expect(plan.procedures[0]?.procedure).toBe("undetermined");
    expect(plan.unitsRemoved).toEqual({ least: 0, most: 10 });
    expect(plan.clears).toBe("unknown");
    expect(plan.needs).toEqual(["plan.surgeonStatement.completeResection"]);
    expect(plan.smallestMarginMm).toBeUndefined();
  });

  it("plans lesions of unknown place by themselves", () => {
    const nowhere = superficial("left-lower", { lobe: undefined });
    const plan = planResections([nowhere]);
    expect(plan.operations).toEqual([{ lesions: [0], procedure: "wedge", order: 1, units: { least: 0, most: 1 } }]);
    expect(plan.stages).toMatchObject([{ order: 1, operations: [0], removedSoFar: { least: 0, most: 1 } }]);
    // A wedge or any lobe.
    expect(planResections([lesion()]).unitsRemoved).toEqual({ least: 0, most: 5 });
    expect(planResections([lesion({ endobronchial: true })]).unitsRemoved).toEqual({ least: 0, most: 10 });
  });

  it("plans nothing for what is benign, and leaves open what has vanished", () => {
    const plan = planResections([superficial("right-lower", { nature: "benign" })]);
    expect(plan.operations).toEqual([]);
    expect(plan.clears).toBe("met");
    expect(planResections([superficial("right-lower", { course: "vanished" })])).toMatchObject({
      clears: "unknown",
      needs: ["plan.stages"],
    });
    expect(planResections([])).toMatchObject({ clears: "unknown", needs: ["lesions"], settledBy: "only-plan" });
  });

  it("holds two sides as two stages, the right first, or as one", () => {
    const both = [superficial("left-lower", { id: "l" }), deepIn("right-anterior", { id: "r" })];
    const given = { access: { left: "left VATS" }, nodes: { left: "sampled", right: "dissected" } };
    const staged = planResections(both, given);
    expect(staged.stages.map(({ side }) => side)).toEqual(["right", "left"]);
    expect(staged.stages.map(({ removedSoFar }) => removedSoFar)).toEqual([
      { least: 1, most: 1 },
      { least: 1, most: 2 },
    ]);
    expect(staged.plan).toEqual({
      stages: [
        {
          order: 1,
          side: "right",
          nodes: "dissected",
          resections: [{ lesions: ["r"], procedure: "segmentectomy", segments: ["right-anterior"] }],
        },
        {
          order: 2,
          side: "left",
          access: "left VATS",
          nodes: "sampled",
          resections: [{ lesions: ["l"], procedure: "wedge" }],
        },
      ],
    });
    expect(planResections(both, { firstSide: "left" }).stages.map(({ side }) => side)).toEqual(["left", "right"]);
    const once = planResections(both, { ...given, staging: "one-stage" });
    expect(once.stages.map(({ side }) => side)).toEqual(["both"]);
    expect(once.plan.stages[0]?.nodes).toBe("sampled; dissected");
  });

  it("predicts what remains after each stage, and early after the second side", () => {
    const both = [hilarIn("right-lower"), hilarIn("left-lower")];
    const plan = planResections(both, { reserve: { facts: facts(76, 57) } });
    // 76 x 14/19 = 56 and 57 x 14/19 = 42 after the right; 76 x 10/19 = 40 and 57 x 10/19 = 30 after both.
    expect(plan.stages[0]?.reserve).toEqual({
      fev1: { least: 56, most: 56 },
      dlco: { least: 42, most: 42 },
      verdict: "met",
      limit: "forty-percent-rule",
      by: "segments",
      needs: [],
    });
    expect(plan.stages[1]?.reserve).toMatchObject({ fev1: { least: 40, most: 40 }, verdict: "unmet" });
    // A printed mean loss of 40 % early after the second side: 76 x 0.6.
    expect(plan.stages[1]?.reserve?.early?.fev1).toBeCloseTo(45.6, 12);
  });

  it("takes any pathway as the limit, with the largest operation filled in", () => {
    const plan = planResections([hilarIn("right-lower")], { reserve: { facts: facts(76, 57), pathway: accp2013 } });
    expect(plan.stages[0]?.reserve?.limit).toBe("accp-2013");
  });

  it("names the nearest plan within the reserve, and what it treats without surgery", () => {
    const two = [hilarIn("right-lower"), hilarIn("left-lower")];
    const plan = planResections(two, { reserve: { facts: facts(76, 76) } });
    // 76 x 10/19 = 40 is not above the threshold; without the left lower lobe 14/19 leaves 56, without the right 15/19.
    expect(plan.nearestWithinReserve).toMatchObject({
      withoutSurgery: [0],
      procedures: ["without-surgery", "lobectomy"],
      unitsRemoved: { least: 4, most: 4 },
      differences: [
        { code: "counts-less", units: { least: 5, most: 5 } },
        { code: "more-without-surgery", lesions: 1 },
      ],
      reserve: { verdict: "met" },
    });
    // 38 % is below the threshold whatever is resected.
    expect(planResections(two, { reserve: { facts: facts(38, 76) } }).nearestWithinReserve).toBeUndefined();
  });

  it("treats without surgery only what may be, and then the fewest", () => {
    const lesions = [insideAirway("right-lower", { id: "a" }), superficial("left-upper", { id: "b" })];
    const options: PlanOptions = { withoutSurgery: { modality: "radiotherapy" } };
    const plan = planResections(lesions, options);
    expect(plan.procedures.map(({ procedure }) => procedure)).toEqual(["without-surgery", "wedge"]);
    expect(plan.clears).toBe("unmet");
    expect(plan.plan.otherTreatment).toEqual([{ lesions: ["a"], modality: "radiotherapy" }]);
    expect(names(lesions, { withoutSurgery: { modality: "ablation", lesions: [1] } })).toEqual([
      "undetermined",
      "wedge",
    ]);
  });

  it("returns the whole front with what sets each plan apart", () => {
    const options: PlanOptions = { withoutSurgery: { modality: "ablation" } };
    const plan = planResections([deepIn("right-posterior")], options);
    // The lobe takes more and leaves room for less than the 12 mm to the plane, so it is beaten.
    expect(plan.front.map(({ procedures, differences }) => [procedures, differences])).toEqual([
      [["segmentectomy"], []],
      [
        ["without-surgery"],
        [
          { code: "counts-less", units: { least: 1, most: 1 } },
          { code: "more-without-surgery", lesions: 1 },
        ],
      ],
    ]);
  });

  it("reports a wider margin that costs more", () => {
    // A wedge needs 10 mm and has 13 to the vessel; the segment has 15 to its plane.
    const either = deepIn("right-posterior", {
      depthMm: 2,
      pleuralSurface: "costal",
      intersegmentalPlaneMm: 15,
      adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 13 }],
      diameterMm: 20,
    });
    const plan = planResections([either]);
    expect(plan.smallestMarginMm).toBe(13);
    expect(plan.front.map(({ procedures }) => procedures)).toEqual([["wedge"], ["segmentectomy"]]);
    expect(plan.front[1]?.differences).toEqual([
      { code: "counts-more", units: { least: 0, most: 1 } },
      { code: "wider-margin", millimeters: 15, chosen: 13 },
    ]);
  });

  it("plans on what is known and says what missing facts are worth", () => {
    const unmeasured = superficial("right-lower", { pleuralSurface: undefined });
    const plan = planResections([unmeasured], { reserve: { facts: facts(55, 80) } });
    // Surface not recorded: a wedge may clear it and the lobe surely does, and 55 x 14/19 = 40.5 passes.
    expect(plan.procedures[0]?.procedure).toBe("undetermined");
    expect(plan.unitsRemoved).toEqual({ least: 0, most: 5 });
    expect(plan.stages[0]?.reserve?.verdict).toBe("met");
    expect(plan.clears).toBe("unknown");
    expect(plan.conditional).toMatchObject([
      {
        if: [{ lesion: 0, procedure: "wedge", needs: ["lesions.0.pleuralSurface", "lesions.0.adjacent"] }],
        procedures: ["wedge"],
        unitsRemoved: { least: 0, most: 1 },
        reserve: { verdict: "met" },
      },
      {
        if: [{ lesion: 0, procedure: "lobectomy" }],
        procedures: ["lobectomy"],
        unitsRemoved: { least: 5, most: 5 },
        reserve: { verdict: "met" },
      },
    ]);
  });

  it("shows no margin where the one needed depends on a size that is not recorded", () => {
    const resection = { ...countedUnitsPolicy.resection, margin: diameterMargin };
    const unmeasured = lesion({ lobe: "right-lower", adjacent: [] });
    const plan = planResections([unmeasured], { policy: { ...countedUnitsPolicy, resection } });
    expect(plan.procedures[0]).toMatchObject({ procedure: "undetermined" });
    expect(plan.procedures[0]).not.toHaveProperty("margin");
    expect(plan).not.toHaveProperty("smallestMarginMm");
  });

  it("refuses what cannot be", () => {
    const one = [superficial("right-lower")];
    const gone = segmentsOf("right-lower");
    expect(() => planResections({} as never)).toThrow(
      "Cannot plan resections: the lesions must be a list, got an object",
    );
    expect(() => planResections(one, { policy: priced(-1, 0, 0) })).toThrow(
      "Cannot plan resections: the price of a wedge must be a number of at least 0, got -1",
    );
    expect(() => planResections(one, { lungs: { absent: gone } })).toThrow(
      'Cannot plan resections: the lobe of a lesion must be one that is still there, got "right-lower"',
    );
    expect(() => planResections([deepIn("right-superior")], { lungs: { absent: ["right-superior"] } })).toThrow(
      'Cannot plan resections: each segment of a lesion must be one that is still there, got "right-superior"',
    );
    expect(() => planResections([], { lungs: { obstructed: segmentsOf() } })).toThrow(
      "Cannot plan resections: the functioning units must be a number of at least 1, got 0",
    );
    expect(() => planResections(one, { withoutSurgery: { modality: "ablation", lesions: [1] } })).toThrow(
      "Cannot plan resections: the place of each lesion that may be left must be a whole number from 0 to 0, got 1",
    );
  });
});

describe("what a plan says of itself", () => {
  it("is a convention in every case: no publication compares such plans", () => {
    expect(planResections([superficial("right-lower")]).restsOn).toBe("convention");
  });

  it("clears every lesion although a fact about its cost is missing", () => {
    // Distance to the next segment not recorded: one segment or two, and either clears it.
    const plan = planResections([deepIn("right-anterior", { intersegmentalPlaneMm: undefined })]);
    expect(plan).toMatchObject({ clears: "met", needs: ["lesions.0.intersegmentalPlaneMm"] });
  });

  it("names the nearest plan within the reserve on one side, and none where the plan itself is within", () => {
    const twoLobes = [hilarIn("right-upper"), hilarIn("right-lower")];
    // 60 x 11/19 = 34.7; with one of the lobes left 60 x 14/19 = 44.2 or more.
    expect(planResections(twoLobes, { reserve: { facts: facts(60, 60) } }).nearestWithinReserve).toMatchObject({
      withoutSurgery: [1],
      reserve: { verdict: "met" },
    });
    expect(planResections(twoLobes, { reserve: { facts: facts(90, 90) } })).not.toHaveProperty("nearestWithinReserve");
  });
});

describe("two plans of the same counted cost", () => {
  const two = [deepIn("left-anterior"), deepIn("left-superior-lingular")];

  it.each([
    [1.8, 0.6],
    [1.9, 0.8],
    [2.8, 2.6],
  ])("go by the operations where prices are no whole numbers either: %d a segment, %d the lobe", (segment, lobe) => {
    // Two segments and their price against the five of the lobe and its price.
    expect(2 + 2 * segment).toBe(5 + lobe);
    const plan = planResections(two, { policy: priced(0, segment, lobe) });
    expect(plan).toMatchObject({ operationCount: 1, settledBy: "operations" });
  });

  it.each([0.1, 0.2, 0.3, 0.7])("stand once in the front, at a price of %d a wedge as well", (price) => {
    const wedges = [superficial("right-lower"), superficial("left-lower")];
    const { front } = planResections(wedges, {
      policy: priced(price, 0, 0),
      withoutSurgery: { modality: "ablation" },
    });
    expect(front.map(({ withoutSurgery }) => withoutSurgery.length)).toEqual([0, 1, 2]);
  });
});

const three = [hilarIn("right-upper"), hilarIn("right-lower"), hilarIn("left-lower")];

it("leaves as few lesions as it has to, and of those the costliest lung", () => {
  // 57 x (19 - 5)/19 = 42 passes, 57 x (19 - 7)/19 = 36 does not: one lobe of 5 may go, two of 3 and 4 may not.
  const { setting } = best(three, { reserve: { facts: facts(57, 57) } });
  const plan = existing(nearestWithinReserve(setting));
  expect(plan.unoperated).toBe(2);
  expect(
    fatesOf(plan)
      .filter(({ procedure }) => procedure === "lobectomy")
      .map(({ lesion }) => lesion.at),
  ).toEqual([0]);
});

it("finds none where nothing passes, or where there is no limit", () => {
  expect(nearestWithinReserve(best(three, { reserve: { facts: facts(40, 40) } }).setting)).toBeUndefined();
  expect(nearestWithinReserve(best(three).setting)).toBeUndefined();
});
