import { describe, expect, it } from "vitest";
import { distancesToLines } from "../../src/board/distancesToLines.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { bts2001 } from "../../src/fitness/bts2001.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, hilar, patientWith } from "../candidacy/cases.ts";

const distances = (candidate: Candidate, policy = documentPolicy) =>
  distancesToLines(candidate, candidacy(candidate, policy));
const lung = (fev1PercentPredicted: number, more: object = {}) => ({
  measuredOn: "2026-11-10",
  fev1PercentPredicted,
  dlcoPercentPredicted: 81,
  ...more,
});
/** A right lower lobectomy takes 5 of 19 units: 14/19 are left. */
const lobectomy = (fev1: number, more?: object) => patientWith({ lesions: [hilar], lungFunction: lung(fev1, more) });

describe("a predicted value", () => {
  it("passes, and lies beyond what a second measurement could change", () => {
    // 76 x 14/19 = 56; 0.15 of 2.4 L is 6.25 %, so 3.5 points of 56.
    expect(distances(lobectomy(76, { fev1Liters: 2.4 }))[0]).toMatchObject({
      number: "ppoFev1PercentPredicted",
      value: { least: 56, most: 56 },
      unit: "percent-predicted",
      line: { value: 40, passes: "above", side: "exclusive" },
      source: { id: documentPolicy.source.id },
      standing: "teaching-text",
      distance: { least: 16, most: 16 },
      lies: "passing",
      repeatability: { value: 0.15, unit: "liter" },
      repeatabilityInUnit: expect.closeTo(3.5, 9),
      withinRepeatability: "beyond",
      needs: [],
    });
  });

  it("fails by less than a second measurement could change", () => {
    // 51.3 x 14/19 = 37.8, 2.2 points short; 0.15 of 1.5 L is a tenth, 3.78 points.
    const [fev1] = distances(lobectomy(51.3, { fev1Liters: 1.5 }));
    expect(fev1).toMatchObject({ lies: "failing", withinRepeatability: "within" });
    expect(fev1?.distance.least).toBeCloseTo(-2.2, 9);
    expect(fev1?.repeatabilityInUnit).toBeCloseTo(3.78, 9);
  });

  it("cannot be compared where only the percentage is known, and says what is missing", () => {
    expect(distances(lobectomy(52))[0]).toMatchObject({
      withinRepeatability: "unknown",
      needs: ["lungFunction.fev1Liters"],
    });
    expect(distances(lobectomy(52))[0]).not.toHaveProperty("repeatabilityInUnit");
  });

  it("that is a range is as near as its nearest end, and on neither side where the threshold lies within", () => {
    // A wedge of unknown size, none to one unit: 41 becomes 38.84 to 41. At the line 0.15 L of 2 L are 3 points.
    const { diameterMm: _, ...unsized } = existing(existing(article.lesions)[0]);
    const plan = { stages: [{ resections: [{ lesions: ["surface"], procedure: "wedge" }] }] };
    const of = (percent: number) =>
      distances(patientWith({ lesions: [unsized], plan, lungFunction: lung(percent, { fev1Liters: 2 }) }));
    const [fev1] = of(41);
    expect(fev1).toMatchObject({ lies: "across", repeatabilityInUnit: 3, withinRepeatability: "within" });
    expect(fev1?.distance.least).toBeCloseTo((41 * 18) / 19 - 40, 9);
    expect(fev1?.distance.most).toBe(1);
    // 80 becomes 75.8 to 80, nearest at 75.8: 0.15 of 2 L is 5.7 points.
    const [far] = of(80);
    expect(far?.repeatabilityInUnit).toBeCloseTo((80 * 18 * 0.075) / 19, 9);
    // 30 becomes 28.4 to 30, all of it below the threshold and nearest at 30.
    const [short] = of(30);
    expect(short).toMatchObject({ lies: "failing", value: { most: 30 }, withinRepeatability: "beyond" });
    expect(short?.repeatabilityInUnit).toBeCloseTo(30 * 0.075, 9);
  });

  it("lies within the repeatability where the threshold is exactly as far away", () => {
    // 76 x 14/19 = 56, 16 above the threshold; 2 of 7 mL/min/mmHg are 16 points of 56.
    const [, dlco] = distances(lobectomy(76, { dlcoPercentPredicted: 76, dlcoMlPerMinPerMmHg: 7 }));
    expect(dlco).toMatchObject({ distance: { least: 16 }, repeatabilityInUnit: 16, withinRepeatability: "within" });
  });

  it("names no source for a threshold that is a convention", () => {
    const reserve = { ...documentPolicy.reserve, standing: "convention" } as const;
    const [fev1] = distances(lobectomy(76), { ...documentPolicy, reserve });
    expect(fev1).toMatchObject({ line: { value: 40 }, standing: "convention" });
    expect(fev1).not.toHaveProperty("source");
  });

  it("has DLCO beside it", () => {
    const [, dlco] = distances(lobectomy(76, { dlcoMlPerMinPerMmHg: 20 }));
    // 81 x 14/19 = 59.68; a tenth of it.
    expect(dlco?.number).toBe("ppoDlcoPercentPredicted");
    expect(dlco?.repeatabilityInUnit).toBeCloseTo((81 * 14) / 190, 9);
  });

  it("stays away where nothing was measured", () => {
    expect(distances(patientWith({ lesions: [hilar], lungFunction: {} }))).toEqual([]);
  });
});

