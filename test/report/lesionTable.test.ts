import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
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
        "right upper lobe, anterior segment (S3)",
        "9 to 12 mm, growing",
        "35 mm",
        "none (suspected)",
        "segmentectomy (1)",
        "none smaller",
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
    expect(existing(rows([deep], plan)[0])[5]).toBe("stereotactic radiotherapy");
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
    ).toEqual(["left lower lobe", "7 mm", "at the pleura"]);
  });
});

it("names the lobe first, and the lobe a lesion crosses into", () => {
  const [row] = rows([
    { id: "a", lobes: ["left-lower", "left-upper"], lobe: "left-lower", segments: ["left-superior"] },
  ]);
  expect(existing(row)[1]).toBe("left lower lobe, superior segment (S6); crosses into the left upper lobe");
  expect(existing(rows([{ segments: ["right-lateral", "right-medial"] }])[0])[1]).toBe(
    "right middle lobe, lateral, medial segments (S4, S5)",
  );
});

it("gives an alternative with the FEV1 it leaves, and none that leaves too little or takes more than a plan that clears", () => {
  const wedge = { stages: [{ resections: [{ lesions: ["deep"], procedure: "wedge" }] }] };
  expect(existing(rows([deep], wedge)[0])[6]).toBe("segmentectomy: FEV1 87.2 %");
  const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 41, dlcoPercentPredicted: 41 };
  const weak = lines(lesionTable(contextOf(patientWith({ lesions: [deep], plan: wedge, lungFunction }))))[2];
  expect(weak).toMatch(/\|none\|$/);
  const lobectomy = { stages: [{ resections: [{ lesions: ["deep"], procedure: "lobectomy" }] }] };
  expect(existing(rows([deep], lobectomy)[0])[6]).toBe("segmentectomy: FEV1 87.2 %");
  const unmeasured = patientWith({ lesions: [deep], plan: lobectomy, lungFunction: undefined });
  expect(lines(lesionTable(contextOf(unmeasured)))[2]).toMatch(/\|segmentectomy\|$/);
});

it("gives the dose of a treatment without an operation, as far as it is recorded", () => {
  const plan = (fields: object) => ({ otherTreatment: [{ lesions: ["deep"], ...fields }] });
  const planned = (fields: object) => existing(rows([deep], plan(fields))[0])[5];
  expect(planned({ modality: "SBRT", doseGray: 54, fractions: 3 })).toBe("SBRT 54 Gy in 3");
  expect(planned({ doseGray: 54 })).toBe("54 Gy");
  expect(planned({})).toBe("non-surgical");
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

it("keeps the lesions that are not cleared, where there is no room for all", () => {
  const shallow = { ...deep, depthMm: 3, adjacent: [] };
  const lesions = [
    { ...shallow, id: "a" },
    { ...shallow, id: "b" },
    { ...deep, id: "c" },
    { ...shallow, id: "d" },
  ];
  const resections = lesions.map(({ id }) => ({ lesions: [id], procedure: "wedge" }));
  const context = contextOf(patientWith({ lesions, plan: { stages: [{ resections }] } }));
  const shown = (most: number): readonly string[] =>
    lines(lesionTable({ ...context, limits: { ...existing(limits[0]), lesions: most } }))
      .slice(2, -1)
      .map((row) => existing(row.split("|")[1]));
  expect(shown(1)).toEqual(["c"]);
  expect(shown(2)).toEqual(["a", "c"]);
});

it("prints a dose without its fractions", () => {
  const plan = { otherTreatment: [{ lesions: ["deep"], doseGray: 50 }] };
  const candidate = patientWith({ lesions: [{ ...deep, id: "deep" }], plan });
  expect(lines(lesionTable(contextOf(candidate))).join("\n")).toContain("|50 Gy|");
});
