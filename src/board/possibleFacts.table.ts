/**
 * What a missing fact can turn out to be: the words it can be, or both ends of what a number can be. Places in lists are
 * written as `*`. A fact that is not in this table is a text, a day or a list nobody can go through.
 */
export const possibleFacts: Readonly<Record<string, readonly unknown[]>> = {
  "patient.ageYears": [17, 60],
  "patient.ecog": [0, 1, 2, 3, 4],
  "patient.interstitialLungDisease": ["none-on-ct", "suspected", "present"],
  "primary.site": ["colorectal", "lung", "germ-cell", "blood", "other"],
  "primary.status": ["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"],
  "extrathoracic.state": ["none-found", "present"],
  "extrathoracic.sites.*.state": ["resected", "complete-response", "stable", "growing"],
  "extrathoracic.sites.*.treatableWithCurativeIntent": [true, false],
  "chest.nodes": ["not-suspicious", "suspected", "biopsy-negative", "proven"],
  "chest.pleura": ["clear", "effusion-not-sampled", "malignant"],
  "chest.lymphangitis": [true, false],
  "chest.lesionListComplete": [true, false],
  "lesions.*.nature": [
    "proven-metastasis",
    "suspected-metastasis",
    "indeterminate",
    "suspected-primary-lung-cancer",
    "proven-primary-lung-cancer",
    "benign",
  ],
  "lesions.*.lobe": ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"],
  "lesions.*.pleuralSurface": ["costal", "diaphragmatic", "interlobar", "mediastinal"],
  "lesions.*.depthMm": [0, 60],
  "lesions.*.diameterMm": [3, 60],
  "lesions.*.intersegmentalPlaneMm": [0, 60],
  "lesions.*.adjacent": [
    [],
    [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 0 }],
    [{ structure: "bronchus", order: "lobar", relation: "near", distanceMm: 5 }],
    [{ structure: "bronchus", order: "main", relation: "invades" }],
  ],
  "lungFunction.fev1PercentPredicted": [0, 200],
  "lungFunction.dlcoPercentPredicted": [0, 200],
  "liver.remnantPercent": [0, 100],
  "liver.parenchyma": ["healthy", "chemotherapy-injured", "cirrhotic"],
  "systemicAlternative.better": ["yes", "no", "unclear"],
  "plan.intent": [
    "remove-all-known-disease",
    "progressing-lesion-only",
    "diagnostic",
    "residual-after-chemotherapy",
    "palliative",
  ],
};
