import { accp2013Guideline } from "../../src/evidence/sources/fitness.table.ts";
import { metastasectomyArticle } from "../../src/evidence/sources/selection.table.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import type { Verdict } from "../../src/evidence/verdict.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import type { ShownReasons } from "../../src/words/sentences.ts";

/** A line at 40 % that a value has to lie above. */
export const line: Threshold = {
  value: 40,
  unit: "percent-predicted",
  passes: "above",
  side: "exclusive",
  population: "candidates for pulmonary metastasectomy",
  source: metastasectomyArticle,
  locator: "the economy of life",
  standing: "primary",
};

/** For each code, every variant of what is told with it and the sentence it makes; a code without one does not compile. */
type Told = { readonly [Code in keyof ShownReasons]: readonly (readonly [ShownReasons[Code], string, Verdict?])[] };

const requiredMm = { least: 10, most: 10 };
const predicted = {
  measure: "fev1",
  measured: 52,
  predicted: { least: 38.31578947368421, most: 38.31578947368421 },
  threshold: line,
  distance: -1.68421052631579,
  atBoundary: false,
  removed: { least: 5, most: 5 },
  functioning: 19,
  unitsWithinLine: 4,
} as const;

const step = {
  measure: "peakVo2MlPerKgPerMin",
  value: 9,
  threshold: accp2013.thresholds.uptakeLowest,
  verdict: "unmet",
  distance: -1,
  atBoundary: false,
} as const;
const ofPathway = { pathway: "accp-2013", source: accp2013Guideline } as const;

const option = {
  code: "checkpoint-inhibitor-before-metastasectomy",
  concerns: "met",
  given: "unmet",
  needs: [],
  source: metastasectomyArticle,
  standing: "primary",
} as const;

