import { describe, expect, it } from "vitest";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { lesionRows, placeWords } from "../../src/figures/lesionRows.ts";
import { plannedOperations } from "../../src/plan/plannedOperations.ts";
import { english } from "../../src/words/english.ts";
import { article, caseOf } from "../candidacy/cases.ts";
import { exampleCase } from "./exampleCases.ts";

function rowsOf(candidate: typeof article) {
  return lesionRows(candidate.lesions ?? [], plannedOperations(candidate, documentPolicy), english);
}

describe("a row", () => {
  it("gives name, size, place with depth, and what is derived", () => {
    expect(rowsOf(article)).toEqual([
      ["surface", "7 mm", "right lower lobe, segment not recorded, 0 mm deep", "wedge resection"],
      ["deep", "12 mm", "right anterior, 35 mm deep", "segmentectomy of right anterior"],
    ]);
  });

  it("says what is not recorded, and takes null as that", () => {
    const nothing = caseOf({ lesions: [{}, { id: null, diameterMm: null, lobe: null, segments: null }] });
    for (const [at, [name, ...row]] of rowsOf(nothing).entries()) {
      expect(name).toBe(String(at + 1));
      expect(row).toEqual(["not recorded", "not recorded", "not determined"]);
    }
  });

  it("says why nothing is planned", () => {
    const lesions = [{ id: "a", nature: "benign" }, { id: "b", course: "vanished", diameterMm: 6 }, { id: "d" }];
    const plan = { otherTreatment: [{ lesions: ["d"], modality: "ablation" }] };
    expect(rowsOf(caseOf({ lesions, plan })).map(([name, size, , planned]) => [name, size, planned])).toEqual([
      ["a", "not recorded", "benign, no resection"],
      ["b", "no longer visible, was 6 mm", "no resection planned"],
      ["d", "not recorded", "treated without surgery"],
    ]);
  });

  it("names the segment that is sure to be taken, and says that it may be more", () => {
    const without = exampleCase("two-nodules-without-plane");
    expect(rowsOf(without)[1]?.[3]).toBe("segmentectomy of right anterior, possibly more");
  });

  it("says that a lesion is drawn at the hilum, and why", () => {
    const [row] = rowsOf(exampleCase("kidney-central"));
    expect(row?.[2]).toBe("right anterior and right posterior, 31 mm deep, near the hilum or mediastinum");
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
      rowsOf({ ...article, plan } as typeof article).map(([name, , place, planned]) => [name, place, planned]),
    ).toEqual([
      ["surface", expect.any(String), "stage 1: wedge resection and stage 2: segmentectomy of right anterior"],
      ["deep", expect.any(String), "stage 2: segmentectomy of right anterior"],
      ["no lesion named", "not recorded", "stage 1: lobectomy"],
      ["no lesion named", "left upper lobe", "stage 2: wedge resection"],
      ["no lesion named", "left anterior and left superior lingular", "stage 2: segmentectomy"],
    ]);
  });
});

it("names places as they are spoken", () => {
  expect(placeWords(["right-medial-basal"])).toBe("right medial basal");
});
