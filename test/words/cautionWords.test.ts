import { describe, expect, it } from "vitest";
import type { Caution, CautionCode, CautionDetail } from "../../src/candidacy/caution.ts";
import type { TissueQuestion } from "../../src/candidacy/tissueQuestion.ts";
import type { Citation } from "../../src/evidence/citation.ts";
import { metastasectomyArticle } from "../../src/evidence/sources/candidacy.table.ts";
import type { Threshold } from "../../src/evidence/threshold.ts";
import { cautionSentence } from "../../src/words/cautionWords.ts";
import { bannedWords } from "../report/bannedWords.ts";

function days(value: number): Threshold {
  return {
    value,
    unit: "day",
    passes: "below",
    side: "inclusive",
    population: "any",
    source: metastasectomyArticle,
    locator: "any",
    standing: "convention",
  };
}

const one = { least: 30, most: 30 };
const series = [
  {
    deaths: 3,
    patients: 55,
    population: "lung-metastases",
    source: { ...metastasectomyArticle, authors: "Matsutani N, Okumura S", year: 2017 },
  },
  { deaths: 7, patients: 29, population: "lung-cancer", source: metastasectomyArticle },
] as const;
const counts = { primaries: ["colon", "kidney"], lungCancer: 13, metastasis: 16 };
const questions: Readonly<Record<TissueQuestion, string>> = {
  single: "it is indeterminate, and the only lesion; tissue is missing, or a plan that treats a lung cancer as well",
  "sub-solid": "it is sub-solid, as lung cancers often are, and no tissue is recorded",
  spiculated: "it is spiculated, as lung cancers often are, and no tissue is recorded",
  "biopsy-without-answer": "tissue was taken, but its nature is not recorded as proven",
  primary: "it is indeterminate, and with this primary a lung cancer is more often found than a metastasis",
  "breast-without-tissue": "no lesion is proven, and a first recurrence of breast cancer is biopsied",
  indeterminate: "it is indeterminate",
  "single-without-tissue": "it is the only lesion, and no tissue is recorded",
  "form-of-a-lung-cancer": "it is recorded as one, but its form on CT is that of many lung cancers",
};