export const told: Told = {
  "primary-never-found": [[{}, "Primary tumor never found: the policy has no rule for it", "unmet"]],
  "primary-site": [
    [{}, "Site of the primary tumor not stated"],
    [{ site: "soft-tissue-sarcoma" }, "Primary tumor: soft tissue sarcoma"],
  ],
  "lesion-nature": [
    [
      { lesion: 0, nature: "indeterminate", question: "single" },
      'Whether lesion "a" is a metastasis is not known: it is indeterminate, and the only lesion; tissue, or a plan that serves a lung cancer as well',
      "unknown",
    ],
    [{ lesion: 0 }, 'What lesion "a" is was not stated'],
    [{ lesion: 0, nature: "proven-metastasis" }, 'Lesion "a" is a proven metastasis'],
    [{ lesion: 0, nature: "suspected-metastasis" }, 'Lesion "a" is held to be a metastasis'],
    [{ lesion: 0, nature: "indeterminate" }, 'Lesion "a" is indeterminate'],
    [{ lesion: 0, nature: "suspected-primary-lung-cancer" }, 'Lesion "a" is suspected to be a primary lung cancer'],
    [{ lesion: 0, nature: "proven-primary-lung-cancer" }, 'Lesion "a" is a proven primary lung cancer'],
    [{ lesion: 0, nature: "benign" }, 'Lesion "a" is benign'],
  ],
  age: [
    [{}, "Age not stated"],
    [{ ageYears: 61.4 }, "Age 61 years"],
  ],
  intent: [
    [{}, "Intent not stated"],
    [{ intent: "remove-all-known-disease" }, "Intent: remove all known disease"],
  ],
  "no-lesions": [[{}, "No lesion is listed"]],
  "lesion-list": [
    [{}, "Completeness of the list of lesions not stated"],
    [{ lesionListComplete: true }, "The list of lesions is complete"],
    [{ lesionListComplete: false }, "The list of lesions is not complete"],
  ],
  pleura: [
    [{}, "Pleura not stated"],
    [{ pleura: "clear" }, "Pleura clear"],
    [{ pleura: "effusion-not-sampled" }, "Pleural effusion not sampled"],
    [{ pleura: "malignant" }, "Malignant pleural effusion"],
  ],
  lymphangitis: [
    [{}, "Lymphangitis not stated"],
    [{ lymphangitis: true }, "Lymphangitis of the lung"],
    [{ lymphangitis: false }, "No lymphangitis"],
  ],
  "lesion-resection": [
    [{ lesion: 0, procedure: "wedge" }, 'A wedge resection clears lesion "a"', "met"],
    [{ lesion: 0, procedure: "sleeve-lobectomy" }, 'A sleeve lobectomy does not clear lesion "a"', "unmet"],
    [{ lesion: 0, procedure: "segmentectomy" }, 'Whether a segmentectomy clears lesion "a" is open', "unknown"],
    [{ lesion: 0, procedure: "undetermined" }, 'No rule chooses an operation for lesion "a" yet', "unknown"],
  ],
  "surgeon-states": [
    [{ lesion: 0, procedure: "pneumonectomy" }, 'The surgeon states how lesion "a" is removed (pneumonectomy)'],
    [{ lesion: 0, procedure: "undetermined" }, 'The surgeon states how lesion "a" is removed'],
  ],
  "lesion-left": [[{ lesion: 0 }, 'Lesion "a" is in no part of the plan']],
  "lesion-treated-otherwise": [[{ lesion: 0 }, 'Lesion "a" is treated without being removed']],
  "vanished-lesion": [
    [{ lesion: 0 }, 'Lesion "a" has vanished, and its place is undecided'],
    [
      { lesion: 0, watched: true },
      'Lesion "a" has vanished and its place is watched: neither removed nor known to be free of disease',
    ],
  ],
  "every-lesion-treated": [
    [{ removed: 1, otherwise: 1 }, "Every lesion is treated, not every one removed: 1 by resection, 1 without"],
  ],
  "surgeon-statement": [
    [{ completeResection: "no" }, "The surgeon states that not all of it can be removed"],
    [{ completeResection: "uncertain" }, "The surgeon states whether all of it can be removed: uncertain"],
  ],
  "lesion-unnamed": [[{ lesion: 1 }, "Lesion 2 has no name the plan could refer to"]],
  "primary-control": [
    [{}, "How the primary tumor stands was not stated"],
    [{ status: "no-evidence-of-disease" }, "Primary tumor: no evidence of disease"],
    [{ status: "controlled-in-place" }, "Primary tumor controlled in place"],
    [{ status: "controllable" }, "Primary tumor controllable, not controlled"],
    [{ status: "uncontrolled" }, "Primary tumor uncontrolled"],
    [{ status: "never-found" }, "Primary tumor never found: the policy has no rule for it"],
  ],
  "primary-assessed": [
    [{}, "Day of that assessment not stated"],
    [{ assessedOn: "2026-11" }, "Primary tumor assessed on 2026-11"],
    [
      { assessedOn: "2027", afterMeeting: true },
      "Primary tumor assessed on 2027, which is after the day of the meeting",
      "unknown",
    ],
  ],
  "extrathoracic-state": [
    [{}, "Disease outside the chest not stated"],
    [{ state: "present" }, "Disease outside the chest, sites not listed"],
    [{ state: "none-found" }, "No disease found outside the chest"],
  ],
  "extrathoracic-imaging": [
    [{}, "Imaging not recorded"],
    [{ region: "abdomen" }, "No imaging of the abdomen that counts is recorded", "unknown"],
    [
      { region: "chest", modality: "pet-ct", on: "2026-11-05", days: { least: 19, most: 19 }, to: "meeting" },
      "Chest: PET-CT of 2026-11-05, 19 days before the meeting",
    ],
    [
      { region: "chest", modality: "ct", on: "2026-01-15", days: { least: 313, most: 313 }, to: "operation" },
      "Chest: CT of 2026-01-15, 313 days before the operation: too old to show that no disease is there",
      "unknown",
    ],
    [
      { region: "abdomen", modality: "mri", on: "2027-01-01", afterMeeting: true },
      "Abdomen: MRI of 2027-01-01, which is after the day of the meeting",
      "unknown",
    ],
  ],
  "extrathoracic-site-assessed": [
    [{ at: 1, assessedOn: "2026-10-02" }, "Site 2 outside the chest assessed on 2026-10-02"],
    [
      { at: 0, assessedOn: "2027-01-01", afterMeeting: true },
      "Site 1 outside the chest assessed on 2027-01-01, which is after the day of the meeting",
      "unknown",
    ],
  ],
  "extrathoracic-site": [
    [{ at: 0 }, "A site outside the chest: state not stated"],
    [
      { at: 0, site: "liver", state: "complete-response", treatable: true },
      "Liver: complete response, treatable with the aim of cure",
    ],
    [{ at: 0, site: "a|b", state: "growing", treatable: false }, "A\\|b: growing, not treatable with the aim of cure"],
  ],
  nodes: [
    [{ rule: "exclude" }, "Hilar and mediastinal nodes not stated"],
    [{ rule: "advisory" }, "Hilar and mediastinal nodes not stated (shown beside the criteria)"],
    [{ rule: "exclude", nodes: "not-suspicious" }, "Hilar and mediastinal nodes not suspicious"],
    [{ rule: "exclude", nodes: "suspected" }, "Hilar and mediastinal nodes suspected, tissue missing"],
    [
      { rule: "exclude", nodes: "biopsy-negative" },
      "Hilar and mediastinal nodes biopsy negative, which does not exclude disease",
    ],
    [
      { rule: "advisory", nodes: "proven" },
      "Hilar and mediastinal nodes proven to hold tumor (shown beside the criteria)",
    ],
  ],
  "predicted-function": [
    [
      { ...predicted, obstructed: true },
      "FEV1 52 % before, 38.3 % after with 5 of 19 functioning segments removed (1.7 points below the line); removing up to 4 segments would keep it on the passing side; with this airflow obstruction FEV1 after a lobectomy is often higher than predicted",
      "unknown",
    ],
    [
      predicted,
      "FEV1 52 % before, 38.3 % after with 5 of 19 functioning segments removed (1.7 points below the line); removing up to 4 segments would keep it on the passing side",
      "unmet",
    ],
    [
      { ...predicted, measure: "dlco", unitsWithinLine: 1, distance: -1 },
      "DLCO 52 % before, 38.3 % after with 5 of 19 functioning segments removed (1 point below the line); removing up to 1 segment would keep it on the passing side",
      "unmet",
    ],
    [
      { ...predicted, unitsWithinLine: 0, distance: -0.05 },
      "FEV1 52 % before, 38.3 % after with 5 of 19 functioning segments removed (less than 0.1 points below the line); on the passing side only while nothing is removed",
      "unknown",
    ],
    [
      // 39.5 % before, 39.5 x 18/19 = 37.42 % after: no unit can be spared, since none need go for it to fail.
      {
        measure: "fev1",
        measured: 39.5,
        predicted: { least: 37.421, most: 37.421 },
        threshold: line,
        distance: -2.579,
        atBoundary: false,
        removed: { least: 1, most: 1 },
        functioning: 19,
      },
      "FEV1 39.5 % before, 37.4 % after with 1 of 19 functioning segments removed (2.6 points below the line); not even without a resection",
      "unmet",
    ],
    [
      { ...predicted, predicted: { least: 40, most: 45.25 }, distance: 0, atBoundary: true },
      "FEV1 52 % before, 40 to 45.3 % after with 5 of 19 functioning segments removed (exactly on the line)",
      "met",
    ],
    [
      {
        ...predicted,
        predicted: { least: 35, most: 40 },
        distance: -5,
        atBoundary: true,
        removed: { least: 4, most: 5 },
      },
      "FEV1 52 % before, 35 to 40 % after with 4 to 5 of 19 functioning segments removed (5 points below the line, exactly on the line at one end)",
      "met",
    ],
    [
      // 62 x 10/17: seventeen units when it was measured, fourteen today, ten afterwards.
      {
        ...predicted,
        measure: "dlco",
        measured: 62,
        predicted: { least: 36.470588, most: 36.470588 },
        distance: -3.529412,
        removed: { least: 4, most: 4 },
        functioning: 14,
        atTest: { least: 17, most: 17 },
        unitsWithinLine: 3,
      },
      "DLCO 62 % before, 36.5 % after with 4 of 14 functioning segments removed, of 17 that functioned at the test (3.5 points below the line); removing up to 3 segments would keep it on the passing side",
      "unmet",
    ],
    [
      { ...predicted, distance: 42.31 },
      "FEV1 52 % before, 38.3 % after with 5 of 19 functioning segments removed (42.3 points above the line)",
      "met",
    ],
  ],
  "pathway-decided": [
    [{ ...ofPathway, decision: "low-risk", endpoint: "both-above-60", compared: [] }, "ACCP 2013: low risk"],
  ],
  "pathway-asks": [
    [
      { ...ofPathway, next: "low-technology-exercise", endpoint: "exercise-missing", compared: [] },
      "ACCP 2013 asks for stairs or a shuttle walk",
    ],
  ],
  "pathway-settled": [
    [
      { ...ofPathway, outcomes: ["moderate-risk", "low-risk"], next: "low-technology-exercise", compared: [] },
      "ACCP 2013: moderate risk or low risk; asks for stairs or a shuttle walk to tell which",
      "met",
    ],
  ],
  "pathway-range": [
    [
      { ...ofPathway, outcomes: ["cardiopulmonary-exercise-test", "low-risk"], compared: [] },
      "ACCP 2013 over the predicted range: at the worse end asks for peak oxygen uptake, at the better end low risk",
    ],
  ],
  "pathway-step": [[{ ...ofPathway, step }, "Peak oxygen uptake 9 mL/kg/min"]],
  "oxygen-uptake-scales-disagree": [
    [
      {
        steps: [
          step,
          {
            ...step,
            measure: "peakVo2PercentPredicted",
            value: 52,
            threshold: accp2013.thresholds.uptakeLowestPercent,
          },
        ],
      },
      "The two scales of oxygen uptake answer differently: peak oxygen uptake 9 mL/kg/min (threshold: 10 mL/kg/min or above) and peak oxygen uptake 52 % (threshold: 35 % or above)",
    ],
  ],
  "exercise-tests-disagree": [
    [
      {
        steps: [
          { ...step, measure: "stairClimbMeters", value: 25, threshold: accp2013.thresholds.stairs },
          { ...step, measure: "shuttleWalkMeters", value: 300, threshold: accp2013.thresholds.shuttle },
        ],
      },
      "Two exercise tests answer differently: stairs 25 m (threshold: above 22 m) and shuttle walk 300 m (threshold: above 400 m)",
    ],
  ],
  "unasked-fact-in-high-risk-band": [
    [
      { steps: [step] },
      "In a high-risk band and not used by the branch taken: peak oxygen uptake 9 mL/kg/min (threshold: 10 mL/kg/min or above)",
    ],
  ],
  "function-not-measured": [
    [{ measure: "fev1" }, "FEV1 in percent of predicted not known"],
    [{ measure: "dlco" }, "DLCO in percent of predicted not known"],
    [{ measure: "dlco", measured: 46 }, "DLCO 46 % before; without a lesion there is no operation to predict for"],
  ],
  "function-date": [
    [{}, "Lung function test without a day"],
    [{ measuredOn: "2026-11-10" }, "Lung function measured on 2026-11-10"],
    [{ measuredOn: "2026-11-10" }, "Lung function measured on 2026-11-10", "unknown"],
    [
      { measuredOn: "2027", afterMeeting: true },
      "Lung function measured on 2027, which is after the day of the meeting",
      "unknown",
    ],
    [
      { measuredOn: "2026-11-10", event: 0 },
      "Lung function measured on 2026-11-10, and something happened to the lungs after it or on an unknown day",
    ],
    [
      { measuredOn: "2022-03-01", days: { least: 1729, most: 1729 }, to: "meeting", threshold: line },
      "Lung function measured on 2022-03-01, 1729 days before the meeting: too old to decide on",
      "unknown",
    ],
  ],
  "rule-outside-its-population": [
    [{ measure: "fev1", measured: 38 }, "FEV1 is 38 % before any operation: the rule was not made for such values"],
  ],
  "interstitial-lung-disease": [
    [{}, "Interstitial lung disease not stated"],
    [{ interstitialLungDisease: "none-on-ct" }, "No interstitial lung disease on CT"],
    [{ interstitialLungDisease: "suspected" }, "Interstitial lung disease suspected: the numbers do not show its risk"],
    [{ interstitialLungDisease: "present" }, "Interstitial lung disease: the numbers do not show its risk"],
  ],
  "liver-resection": [
    [
      { remnantPercent: 19 },
      "A liver remnant of 19 % is recorded; whether a liver resection is planned is not",
      "unknown",
    ],
    [{}, "Whether part of the liver is removed: not stated"],
    [{ resectionPlanned: false }, "No part of the liver is removed"],
  ],
  "performance-status": [
    [{}, "Performance status not stated"],
    [{ ecog: 0 }, "ECOG 0"],
  ],
  "liver-remnant": [
    [
      { remnant: 27, threshold: line, distance: -3, atBoundary: false, basis: "same", policy: "document" },
      "Future liver remnant 27 % (3 points below the line)",
    ],
    [
      { remnant: 30, threshold: line, distance: 0, atBoundary: true, basis: "not-stated", policy: "document" },
      "Future liver remnant 30 % (exactly on the line)",
    ],
    [
      { remnant: 45, threshold: line, distance: 15, atBoundary: false, basis: "different", policy: "document" },
      "Future liver remnant 45 % (15 points above the line, worked out on another basis than the line)",
    ],
  ],
  "liver-remnant-unknown": [[{ policy: "document" }, "Future liver remnant or state of the liver not known"]],
  "systemic-alternative": [
    [{}, "Whether something else serves better was not answered"],
    [{ considered: false }, "Whether something else serves better was not answered"],
    [{ better: "yes" }, "The board holds a systemic treatment to be better"],
    [{ better: "no", considered: true }, "The board holds no systemic treatment to be better"],
    [{ better: "unclear", considered: true }, "A systemic alternative was considered; whether it is better is unclear"],
    [
      { options: [option, { ...option, concerns: "unknown" }] },
      "Whether something else serves better was not answered; to be weighed: a checkpoint inhibitor comes before the operation in melanoma; a checkpoint inhibitor comes before the operation in melanoma (whether that is so here is not known)",
    ],
  ],
  "within-outer-rind": [
    [
      { deepEdgeMm: 7, rindMm: 30, requiredMm },
      "lies with the margin of 10 mm in the outer 30 mm of the lung (deep edge at 7 mm)",
    ],
    [
      { deepEdgeMm: 7, rindMm: 30 },
      "lies with the margin asked for in the outer 30 mm of the lung (deep edge at 7 mm)",
    ],
  ],
  "reaches-below-rind": [
    [{ deepEdgeMm: 60, rindMm: 30 }, "reaches 60 mm below the pleura, deeper than the outer 30 mm"],
  ],
  "below-outer-rind": [[{ depthMm: 35, rindMm: 30 }, "begins 35 mm below the pleura, deeper than the outer 30 mm"]],
  "place-unknown": [[{ rindMm: 30 }, "its depth, size or pleural surface is not known"]],
  "surface-not-free": [
    [
      { surface: "mediastinal" },
      "the mediastinal pleura is not a free surface: depth 0 there is near the hilum or a fissure",
    ],
  ],
  "vessels-outside-margin": [
    [{}, "no segmental or larger vessel or bronchus within the margin asked for"],
    [
      { nearestMm: 14, requiredMm: { least: 3, most: 10 } },
      "no segmental or larger vessel or bronchus within the margin of 3 to 10 mm (nearest at 14 mm)",
    ],
  ],
  "vessel-within-margin": [
    [{ structure: "bronchus" }, "a bronchus lies within the margin asked for"],
    [
      { structure: "vessel", order: "segmental", distanceMm: 3, requiredMm },
      "a segmental vessel at 3 mm lies within the margin of 10 mm",
    ],
  ],
  "vessels-unknown": [[{ requiredMm }, "the vessels and bronchi around it are not known"]],
  "plane-outside-margin": [
    [{ planeMm: 14, requiredMm }, "the intersegmental plane is 14 mm away, outside the margin of 10 mm"],
  ],
  "plane-within-margin": [
    [
      { planeMm: 4, requiredMm },
      "the intersegmental plane is 4 mm away, within the margin of 10 mm: the next segment goes too",
    ],
  ],
  "plane-unknown": [[{}, "the distance to the intersegmental plane is not known: one segment or two"]],
  "segments-unknown": [[{}, "the segments are not named"]],
  "too-many-segments": [[{ segments: 3, mostSegments: 2 }, "3 segments are more than the 2 of a segmentectomy here"]],
  "is-the-whole-lobe": [[{}, "its segments are the whole lobe"]],
  "lobar-structure-within-margin": [
    [{ structure: "vessel", order: "main" }, "a main vessel lies within the margin asked for"],
    [
      { structure: "bronchus", order: "lobar", distanceMm: 5, requiredMm },
      "a lobar bronchus at 5 mm lies within the margin of 10 mm",
    ],
  ],
  "whole-lobe": [[{}, "the lobe is removed whole"]],
  "lobe-unknown": [[{}, "the lobe is not named"]],
  "crosses-fissure": [[{}, "it reaches across a fissure"]],
  "beyond-lobectomy": [
    [
      { structure: "bronchus", order: "lobar", relation: "near" },
      "lies near a lobar bronchus: no rule chooses a sleeve, a pneumonectomy or more",
    ],
    [
      { structure: "esophagus", relation: "abuts" },
      "touches the esophagus: no rule chooses a sleeve, a pneumonectomy or more",
    ],
    [
      { structure: "heart", relation: "invades" },
      "grows into the heart: no rule chooses a sleeve, a pneumonectomy or more",
    ],
  ],
  "structure-unknown": [[{ structure: "esophagus" }, "the esophagus beside it, relation and distance not recorded"]],
  "wall-contact": [
    [
      { structure: "chest-wall" },
      "touches the chest wall: extrapleural dissection or resection of the wall is for the surgeon to state",
    ],
  ],
  "volume-exceeds": [
    [
      { volumeMl: { least: 2572.4, most: 2572.4 }, heldMl: { least: 517.6, most: 736.8 } },
      "with its margin it takes 2572 mL, and what is removed holds 518 to 737 mL",
    ],
  ],
  "volume-unknown": [[{}, "the diameter is not recorded, so whether it fits with its margin is open"]],
  endobronchial: [[{}, "grows inside an airway: bronchoscopy and the surgeon have to say"]],
};
