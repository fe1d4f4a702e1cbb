import { lobes } from "../anatomy/lobe.ts";
import type { Candidate } from "./candidate.ts";
import type { FactsField, FieldValue, ListField, RangeField, WordField } from "./field.ts";
import { primarySites } from "./primarySite.ts";
import * as ranges from "./ranges.table.ts";

/** What a field of the hand-written types is in the table: a number a range, a word a choice, a list its entries. */
type FieldFor<T> = T extends number
  ? RangeField
  : T extends boolean
    ? "flag"
    : T extends string
      ? string extends T
        ? "text" | "date"
        : "segment" | "version" | WordField
      : T extends readonly (infer Entry)[]
        ? ListField & { readonly each: FieldFor<Entry> }
        : FieldsFor<T>;

/** The fields of an object: each of them, and no other. */
type FieldsFor<T> = {
  readonly [Name in Exclude<keyof T, "note">]-?: Name extends "absentReasons"
    ? FactsField
    : undefined extends T[Name]
      ? FieldFor<NonNullable<T[Name]>>
      : { readonly required: FieldFor<T[Name]> };
};

/** Every field of a case: the shape of {@link Candidate} with what each place may hold. */
export type CaseFields = FieldsFor<Candidate>;

const segments = { each: "segment" } as const;

/** What a patient says of a treatment. */
const wishes = ["accepts", "undecided", "prefers-not", "declines"] as const;

/** The resections of a stage, and those that may take their place. */
const resections = {
  each: {
    lesions: { each: "text" },
    procedure: ["wedge", "segmentectomy", "lobectomy", "sleeve-lobectomy", "pneumonectomy"],
    segments,
    removedVolumeMl: ranges.removedVolumeRange,
    removedUnits: { least: [0, 19], most: [0, 19] },
  },
} as const;

