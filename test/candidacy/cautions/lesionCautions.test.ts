import { describe, expect, it } from "vitest";
import { existing } from "../../../src/internal/guards.ts";
import { article } from "../cases.ts";
import { cautions, cautionsOfCode } from "./cautions.ts";

const [surface] = existing(article.lesions);
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...surface, id: `m${at}` }));

describe("the number of metastases", () => {
  it("above the three of a consensus statement is a caution, benign lesions aside", () => {
    expect(cautionsOfCode("many-metastases", { lesions: many(3) })).toStrictEqual([]);
    expect(cautionsOfCode("many-metastases", { lesions: many(4) })).toMatchObject([
      { count: 4, threshold: { value: 3 }, source: { id: "sts-2019" }, standing: "secondary" },
    ]);
    expect(cautionsOfCode("many-metastases", { lesions: [...many(3), { nature: "benign" }] })).toStrictEqual([]);
  });
});

describe("a pattern that is most often benign (SAF-13)", () => {
  const of = (fields: object, site = "colorectal") =>
    cautionsOfCode("benign-pattern", {
      primary: { ...article.primary, site },
      lesions: [{ ...surface, ...fields }, surface],
    });
  const smooth = { attenuation: "solid", contour: "smooth", depthMm: 0 };

  it.each([
    [{ calcification: "popcorn" }, "calcification"],
    [{ calcification: "central" }, "calcification"],
    [{ calcification: "stippled" }, undefined],
    [{ ...smooth, pleuralSurface: "interlobar" }, "perifissural"],
    [{ ...smooth, pleuralSurface: "costal" }, "perifissural"],
    [{ ...smooth, pleuralSurface: undefined }, undefined],
    [{ ...smooth, depthMm: 3 }, undefined],
    [{ ...smooth, contour: "lobulated" }, undefined],
    [{ calcification: "popcorn", nature: "benign" }, undefined],
    [{ calcification: "popcorn", nature: "proven-metastasis" }, undefined],
    [{ calcification: "popcorn", nature: undefined }, "calcification"],
  ])("%j: %s", (fields, pattern) => {
    expect(of(fields)).toMatchObject(pattern === undefined ? [] : [{ lesion: 0, pattern }]);
    expect(of(fields)).toHaveLength(pattern === undefined ? 0 : 1);
  });

  it("is none in bone sarcoma, whose metastases calcify", () => {
    expect(of({ calcification: "diffuse" }, "bone-sarcoma")).toStrictEqual([]);
  });
});

describe("a distance next to its convention", () => {
  const near = (fields: object) => cautionsOfCode("near-convention", { lesions: [{ ...surface, ...fields }, surface] });

  it.each([
    [{ pleuralSurface: "interlobar", depthMm: 2 }, "fissure", 2, 0],
    [{ diameterMm: 31, depthMm: 0 }, "rind", 31, 30],
    [{ diameterMm: 10, depthMm: 31.5 }, "rind", 31.5, 30],
    [
      {
        diameterMm: 12,
        depthMm: 5,
        pleuralSurface: "mediastinal",
        adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 11 }],
      },
      "margin",
      11,
      10,
    ],
    [
      {
        diameterMm: 12,
        depthMm: 35,
        intersegmentalPlaneMm: 9,
        adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 3 }],
      },
      "margin",
      9,
      10,
    ],
  ])("%j: %s", (fields, convention, measuredMm, requiredMm) => {
    expect(near(fields)).toContainEqual(
      expect.objectContaining({ lesion: 0, convention, measuredMm, requiredMm, standing: "convention" }),
    );
  });

  it("is none further away", () => {
    expect(near({ pleuralSurface: "interlobar", depthMm: 2.1 })).toStrictEqual([]);
    expect(near({ diameterMm: 33, depthMm: 0 })).toStrictEqual([]);
    expect(cautions({ lesions: [] })).toStrictEqual([]);
  });
});
