import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/record/parseCase.ts";
import { everyFieldWith } from "./everyField.ts";

/** The issues of the whole case with one value in it, as sentences. */
function issues(path: string, value: unknown): readonly string[] {
  const read = parseCase(everyFieldWith(path, value));
  return read.ok ? [] : read.issues.map(({ message }) => message);
}

/** A place, the least and the most. */
type Bounded = readonly (readonly [string, number, number])[];

/** Every measured number of a case with the bounds no person exceeds. */
const measures: Bounded = [
  ["patient.ageYears", 0, 120],
  ["patient.heightCm", 50, 250],
  ["patient.weightKg", 1, 400],
  ["patient.cardiac.creatinineUmolPerL", 5, 3000],
  ["primary.biomarkers.1.value", 0, 1e9],
  ["course.localTreatments.0.doseGray", 0, 300],
  ["staging.0.sliceMm", 0.1, 20],
  ["lesions.0.diameterMm", 0, 400],
  ["lesions.0.previousDiameterMm", 0, 400],
  ["lesions.0.depthMm", 0, 400],
  ["lesions.0.intersegmentalPlaneMm", 0, 400],
  ["lesions.0.adjacent.0.distanceMm", 0, 400],
  ["lungFunction.fev1PercentPredicted", 0, 300],
  ["lungFunction.fev1Liters", 0.1, 12],
  ["lungFunction.dlcoPercentPredicted", 0, 300],
  ["lungFunction.tlcoMmolPerMinPerKpa", 0.1, 40],
  ["lungFunction.dlcoMlPerMinPerMmHg", 0.3, 120],
  ["lungFunction.hemoglobinGramsPerLiter", 30, 250],
  ["lungFunction.perfusionLeftPercent", 0, 100],
  ["exercise.stairClimbMeters", 0, 200],
  ["exercise.shuttleWalkMeters", 0, 2000],
  ["exercise.peakVo2MlPerKgPerMin", 0, 100],
  ["exercise.peakVo2PercentPredicted", 0, 300],
  ["exercise.ppoVo2MlPerKgPerMin", 0, 100],
  ["exercise.saturationDropPercent", 0, 100],
  ["liver.remnantPercent", 0, 100],
  ["plan.stages.0.resections.0.removedVolumeMl", 0, 10000],
];

/** Every number of a case that counts something. */
const counts: Bounded = [
  ["patient.clinicalFrailtyScale", 1, 9],
  ["patient.lungEvents.0.grade", 1, 5],
  ["course.localTreatments.0.segmentsRemoved", 0, 19],
  ["course.localTreatments.0.fractions", 1, 100],
  ["plan.stages.0.order", 1, 20],
];

describe.each([...measures, ...counts])("the number at %s", (path, least, most) => {
  const counted = counts.some(([place]) => place === path);
  const bound = `a ${counted ? "whole number" : "number"} from ${least} to ${most}`;

  it("is taken at both ends of its range", () => {
    expect(issues(path, least)).toEqual([]);
    expect(issues(path, most)).toEqual([]);
  });

  it("is refused beyond them, with one sentence", () => {
    for (const value of [least - 1, most + 1, 1e300]) {
      expect(issues(path, value)).toEqual([`${path} must be ${bound}, got ${value}`]);
    }
  });

  it("is refused as text, truth value, list, NaN or infinity", () => {
    expect(issues(path, "7")).toEqual([`${path} must be ${bound}, got "7"`]);
    expect(issues(path, true)).toEqual([`${path} must be ${bound}, got true`]);
    expect(issues(path, [7])).toEqual([`${path} must be ${bound}, got a list`]);
    expect(issues(path, Number.NaN)).toEqual([`${path} must be ${bound}, got NaN`]);
    expect(issues(path, Number.POSITIVE_INFINITY)).toEqual([`${path} must be ${bound}, got Infinity`]);
  });
});

describe.each(counts)("the count at %s", (path, least, most) => {
  it("is refused in parts", () => {
    for (const value of [1.5, 1000.5]) {
      expect(issues(path, value)).toEqual([`${path} must be a whole number from ${least} to ${most}, got ${value}`]);
    }
  });
});

