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
    homeOxygen: false,
    clinicalFrailtyScale: 2,
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
  expect(front({})).toContain("No missing fact would change the verdict.");
});

describe("a liver remnant between two published thresholds", () => {
  const liver = { resectionPlanned: true, remnantPercent: 34, parenchyma: "chemotherapy-injured" };

  it("stands beside both, and the choice and the date of the volumetry are on the agenda", () => {
    const page = front({ liver });
    expect(page).toMatch(
      /\|Yes: future liver remnant 34 % \(threshold: at least 30 %;[^|]*; not met under another policy: at least 40 %\|/,
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
    expect(page).toContain("|Repeat CT, spirometry and DLCO before stage 2|surgeon|stage 2 (convention)|");
    expect(page).not.toContain("before stage 1");
    expect(page).not.toContain("Nothing recorded as missing");
  });

  it("has the order of liver and lung, and a CT in between", () => {
    const liver = { resectionPlanned: true, remnantPercent: 45, parenchyma: "healthy", volumetryOn: "2026-11-12" };
    const order = "|Liver or lung first, and a new CT before the second operation|surgeon|";
    expect(front({ liver })).toContain(order);
    const otherTreatment = [{ lesions: ["A", "B"], modality: "SBRT" }];
    expect(front({ liver, plan: { intent: plain.plan.intent, otherTreatment } })).not.toContain(order);
  });

  it("has a systemic treatment that is still given, once", () => {
    const given = (agent: string) => ({ course: { localTreatments: [], systemic: [{ agent, ongoing: true }] } });
    expect(front(given("letrozole and ribociclib"))).toContain(
      "|Letrozole and ribociclib: pause around the operation?|medical oncologist|date of the operation|",
    );
    const unnamed = { localTreatments: [], systemic: [{ startedOn: "2026-01-05", ongoing: true }] };
    expect(front({ course: unnamed })).toContain("|Systemic treatment: pause around the operation?|");
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
    expect(front({ primary })).toContain("|Mismatch repair (MSI), RAS and BRAF|pathologist|systemic options|");
    const sarcoma = { ...plain.primary, site: "soft-tissue-sarcoma", biomarkers: [] };
    expect(front({ primary: sarcoma })).not.toContain("RAS");
  });
});

describe("a lesion that is not what a list of answers takes it for", () => {
  it("may be another tumor: a yes to R0 is one for a metastasis", () => {
    const spiculated = lesion("A", { nature: "indeterminate", contour: "spiculated" });
    expect(front({ lesions: [spiculated, plain.lesions[1]] })).toContain('|Yes, if lesion "A" is a metastasis|');
    const both = ["A", "B"].map((id) => ({ ...spiculated, id }));
    expect(front({ lesions: both })).toContain('|Yes, if lesions "A" and "B" are metastases|');
  });

  it("grows, though its form is most often benign", () => {
    const form = { attenuation: "solid", contour: "smooth", depthMm: 0 };
    const said = "a smooth solid form on the pleura or a fissure that is most often benign";
    const page = (fields: object) => front({ lesions: [lesion("A", { ...form, ...fields }), plain.lesions[1]] });
    expect(page({})).toContain(`${said}, yet lesion "A" grows.`);
    expect(page({ course: "stable" })).toContain(`${said}.`);
    const both = ["A", "B"].map((id) => lesion(id, form));
    expect(front({ lesions: both })).toContain(`${said}, yet lesions "A" and "B" grow.`);
  });

  it("grows, though the response to the last treatment is recorded as stable", () => {
    const systemic = [{ agent: "FOLFOX", ongoing: false, lastDoseOn: "2026-09-01", response: "stable disease" }];
    const course = { localTreatments: [], systemic };
    expect(front({ course, lesions: [plain.lesions[0], { ...plain.lesions[1], course: "stable" }] })).toContain(
      'stable disease (now growing: lesion "A")',
    );
    const many = ["A", "B", "C", "D"].map((id) => lesion(id));
    expect(front({ course, lesions: many })).toContain("stable disease (now growing: 4 lesions)");
  });

  it("is most often benign and all that a stage removes", () => {
    const calcified = lesion("B", { ...left, calcification: "popcorn" });
    const stages = ["A", "B"].map((id, at) => ({
      order: at + 1,
      side: at ? "left" : "right",
      resections: [wedge(id)],
    }));
    expect(front({ lesions: [plain.lesions[0], calcified], plan: { ...plain.plan, stages } })).toContain(
      '|Second reading of lesion "B": benign?|radiologist|whether it is removed, and with it stage 2|',
    );
    expect(front({ lesions: [plain.lesions[0], lesion("B", { calcification: "popcorn" })] })).toContain(
      "|radiologist|whether it is removed|",
    );
  });
});

describe("a plan that does not clear its lesion", () => {
  it("has what would clear it with its cost, and who decides", () => {
    const deep = lesion("A", { depthMm: 30, intersegmentalPlaneMm: 2 });
    const resections = [{ lesions: ["A"], procedure: "segmentectomy", segments: ["right-lateral-basal"] }, wedge("B")];
    const plan = { ...plain.plan, stages: [{ order: 1, side: "right", resections }] };
    const page = front({ lesions: [deep, plain.lesions[1]], plan });
    expect(page).toContain("**Does not meet");
    // The segment and its neighbor, of the same lobe, and the wedge.
    expect(page).toMatch(/\|Instead: segmentectomy, which clears lesion "A"\|2[\d. to]*\(2 to 3 by counting\)\|/);
    expect(page).toContain(
      '|Another operation for lesion "A", or the reason for the planned one|surgeon|whether it is cleared|',
    );
  });
});

describe("lung function that is not recorded", () => {
  const outside = { ...plain.plan, intent: "progressing-lesion-only" };
  const lungFunction = { measuredOn: "2026-11-12", fev1PercentPredicted: 92 };

  it("is ordered outside the scope too, where an operation is planned", () => {
    expect(front({ plan: outside, lungFunction })).toContain(
      "|DLCO (% predicted)|pulmonologist|what the operation leaves|",
    );
    expect(front({ plan: outside })).not.toContain("what the operation leaves");
  });

  it("is printed with its reason, and not ordered again", () => {
    const absentReasons = { "lungFunction.dlcoPercentPredicted": "unable" };
    const page = front({ case: { ...plain.case, absentReasons }, plan: outside, lungFunction });
    expect(page).toContain("|Before surgery (2026-11-12)|\\-|92 %|unable|");
    expect(page).not.toMatch(/\|DLCO[^|]*\|pulmonologist\|/);
  });
});

it("heads the operations of a patient with fewer segments without a number of them", () => {
  expect(front({})).toContain("|Plan (segments)|");
});

it("says that planned radiotherapy is beyond what is published for its place", () => {
  const near = lesion("B", { adjacent: [{ structure: "esophagus", relation: "near", distanceMm: 5 }] });
  const otherTreatment = [{ lesions: ["B"], modality: "SBRT", doseGray: 54, fractions: 3 }];
  const plan = { ...plain.plan, stages: [{ order: 1, side: "right", resections: [wedge("A")] }], otherTreatment };
  expect(front({ lesions: [plain.lesions[0], near], plan })).toContain(
    "5 mm from the esophagus: fewer fractions than a trial gave at such a place: 60 Gy in 8, 7.5 Gy each.",
  );
});

describe("the brain in breast cancer", () => {
  const breast = (...receptors: readonly (readonly [name: string, result: string])[]) => ({
    primary: { ...plain.primary, site: "breast", biomarkers: receptors.map(([name, result]) => ({ name, result })) },
    lesions: plain.lesions.map((each) => ({
      ...each,
      nature: "proven-metastasis",
      tissue: { on: "2026-10-10", method: "biopsy", result: "carcinoma of the breast" },
    })),
  });
  const [her2, estrogen, progesterone] = ["HER2", "estrogen receptor", "PgR"] as const;

  it.each([
    [
      [her2, "negative"],
      [estrogen, "positive, 95 %"],
      [progesterone, "negative"],
    ],
    [
      [her2, "negative (1+)"],
      ["ER", "Positive"],
    ],
    [
      [her2, "Negative"],
      [progesterone, "positive"],
    ],
  ] as const)("is no question where the recorded receptors exclude what the source names: %j", (...receptors) => {
    expect(front(breast(...receptors))).not.toContain("brain");
  });

  it.each([
    [[her2, "positive"]],
    [
      ["HER-2", "positive (3+)"],
      [estrogen, "positive"],
    ],
    [
      [her2, "negative"],
      [estrogen, "negative"],
      [progesterone, "negative"],
    ],
    [
      [estrogen, "negative"],
      ["progesterone receptor", "negative"],
    ],
  ] as const)("is sharper where they name it: %j", (...receptors) => {
    expect(front(breast(...receptors))).toContain(
      "(primary: breast): HER2-positive or triple-negative disease is recorded, in which imaging of the brain may be considered.",
    );
  });

  it.each([
    [],
    [
      [her2, "2+"],
      [estrogen, "positive"],
    ],
    [
      [her2, "negative"],
      [estrogen, "not positive"],
    ],
    [
      [her2, "negative"],
      [estrogen, "negative"],
    ],
    [
      [her2, "negative"],
      [estrogen, "positive"],
      [estrogen, "negative"],
    ],
    [
      ["ESR1", "positive"],
      [her2, "negative"],
    ],
  ] as const)("stays a question where they leave it open: %j", (...receptors) => {
    expect(front(breast(...receptors))).toContain("the receptors are not recorded, or leave it open.");
  });
});
