import { describe, expect, it } from "vitest";
import { plannedOperations } from "../../src/candidacy/plannedOperations.ts";
import { documentPolicy } from "../../src/candidacy/policies.table.ts";
import { lesionRows, placeWords } from "../../src/figures/lesionRows.ts";
import { article, caseOf } from "../candidacy/cases.ts";

function rowsOf(candidate: typeof article) {
  return lesionRows(candidate.lesions ?? [], plannedOperations(candidate, documentPolicy));
}

describe("a row", () => {
  it("tells number, name, size, place and what is derived", () => {
    expect(rowsOf(article)).toEqual([
      ["1", "surface", "7 mm", "right lower lobe, segment not known", "wedge resection"],
      ["2", "deep", "12 mm", "right anterior", "segmentectomy of right anterior"],
    ]);
  });

  it("says what is not known, and takes null as that", () => {
    const nothing = caseOf({ lesions: [{}, { id: null, diameterMm: null, lobe: null, segments: null }] });
    for (const [, ...row] of rowsOf(nothing)) {
      expect(row).toEqual(["without a name", "not known", "not known", "not determined"]);
    }
    expect(rowsOf(caseOf({ lesions: [{ lobe: "right-middle" }] }))[0]?.[3]).toBe(
      "right middle lobe, segment not known",
    );
  });

  it("says why nothing is planned", () => {
    const lesions = [
      { id: "a", nature: "benign" },
      { id: "b", course: "vanished", diameterMm: 6 },
      { id: "c", course: "vanished" },
      { id: "d" },
    ];
    const plan = { otherTreatment: [{ lesions: ["d"], modality: "ablation" }] };
    expect(rowsOf(caseOf({ lesions, plan })).map(([, name, size, , planned]) => [name, size, planned])).toEqual([
      ["a", "not known", "benign, nothing planned"],
      ["b", "vanished, was 6 mm", "no operation planned"],
      ["c", "vanished, was not known", "no operation planned"],
      ["d", "not known", "treated without surgery"],
    ]);
  });

  it("gives the stage of a plan, and operations that name no lesion a row of their own", () => {
    const plan = {
      stages: [
        { resections: [{ lesions: ["surface"], procedure: "wedge" }, { procedure: "lobectomy" }] },
        {
          resections: [
            { lesions: ["deep", "surface"], procedure: "segmentectomy", segments: ["right-anterior"] },
            { procedure: "wedge", segments: ["left-anterior"] },
            { procedure: "segmentectomy", segments: ["left-anterior", "left-superior-lingular"] },
          ],
        },
      ],
    };
    expect(
      rowsOf({ ...article, plan } as typeof article).map(([number, , , place, planned]) => [number, place, planned]),
    ).toEqual([
      [
        "1",
        "right lower lobe, segment not known",
        "stage 1: wedge resection and stage 2: segmentectomy of right anterior",
      ],
      ["2", "right anterior", "stage 2: segmentectomy of right anterior"],
      ["", "not known", "stage 1: lobectomy"],
      ["", "left upper lobe", "stage 2: wedge resection"],
      ["", "left anterior and left superior lingular", "stage 2: segmentectomy"],
    ]);
  });
});

it("names places as a table under its heading does", () => {
  expect(placeWords(["right-medial-basal"], undefined)).toBe("right medial basal");
  expect(placeWords([], undefined)).toBe("not known");
});
