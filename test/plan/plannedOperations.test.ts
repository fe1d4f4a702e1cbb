import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { existing } from "../../src/internal/guards.ts";
import { lobeOf } from "../../src/plan/plannedOperations.ts";
import { hilar, patientWith } from "../candidacy/cases.ts";
import { deep, onTheSurface } from "../resection/lesions.ts";

type Fields = Readonly<Record<string, unknown>>;
const planned = (plan: unknown, fields: Fields = {}) => candidacy(patientWith({ plan, ...fields })).plan;
const one = (resection: Fields, fields: Fields = {}) =>
  existing(planned({ stages: [{ resections: [resection] }] }, fields).operations[0]);

describe("the operations of a case", () => {
  it.each([
    [undefined],
    [null],
    [{}],
    [{ stages: null, otherTreatment: null }],
    [{ stages: [] }],
    [{ stages: [{}, { resections: null }, { resections: [] }] }],
    [{ otherTreatment: [{ modality: "ablation" }, { lesions: null }, { lesions: ["another"] }] }],
  ])("are derived lesion by lesion where the plan (%j) has no resection", (plan) => {
    const { origin, operations, lesions } = planned(plan);
    expect(origin).toBe("derived");
    expect(operations).toStrictEqual([
      {
        lesions: [0],
        procedure: "wedge",
        origin: "derived",
        stage: 0,
        lobe: "right-lower",
        volumeMl: { least: expect.closeTo(5.153, 3), most: expect.closeTo(10.29, 3) },
        units: { least: 0, most: 1 },
        needs: [],
      },
      {
        lesions: [1],
        procedure: "segmentectomy",
        origin: "derived",
        stage: 0,
        lobe: "right-upper",
        segments: ["right-anterior"],
        units: { least: 1, most: 1 },
        needs: [],
      },
    ]);
    expect(
      lesions.map(({ lesion, benign, operations: of, treatedOtherwise }) => [lesion, benign, of, treatedOtherwise]),
    ).toEqual([
      [0, false, [0], false],
      [1, false, [1], false],
    ]);
  });

  it("leave out what is benign, has vanished or is treated otherwise", () => {
    const lesions = [
      { ...onTheSurface, nature: "benign" },
      { ...onTheSurface, course: "vanished" },
      { ...onTheSurface, id: "x" },
      { ...onTheSurface, id: null },
      deep,
    ];
    const plan = planned({ otherTreatment: [{ lesions: ["x"] }] }, { lesions });
    expect(plan.operations.map(({ lesions: of }) => of)).toEqual([[3], [4]]);
    expect(
      plan.lesions.map(({ benign, treatedOtherwise, operations }) => [benign, treatedOtherwise, operations]),
    ).toEqual([
      [true, false, []],
      [false, false, []],
      [false, true, []],
      [false, false, [0]],
      [false, false, [1]],
    ]);
  });

  it("come from the plan where it has any, each with its stage and lesions", () => {
    const { origin, operations, lesions } = planned({
      stages: [
        { side: "right", resections: [{ lesions: ["surface"], procedure: "wedge" }] },
        { resections: [{ lesions: ["deep", "another"], procedure: "lobectomy" }, { procedure: "wedge" }] },
      ],
    });
    expect(origin).toBe("plan");
    expect(operations).toStrictEqual([
      {
        lesions: [0],
        procedure: "wedge",
        origin: "plan",
        stage: 0,
        lobe: "right-lower",
        volumeMl: { least: expect.closeTo(5.153, 3), most: expect.closeTo(10.29, 3) },
        units: { least: 0, most: 1 },
        needs: [],
      },
      {
        lesions: [1],
        procedure: "lobectomy",
        origin: "plan",
        stage: 1,
        lobe: "right-upper",
        segments: ["right-apical", "right-posterior", "right-anterior"],
        units: { least: 3, most: 3 },
        needs: [],
      },
      {
        lesions: [],
        procedure: "wedge",
        origin: "plan",
        stage: 1,
        units: { least: 0, most: 1 },
        nameless: true,
        needs: [],
      },
    ]);
    expect(lesions.map(({ operations: of }) => of)).toEqual([[0], [1]]);
  });

  it("do not match a lesion without a name", () => {
    const unnamed = (names: readonly unknown[], id: unknown) =>
      one({ lesions: names, procedure: "wedge" }, { lesions: [{ ...deep, id }] }).lesions;
    expect(unnamed(["null", "undefined"], null)).toEqual([]);
  });

  it("need the place where it is not known, and only then", () => {
    const placeless = { lesions: [{ ...deep, lobe: null, segments: null }, hilar] };
    expect(one({ lesions: ["deep"], procedure: "lobectomy" }, placeless).needs).toEqual([
      "lesions.0.lobe",
      "plan.stages",
    ]);
    expect(one({ lesions: ["deep", "hilar"], procedure: "lobectomy" }, placeless)).toMatchObject({
      lobe: "right-lower",
      needs: [],
    });
    expect(one({ lesions: ["deep"], procedure: "lobectomy" }).needs).toEqual([]);
    expect(one({ lesions: ["deep"], procedure: "segmentectomy" }).needs).toEqual(["plan.stages"]);
    expect(one({ lesions: ["deep"], procedure: "segmentectomy", segments: [] }).needs).toEqual(["plan.stages"]);
    expect(one({ lesions: ["deep"] }).needs).toEqual(["plan.stages"]);
    expect(one({ lesions: ["deep"], procedure: "wedge" }, placeless).needs).toEqual([]);
  });

  it("cost what their kind costs where the segments are not named", () => {
    const of = (procedure: string, lesion: Fields) =>
      one({ lesions: ["x"], procedure }, { lesions: [{ ...lesion, id: "x" }] });
    expect(of("segmentectomy", deep as Fields).units).toEqual({ least: 1, most: 3 });
    const lobe = { lobe: "left-upper", segments: ["left-apicoposterior", "left-anterior"], adjacent: [] };
    expect(of("segmentectomy", lobe).units).toEqual({ least: 3, most: 5 });
    expect(one({ procedure: "segmentectomy" }).units).toEqual({ least: 1, most: 5 });
    expect(one({ procedure: "pneumonectomy" }).units).toEqual({ least: 9, most: 10 });
    expect(one({ procedure: "sleeve-lobectomy" }).units).toEqual({ least: 2, most: 5 });
    expect(one({ procedure: "wedge", segments: ["left-superior"] })).toMatchObject({
      lobe: "left-lower",
      units: { least: 0, most: 1 },
    });
    expect(one({ procedure: "wedge", segments: ["left-superior"] })).not.toHaveProperty("segments");
    expect(one({}).units).toEqual({ least: 0, most: 10 });
    expect(one({ segments: ["left-superior"] })).not.toHaveProperty("segments");
  });

  it("need the plan, not the statement that is there", () => {
    const lesions = [{ ...hilar, endobronchial: true }];
    expect(existing(planned(undefined, { lesions }).operations[0]).needs).toEqual([
      "plan.surgeonStatement.completeResection",
    ]);
    expect(
      existing(planned({ surgeonStatement: { completeResection: "yes" } }, { lesions }).operations[0]).needs,
    ).toEqual(["plan.stages"]);
    const open = [{ ...deep, adjacent: null }];
    expect(
      existing(planned({ surgeonStatement: { completeResection: "yes" } }, { lesions: open }).operations[0]).needs,
    ).toEqual(["lesions.0.adjacent"]);
  });
});

