import { segmentsOf } from "../../src/anatomy/segment.ts";

type Fields = Readonly<Record<string, unknown>>;

const nodule = (id: string, lobe: string, segment: string, fields: Fields = {}) => ({
  id,
  nature: "suspected-metastasis",
  lobe,
  segments: [segment],
  diameterMm: 11,
  measuredOn: "2026-11-10",
  depthMm: 5,
  pleuralSurface: "costal",
  crossesFissure: false,
  endobronchial: false,
  adjacent: [],
  previousRadiation: false,
  course: "new",
  attenuation: "solid",
  contour: "smooth",
  calcification: "none",
  ...fields,
});

const proven = {
  nature: "proven-metastasis",
  tissue: { on: "2026-11-14", method: "CT-guided biopsy", result: "adenocarcinoma" },
};
const right = (fields?: Fields) => nodule("a", "right-lower", "right-lateral-basal", fields);
const left = (fields?: Fields) => nodule("b", "left-lower", "left-lateral-basal", { ...proven, ...fields });
const operation = (procedure: string, ...lesions: readonly string[]) => ({ lesions, procedure });

/** A patient of whom everything is recorded, and of whom no caution is printed. */
const plain = {
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  patient: {
    sex: "male",
    ageYears: 62,
    ecog: 0,
    clinicalFrailtyScale: 2,
    interstitialLungDisease: "none-on-ct",
    homeOxygen: false,
    lungEvents: [],
    cardiac: { coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80, highRiskEvaluation: false },
  },
  primary: {
    site: "colorectal",
    status: "no-evidence-of-disease",
    assessedOn: "2026-11-10",
    diagnosedOn: "2023-02-02",
    biomarkers: [{ name: "MSI", result: "MSS" }],
  },
  course: { localTreatments: [], systemic: [] },
  staging: [{ modality: "ct", on: "2026-11-10", contrast: true, regions: ["chest", "abdomen", "pelvis"] }],
  extrathoracic: { state: "none-found" },
  chest: { nodes: "not-suspicious", pleura: "clear", lymphangitis: false, lesionListComplete: true },
  lesions: [right(), left()],
  lungs: { absentSegments: [], obstructedSegments: [], emphysema: { present: false } },
  lungFunction: { measuredOn: "2026-11-12", fev1PercentPredicted: 92, dlcoPercentPredicted: 85 },
  liver: { resectionPlanned: false },
  plan: { intent: "remove-all-known-disease" },
};

/** The same patient with some of it changed, section by section. */
function patient(sections: Readonly<Record<string, Fields | readonly unknown[]>>): unknown {
  const changed = Object.entries(sections).map(([name, fields]) => [
    name,
    Array.isArray(fields) ? fields : { ...Reflect.get(plain, name), ...fields },
  ]);
  return { ...plain, ...Object.fromEntries(changed) };
}

const irradiated = { lesions: ["a"], modality: "SBRT", doseGray: 54, fractions: 3 };
const wedgeLeft = [{ order: 1, side: "left", resections: [operation("wedge", "b")] }];

