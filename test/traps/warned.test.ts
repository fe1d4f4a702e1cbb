import { describe, expect, it } from "vitest";
import { lobesOf } from "../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { bannedWords } from "../report/bannedWords.ts";

const lesion = (id: string, fields: object = {}) => ({
  id,
  nature: "suspected-metastasis",
  lobe: "right-lower",
  segments: ["right-lateral-basal"],
  course: "growing",
  diameterMm: 12,
  depthMm: 3,
  pleuralSurface: "costal",
  crossesFissure: false,
  intersegmentalPlaneMm: 12,
  endobronchial: false,
  adjacent: [],
  ...fields,
});

/** A patient with everything recorded and nothing against the plan: two wedges, and the surgeon's yes. */
const plain = {
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  patient: {
    ageYears: 57,
    ecog: 0,
    interstitialLungDisease: "none-on-ct",
    lungEvents: [],
    cardiac: { coronaryDisease: false, highRiskEvaluation: false },
  },
  primary: { site: "colorectal", status: "no-evidence-of-disease", assessedOn: "2026-11-10" },
  course: { localTreatments: [], systemic: [] },
  staging: [{ modality: "ct", on: "2026-11-10", regions: ["chest", "abdomen", "pelvis"], contrast: true }],
  extrathoracic: { state: "none-found" },
  chest: { nodes: "not-suspicious", pleura: "clear", lymphangitis: false, lesionListComplete: true },
  lesions: [lesion("A"), lesion("B", { lobe: "right-upper", segments: ["right-anterior"] })],
  lungs: { absentSegments: [], obstructedSegments: [] },
  lungFunction: { measuredOn: "2026-11-12", fev1PercentPredicted: 92, dlcoPercentPredicted: 84 },
  liver: { resectionPlanned: false },
  systemicAlternative: { considered: true, better: "no" },
  plan: {
    intent: "remove-all-known-disease",
    operationOn: "2026-12-03",
    stages: [{ side: "right", resections: ["A", "B"].map((id) => ({ lesions: [id], procedure: "wedge" })) }],
    surgeonStatement: { completeResection: "yes" },
  },
};