/** Every closed list of words of a case, as its description gives them. */
const words: readonly (readonly [string, ...string[]])[] = [
  ["patient.sex", "male", "female"],
  ["patient.interstitialLungDisease", "none-on-ct", "suspected", "present"],
  ["patient.wish.surgery", "accepts", "undecided", "prefers-not", "declines"],
  ["patient.wish.otherLocalTreatment", "accepts", "undecided", "prefers-not", "declines"],
  [
    "primary.site",
    "colorectal",
    "kidney",
    "soft-tissue-sarcoma",
    "bone-sarcoma",
    "melanoma",
    "breast",
    "head-and-neck",
    "germ-cell",
    "liver",
    "lung",
    "blood",
    "other",
  ],
  ["primary.status", "no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"],
  ["extrathoracic.sites.0.state", "resected", "complete-response", "stable", "growing"],
  ["chest.nodes", "not-suspicious", "suspected", "biopsy-negative", "proven"],
  ["chest.pleura", "clear", "effusion-not-sampled", "malignant"],
  [
    "lesions.0.nature",
    "proven-metastasis",
    "suspected-metastasis",
    "indeterminate",
    "suspected-primary-lung-cancer",
    "proven-primary-lung-cancer",
    "benign",
  ],
  ["lesions.0.course", "new", "growing", "stable", "responding", "vanished"],
  ["lesions.0.pleuralSurface", "costal", "diaphragmatic", "interlobar", "mediastinal"],
  ["lesions.0.adjacent.0.order", "subsegmental", "segmental", "lobar", "main"],
  ["lesions.0.adjacent.0.relation", "near", "abuts", "compresses", "invades"],
  ["lungFunction.bronchodilator", "before", "after"],
  ["liver.remnantBasis", "standardized", "measured"],
  ["liver.parenchyma", "healthy", "chemotherapy-injured", "cirrhotic"],
  ["systemicAlternative.better", "yes", "no", "unclear"],
  [
    "plan.intent",
    "remove-all-known-disease",
    "progressing-lesion-only",
    "diagnostic",
    "residual-after-chemotherapy",
    "palliative",
  ],
  ["plan.surgeonStatement.completeResection", "yes", "no", "uncertain"],
  ["plan.stages.0.side", "right", "left", "both"],
  ["plan.stages.0.resections.0.procedure", "wedge", "segmentectomy", "lobectomy", "sleeve-lobectomy", "pneumonectomy"],
];

describe.each(words)("the word at %s", (path, ...options) => {
  it("is each of those its description lists", () => {
    // Another side than that of the lesion is refused for another reason.
    const within = options.filter((option) => path !== "plan.stages.0.side" || option !== "left");
    for (const option of within) expect(issues(path, option)).toEqual([]);
  });

  it("is no other", () => {
    for (const value of ["sometimes", "", options[0]?.toUpperCase()]) {
      expect(issues(path, value)).toEqual([`${path} must be one of ${options.join(", ")}, got "${value}"`]);
    }
    expect(issues(path, 1)).toEqual([`${path} must be one of ${options.join(", ")}, got 1`]);
  });
});

describe("the other fields", () => {
  it("take ECOG from 0 to 4", () => {
    for (const ecog of [0, 1, 2, 3, 4]) expect(issues("patient.ecog", ecog)).toEqual([]);
    for (const ecog of [-1, 5, 1.5]) {
      expect(issues("patient.ecog", ecog)).toEqual([`patient.ecog must be a whole number from 0 to 4, got ${ecog}`]);
    }
  });

  it("take the two states of disease outside the chest", () => {
    const bound = "extrathoracic.state must be one of none-found, present";
    expect(issues("extrathoracic", { state: "none-found" })).toEqual([]);
    expect(issues("extrathoracic", { state: "present" })).toEqual([]);
    expect(issues("extrathoracic", { state: "gone" })).toEqual([`${bound}, got "gone"`]);
  });

  it.each([
    "patient.homeOxygen",
    "patient.cardiac.coronaryDisease",
    "patient.cardiac.strokeOrTia",
    "patient.cardiac.highRiskEvaluation",
    "course.polymetastaticBefore",
    "course.oligometastaticBefore",
    "course.systemic.0.ongoing",
    "extrathoracic.sites.0.treatableWithCurativeIntent",
    "chest.lymphangitis",
    "chest.lesionListComplete",
    "lesions.0.crossesFissure",
    "lesions.0.endobronchial",
    "lesions.0.previousRadiation",
    "lungFunction.dlcoHemoglobinAdjusted",
    "liver.resectionPlanned",
    "systemicAlternative.considered",
  ])("take true and false at %s", (path) => {
    expect(issues(path, true)).toEqual([]);
    expect(issues(path, false)).toEqual([]);
    expect(issues(path, "yes")).toEqual([`${path} must be true or false, got "yes"`]);
    expect(issues(path, 1)).toEqual([`${path} must be true or false, got 1`]);
  });

  const structures = [
    "vessel",
    "bronchus",
    "trachea",
    "esophagus",
    "heart",
    "great-vessel",
    "brachial-plexus",
    "spinal-cord",
    "chest-wall",
    "diaphragm",
    "pericardium",
    "vertebra",
  ];

  it.each(structures)("take the structure %s", (structure) => {
    expect(issues("lesions.0.adjacent.0.structure", structure)).toEqual([]);
  });

  it("refuse a structure, a segment and a reason for absence nobody knows", () => {
    expect(issues("lesions.0.adjacent.0.structure", "tail")).toEqual([
      `lesions.0.adjacent.0.structure must be one of ${structures.join(", ")}, got "tail"`,
    ]);
    expect(issues("lesions.0.segments.0", 8)).toEqual([
      "lesions.0.segments.0 must be the name of a lung segment, got 8",
    ]);
    expect(issues("case.absentReasons", { "lungFunction.fev1Liters": "forgotten" })).toEqual([
      'case.absentReasons.lungFunction.fev1Liters must be one of not-performed, unable, declined, got "forgotten"',
    ]);
  });
});