/** Patients a board has to be warned about, where what warns stands in a neighboring field or under another word. */
export const warnedPatients: readonly (readonly [string, unknown])[] = [
  [
    "the only lung, by the words of an earlier pneumonectomy",
    patient({
      course: { localTreatments: [{ site: "right lung", kind: "pneumonectomy", on: "2024-05-01" }] },
      lungs: { absentSegments: undefined },
      lesions: [left({ diameterMm: 30, depthMm: 25 })],
      plan: { stages: [{ order: 1, side: "left", resections: [operation("lobectomy", "b")] }] },
    }),
  ],
  [
    "a fallback that completes a pneumonectomy",
    patient({
      lungs: { absentSegments: segmentsOf("left-upper"), absentSince: "2024-05-01" },
      lesions: [left()],
      plan: { stages: wedgeLeft, fallback: [operation("lobectomy", "b")] },
    }),
  ],
  [
    "two stages that together empty a lung",
    patient({
      lesions: [
        nodule("a", "right-upper", "right-apical", { diameterMm: 25, depthMm: 25 }),
        nodule("b", "right-lower", "right-lateral-basal", { ...proven, diameterMm: 25, depthMm: 25 }),
        nodule("c", "right-middle", "right-lateral", { diameterMm: 25, depthMm: 25 }),
      ],
      plan: {
        stages: [
          { order: 1, side: "right", resections: [operation("lobectomy", "a")] },
          { order: 2, side: "right", resections: [operation("lobectomy", "b"), operation("lobectomy", "c")] },
        ],
      },
    }),
  ],
  [
    "breast cancer, a biopsy that found blood, receptors in percent",
    patient({
      primary: {
        site: "breast",
        biomarkers: [
          { name: "ER", result: "0 %" },
          { name: "HER2", result: "IHC 1+" },
        ],
      },
      lesions: [
        right({ tissue: { method: "biopsy", result: "blood only" } }),
        left({ nature: "suspected-metastasis" }),
      ],
    }),
  ],
  [
    "melanoma: a proven lesion, a part-solid one, a benign one, and a brain imaged 14 months ago",
    patient({
      primary: { site: "melanoma" },
      staging: [...plain.staging, { modality: "mri", on: "2025-09-20", regions: ["brain"] }],
      lesions: [
        right(proven),
        nodule("b", "right-upper", "right-apical", { nature: "indeterminate", attenuation: "part-solid" }),
        nodule("c", "left-lower", "left-superior", { nature: "benign", calcification: "popcorn" }),
      ],
    }),
  ],
  [
    "head and neck cancer, two indeterminate nodules",
    patient({
      primary: { site: "head-and-neck" },
      lesions: [right({ nature: "indeterminate" }), left({ nature: "indeterminate", tissue: undefined })],
    }),
  ],
  [
    "bevacizumab in the name of a protocol, and an operation seven weeks ahead",
    patient({
      course: { systemic: [{ class: "chemotherapy", agent: "FOLFIRI-Bev", startedOn: "2026-08-01", ongoing: true }] },
      staging: [{ modality: "ct", on: "2026-10-20", regions: ["chest", "abdomen"] }],
      plan: { operationOn: "2027-01-10" },
    }),
  ],
  [
    "a kinase inhibitor ten days before the operation",
    patient({
      primary: { site: "kidney" },
      course: { systemic: [{ class: "kinase inhibitor", agent: "Cabozantinib", lastDoseOn: "2026-11-20" }] },
      plan: { operationOn: "2026-11-30" },
    }),
  ],
  [
    "pneumonitis in the month of the test",
    patient({ patient: { lungEvents: [{ kind: "pneumonitis", grade: 3, on: "2026-11" }] } }),
  ],
  [
    "oxygen, frailty, a high-risk heart, suspected interstitial lung disease",
    patient({
      patient: {
        homeOxygen: true,
        clinicalFrailtyScale: 7,
        ecog: 3,
        interstitialLungDisease: "suspected",
        cardiac: { coronaryDisease: true, highRiskEvaluation: true },
      },
    }),
  ],
  [
    "airflow obstruction by liters, and a lobectomy",
    patient({
      lungs: { emphysema: { present: true } },
      lungFunction: { fev1PercentPredicted: 50, fev1Liters: 1.6, fvcLiters: 3, dlcoPercentPredicted: 70 },
      lesions: [right({ ...proven, diameterMm: 25, depthMm: 30 })],
      plan: { stages: [{ order: 1, side: "right", resections: [operation("lobectomy", "a")] }] },
    }),
  ],
  [
    "three fractions beside vertebra and pericardium",
    patient({
      lesions: [
        right({
          adjacent: [
            { structure: "vertebra", relation: "near", distanceMm: 8 },
            { structure: "pericardium", relation: "abuts" },
          ],
        }),
        left(),
      ],
      plan: { stages: wedgeLeft, otherTreatment: [irradiated] },
    }),
  ],
  [
    "a second course of radiotherapy to the same lobe",
    patient({
      course: { localTreatments: [{ site: "right lower lobe", kind: "stereotactic radiotherapy", on: "2025-06-01" }] },
      plan: { stages: wedgeLeft, otherTreatment: [irradiated] },
    }),
  ],
  [
    "a heart invaded, an effusion not sampled, a cuff of the atrium",
    patient({
      chest: { pleura: "effusion-not-sampled" },
      lesions: [right({ adjacent: [{ structure: "heart", relation: "invades" }] }), left()],
      plan: {
        surgeonStatement: { completeResection: "yes" },
        stages: [
          { order: 1, side: "right", extended: ["atrium"], resections: [operation("lobectomy", "a")] },
          { order: 2, side: "left", resections: [operation("wedge", "b")] },
        ],
      },
    }),
  ],
  [
    "a node of 18 mm beside nodes called not suspicious",
    patient({ chest: { stations: [{ station: "7", shortAxisMm: 18, petAvid: true, tissue: "not-sampled" }] } }),
  ],
  [
    "mismatch repair deficiency under another name",
    patient({ primary: { biomarkers: [{ name: "mismatch repair", result: "deficient (MLH1 and PMS2 lost)" }] } }),
  ],
  ["a list that is not complete", patient({ chest: { lesionListComplete: false } })],
  [
    "nodules that look benign",
    patient({
      lesions: [
        right({ calcification: "popcorn" }),
        nodule("b", "left-lower", "left-superior", { pleuralSurface: "interlobar", depthMm: 0, diameterMm: 6 }),
      ],
    }),
  ],
];
