import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { CautionCode } from "../../src/candidacy/caution.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { hilar, stated } from "../candidacy/cases.ts";

const lungs = (absentSegments: readonly string[]) => ({ lungs: { absentSegments, obstructedSegments: [] } });
const left = ["apicoposterior", "anterior", "superior-lingular", "inferior-lingular"].map((name) => `left-${name}`);
const leftLower = ["superior", "anteromedial-basal", "lateral-basal", "posterior-basal"].map((name) => `left-${name}`);
const lesion = { ...hilar, course: "stable", crossesFissure: false, endobronchial: false };
const inLeftUpper = { ...lesion, lobe: "left-upper", segments: ["left-anterior"] };
const pneumonectomy = {
  intent: "remove-all-known-disease",
  stages: [{ side: "right", resections: [{ lesions: ["hilar"], procedure: "pneumonectomy" }] }],
};
const drug = (agent: string, lastDoseOn: string) => ({ course: { systemic: [{ agent, lastDoseOn, ongoing: false }] } });

/** Rule of the dossier, a case in which it fires, the caution, and words of it on the page. */
const rules: readonly (readonly [string, object, CautionCode, string])[] = [
  [
    "F-TISSUE",
    { lesions: [{ ...lesion, nature: "indeterminate" }] },
    "tissue-open",
    "it is indeterminate, and the only lesion",
  ],
  [
    "F-PNEUMONECTOMY",
    { lesions: [lesion], plan: pneumonectomy },
    "pneumonectomy",
    "The plan is a pneumonectomy on the right",
  ],
  [
    "F-COMPLETION",
    { lesions: [inLeftUpper], ...lungs(leftLower) },
    "completion-pneumonectomy",
    "completion pneumonectomy on the left",
  ],
  [
    "F-ONLY-LUNG",
    { lesions: [lesion], ...lungs([...left, ...leftLower]) },
    "only-lung",
    "Anatomic resection in the only lung",
  ],
  [
    "F-IMAGING-AGE",
    { staging: [{ modality: "ct", regions: ["chest", "abdomen"], on: "2026-10-20" }] },
    "imaging-age",
    "35 days old",
  ],
  [
    "F-BRAIN",
    { primary: { ...stated.primary, site: "melanoma" } },
    "brain-not-imaged",
    "NICE calls for contrast CT or MRI",
  ],
  [
    "F-TEST-AGE",
    { lungFunction: { ...stated.lungFunction, measuredOn: "2026-08-01" } },
    "lung-function-age",
    "115 days old",
  ],
  ["F-OXYGEN", { patient: { ...stated.patient, homeOxygen: true } }, "home-oxygen", "Home oxygen"],
  ["F-FRAILTY", { patient: { ...stated.patient, clinicalFrailtyScale: 5 } }, "frailty", "Clinical Frailty Scale 5"],
  [
    "F-HEART",
    { patient: { ...stated.patient, cardiac: { highRiskEvaluation: true } } },
    "high-risk-heart",
    "cardiology before the decision",
  ],
  [
    "F-HEART, infarction",
    { patient: { ...stated.patient, cardiac: { coronaryDisease: true } } },
    "infarction-not-recorded",
    "infarction within 30 days",
  ],
  ["F-VEGF", drug("bevacizumab", "2026-11-14"), "vegf-interval", "last dose 10 days before the meeting"],
  [
    "F-ILD",
    { patient: { ...stated.patient, interstitialLungDisease: "present" } },
    "interstitial-lung-disease",
    "score for acute exacerbation",
  ],
  [
    "F-EMPHYSEMA",
    { lesions: [lesion], lungFunction: { ...stated.lungFunction, fev1PercentPredicted: 50, fev1FvcRatio: 0.5 } },
    "emphysema",
    "higher than counting segments predicts",
  ],
  [
    "STS 2019, statement 6",
    { lesions: ["a", "b", "c", "d"].map((id) => ({ ...stated.lesions?.[0], id })) },
    "many-metastases",
    "above the 3 of a consensus statement",
  ],
];

describe("a rule of the dossier", () => {
  it.each(rules)("%s fires, and is read on the page", (_, fields, code, words) => {
    const candidate = { ...stated, ...fields } as unknown as Candidate;
    expect(candidacy(candidate).cautions.map((each) => each.code)).toContain(code);
    expect(candidacy(stated).cautions.map((each) => each.code)).not.toContain(code);
    expect(tumorBoardBrief(candidate, review(candidate), { detail: "full" })).toContain(words);
  });

  it("stands in the decisions with its code and its test", () => {
    const page = readFileSync("docs/decisions/safety-rules.md", "utf8");
    for (const [rule, , code] of rules) {
      expect(page).toContain(rule.split(",")[0]);
      expect(page).toContain(`\`${code}\``);
    }
    expect(page).toContain("F-SBRT-PLACE");
  });
});
