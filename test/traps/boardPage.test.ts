import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";

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
const left = { lobe: "left-upper", segments: ["left-anterior"] };
const wedge = (id: string) => ({ lesions: [id], procedure: "wedge" });

/** A patient of whom everything is recorded: two wedges on the right, nothing to order. */
const plain = {
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  patient: {
    ageYears: 57,
    ecog: 0,
    interstitialLungDisease: "none-on-ct",
    lungEvents: [],
    cardiac: { coronaryDisease: false, highRiskEvaluation: false },
  },
  primary: {
    site: "colorectal",
    status: "no-evidence-of-disease",
    assessedOn: "2026-11-10",
    biomarkers: [
      { name: "mismatch repair", result: "proficient" },
      { name: "RAS", result: "wild type" },
      { name: "BRAF", result: "wild type" },
    ],
  },
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
    stages: [{ order: 1, side: "right", resections: [wedge("A"), wedge("B")] }],
    surgeonStatement: { completeResection: "yes" },
  },
};

function read(fields: object): Candidate {
  const parsed = parseCase({ ...plain, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function front(fields: object): string {
  const candidate = read(fields);
  return tumorBoardBrief(candidate, review(candidate));
}

it("orders nothing for the plain patient, so that what is ordered for the others comes from what differs", () => {
  expect(front({})).toContain("Nothing recorded as missing changes the verdict.");
});

describe("a liver remnant between two published thresholds", () => {
  const liver = { resectionPlanned: true, remnantPercent: 34, parenchyma: "chemotherapy-injured" };

  it("stands beside both, and the choice and the date of the volumetry are on the agenda", () => {
    const page = front({ liver });
    expect(page).toMatch(
      /\|Yes: future liver remnant 34 % \(threshold: 30 % or above;[^|]*; not met under another policy: 40 % or above\|/,
    );
    expect(page).toContain("|Which threshold the liver remnant has to meet|surgeon|published policies disagree|");
    expect(page).toContain("|Date of the liver volumetry|radiologist|");
  });

  it("has one answer where they agree", () => {
    const page = front({ liver: { ...liver, remnantPercent: 45, volumetryOn: "2026-11-12" } });
    expect(page).not.toContain("under another policy");
    expect(page).not.toContain("liver volumetry");
    expect(page).not.toContain("Which threshold the liver remnant");
  });
});

describe("a plan that is not carried out on one day", () => {
  const stages = [
    { order: 1, side: "right", resections: [wedge("A")] },
    { order: 2, side: "left", resections: [wedge("B")] },
  ];

  it("has CT and lung function again before its second stage on the agenda", () => {
    const page = front({ lesions: [lesion("A"), lesion("B", left)], plan: { ...plain.plan, stages } });
    expect(page).toContain("|CT, spirometry and DLCO again before stage 2|surgeon|stage 2 as planned (convention)|");
    expect(page).not.toContain("before stage 1");
    expect(page).not.toContain("Nothing recorded as missing");
  });

  it("has the order of liver and lung, and a CT in between", () => {
    const liver = { resectionPlanned: true, remnantPercent: 45, parenchyma: "healthy", volumetryOn: "2026-11-12" };
    const order = "|Whether liver or lung comes first, and a new CT before the second|surgeon|";
    expect(front({ liver })).toContain(order);
    const otherTreatment = [{ lesions: ["A", "B"], modality: "SBRT" }];
    expect(front({ liver, plan: { intent: plain.plan.intent, otherTreatment } })).not.toContain(order);
  });

  it("has a systemic treatment that is still given, once", () => {
    const given = (agent: string) => ({ course: { localTreatments: [], systemic: [{ agent, ongoing: true }] } });
    expect(front(given("letrozole and ribociclib"))).toContain(
      "|Letrozole and ribociclib: pause around the operation?|medical oncologist|date of the operation|",
    );
    const vegf = front(given("bevacizumab"));
    expect(vegf).toContain("VEGF inhibitor");
    expect(vegf).not.toContain("pause around");
    const ended = { localTreatments: [], systemic: [{ agent: "FOLFOX", ongoing: false, lastDoseOn: "2026-09-01" }] };
    expect(front({ course: ended })).not.toContain("pause around");
  });
});

describe("an answer or a wish that is open", () => {
  it("of the medical oncologist is on the agenda", () => {
    const page = front({ systemicAlternative: { considered: true, better: "unclear" } });
    expect(page).toContain("|Whether a non-surgical option is preferable|medical oncologist|answers a question above|");
  });

  it("of the patient on radiotherapy or ablation is on the agenda where one is planned", () => {
    const patient = { ...plain.patient, wish: { surgery: "accepts", otherLocalTreatment: "undecided" } };
    const plan = {
      ...plain.plan,
      stages: [{ order: 1, side: "right", resections: [wedge("A")] }],
      otherTreatment: [{ lesions: ["B"], modality: "microwave ablation" }],
    };
    expect(front({ patient, plan })).toContain("|Decision on other local treatment|patient|");
    expect(front({ patient })).not.toContain("Decision on other local treatment");
  });
});

describe("what is ordered", () => {
  it("has its reason beside it, where nodes are sampled, and one row for nodes and their station", () => {
    const large = lesion("A", { diameterMm: 47 });
    expect(front({ lesions: [large, plain.lesions[1]] })).toContain(
      "|EBUS or mediastinoscopy|surgeon|lesion above 30 mm: tissue before resection|",
    );
    const stations = [
      { station: "7", shortAxisMm: 13, petAvid: true, tissue: "not-sampled" },
      { station: "5", shortAxisMm: 6, petAvid: false, tissue: "not-sampled" },
    ];
    const page = front({ chest: { ...plain.chest, nodes: "suspected", stations } });
    expect(page).toContain(
      "|EBUS or mediastinoscopy of 7|surgeon|node above 10 mm and PET-positive node: tissue before resection|",
    );
    expect(page).not.toContain("|Hilar and mediastinal nodes|");
    expect(page).toContain("station 7 PET-positive without tissue, station 5 not PET-positive, without tissue");
  });

  it("names the biomarkers of colorectal cancer that are not recorded", () => {
    const primary = { ...plain.primary, biomarkers: [{ name: "CEA", value: 6.8, unit: "microgram per liter" }] };
    expect(front({ primary })).toContain(
      "|Mismatch repair (MSI), RAS and BRAF|pathologist|which systemic treatments are open|",
    );
    const sarcoma = { ...plain.primary, site: "soft-tissue-sarcoma", biomarkers: [] };
    expect(front({ primary: sarcoma })).not.toContain("RAS");
  });
});
