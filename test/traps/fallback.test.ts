import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";

/** A central mass of the left upper lobe: a lobectomy is planned, and what is done if that is not possible is recorded. */
const central = {
  case: { schema: "metastasectomy/1", asOf: "2026-11-30" },
  patient: { ageYears: 61, ecog: 1, interstitialLungDisease: "none-on-ct", lungEvents: [] },
  primary: { site: "kidney", status: "no-evidence-of-disease", assessedOn: "2026-11-12" },
  staging: [{ modality: "ct", on: "2026-11-12", regions: ["chest", "abdomen", "pelvis"], contrast: true }],
  extrathoracic: { state: "none-found" },
  chest: { nodes: "not-suspicious", pleura: "clear", lymphangitis: false, lesionListComplete: true },
  lesions: [
    {
      id: "mass",
      nature: "proven-metastasis",
      tissue: { on: "2026-10-08", method: "biopsy", result: "clear cell carcinoma" },
      lobe: "left-upper",
      segments: ["left-anterior"],
      course: "growing",
      diameterMm: 41,
      depthMm: 18,
      crossesFissure: false,
      endobronchial: false,
      adjacent: [{ structure: "bronchus", order: "segmental", relation: "near", distanceMm: 20 }],
    },
  ],
  lungs: { absentSegments: [], obstructedSegments: [] },
  lungFunction: { measuredOn: "2026-11-16", fev1PercentPredicted: 72, dlcoPercentPredicted: 61 },
  liver: { resectionPlanned: false },
  systemicAlternative: { considered: true, better: "no" },
  plan: {
    intent: "remove-all-known-disease",
    operationOn: "2026-12-08",
    stages: [{ side: "left", resections: [{ lesions: ["mass"], procedure: "lobectomy" }] }],
    surgeonStatement: { completeResection: "yes" },
  },
};