function read(fields: object): Candidate {
  const parsed = parseCase({ ...plain, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const front = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate));
const [first, second] = plain.lesions;
const wholeLeft = lobesOf("left").flatMap((lobe) => segmentsOf(lobe));
const pneumonectomyLeft = { site: "left lung", kind: "pneumonectomy", on: "2022-01-20" };

it("says nothing of the plain patient, so that what is said of the others comes from what differs", () => {
  const { verdict, needs, cautions } = candidacy(read({}));
  expect({ verdict, needs, cautions }).toEqual({ verdict: "candidate", needs: [], cautions: [] });
});

describe("a worse fact is not read as a better one", () => {
  it.each([
    [{ structure: "heart", relation: "invades" }, "grows into the heart"],
    [{ structure: "chest-wall", relation: "invades" }, "grows into the chest wall"],
    [{ structure: "esophagus", relation: "invades" }, "grows into the esophagus"],
    [{ structure: "great-vessel", relation: "invades" }, "grows into the great vessel"],
  ])("%j, and a wedge with the surgeon's yes: open, and named first", (structure, words) => {
    const candidate = read({ lesions: [{ ...first, adjacent: [structure] }, second] });
    expect(candidacy(candidate)).toMatchObject({
      verdict: "undetermined",
      needs: ["plan.stages.0.extended"],
      cautions: [{ code: "grows-into" }],
    });
    expect(front(candidate)).toContain(words);
  });

  it("is answered by the plan that resects it, and by the surgeon", () => {
    const stages = plain.plan.stages.map((stage) => ({ ...stage, extended: ["chest-wall"] }));
    const grown = [{ ...first, adjacent: [{ structure: "chest-wall", relation: "invades" }] }, second];
    expect(candidacy(read({ lesions: grown, plan: { ...plain.plan, stages } })).verdict).toBe("candidate");
  });

  it.each([
    [{ localTreatments: [{ ...pneumonectomyLeft, segmentsRemoved: 9 }] }, {}, "undetermined"],
    [{ localTreatments: [{ ...pneumonectomyLeft, segmentsRemoved: 9 }] }, plain.lungs, "undetermined"],
    [{ localTreatments: [pneumonectomyLeft] }, {}, "undetermined"],
    [{ localTreatments: [pneumonectomyLeft] }, plain.lungs, "candidate"],
    [{}, { absentSegments: [], obstructedSegments: wholeLeft }, "candidate"],
  ])("the only lung stays one where a field is empty: %j %j", (course, lungs, verdict) => {
    const candidate = read({ course, lungs });
    expect(candidacy(candidate).verdict).toBe(verdict);
    expect(front(candidate)).toContain("only lung (right)");
  });

  it("a lesion in a lobe that was removed", () => {
    const localTreatments = [{ site: "right lower lobe", kind: "lobectomy", on: "2024-01-10" }];
    expect(front(read({ course: { localTreatments } }))).toContain(
      "An earlier resection of 5 lung segments is recorded",
    );
  });

  it.each([
    [
      { kind: "pneumonitis, prednisolone 40 mg", grade: 3, on: "2026-11-08" },
      "2026-11-08 (pneumonitis, prednisolone 40 mg, grade 3)",
    ],
    [{ kind: "pulmonary embolism", on: "2026-11-05" }, "2026-11-05 (pulmonary embolism)"],
    [{ kind: "pneumonia", on: "2026-07-01" }, "2026-07-01 (pneumonia)"],
  ])("a pulmonary event before the test that was made again: %j", (event, words) => {
    const candidate = read({ patient: { ...plain.patient, lungEvents: [event] } });
    expect(candidacy(candidate)).toMatchObject({ verdict: "candidate", cautions: [{ code: "lung-event" }] });
    expect(front(candidate)).toContain(`Pulmonary event of ${words}`);
  });

  it("a pulmonary event two years ago is history", () => {
    const lungEvents = [{ kind: "pneumonia", on: "2024-07-01" }];
    expect(candidacy(read({ patient: { ...plain.patient, lungEvents } })).cautions).toEqual([]);
  });

  it("a pneumonectomy that leaves lesions on the other side names them, with the deaths after incomplete resection", () => {
    const hilar = lesion("H", { lobe: "left-lower", segments: ["left-superior"], diameterMm: 46, depthMm: 40 });
    const stages = [{ side: "left", resections: [{ lesions: ["H"], procedure: "pneumonectomy" }] }];
    const candidate = read({
      patient: { ...plain.patient, ageYears: 16 },
      lesions: [hilar, first],
      plan: { ...plain.plan, stages },
    });
    expect(candidacy(candidate).scope.verdict).toBe("unmet");
    expect(front(candidate)).toMatch(/pneumonectomy on the left; not removed: lesion "A": 4 of 21 died/i);
  });

  it("80 metastases of which one is listed are not the only lesion", () => {
    const course = { ...plain.course, lesionSummary: { count: 80, countIsAtLeast: true, bilateral: true } };
    const plan = { ...plain.plan, stages: [{ side: "right", resections: [{ lesions: ["A"], procedure: "wedge" }] }] };
    const page = front(read({ course, lesions: [first], plan }));
    expect(page).not.toContain("only lesion");
    expect(page).toContain("80 metastases");
  });

  it("a form of lung cancers keeps the counts of single nodules, with the smoking", () => {
    const single = { ...first, attenuation: "part-solid", contour: "spiculated" };
    const plan = { ...plain.plan, stages: [{ side: "right", resections: [{ lesions: ["A"], procedure: "wedge" }] }] };
    const primary = { ...plain.primary, site: "head-and-neck" };
    const patient = { ...plain.patient, smoking: { status: "current", packYears: 32, note: "since 1990" } };
    const [caution] = candidacy(read({ lesions: [single], plan, primary, patient })).cautions;
    expect(caution).toMatchObject({ counts: { lungCancer: 25, metastasis: 3 }, smoking: { packYears: 32 } });
    const page = tumorBoardBrief(
      read({ lesions: [single], plan, primary, patient }),
      review(read({ lesions: [single], plan, primary, patient })),
      { detail: "full" },
    );
    expect(page).toContain("smoking: current, 32 pack-years");
  });
});

describe("a caution is about the plan", () => {
  it("says nothing of a plane that no wedge reaches, nor of a lesion without an operation", () => {
    const stages = [
      { side: "right", resections: [{ lesions: ["A"], procedure: "segmentectomy", segments: first?.segments }] },
    ];
    const codes = (each: Candidate) => candidacy(each).cautions.map(({ code }) => code);
    expect(codes(read({}))).toEqual([]);
    const near = read({ plan: { ...plain.plan, stages } });
    expect(candidacy(near).cautions).toMatchObject([{ code: "near-convention", lesion: 0, measuredMm: 12 }]);
  });

  it("names no banned word", () => {
    const lesions = [
      { ...first, endobronchial: true, adjacent: [{ structure: "heart", relation: "invades" }] },
      second,
    ];
    const page = front(read({ lesions, course: { localTreatments: [pneumonectomyLeft] } }));
    expect(page).toContain("an airway (endobronchial)");
    expect(bannedWords(page)).toEqual([]);
  });
});

describe("a germ cell tumor", () => {
  const germ = read({ primary: { ...plain.primary, site: "germ-cell" } });

  it("has no verdict and no need, and its facts are shown", () => {
    expect(candidacy(germ)).toMatchObject({ verdict: "undetermined", needs: [], scope: { verdict: "unmet" } });
    const page = front(germ);
    expect(page).toContain("|A|right lower lobe");
    expect(page).toContain("|Before surgery (2026-11-12)|\\-|92 %|84 %|");
    expect(page).toContain("|Is complete resection (R0) feasible?|Not assessed: outside the scope|");
    expect(page).not.toMatch(/meets the criteria/i);
  });

  it("reads in the first line why: the primary is outside the scope", () => {
    const [, , , , verdict] = front(germ).split("\n");
    expect(verdict).toMatch(
      /^\*\*Outside the scope of the default policy: facts shown, no verdict; .*\. Reason: primary tumor: germ cell\.\*\* Basis of the scope: /,
    );
  });
});