it("reports the liver remnant, for which no repeatability was read", () => {
  const liver = { resectionPlanned: true, remnantPercent: 27, parenchyma: "chemotherapy-injured" };
  const result = distances(patientWith({ liver })).find(({ number }) => number === "liver-remnant");
  expect(result).toMatchObject({
    value: { least: 27, most: 27 },
    unit: "percent",
    line: { value: 30, side: "inclusive" },
    distance: { least: -3, most: -3 },
    lies: "failing",
    withinRepeatability: "unknown",
    needs: [],
  });
  expect(result).not.toHaveProperty("repeatability");
});

describe("the margin of the planned operation", () => {
  const margins = (candidate: Candidate) => distances(candidate).filter(({ lesion }) => lesion !== undefined);

  it("depends on the plane to the next segment", () => {
    // The deep nodule of the article: plane at 14 mm, margin 10 mm.
    expect(margins(article)).toMatchObject([
      {
        number: "intersegmental-plane",
        lesion: 1,
        value: { least: 14, most: 14 },
        unit: "millimeter",
        line: { value: 10, passes: "above", side: "inclusive" },
        distance: { least: 4, most: 4 },
        lies: "passing",
        standing: "convention",
      },
    ]);
    expect(margins(article)[0]).not.toHaveProperty("source");
  });

  it("is not there where the plane lies within it, so that the next segment goes too", () => {
    const near = { ...existing(article.lesions)[1], intersegmentalPlaneMm: 6 };
    expect(margins(patientWith({ lesions: [near] }))).toMatchObject([
      { number: "intersegmental-plane", distance: { least: -4, most: -4 } },
    ]);
  });

  it("depends on the nearest vessel of a wedge, and fails where a plan wedges too close to one", () => {
    const clear = {
      ...existing(article.lesions)[0],
      depthMm: 18,
      adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 12 }],
    };
    expect(margins(patientWith({ lesions: [clear] }))).toMatchObject([
      { number: "nearest-structure", lesion: 0, distance: { least: 2, most: 2 }, lies: "passing" },
    ]);
    const stages = [{ side: "right", resections: [{ lesions: ["deep"], procedure: "wedge" }] }];
    const planned = patientWith({ lesions: [{ ...existing(article.lesions)[1], id: "deep" }], plan: { stages } });
    expect(margins(planned)).toMatchObject([
      { number: "nearest-structure", value: { least: 3, most: 3 }, distance: { least: -7, most: -7 }, lies: "failing" },
    ]);
  });

  it("depends on the lobar structure a planned segmentectomy leaves behind", () => {
    const bronchus = { structure: "bronchus", order: "lobar", relation: "near", distanceMm: 6 };
    const resection = { lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] };
    const planned = patientWith({
      lesions: [{ ...existing(article.lesions)[1], adjacent: [bronchus] }],
      plan: { stages: [{ side: "right", resections: [resection] }] },
    });
    expect(margins(planned)).toMatchObject([
      { number: "nearest-structure", value: { least: 6, most: 6 }, distance: { least: -4, most: -4 }, lies: "failing" },
    ]);
  });

  it("depends on no distance where an examination is recorded and nothing is near the wedge", () => {
    const clear = { ...existing(article.lesions)[0], depthMm: 18, adjacent: [] };
    const stages = [{ side: "right", resections: [{ lesions: ["surface"], procedure: "wedge" }] }];
    expect(distances(patientWith({ lesions: [clear], plan: { stages } })).map(({ number }) => number)).toEqual([
      "ppoFev1PercentPredicted",
      "ppoDlcoPercentPredicted",
    ]);
  });

  it("is not reported where no distance was measured", () => {
    const touching = { ...hilar, adjacent: [{ structure: "bronchus", order: "segmental", relation: "abuts" }] };
    for (const { value } of margins(patientWith({ lesions: [touching] })))
      expect(Number.isFinite(value.least)).toBe(true);
    expect(margins(patientWith({ lesions: [hilar] }))).toEqual([]);
  });
});

it("reports every comparison of a pathway that decides in place of the threshold", () => {
  const candidate = patientWith({
    lesions: [hilar],
    lungFunction: lung(57),
    exercise: { stairClimbMeters: 25 },
    patient: { weightKg: 70 },
  });
  const result = distances(candidate, withFitness(documentPolicy, accp2013));
  expect(result.map(({ number, line }) => [number, line.value])).toEqual([
    ["ppoFev1PercentPredicted", 30],
    ["ppoDlcoPercentPredicted", 30],
    ["ppoFev1PercentPredicted", 60],
    ["ppoDlcoPercentPredicted", 60],
    ["stairClimbMeters", 22],
  ]);
  expect(result[4]).toMatchObject({ unit: "meter", distance: { least: 3, most: 3 }, withinRepeatability: "unknown" });
  expect(result[4]).not.toHaveProperty("repeatability");
});

it("turns the ends of a range round where lower is better", () => {
  const result = distances(
    patientWith({
      lesions: [hilar],
      lungFunction: lung(50, { fev1Liters: 1.2, bronchodilator: "after" }),
      exercise: { saturationDropPercent: 6, shuttleWalkMeters: 500 },
    }),
    withFitness(documentPolicy, bts2001),
  ).find(({ number }) => number === "saturationDropPercent");
  expect(result).toMatchObject({
    line: { value: 4, passes: "below" },
    distance: { least: -2, most: -2 },
    lies: "failing",
  });
});