const written = {
  // The case as a document.
  case: {
    required: {
      schema: { required: "version" },
      asOf: { required: "date" },
      absentReasons: { byFact: ["not-performed", "unable", "declined"] },
    },
  },
  // The person.
  patient: {
    sex: ["male", "female"],
    ageYears: ranges.ageRange,
    bornOn: "date",
    heightCm: ranges.heightRange,
    weightKg: ranges.weightRange,
    ecog: ranges.ecogRange,
    clinicalFrailtyScale: [1, 9, 1],
    interstitialLungDisease: ["none-on-ct", "suspected", "present"],
    homeOxygen: "flag",
    smoking: { status: ["never", "former", "current"], packYears: [0, 300] },
    lungEvents: { emptyMeansNone: true, each: { kind: "text", grade: [1, 5, 1], on: "date" } },
    cardiac: {
      coronaryDisease: "flag",
      strokeOrTia: "flag",
      creatinineUmolPerL: ranges.creatinineRange,
      highRiskEvaluation: "flag",
    },
    wish: {
      surgery: wishes,
      otherLocalTreatment: wishes,
      priorities: "text",
      recordedOn: "date",
    },
  },
  // The primary tumor.
  primary: {
    site: primarySites,
    histology: "text",
    nodes: ["negative", "positive"],
    resection: ["R0", "R1", "R2", "not-resected"],
    diagnosedOn: "date",
    treatedOn: "date",
    status: ["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"],
    assessedOn: "date",
    assessedBy: "text",
    biomarkers: { each: { name: "text", result: "text", value: [0, 1e9], unit: "text", on: "date" } },
  },
  // The course of the disease and what was given for it.
  course: {
    polymetastaticBefore: "flag",
    oligometastaticBefore: "flag",
    lungMetastasisDetectedOn: "date",
    intervalMonths: [0, 1200],
    lesionSummary: {
      count: ranges.lesionCountRange,
      countIsAtLeast: "flag",
      largestMm: ranges.lungLengthRange,
      bilateral: "flag",
    },
    localTreatments: {
      each: {
        site: "text",
        kind: "text",
        on: "date",
        segmentsRemoved: [0, 19, 1],
        segments,
        doseGray: ranges.doseRange,
        fractions: ranges.fractionRange,
        result: "text",
        histology: "text",
      },
    },
    systemic: {
      emptyMeansNone: true,
      each: {
        class: "text",
        agent: "text",
        startedOn: "date",
        lastDoseOn: "date",
        ongoing: "flag",
        response: "text",
        stoppedBecause: ["completed", "toxicity", "progression", "other"],
      },
    },
  },
  // One staging examination.
  staging: {
    each: {
      modality: ["ct", "pet-ct", "mri", "bone-scan", "ultrasound", "endoscopy", "ebus", "other"],
      on: "date",
      sliceMm: [0.1, 20],
      regions: { each: ["chest", "abdomen", "pelvis", "liver", "brain", "neck", "spine", "extremity", "whole-body"] },
      contrast: "flag",
      result: "text",
    },
  },
  // Disease outside the chest.
  extrathoracic: {
    state: ["none-found", "present"],
    sites: {
      each: {
        site: "text",
        state: ["resected", "complete-response", "stable", "growing"],
        treatableWithCurativeIntent: "flag",
        assessedOn: "date",
      },
    },
  },
  // The chest beyond the lesions.
  chest: {
    nodes: ["not-suspicious", "suspected", "biopsy-negative", "proven"],
    stations: {
      each: {
        station: "text",
        shortAxisMm: ranges.nodeAxisRange,
        petAvid: "flag",
        tissue: ["not-sampled", "negative", "positive"],
      },
    },
    pleura: ["clear", "effusion-not-sampled", "malignant"],
    lymphangitis: "flag",
    lesionListComplete: "flag",
  },
  // One lesion of the lung.
  lesions: {
    each: {
      id: "text",
      nature: [
        "proven-metastasis",
        "suspected-metastasis",
        "indeterminate",
        "suspected-primary-lung-cancer",
        "proven-primary-lung-cancer",
        "benign",
      ],
      tissue: { on: "date", method: "text", result: "text" },
      lobe: lobes,
      lobes: { each: lobes },
      side: ["right", "left"],
      segments,
      diameterMm: ranges.lungLengthRange,
      measuredOn: "date",
      firstSeenOn: "date",
      previousDiameterMm: ranges.lungLengthRange,
      previousOn: "date",
      course: ["new", "growing", "stable", "responding", "vanished"],
      attenuation: ["solid", "part-solid", "ground-glass"],
      contour: ["smooth", "lobulated", "spiculated"],
      calcification: ["none", "diffuse", "central", "laminated", "popcorn", "eccentric", "stippled"],
      airBronchogram: "flag",
      depthMm: ranges.lungLengthRange,
      pleuralSurface: ["costal", "diaphragmatic", "interlobar", "mediastinal"],
      crossesFissure: "flag",
      intersegmentalPlaneMm: ranges.lungLengthRange,
      endobronchial: "flag",
      adjacent: {
        emptyMeansNone: true,
        each: {
          structure: {
            required: [
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
            ],
          },
          order: ["subsegmental", "segmental", "lobar", "main"],
          relation: ["near", "abuts", "compresses", "invades"],
          distanceMm: ranges.lungLengthRange,
        },
      },
      previousRadiation: "flag",
    },
  },
  // What is already missing or out of service in the lungs.
  lungs: {
    absentSegments: { emptyMeansNone: true, each: "segment" },
    absentSince: "date",
    obstructedSegments: { emptyMeansNone: true, each: "segment" },
    totalVolumeMl: ranges.lungVolumeRange,
    volumeOn: "date",
    emphysema: { present: "flag", heterogeneous: "flag", worstLobes: { each: lobes } },
  },
  // Lung function as the laboratory printed it.
  lungFunction: {
    measuredOn: "date",
    fev1PercentPredicted: ranges.percentPredictedRange,
    fev1Liters: ranges.fev1Range,
    fvcLiters: ranges.fvcRange,
    fev1FvcRatio: ranges.fev1FvcRatioRange,
    dlcoPercentPredicted: ranges.percentPredictedRange,
    tlcoMmolPerMinPerKpa: ranges.tlcoRange,
    dlcoMlPerMinPerMmHg: ranges.dlcoRange,
    equationSet: "text",
    bronchodilator: ["before", "after"],
    hemoglobinGramsPerLiter: ranges.hemoglobinRange,
    dlcoHemoglobinAdjusted: "flag",
    perfusionLeftPercent: ranges.percentRange,
  },
  // Exercise tests.
  exercise: {
    measuredOn: "date",
    stairClimbMeters: ranges.stairClimbRange,
    shuttleWalkMeters: ranges.shuttleWalkRange,
    peakVo2MlPerKgPerMin: ranges.oxygenUptakeRange,
    peakVo2PercentPredicted: ranges.percentPredictedRange,
    ppoVo2MlPerKgPerMin: ranges.oxygenUptakeRange,
    ppoVo2PercentPredicted: ranges.percentPredictedRange,
    restingSaturationPercent: ranges.percentRange,
    saturationDropPercent: ranges.percentRange,
  },
  // The liver, where part of it is to be removed as well.
  liver: {
    resectionPlanned: "flag",
    remnantPercent: ranges.percentRange,
    remnantBasis: ["standardized", "measured"],
    parenchyma: ["healthy", "chemotherapy-injured", "cirrhotic"],
    volumetryOn: "date",
  },
  // Whether a systemic treatment would be preferable.
  systemicAlternative: { considered: "flag", better: ["yes", "no", "unclear"], reason: "text" },
  // What is intended.
  plan: {
    intent: [
      "remove-all-known-disease",
      "progressing-lesion-only",
      "diagnostic",
      "residual-after-chemotherapy",
      "palliative",
    ],
    operationOn: "date",
    stages: {
      each: {
        order: [1, 20, 1],
        side: ["right", "left", "both"],
        access: "text",
        nodes: "text",
        extended: { each: ["chest-wall", "diaphragm", "pericardium", "vertebra", "great-vessel", "atrium"] },
        resections,
      },
    },
    fallback: resections,
    otherTreatment: {
      each: {
        lesions: { each: "text" },
        modality: "text",
        doseGray: ranges.doseRange,
        fractions: ranges.fractionRange,
      },
    },
    surgeonStatement: {
      completeResection: ["yes", "no", "uncertain"],
      toleratesOperation: ["yes", "no", "uncertain"],
      text: "text",
    },
  },
} as const satisfies CaseFields;

/** What a brand hides: the same numbers, words and lists without the units in their types, and without notes. */
type Plain<T> = T extends number
  ? number
  : T extends string | boolean | undefined
    ? T
    : T extends readonly (infer Entry)[]
      ? Plain<Entry>[]
      : { [Name in keyof T as Name extends "note" ? never : Name]: Plain<T[Name]> };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Finds a word that a type has and the table has not; the other way round, the table does not satisfy its type. */
type Complete = Same<FieldValue<typeof written>, Plain<Candidate>> extends true ? CaseFields : "a word is missing";

/**
 * Every field of a case and what it may hold: the one table that the parser and the JSON Schema read, and that is checked
 * against the types of a case, field by field and word by word. Numbers are bounded on both sides by what no person
 * exceeds, wide by intent; what is merely odd is a warning, not an issue.
 */
export const caseFields: CaseFields = written satisfies Complete;