const dates = [
  "case.asOf",
  "patient.lungEvents.0.on",
  "patient.wish.recordedOn",
  "primary.diagnosedOn",
  "primary.treatedOn",
  "primary.assessedOn",
  "primary.biomarkers.0.on",
  "course.lungMetastasisDetectedOn",
  "course.localTreatments.0.on",
  "course.systemic.0.startedOn",
  "course.systemic.0.lastDoseOn",
  "staging.0.on",
  "extrathoracic.sites.0.assessedOn",
  "lesions.0.tissue.on",
  "lesions.0.measuredOn",
  "lesions.0.previousOn",
  "lungs.absentSince",
  "lungFunction.measuredOn",
  "exercise.measuredOn",
  "liver.volumetryOn",
];

describe.each(dates)("the date at %s", (path) => {
  it.each([
    "1900",
    "2199",
    "2024-01",
    "2024-12",
    "2024-02-29",
    "2000-02-29",
    "2023-02-28",
    "2024-01-31",
    "2024-04-30",
    "2024-12-31",
  ])("takes %s", (date) => {
    expect(issues(path, date)).toEqual([]);
  });

  it.each([
    "1899",
    "2200",
    "2024-00",
    "2024-13",
    "2024-1",
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-01-32",
    "2024-01-00",
    "20240101",
    "01.02.2024",
    "2024-01-01T00:00",
    "2024-02-29 ",
    "",
  ])("refuses %j", (date) => {
    expect(issues(path, date)).toEqual([
      `${path} must be an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD, got "${date}"`,
    ]);
  });

  it("refuses a number", () => {
    expect(issues(path, 2024)).toEqual([
      `${path} must be an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD, got 2024`,
    ]);
  });
});

describe("the parts of a case", () => {
  const objects = ["patient", "patient.cardiac", "primary", "course", "extrathoracic", "chest", "lesions.0", "lungs"];
  const moreObjects = ["lesions.0.tissue", "lungFunction", "exercise", "liver", "systemicAlternative", "plan"];

  it.each([...objects, ...moreObjects, "plan.stages.0", "staging.0", "patient.lungEvents.0", "case"])(
    "are an object at %s, and a misspelled field of it is an issue",
    (path) => {
      expect(issues(path, "text")).toContain(`${path} must be an object with named fields, got "text"`);
      const [sentence, ...others] = issues(`${path}.fev1Percent`, 1);
      expect(sentence).toMatch(
        /^\S+\.fev1Percent must be one of the fields \w+(, \w+)+ \(unknown field(, did you mean \w+\?)?\), got "fev1Percent"$/,
      );
      expect(others).toEqual([]);
      expect(issues(`${path}.note`, { any: ["thing"] })).toEqual([]);
    },
  );

  it.each([
    "staging",
    "patient.lungEvents",
    "lesions.0.adjacent",
    "lesions.0.segments",
    "chest.stations",
    "lungs.absentSegments",
  ])("are a list at %s", (path) => {
    expect(issues(path, { 0: "text" })).toEqual([`${path} must be a list, got an object`]);
    expect(issues(path, [])).toEqual([]);
  });

  it.each(["primary.histology", "lungFunction.equationSet", "plan.surgeonStatement.text", "plan.stages.0.access"])(
    "are text at %s",
    (path) => {
      expect(issues(path, "")).toEqual([]);
      expect(issues(path, 3)).toEqual([`${path} must be text, got 3`]);
    },
  );
});