/** For each code, what is reported with it and the sentence it makes; a code without one does not compile. */
const variantsByCode: {
  readonly [Code in CautionCode]: readonly (readonly [CautionDetail[Code] & { readonly source?: Citation }, string])[];
} = {
  "tissue-open": [
    ...Object.entries(questions).map(
      ([question, words]) =>
        [{ lesion: 1, question: question as TissueQuestion }, `Lesion 2 may not be a metastasis: ${words}`] as const,
    ),
    [
      { lesion: 0, question: "indeterminate", smoking: { status: "never" } },
      "Lesion 1 may not be a metastasis: it is indeterminate; smoking: never",
    ],
    [
      { lesion: 0, question: "indeterminate", smoking: { packYears: 32 } },
      "Lesion 1 may not be a metastasis: it is indeterminate; smoking: 32 pack-years",
    ],
    [
      { lesion: 0, question: "indeterminate", counts },
      "Lesion 1 may not be a metastasis: it is indeterminate (single nodules in one series, after cancer of this site and sites grouped with it: 13 lung cancers, 16 metastases; not a probability for this patient)",
    ],
    [
      { lesion: 0, question: "indeterminate", counts: { ...counts, only: "colon" } },
      "Lesion 1 may not be a metastasis: it is indeterminate (single nodules in one series, after cancer of the colon and sites grouped with it: 13 lung cancers, 16 metastases; not a probability for this patient)",
    ],
  ],
  "imaging-not-recorded": [[{}, "No imaging is recorded; it is assumed to have been done"]],
  "imaging-age": [
    [
      { imaged: [{ region: "abdomen", days: one }], to: "operation", threshold: days(28) },
      "Imaging of the abdomen 30 days old on the day of the operation (threshold: at most 28 days)",
    ],
    [
      {
        imaged: [
          { region: "chest", days: { least: 59, most: 59 } },
          { region: "abdomen", days: one },
        ],
        to: "meeting",
        threshold: days(28),
      },
      "Imaging of the chest 59 days and of the abdomen 30 days old on the day of the meeting (threshold: at most 28 days)",
    ],
  ],
  "imaging-not-covering": [
    [{ regions: ["chest", "abdomen"] }, "No CT, MRI or PET-CT of the chest and the abdomen is recorded"],
  ],
  "brain-not-imaged": [
    [
      { strength: "known" },
      "Brain not imaged: disease in the brain is recorded, and no recent contrast CT or MRI of it",
    ],
    [
      { site: "melanoma", strength: "asks" },
      "Brain not imaged (primary: melanoma): NICE calls for contrast CT or MRI of the brain",
    ],
    [
      { site: "melanoma", strength: "asks", days: { least: 105, most: 105 } },
      "Brain imaged 105 days before (primary: melanoma): NICE calls for contrast CT or MRI of the brain",
    ],
    [
      { site: "breast", strength: "considers" },
      "Brain not imaged (primary: breast): in HER2-positive or triple-negative metastatic disease imaging of the brain may be considered; the receptors are not recorded, or leave it open",
    ],
    [
      { site: "kidney", strength: "question" },
      "Brain not imaged (primary: kidney): metastases in the brain without symptoms were found in 72 of 1,689 patients (4.3 %) of one series; whether to image is a question for the board",
    ],
  ],
  "lung-function-age": [
    [
      { days: { least: 91, most: 121 }, to: "meeting", threshold: days(90) },
      "Lung function 91 to 121 days old on the day of the meeting (threshold: at most 90 days)",
    ],
  ],
  "lung-function-before-event": [
    [
      { event: 0, recorded: { kind: "pneumonitis", grade: 3, on: "2026-10-02" } },
      "Pulmonary event of 2026-10-02 (pneumonitis, grade 3): lung function was measured before it",
    ],
    [
      { event: 0, recorded: {}, unclear: true },
      "Pulmonary event without a date: whether lung function was measured before or after it is not recorded",
    ],
  ],
  "lung-event": [
    [
      { event: 0, recorded: { kind: "embolism", on: "2026-11-05" } },
      "Pulmonary event of 2026-11-05 (embolism): no source gives an interval from such an event to an operation; steroid dose, anticoagulation and whether the CT is clear are questions for the board",
    ],
  ],
  "grows-into": [
    [
      { lesion: 0, structures: ["heart", "bronchus"] },
      "Lesion 1 grows into the heart and the bronchus: resection of lung alone does not clear it",
    ],
    [
      { lesion: 0, structures: ["airway"] },
      "Lesion 1 grows into an airway (endobronchial): sleeve resection or pneumonectomy may be necessary to clear it",
    ],
  ],
  pneumonectomy: [
    [{ series: [] }, "The plan is a pneumonectomy: "],
    [
      {
        series: [
          {
            deaths: 4,
            patients: 21,
            population: "incomplete-resection",
            source: { ...metastasectomyArticle, authors: "Not seen", year: 1999 },
          },
        ],
        remaining: [0],
      },
      "The plan is a pneumonectomy; not removed: lesion 1: 4 of 21 died (Not 1999) after such operations for lung metastases that left disease behind",
    ],
    [
      { series: [series[0], series[0]] },
      "The plan is a pneumonectomy: 3 of 55 died (Matsutani 2017) and 3 of 55 died (Matsutani 2017) after such operations for lung metastases",
    ],
    [
      { side: "left", series },
      "The plan is a pneumonectomy on the left: 3 of 55 died (Matsutani 2017) after such operations for lung metastases and 7 of 29 died (Not) after such operations for lung cancer",
    ],
  ],
  "completion-pneumonectomy": [
    [
      { side: "left", series: series.slice(0, 1) },
      "The plan is a completion pneumonectomy on the left, after an earlier resection there: 3 of 55 died (Matsutani 2017) after such operations for lung metastases",
    ],
  ],
  "only-lung": [
    [
      { side: "right", procedure: "wedge" },
      "The plan operates on the only lung (right); published series are small and selected, nearly all wedge resections",
    ],
    [
      { side: "right", procedure: "lobectomy" },
      "Anatomic resection in the only lung (right: lobectomy); published series are small and selected, nearly all wedge resections, with one lobectomy",
    ],
  ],
  "alternative-preferred": [
    [{}, "The board records that systemic treatment is preferable; the policy does not use it"],
  ],
  "resection-not-counted": [
    [
      { treatment: 0, segments: 2, counted: 0 },
      "An earlier resection of 2 lung segments is recorded, but none of them as absent: the others count as functioning",
    ],
    [
      { treatment: 0, segments: 5, counted: 3 },
      "An earlier resection of 5 lung segments is recorded, but only 3 of them as absent: the others count as functioning",
    ],
  ],
  "extended-resection": [
    [
      { stage: 0, structures: ["chest-wall", "diaphragm"] },
      "The plan includes resection of chest wall and diaphragm, which no criterion covers",
    ],
  ],
  "home-oxygen": [[{}, "Home oxygen: among the strongest predictors of high risk at lobectomy"]],
  "performance-status": [
    [{ ecog: 3 }, "ECOG 3: no threshold covers it; whether the operation is tolerated is for the surgeon to state"],
  ],
  frailty: [
    [
      { scale: 7, threshold: days(5) },
      "Clinical Frailty Scale 7 (threshold: 5); frailty is among the strongest predictors of high risk at lobectomy",
    ],
  ],
  "high-risk-heart": [
    [{ threeRisks: false }, "A cardiac evaluation found high risk: cardiology before the decision"],
    [
      { threeRisks: true },
      "Coronary artery disease, stroke or TIA, and raised creatinine (three cardiac risk factors): cardiology before the decision",
    ],
  ],
  "infarction-not-recorded": [
    [{ threshold: days(30) }, "Coronary artery disease: infarction within 30 days not recorded"],
  ],
  "interstitial-lung-disease": [
    [
      { finding: "present", score: { points: { least: 7, most: 12 }, missing: ["earlierExacerbation"] } },
      "Interstitial lung disease present: score for acute exacerbation within 30 days 7 to 12 of 22 (risk in lung cancer: 0 to 10 points below 10 %, 11 to 14 points 10 to 25 %, 15 or more above 25 %); not known: an earlier exacerbation",
    ],
    [
      { finding: "suspected", score: { points: { least: 7, most: 7 }, missing: [] } },
      "Interstitial lung disease suspected: score for acute exacerbation within 30 days 7 of 22 (risk in lung cancer: 0 to 10 points below 10 %, 11 to 14 points 10 to 25 %, 15 or more above 25 %)",
    ],
  ],
  "proven-without-tissue": [[{ lesion: 1 }, "Lesion 2 is recorded as proven, but no tissue of any lesion is recorded"]],
  "radiotherapy-without-lesion": [[{ treatment: 0 }, "Radiotherapy is planned, but no lesion is named for it"]],
  "lone-middle-lobe": [
    [{}, "On the right the middle lobe alone remains: no published series was found, a question for the surgeon"],
  ],
  emphysema: [
    [
      {},
      "Emphysema on CT: in one series respiratory complications rose with its extent; a predicted postoperative FEV1 below the threshold may be too low",
    ],
    [
      { fev1: 45, ratio: 0.52 },
      "FEV1 45 % with FEV1/FVC 0.52: after a lobectomy FEV1 is often higher than counting segments predicts, and complications are more frequent",
    ],
  ],
  "msi-high-untreated": [[{}, "Mismatch repair deficient (MSI-H), and no checkpoint inhibitor is recorded"]],
  "vegf-interval": [
    [
      {
        treatment: 0,
        kind: "antibody",
        ongoing: false,
        days: one,
        to: "meeting",
        intervals: [{ threshold: days(42), earliestOn: "2026-12-06" }],
      },
      "VEGF inhibitor: last dose 30 days before the meeting, published minimum to surgery 42 days (Not named: from 2026-12-06)",
    ],
    [
      {
        treatment: 0,
        kind: "antibody",
        ongoing: false,
        to: "meeting",
        intervals: [{ threshold: days(28) }, { threshold: days(42) }],
      },
      "VEGF inhibitor: date of the last dose not recorded, published minimum to surgery 28 days (Not named) or 42 days (Not named)",
    ],
    [
      { treatment: 0, kind: "antibody", ongoing: true, to: "meeting", intervals: [{ threshold: days(28) }] },
      "VEGF inhibitor: still given, published minimum to surgery 28 days (Not named)",
    ],
    [
      {
        treatment: 0,
        kind: "kinase-inhibitor",
        ongoing: false,
        days: one,
        to: "operation",
        intervals: [{ threshold: days(28) }, { threshold: days(42) }],
      },
      "VEGF receptor kinase inhibitor: last dose 30 days before the operation; how long to wait is a question for the board, the published intervals (28 and 42 days) are for bevacizumab",
    ],
  ],
  "radiotherapy-place": [
    [
      {
        lesion: 0,
        planned: { doseGray: 54, fractions: 3 },
        organs: [
          { structure: "trachea", distanceMm: 4 },
          { structure: "bronchus", distanceMm: 0 },
        ],
        given: { doseGray: 60, fractions: 8 },
        irradiatedBefore: true,
        source: metastasectomyArticle,
      },
      "Radiotherapy planned (54 Gy in 3 fractions) for lesion 1, which lies 4 mm from the trachea and on the bronchus: fewer fractions than a trial gave at such a place: 60 Gy in 8, 7.5 Gy each; earlier radiotherapy recorded: overlap is a question for the radiation oncologist",
    ],
    [
      {
        lesion: 0,
        planned: { doseGray: 72 },
        organs: [],
        given: { doseGray: 60, fractions: 8 },
        irradiatedBefore: false,
        source: metastasectomyArticle,
      },
      "Radiotherapy planned (72 Gy) for lesion 1: a higher dose than a trial gave at such a place: 60 Gy in 8, 7.5 Gy each",
    ],
    [
      {
        lesion: 0,
        planned: {},
        organs: [{ structure: "trachea", distanceMm: 4 }],
        given: { doseGray: 60, fractions: 8 },
        irradiatedBefore: false,
        source: metastasectomyArticle,
      },
      "Radiotherapy planned for lesion 1, which lies 4 mm from the trachea: a trial gave 60 Gy in 8 at such a place",
    ],
    [
      { lesion: 0, planned: { fractions: 1 }, organs: [], irradiatedBefore: false, source: metastasectomyArticle },
      "Radiotherapy planned (in 1 fraction) for lesion 1: distances to organs not recorded",
    ],
    [
      { lesion: 0, planned: {}, organs: [], irradiatedBefore: false, source: metastasectomyArticle },
      "Radiotherapy planned for lesion 1: distances to organs not recorded",
    ],
    [
      { lesion: 0, planned: {}, organs: [], irradiatedBefore: true },
      "Radiotherapy planned for lesion 1: earlier radiotherapy recorded: overlap is a question for the radiation oncologist",
    ],
  ],
  "many-metastases": [
    [
      { count: 14, threshold: days(3) },
      "14 metastases, above the 3 of a consensus statement; number alone is no contraindication",
    ],
  ],
  "benign-pattern": [
    [{ lesion: 0, pattern: "calcification" }, "Lesion 1 has a calcification that is most often benign"],
    [
      { lesion: 0, pattern: "perifissural" },
      "Lesion 1 has a smooth solid form on the pleura or a fissure that is most often benign",
    ],
  ],
  "near-convention": [
    [
      { lesion: 0, convention: "rind", measuredMm: 31, requiredMm: 30 },
      "The operation for lesion 1 depends on the conventional rind of 30 mm; measured 31 mm",
    ],
    [
      { lesion: 0, convention: "margin", measuredMm: 9.96, requiredMm: 10 },
      "The operation for lesion 1 depends on the conventional margin of 10 mm; measured 9.96 mm",
    ],
    [
      { lesion: 0, convention: "fissure", measuredMm: 1, requiredMm: 0 },
      "Lesion 1 lies 1 mm from a fissure: whether it is crossed decides the operation",
    ],
  ],
};

const rows = Object.entries(variantsByCode).flatMap(([code, variants]) =>
  variants.map(([detail, words]) => ({
    caution: { code, facts: [], standing: "convention", ...detail } as unknown as Caution,
    words,
  })),
);

describe("cautionSentence", () => {
  it.each(rows)("says: $words", ({ caution, words }) => {
    const sentence = cautionSentence(caution, (lesion) => `lesion ${lesion + 1}`);
    expect(sentence).toBe(words);
    expect(bannedWords(sentence)).toStrictEqual([]);
  });
});