it("treats a lesion otherwise where one of several treatments names it", () => {
  const otherTreatment = [{ lesions: ["deep"] }, { lesions: ["surface"] }];
  const { lesions, operations } = planned({ otherTreatment });
  expect(lesions.map(({ treatedOtherwise }) => treatedOtherwise)).toEqual([true, true]);
  expect(operations).toEqual([]);
});

it("names no lobe for a lesion without a place", () => {
  const { lesions, operations } = planned(undefined, { lesions: [{ id: "a" }] });
  expect(lesions[0]).not.toHaveProperty("lobe");
  expect(operations[0]).not.toHaveProperty("lobe");
  expect(operations[0]).not.toHaveProperty("segments");
});

describe("places and paths", () => {
  it("a lobe by its name, or by the first segment", () => {
    expect(lobeOf({ lobe: "left-upper" })).toBe("left-upper");
    expect(lobeOf({ segments: ["right-medial"] })).toBe("right-middle");
    expect(lobeOf({ segments: [] })).toBeUndefined();
    expect(lobeOf({})).toBeUndefined();
  });
});

describe("the side of a stage", () => {
  const staged = (side: string, resection: Readonly<Record<string, unknown>>) => () =>
    candidacy(
      patientWith({
        lesions: [{ id: "a", lobe: "right-lower" }],
        plan: { stages: [{ side, resections: [{ procedure: "lobectomy", ...resection }] }] },
      }),
    );

  it("is refused where it is not that of the lobes the stage operates on", () => {
    const message = 'Cannot judge candidacy: the side of a stage must be that of its lobes, got "left"';
    expect(staged("left", { lesions: ["a"] })).toThrow(RangeError);
    expect(staged("left", { lesions: ["a"] })).toThrow(message);
    expect(staged("left", { segments: ["right-apical"] })).toThrow(message);
  });

  it("is taken where it is theirs, both, or nothing is known of the place", () => {
    expect(staged("right", { lesions: ["a"] })).not.toThrow();
    expect(staged("both", { lesions: ["a"] })).not.toThrow();
    expect(staged("left", {})).not.toThrow();
  });
});
