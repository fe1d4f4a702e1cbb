import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/existing.ts";
import { lesionTable } from "../../src/report/lesionTable.ts";
import { limits } from "../../src/report/pageContext.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const rows = (lesions: readonly object[], plan?: object): readonly string[][] =>
  lines(lesionTable(contextOf(patientWith({ lesions, ...(plan === undefined ? {} : { plan }) }))))
    .slice(2)
    .map((row) => row.split("|").slice(1, -1));

const deep = {
  id: "deep",
  lobe: "right-upper",
  segments: ["right-anterior"],
  diameterMm: 12,
  previousDiameterMm: 9,
  course: "growing",
  depthMm: 35,
  intersegmentalPlaneMm: 14,
  nature: "suspected-metastasis",
  adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 3 }],
};

describe("a row of the table of lesions", () => {
  it("gives site, size and trend, depth, tissue, plan and alternative", () => {
    expect(rows([deep])).toEqual([
      [
        "deep",
        "right anterior",
        "9 to 12 mm, growing",
        "35 mm",
        "none (suspected)",
        "segmentectomy (1)",
        "lobectomy (3)",
      ],
    ]);
  });

  it("says what is not recorded", () => {
    const [row] = rows([{}]);
    expect(existing(row).slice(0, 5)).toEqual(["1", "not recorded", "not recorded", "not recorded", "none"]);
    expect(existing(rows([{ side: "left" }])[0])[1]).toBe("left lung");
  });

  it("gives the result of tissue, or how it was taken", () => {
    expect(existing(rows([{ ...deep, tissue: { method: "needle", result: "adenocarcinoma" } }])[0])[4]).toBe(
      "adenocarcinoma",
    );
    expect(existing(rows([{ ...deep, tissue: { method: "needle" } }])[0])[4]).toBe("needle");
  });

  it("says where there is no operation, and why", () => {
    const plan = { otherTreatment: [{ lesions: ["deep"], modality: "stereotactic radiotherapy" }], stages: [] };
    expect(existing(rows([deep], plan)[0])[5]).toBe("non-surgical");
    expect(existing(rows([{ ...deep, nature: "benign" }])[0]).slice(5)).toEqual(["none (benign)", "none"]);
    expect(
      existing(
        rows([deep, { ...deep, id: "other" }], {
          stages: [{ resections: [{ lesions: ["deep"], procedure: "wedge" }] }],
        })[1],
      )[5],
    ).toBe("none");
  });

  it("says at the pleura for a depth of zero, and gives a size once where it has not changed", () => {
    expect(
      existing(rows([{ lobe: "left-lower", depthMm: 0, diameterMm: 7, previousDiameterMm: 7 }])[0]).slice(1, 4),
    ).toEqual(["left lower", "7 mm", "at the pleura"]);
  });
});

it("names the lesions there is no room for, and says that none is listed", () => {
  const context = contextOf(patientWith({ lesions: [deep, { ...deep, id: "b" }, { ...deep, id: "c" }] }));
  const short = lines(lesionTable({ ...context, limits: { ...existing(limits[0]), lesions: 1, options: 3 } }));
  expect(short).toHaveLength(4);
  expect(short[0]).not.toContain("Alternative");
  expect(short[3]).toBe("2 more in the appendix");
  expect(lines(lesionTable(contextOf(caseOf())))).toEqual(["No lesion is listed."]);
  const { review } = context;
  const unread = {
    ...context,
    review: { ...review, candidacy: { ...review.candidacy, plan: { ...review.candidacy.plan, lesions: [] } } },
  };
  expect(lines(lesionTable(unread))[2]).toContain("|none|none|");
});
