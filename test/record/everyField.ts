/** A case that fills every field the description of a case lists, by the same names; both ways of a choice where there is one. */
export const everyField = {
  case: {
    schema: "metastasectomy/1",
    asOf: "2026-11-24",
    absentReasons: {
      "exercise.peakVo2PercentPredicted": "not-performed",
      "exercise.shuttleWalkMeters": "unable",
      "primary.biomarkers": "declined",
    },
  },
  patient: {
    sex: "female",
    ageYears: 61,
    bornOn: "1965-03-14",
    heightCm: 166,
    weightKg: 68,
    ecog: 1,
    clinicalFrailtyScale: 3,
    interstitialLungDisease: "none-on-ct",
    homeOxygen: false,
    smoking: { status: "former", packYears: 12 },
    lungEvents: [{ kind: "pneumonitis", grade: 2, on: "2025-08" }],
    cardiac: { coronaryDisease: false, strokeOrTia: true, creatinineUmolPerL: 82, highRiskEvaluation: false },
    wish: {
      surgery: "undecided",
      otherLocalTreatment: "accepts",
      priorities: "to keep singing in the choir",
      recordedOn: "2026-11-20",
    },
  },
  primary: {
    site: "colorectal",
    histology: "adenocarcinoma",
    nodes: "positive",
    resection: "R0",
    diagnosedOn: "2023",
    treatedOn: "2023-05-16",
    status: "no-evidence-of-disease",
    assessedOn: "2026-11-03",
    assessedBy: "colonoscopy",
    biomarkers: [
      { name: "KRAS", result: "wild type", on: "2023-06" },
      { name: "CEA", value: 3.1, unit: "ng/mL", on: "2026-11-03" },
    ],
  },
  course: {
    polymetastaticBefore: false,
    oligometastaticBefore: true,
    lungMetastasisDetectedOn: "2026-10-30",
    intervalMonths: 41,
    lesionSummary: { count: 2, countIsAtLeast: false, largestMm: 7, bilateral: true },
    localTreatments: [
      {
        site: "liver",
        kind: "stereotactic radiotherapy",
        on: "2024-04-02",
        segmentsRemoved: 1,
        segments: ["left-anterior"],
        doseGray: 60,
        fractions: 3,
        result: "complete response",
        histology: "adenocarcinoma",
      },
    ],
    systemic: [
      {
        class: "chemotherapy",
        agent: "oxaliplatin",
        startedOn: "2023-07",
        lastDoseOn: "2023-12-19",
        ongoing: false,
        response: "complete response",
        stoppedBecause: "completed",
      },
    ],
  },
  staging: [
    {
      modality: "ct",
      on: "2026-11-03",
      sliceMm: 1,
      regions: ["chest", "abdomen"],
      contrast: true,
      result: "two nodules",
    },
  ],
  extrathoracic: {
    state: "present",
    sites: [{ site: "liver", state: "complete-response", treatableWithCurativeIntent: true, assessedOn: "2026-11-05" }],
  },
  chest: {
    nodes: "biopsy-negative",
    stations: [
      { station: "7", shortAxisMm: 14, petAvid: true, tissue: "negative" },
      { station: "11R", tissue: "not-sampled" },
    ],
    pleura: "clear",
    lymphangitis: false,
    lesionListComplete: true,
  },
  lesions: [
    {
      id: "surface",
      nature: "proven-metastasis",
      tissue: { on: "2026-11-12", method: "CT-guided needle", result: "adenocarcinoma" },
      lobe: "right-lower",
      segments: ["right-lateral-basal"],
      diameterMm: 7,
      measuredOn: "2026-11-03",
      firstSeenOn: "2026-08-01",
      previousDiameterMm: 5,
      previousOn: "2026-08-01",
      course: "growing",
      attenuation: "solid",
      contour: "smooth",
      calcification: "none",
      airBronchogram: false,
      depthMm: 0,
      pleuralSurface: "costal",
      crossesFissure: false,
      intersegmentalPlaneMm: 12,
      endobronchial: false,
      adjacent: [{ structure: "vessel", order: "subsegmental", relation: "near", distanceMm: 4 }],
      previousRadiation: false,
    },
    { id: "second", lobe: "left-lower", lobes: ["left-lower", "left-upper"], side: "left", adjacent: [] },
  ],
  lungs: {
    absentSegments: ["left-anterior"],
    absentSince: "2024-09-10",
    obstructedSegments: ["right-medial"],
    totalVolumeMl: 5100,
    volumeOn: "2026-11-03",
    emphysema: { present: true, heterogeneous: true, worstLobes: ["left-upper"] },
  },
  lungFunction: {
    measuredOn: "2026-11-10",
    fev1PercentPredicted: 92,
    fev1Liters: 2.4,
    fvcLiters: 3.2,
    fev1FvcRatio: 0.75,
    dlcoPercentPredicted: 81,
    tlcoMmolPerMinPerKpa: 6.9,
    dlcoMlPerMinPerMmHg: 20.6,
    equationSet: "GLI Global 2022 and GLI 2017",
    bronchodilator: "after",
    hemoglobinGramsPerLiter: 128,
    dlcoHemoglobinAdjusted: true,
    perfusionLeftPercent: 44,
  },
  exercise: {
    measuredOn: "2026-11-11",
    stairClimbMeters: 22,
    shuttleWalkMeters: 420,
    peakVo2MlPerKgPerMin: 18.5,
    peakVo2PercentPredicted: 79,
    ppoVo2MlPerKgPerMin: 15.2,
    ppoVo2PercentPredicted: 64,
    restingSaturationPercent: 96,
    saturationDropPercent: 2,
  },
  liver: {
    resectionPlanned: false,
    remnantPercent: 61,
    remnantBasis: "standardized",
    parenchyma: "chemotherapy-injured",
    volumetryOn: "2026-11-12",
  },
  systemicAlternative: { considered: true, better: "unclear", reason: "second line would be possible" },
  plan: {
    intent: "remove-all-known-disease",
    operationOn: "2026-12-02",
    stages: [
      {
        order: 1,
        side: "right",
        access: "thoracoscopy",
        nodes: "sampling",
        extended: ["pericardium"],
        resections: [
          { lesions: ["surface"], procedure: "wedge", segments: ["right-lateral-basal"], removedVolumeMl: 60 },
        ],
      },
    ],
    otherTreatment: [{ lesions: ["second"], modality: "stereotactic radiotherapy", doseGray: 54, fractions: 3 }],
    surgeonStatement: { completeResection: "yes", text: "wedge with a margin of 10 mm" },
  },
};

/** A copy of that case with one place set to a value, what leads there made where it is missing; the place is dotted. */
export function everyFieldWith(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(everyField);
  const steps = path.split(".");
  const last = steps.pop() as string;
  const place = steps.reduce((at, step, index) => {
    const holder = at as Record<string, unknown>;
    holder[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    return holder[step];
  }, copy) as Record<string, unknown>;
  place[last] = value;
  return copy;
}
