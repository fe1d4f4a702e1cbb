import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import { accp2013Guideline } from "../../src/evidence/sources/fitness.table.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import type { Verdict } from "../../src/evidence/verdict.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import type { ShownReasons } from "../../src/words/reasonSentences.ts";

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

/** For each code, every variant of its payload, and the verdict where it is not met; a code without one does not compile. */
type Told = { readonly [Code in keyof ShownReasons]: readonly (readonly [ShownReasons[Code], Verdict?])[] };

const requiredMm = { least: 10, most: 10 };
export const predicted = {
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

export const variantsByCode: Told = {
  "primary-never-found": [[{}, "unmet"]],
  "primary-site": [[{}], [{ site: "soft-tissue-sarcoma" }]],
  "lesion-nature": [
    [{ lesion: 0, nature: "indeterminate", question: "single" }, "unknown"],
    [{ lesion: 0 }],
    [{ lesion: 0, nature: "proven-metastasis" }],
    [{ lesion: 0, nature: "suspected-metastasis" }],
    [{ lesion: 0, nature: "indeterminate" }],
    [{ lesion: 0, nature: "suspected-primary-lung-cancer" }],
    [{ lesion: 0, nature: "proven-primary-lung-cancer" }],
    [{ lesion: 0, nature: "benign" }],
  ],
  age: [[{}], [{ ageYears: 61.4 }]],
  intent: [[{}], [{ intent: "remove-all-known-disease" }]],
  "no-lesions": [[{}]],
  "lesion-list": [[{}], [{ lesionListComplete: true }], [{ lesionListComplete: false }]],
  pleura: [[{}], [{ pleura: "clear" }], [{ pleura: "effusion-not-sampled" }], [{ pleura: "malignant" }]],
  lymphangitis: [[{}], [{ lymphangitis: true }], [{ lymphangitis: false }]],
  "lesion-resection": [
    [{ lesion: 0, procedure: "wedge" }, "met"],
    [{ lesion: 0, procedure: "sleeve-lobectomy" }, "unmet"],
    [{ lesion: 0, procedure: "segmentectomy" }, "unknown"],
    [{ lesion: 0, procedure: "undetermined" }, "unknown"],
  ],
  "surgeon-states": [[{ lesion: 0, procedure: "pneumonectomy" }], [{ lesion: 0, procedure: "undetermined" }]],
  "lesion-left": [[{ lesion: 0 }]],
  "lesion-treated-otherwise": [[{ lesion: 0 }]],
  "vanished-lesion": [[{ lesion: 0 }], [{ lesion: 0, watched: true }]],
  "every-lesion-treated": [[{ removed: 1, otherwise: 1 }]],
  "surgeon-statement": [[{ completeResection: "no" }], [{ completeResection: "uncertain" }]],
  "lesion-unnamed": [[{ lesion: 1 }]],
  "primary-control": [
    [{}],
    [{ status: "no-evidence-of-disease" }],
    [{ status: "no-evidence-of-disease", residual: true }, "unknown"],
    [{ status: "controlled-in-place" }],
    [{ status: "controllable" }],
    [{ status: "uncontrolled" }],
    [{ status: "never-found" }],
  ],
  "primary-assessed": [[{}], [{ assessedOn: "2026-11" }], [{ assessedOn: "2027", afterMeeting: true }, "unknown"]],
  "extrathoracic-state": [[{}], [{ state: "present" }], [{ state: "none-found" }]],
  "extrathoracic-imaging": [
    [{}],
    [{ region: "abdomen" }, "unknown"],
    [{ region: "chest", modality: "pet-ct", on: "2026-11-05", days: { least: 19, most: 19 }, to: "meeting" }],
    [
      { region: "chest", modality: "ct", on: "2026-01-15", days: { least: 313, most: 313 }, to: "operation" },
      "unknown",
    ],
    [{ region: "abdomen", modality: "mri", on: "2027-01-01", afterMeeting: true }, "unknown"],
  ],
  "extrathoracic-site-assessed": [
    [{ at: 1, assessedOn: "2026-10-02" }],
    [{ at: 0, assessedOn: "2027-01-01", afterMeeting: true }, "unknown"],
  ],
  "extrathoracic-site": [
    [{ at: 0 }],
    [{ at: 0, site: "liver", state: "complete-response", treatable: true }],
    [{ at: 0, site: "a|b", state: "growing", treatable: false }],
  ],
  nodes: [
    [{ rule: "exclude" }],
    [{ rule: "advisory" }],
    [{ rule: "exclude", nodes: "not-suspicious" }],
    [{ rule: "exclude", nodes: "suspected" }],
    [{ rule: "exclude", nodes: "biopsy-negative" }],
    [{ rule: "advisory", nodes: "proven" }],
  ],
  "predicted-function": [
    [{ ...predicted, obstructed: true }, "unknown"],
    ...(["segments", "geometry", "measured-volume", "perfusion", "lobar-volumes"] as const).map(
      (by) => [{ ...predicted, removed: { least: 1, most: 2 }, taken: { least: 1.01, most: 1.04 }, by }] as const,
    ),
    [predicted, "unmet"],
    [{ ...predicted, measure: "dlco", unitsWithinLine: 1, distance: -1 }, "unmet"],
    [{ ...predicted, unitsWithinLine: 0, distance: -0.05 }, "unknown"],
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
      "unmet",
    ],
    [{ ...predicted, predicted: { least: 40, most: 45.25 }, distance: 0, atBoundary: true }, "met"],
    [
      {
        ...predicted,
        predicted: { least: 35, most: 40 },
        distance: -5,
        atBoundary: true,
        removed: { least: 4, most: 5 },
      },
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
      "unmet",
    ],
    [{ ...predicted, distance: 42.31 }, "met"],
  ],
  "pathway-decided": [[{ ...ofPathway, decision: "low-risk", endpoint: "both-above-60", compared: [] }]],
  "pathway-asks": [[{ ...ofPathway, next: "low-technology-exercise", endpoint: "exercise-missing", compared: [] }]],
  "pathway-settled": [
    [{ ...ofPathway, outcomes: ["moderate-risk", "low-risk"], next: "low-technology-exercise", compared: [] }, "met"],
  ],
  "pathway-range": [[{ ...ofPathway, outcomes: ["cardiopulmonary-exercise-test", "low-risk"], compared: [] }]],
  "pathway-step": [[{ ...ofPathway, step }]],
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
    ],
  ],
  "unasked-fact-in-high-risk-band": [[{ steps: [step] }]],
  "function-not-measured": [
    [{ measure: "fev1" }],
    [{ measure: "dlco" }],
    [{ measure: "dlco", measured: 46 }],
    [{ measure: "fev1", contradicted: 95 }, "unknown"],
  ],
  "function-date": [
    [{}],
    [{ measuredOn: "2026-11-10" }],
    [{ measuredOn: "2026-11-10" }, "unknown"],
    [{ measuredOn: "2027", afterMeeting: true }, "unknown"],
    [{ measuredOn: "2026-11-10", event: 0 }],
    [{ measuredOn: "2022-03-01", days: { least: 1729, most: 1729 }, to: "meeting", threshold: line }, "unknown"],
  ],
  "rule-outside-its-population": [[{ measure: "fev1", measured: 38 }]],
  "interstitial-lung-disease": [
    [{}],
    [{ interstitialLungDisease: "none-on-ct" }],
    [{ interstitialLungDisease: "suspected" }],
    [{ interstitialLungDisease: "present" }],
  ],
  "liver-resection": [[{ remnantPercent: 19 }, "unknown"], [{}], [{ resectionPlanned: false }]],
  "performance-status": [[{}], [{ ecog: 0 }]],
  "tolerance-statement": [
    [{ toleratesOperation: "no" }, "unmet"],
    [{ toleratesOperation: "uncertain" }, "unknown"],
    [{ toleratesOperation: "yes" }],
  ],
  "liver-remnant": [
    [{ remnant: 27, threshold: line, distance: -3, atBoundary: false, basis: "same", policy: "document" }],
    [{ remnant: 30, threshold: line, distance: 0, atBoundary: true, basis: "not-stated", policy: "document" }],
    [{ remnant: 45, threshold: line, distance: 15, atBoundary: false, basis: "different", policy: "document" }],
  ],
  "liver-remnant-unknown": [[{ policy: "document" }]],
  "systemic-alternative": [
    [{}],
    [{ considered: false }],
    [{ better: "yes" }],
    [{ better: "no", considered: true }],
    [{ better: "unclear", considered: true }],
    [{ options: [option, { ...option, concerns: "unknown" }] }],
  ],
  "within-outer-rind": [[{ deepEdgeMm: 7, rindMm: 30, requiredMm }], [{ deepEdgeMm: 7, rindMm: 30 }]],
  "reaches-below-rind": [[{ deepEdgeMm: 60, rindMm: 30 }]],
  "below-outer-rind": [[{ depthMm: 35, rindMm: 30 }]],
  "place-unknown": [[{ rindMm: 30 }]],
  "surface-not-free": [[{ surface: "mediastinal" }]],
  "vessels-outside-margin": [[{}], [{ nearestMm: 14, requiredMm: { least: 3, most: 10 } }]],
  "vessel-within-margin": [
    [{ structure: "vessel", distanceMm: 2 }],
    [{ structure: "bronchus" }],
    [{ structure: "vessel", order: "segmental", distanceMm: 3, requiredMm }],
  ],
  "vessels-unknown": [[{ requiredMm }]],
  "plane-outside-margin": [[{ planeMm: 14, requiredMm }]],
  "plane-within-margin": [[{ planeMm: 4, requiredMm }]],
  "plane-unknown": [[{}]],
  "segments-unknown": [[{}]],
  "too-many-segments": [[{ segments: 3, mostSegments: 2 }]],
  "is-the-whole-lobe": [[{}]],
  "lobar-structure-within-margin": [
    [{ structure: "vessel", order: "main" }],
    [{ structure: "bronchus", order: "lobar", distanceMm: 5, requiredMm }],
  ],
  "whole-lobe": [[{}]],
  "lobe-unknown": [[{}]],
  "crosses-fissure": [[{}]],
  "beyond-lobectomy": [
    [{ structure: "bronchus", order: "lobar", relation: "near" }],
    [{ structure: "esophagus", relation: "abuts" }],
    [{ structure: "heart", relation: "invades" }],
  ],
  "structure-unknown": [[{ structure: "esophagus" }]],
  "wall-contact": [[{ structure: "chest-wall" }]],
  "volume-exceeds": [[{ volumeMl: { least: 2572.4, most: 2572.4 }, heldMl: { least: 517.6, most: 736.8 } }]],
  "volume-unknown": [[{}]],
  endobronchial: [[{}]],
};