function read(fields: object): Candidate {
  const parsed = parseCase({ ...central, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const withFallback = (fallback: readonly object[], plan: object = {}, fields: object = {}) =>
  read({ ...fields, plan: { ...central.plan, ...plan, fallback } });
const front = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate));
const pneumonectomy = { lesions: ["mass"], procedure: "pneumonectomy" };

describe("an operation that may take the place of the planned one", () => {
  it("has a row with what it leaves, stands beside the yes, and precedes the verdict's reading", () => {
    const page = front(withFallback([pneumonectomy]));
    // 72 x 10/19 and 61 x 10/19.
    expect(page).toContain('|Instead (fallback): pneumonectomy for lesion "mass"|9|37.9 %|32.1 %|above 40 %: no|');
    expect(page.match(/Instead.*pneumonectomy/g)).toHaveLength(1);
    expect(page).toContain(
      '|Is predicted postoperative lung function above the threshold?|Yes; no after the fallback (pneumonectomy for lesion "mass")|',
    );
    expect(page).toContain(
      '- **Fallback:** Pneumonectomy for lesion "mass": FEV1 37.9 %, DLCO 32.1 % (above 40 %: no).',
    );
  });

  it("stands among the operations considered on the full page, and its volume is checked as a planned one is", () => {
    const candidate = withFallback([{ ...pneumonectomy, removedVolumeMl: 1 }]);
    const page = tumorBoardBrief(candidate, review(candidate), { detail: "full" });
    expect(page).toMatch(/\|Lesion "mass"\|pneumonectomy \(fallback\)\|9\|37\.9 %\|32\.1 %\|above 40 %: no\|/);
    expect(review(candidate).warnings).toContainEqual(
      expect.objectContaining({ code: "unit-implausible", path: "plan.fallback.0.removedVolumeMl" }),
    );
  });

  it("changes no verdict", () => {
    expect(candidacy(withFallback([pneumonectomy])).verdict).toBe(candidacy(read({})).verdict);
  });

  it("is named a completion where part of the lung is gone, and the middle lobe where it alone stays", () => {
    const lungs = { absentSegments: ["left-lateral-basal"], absentSince: "2024-03-12", obstructedSegments: [] };
    expect(front(withFallback([pneumonectomy], {}, { lungs }))).toContain(
      '- **Fallback:** Pneumonectomy for lesion "mass" (left: completion pneumonectomy): FEV1 ',
    );
    const lower = ["superior", "medial-basal", "anterior-basal", "lateral-basal", "posterior-basal"];
    const right = {
      lesions: [{ ...central.lesions[0], lobe: "right-upper", segments: ["right-apical"] }],
      lungs: {
        absentSegments: lower.map((name) => `right-${name}`),
        absentSince: "2024-03-12",
        obstructedSegments: [],
      },
      lungFunction: { measuredOn: "2026-11-16", fev1PercentPredicted: 92, dlcoPercentPredicted: 81 },
    };
    const resections = [{ lesions: ["mass"], procedure: "segmentectomy", segments: ["right-apical"] }];
    const page = front(
      withFallback([{ lesions: ["mass"], procedure: "lobectomy" }], { stages: [{ side: "right", resections }] }, right),
    );
    expect(page).toContain('- **Fallback:** Lobectomy for lesion "mass" (right: middle lobe alone).');
    expect(page).toContain('Instead (fallback): lobectomy for lesion "mass" (right: middle lobe alone)|3|');
  });

  it("keeps the rest of the plan, and says what counting answers where that is another", () => {
    const second = {
      ...central.lesions[0],
      id: "B",
      segments: ["left-lateral-basal"],
      lobe: "left-lower",
      diameterMm: 9,
    };
    const surface = { ...second, depthMm: 2, pleuralSurface: "costal" };
    const stages = [
      {
        side: "left",
        resections: [
          { lesions: ["mass"], procedure: "segmentectomy", segments: ["left-anterior"] },
          { lesions: ["B"], procedure: "wedge" },
        ],
      },
    ];
    const fields = {
      lesions: [central.lesions[0], surface],
      // Five of nineteen leave 40.5 %, six leave 37.6 %.
      lungFunction: { measuredOn: "2026-11-16", fev1PercentPredicted: 92, dlcoPercentPredicted: 55 },
    };
    const page = front(withFallback([{ lesions: ["mass"], procedure: "lobectomy" }], { stages }, fields));
    expect(page).toMatch(
      /\|Instead \(fallback\): lobectomy for lesion "mass"\|.*5 to 6 by counting.*yes \(cannot be assessed by counting\)\|/,
    );
    expect(page).toContain('cannot be assessed by segment count after the fallback (lobectomy for lesion "mass")');
    expect(page).not.toContain("**Fallback:**");
  });

  it("has to name a lesion of the case, and is priced in no other", () => {
    const unknown = parseCase({ ...central, plan: { ...central.plan, fallback: [{ lesions: ["x"] }] } });
    expect(unknown.ok).toBe(false);
    const nameless = withFallback([{ procedure: "pneumonectomy" }]);
    expect(review(nameless).options?.fallback).toBeUndefined();
    expect(front(nameless)).toContain("|Lesions of a fallback|surgeon|");
  });

  it("is priced beside derived operations, and where none was planned for its lesion", () => {
    const derived = read({ plan: { fallback: [pneumonectomy] } });
    expect(review(derived).options?.fallback).toMatchObject([{ procedure: "pneumonectomy" }]);
    const lesions = [...central.lesions, { ...central.lesions[0], id: "other", lobe: "right-middle", segments: [] }];
    const left = withFallback([{ lesions: ["other"], procedure: "lobectomy" }], {}, { lesions });
    expect(review(left).options?.fallback).toMatchObject([{ procedure: "lobectomy", removed: { least: 7, most: 7 } }]);
  });

  it("names it alone outside the scope, and compares with no threshold without a test", () => {
    const outside = withFallback([pneumonectomy], { intent: "palliative" });
    expect(front(outside)).toContain('- **Fallback:** Pneumonectomy for lesion "mass".');
    const untested = withFallback([pneumonectomy], {}, { lungFunction: {} });
    expect(front(untested)).toContain('|Instead (fallback): pneumonectomy for lesion "mass"|9|not recorded|');
  });
});

describe("operations on several lesions that together empty a lung", () => {
  const lower = { ...central.lesions[0], id: "B", lobe: "left-lower", segments: ["left-superior"], diameterMm: 30 };
  const lobectomies = ["mass", "B"].map((id) => ({ lesions: [id], procedure: "lobectomy" }));
  const page = front(
    read({
      lesions: [central.lesions[0], lower],
      plan: { ...central.plan, stages: [{ side: "left", resections: lobectomies }] },
    }),
  );

  it("are named a pneumonectomy in the caution, in the row of the plan and in what stays", () => {
    expect(page).toContain("**Caution:** The plan is a pneumonectomy on the left");
    expect(page).toContain("|After: 2 lobectomies (left: pneumonectomy) (2026-12-08)|9 of 19|");
    expect(page).toContain("left 0 of 9 (pneumonectomy)");
  });

  it("are named so where a lesion crosses the fissure between them", () => {
    const crossing = read({
      lesions: [{ ...central.lesions[0], crossesFissure: true, lobes: ["left-upper", "left-lower"] }, lower],
      plan: { ...central.plan, stages: [{ side: "left", resections: lobectomies }] },
    });
    expect(candidacy(crossing).cautions.map(({ code }) => code)).toContain("pneumonectomy");
  });

  it("are named so stage by stage, and where every lesion would be removed by a lobectomy", () => {
    const stages = lobectomies.map((each, at) => ({ order: at + 1, side: "left", resections: [each] }));
    const staged = front(read({ lesions: [central.lesions[0], lower], plan: { ...central.plan, stages } }));
    expect(staged).toContain("|After stage 2 (left): lobectomy (left: completion pneumonectomy)|9 of 19|");
    const wedges = ["mass", "B"].map((id) => ({ lesions: [id], procedure: "wedge" }));
    const small = [
      { ...central.lesions[0], diameterMm: 9, depthMm: 2, adjacent: [], pleuralSurface: "costal" },
      { ...lower, diameterMm: 9, depthMm: 2, adjacent: [], pleuralSurface: "costal" },
    ];
    const lungFunction = { measuredOn: "2026-11-16", fev1PercentPredicted: 92, dlcoPercentPredicted: 84 };
    const planned = { ...central.plan, stages: [{ side: "left", resections: wedges }] };
    expect(front(read({ lesions: small, lungFunction, plan: planned }))).toContain(
      "|Instead: lobectomy for every lesion of the plan (left: pneumonectomy)|9|",
    );
  });
});
