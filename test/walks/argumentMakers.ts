import * as biology from "../../src/biology.ts";
import * as board from "../../src/board.ts";
import * as evidence from "../../src/evidence.ts";
import * as fhir from "../../src/fhir.ts";
import * as pathways from "../../src/fitness.ts";
import type { Candidacy, Candidate } from "../../src/index.ts";
import * as index from "../../src/index.ts";
import * as liver from "../../src/liver.ts";
import { plannedOperations } from "../../src/plan/plannedOperations.ts";
import * as radiotherapy from "../../src/radiotherapy.ts";
import * as record from "../../src/record.ts";
import * as reference from "../../src/reference.ts";

/** What is behind the doors that compute, by name. */
const root = {
  ...biology,
  ...board,
  ...evidence,
  caseFromFhir: fhir.caseFromFhir,
  ...pathways,
  ...liver,
  ...radiotherapy,
  ...record,
  ...reference,
  ...index,
};

type Surface = typeof root;

/** The exports that can be called. */
export type FunctionExports = {
  [K in keyof Surface]: Surface[K] extends (...args: never[]) => unknown ? K : never;
}[keyof Surface];

/** Reads a case of the sweep as `parseCase` does, so that what the sweep calls valid is a case. */
function valid(input: unknown): Candidate {
  const read = record.parseCase(input);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
}

/** The case of the sweep: every number a case can hold, each of them possible. */
export const candidate: Candidate = valid({
  case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
  patient: {
    sex: "female",
    ageYears: 61,
    heightCm: 166,
    weightKg: 68,
    ecog: 1,
    clinicalFrailtyScale: 3,
    interstitialLungDisease: "none-on-ct",
    homeOxygen: false,
    lungEvents: [{ kind: "pneumonitis", grade: 1, on: "2025-03" }],
    cardiac: { coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80, highRiskEvaluation: false },
    wish: { surgery: "accepts" },
  },
  primary: {
    site: "colorectal",
    histology: "adenocarcinoma",
    diagnosedOn: "2023-04",
    treatedOn: "2023-05-16",
    status: "no-evidence-of-disease",
    assessedOn: "2026-11-03",
    biomarkers: [{ name: "CEA", result: "raised", value: 12, unit: "ng/mL", on: "2026-11-03" }],
  },
  course: {
    polymetastaticBefore: false,
    oligometastaticBefore: false,
    lungMetastasisDetectedOn: "2026-10-20",
    localTreatments: [{ site: "lung", kind: "surgery", on: "2024-02", segmentsRemoved: 1, doseGray: 54, fractions: 3 }],
    systemic: [{ class: "chemotherapy", agent: "FOLFOX", startedOn: "2024-03", lastDoseOn: "2024-08", ongoing: false }],
  },
  staging: [{ modality: "ct", on: "2026-11-03", sliceMm: 1, regions: ["chest", "abdomen"] }],
  extrathoracic: { state: "none-found" },
  chest: { nodes: "not-suspicious", lesionListComplete: true, pleura: "clear", lymphangitis: false },
  lesions: [
    {
      id: "surface",
      nature: "suspected-metastasis",
      lobe: "right-lower",
      segments: ["right-lateral-basal"],
      diameterMm: 7,
      measuredOn: "2026-11-03",
      previousDiameterMm: 5,
      previousOn: "2026-08-03",
      depthMm: 0,
      pleuralSurface: "costal",
    },
    {
      id: "deep",
      nature: "suspected-metastasis",
      lobe: "right-upper",
      segments: ["right-anterior"],
      diameterMm: 12,
      depthMm: 35,
      intersegmentalPlaneMm: 14,
      adjacent: [{ structure: "vessel", order: "segmental", relation: "near", distanceMm: 3 }],
    },
  ],
  lungs: { absentSegments: [], obstructedSegments: [] },
  lungFunction: {
    measuredOn: "2026-11-10",
    fev1PercentPredicted: 92,
    fev1Liters: 2.4,
    dlcoPercentPredicted: 81,
    tlcoMmolPerMinPerKpa: 6.5,
    dlcoMlPerMinPerMmHg: 19.4,
    equationSet: "GLI Global 2022 and GLI 2017",
    bronchodilator: "after",
    hemoglobinGramsPerLiter: 131,
    dlcoHemoglobinAdjusted: false,
    perfusionLeftPercent: 46,
  },
  exercise: {
    measuredOn: "2026-11-11",
    stairClimbMeters: 22,
    shuttleWalkMeters: 450,
    peakVo2MlPerKgPerMin: 21,
    peakVo2PercentPredicted: 88,
    ppoVo2MlPerKgPerMin: 19,
    saturationDropPercent: 2,
  },
  liver: { resectionPlanned: true, remnantPercent: 45, remnantBasis: "standardized", parenchyma: "healthy" },
});

/** The same person with a plan written down. */
export const planned: Candidate = valid({
  ...candidate,
  plan: {
    intent: "remove-all-known-disease",
    stages: [
      {
        order: 1,
        side: "right",
        resections: [
          { lesions: ["surface"], procedure: "wedge", removedVolumeMl: 40 },
          { lesions: ["deep"], procedure: "segmentectomy", segments: ["right-anterior"] },
        ],
      },
    ],
  },
});

const fitness = {
  fev1PercentPredicted: 72,
  fev1Liters: 2.1,
  dlcoPercentPredicted: 68,
  ppoFev1PercentPredicted: 44,
  ppoDlcoPercentPredicted: 41,
  stairClimbMeters: 15,
  shuttleWalkMeters: 380,
  peakVo2MlPerKgPerMin: 16,
  peakVo2PercentPredicted: 68,
  ppoVo2MlPerKgPerMin: 12,
  ppoVo2PercentPredicted: 48,
  restingSaturationPercent: 95,
  saturationDropPercent: 3,
  plannedExtent: "lobectomy",
  cardiac: { coronaryDisease: false, strokeOrTia: false, creatinineUmolPerL: 80, highRiskEvaluation: false },
};

const course = { fractions: 3, dosePerFraction: 18 };
const edge = { ...course, at: "target-edge" };
const interval = root.diseaseFreeInterval({ primaryTreatedOn: "2023-05", operationOn: "2026-11-24" }, "operation");
const lesions = candidate.lesions;
const curve = { alphaPerGray: 0.33, d0: 1.25, dq: 1.8 };
const person = { sex: "female", ageYears: 61, heightCm: 166 };
const grouped = { ...person, group: "caucasian" };
const share = { percent: 30, basis: "standardized" };
const measuredShare = { percent: 30, basis: "measured" };
/** Plans are worked out by the package, so the sweep takes them as they are. */
export const plan: Candidacy["plan"] = plannedOperations(candidate, root.documentPolicy);
const several = { least: 1, most: 2 };
const decided = { verdict: "met", reasons: [], needs: [], restsOn: "primary", assumed: [] };
const one: readonly (readonly unknown[])[] = [[1]];
const gates = [["2023-05-16", "2026-11-24", 36]] as const;

/**
 * For every function that is exported, one or more lists of valid arguments. The sweep puts each bad value in each
 * place where a number stands, so a list with every optional number in it is worth more than a short one. Policies of
 * the package itself are taken as they are.
 */
export const argumentLists: { readonly [K in FunctionExports]: readonly (readonly unknown[])[] } = {
  // units
  alphaBeta: one,
  centimeters: one,
  days: one,
  grams: one,
  gramsPerLiter: one,
  gramsPerMilliliter: one,
  gray: one,
  kilograms: one,
  liters: one,
  meters: one,
  micromolesPerLiter: one,
  millimeters: one,
  milliliters: one,
  mlPerKgPerMin: one,
  mlPerMinPerMmHg: one,
  mlPerMinPerMmHgPerLiter: one,
  mmolPerMinPerKPa: one,
  mmolPerMinPerKPaPerLiter: one,
  percent: one,
  percentPredicted: one,
  ratio: one,
  segmentCount: one,
  squareMeters: one,
  subsegmentCount: one,
  weeks: one,
  years: one,
  // evidence
  allOf: [[[decided]]],
  and: [["met", "unknown"]],
  anyOf: [[[decided]]],
  compareWithThreshold: [[45, root.fortyPercentPredicted]],
  decided: [[{ code: "pleura", verdict: "met", standing: "primary" }]],
  not: [["met"]],
  or: [["met", "unknown"]],
  undecided: [[{ code: "pleura", verdict: "unknown", standing: "primary" }, ["chest.pleura"]]],
  // anatomy
  lobeOfSegment: [["right-apical"]],
  lobesOf: [["left"], []],
  segmentUnits: [[["right-apical"]]],
  segmentsOf: [["right-upper"], []],
  sideOfLobe: [["left-lower"]],
  // reference
  adjustForHemoglobin: [[6.5, person, 131]],
  compareEquationSets: [[[root.fev1Global2022, root.fev1Gli2012], grouped, 2.4, root.fortyPercentPredicted]],
  compareWithReference: [[root.fev1Global2022, person, 2.4]],
  lowerLimitOfNormal: [
    [root.fev1Global2022, person],
    [root.fvcGli2012, grouped],
    [root.tlcoGli2017, person],
  ],
  lungFunctionInPercent: [
    [
      { patient: person, lungFunction: { fev1Liters: 2.4, tlcoMmolPerMinPerKpa: 6.5 } },
      { fev1: root.fev1Global2022, transferFactor: root.tlcoGli2017 },
    ],
  ],
  percentOfPredicted: [
    [root.fev1Global2022, person, 2.4],
    [root.fev1Gli2012, grouped, 2.4],
  ],
  predicted: [
    [root.fev1Global2022, person],
    [root.kcoGli2017, person],
    [root.vaGli2017, person],
    [root.tlcGli2021, person],
  ],
  toSiTransferFactor: one,
  toTraditionalTransferFactor: one,
  upperLimitOfNormal: [[root.fvcGlobal2022, person]],
  valueAtZ: [[root.fev1Global2022, person, -1]],
  zScore: [[root.fev1Global2022, person, 2.4]],
  // reserve
  bodySurfaceArea: [
    [root.mosteller, 166, 68],
    [root.boyd, 166, 68],
  ],
  chan2006: [[68, "female"]],
  chouker2004: [[68, 61, "female"]],
  degreeOfHypertrophy: [[share, { ...share, percent: 38 }]],
  compareLiverPolicies: [[{ remnantPercent: 27, remnantBasis: "standardized", parenchyma: "chemotherapy-injured" }]],
  futureLiverRemnantOk: [[27, "chemotherapy-injured"]],
  judgeLiverRemnant: [[{ remnantPercent: 27, remnantBasis: "standardized", parenchyma: "chemotherapy-injured" }]],
  kineticGrowthRate: [[share, { ...share, percent: 38 }, 3]],
  kokudo2015: [[61, 28, true]],
  leung2014: [[{ pointsPerWeek: 2, basis: "measured" }]],
  measuredRemnant: [[{ total: 1500, tumor: 100, remnant: 500, tumorInRemnant: 10 }]],
  millilitersFromGrams: [[1200, 1.04]],
  perfusionShareOfSegments: [[46, 2, 9]],
  ppoAfterResection: [
    [80, ["right-apical"], { obstructed: ["right-medial"], absent: ["right-superior"] }],
    [2.4, []],
  ],
  ppoFromCtVolume: [[2.4, 300, 4200]],
  ppoFromPerfusion: [[80, 12]],
  ppoFromSubsegments: [[80, 6, { obstructed: 2 }]],
  ppoFunction: [[80, 3, { functioning: 18 }]],
  relativeGrowthRate: [[400, 520, 21]],
  remnantToBodySurface: [[500, { squareMeters: 1.8, formula: "mosteller" }]],
  remnantToBodyWeight: [[500, 68]],
  resectedFraction: [[{ total: 1500, tumor: 100, resected: 500, tumorInResected: 90 }]],
  rightPerfusionShare: [
    [
      { anterior: 100, posterior: 110 },
      { anterior: 90, posterior: 80 },
    ],
  ],
  shindoh2013: [[share, { ...share, percent: 38 }, 3]],
  standardizedRemnant: [[400, { milliliters: 1300, formula: "vauthey-2002", surface: "mosteller" }]],
  totalLiverVolume: [[root.vauthey2002, { squareMeters: 1.8, formula: "mosteller" }]],
  tu2007: [[68]],
  volumeGrowthRate: [[400, 520, 21]],
  weeksToTarget: [[measuredShare, 40, { pointsPerWeek: 2, basis: "measured" }]],
  yuLiverVolume: [[166, 68]],
  // fitness
  compareFitness: [[fitness]],
  creatinineFromMgPerDl: one,
  fitnessOverRange: [[root.accp2013, fitness, { ppoFev1PercentPredicted: { least: 41, most: 44 } }]],
  ppoProduct: [[44, 41]],
  runPathway: root.fitnessPathways.map((pathway) => [pathway, fitness]),
  shuttleWalkDistance: [[38]],
  stairClimbAltitude: [[80, 0.17]],
  stairClimbSpeed: [[13.6, 60]],
  thoracicRevisedCardiacRiskIndex: [[fitness.cardiac, "lobectomy"]],
  wedgeUnits: [[2]],
  // resection
  chooseResection: [[lesions?.[0]], [lesions?.[1]]],
  iaslcCompleteness: [[{ margin: "clear", marginMm: 3, nodalAssessment: "systematic" }]],
  planResections: [
    [lesions],
    [
      lesions,
      {
        policy: { ...root.countedUnitsPolicy, prices: { wedge: 1, segmentectomy: 2, lobectomy: 3 } },
        withoutSurgery: { modality: "radiotherapy", lesions: [0] },
        reserve: { facts: { fev1PercentPredicted: 60, dlcoPercentPredicted: 55 } },
      },
    ],
  ],
  requiredMargin: [
    [root.tenMillimeterMargin, 12],
    [root.diameterMargin, 12],
  ],
  resectionStatus: [
    [{ margin: "clear", marginMm: 3, tumorLeft: false }],
    [[{ margin: "clear", marginMm: 3 }]],
    [{ margin: "clear", marginMm: 0.5 }, root.withinOneMillimeter],
  ],
  residualTumorDetail: [[{ margin: "microscopic", marginMm: 0, inSituAtMargin: true }]],
  // radiotherapy
  acropSchedule: [[{ peripheral: true, broadChestWallContact: false }]],
  atTargetMaximum: [[edge, 80]],
  bed: [[course, 10]],
  bedAtLeast: [[151, 100]],
  bedLinearQuadraticLinear: [[course, 10, { transitionDose: 12, finalSlope: 2.8 }]],
  bedUniversalCurve: [[course, curve]],
  bedWithDoubts: [[course, 10]],
  bedWithIncompleteRepair: [[course, 10, { fractionsPerDay: 2, intervalHours: 6, halfTimeHours: 4 }]],
  bedWithProtraction: [[course, 10, { deliveryMinutes: 30, halfTimeMinutes: 90 }]],
  bedWithRepopulation: [[course, 10, { alphaPerGray: 0.3, doublingDays: 3, kickOffDays: 21, overallDays: 28 }]],
  checkOrganLimit: [
    [root.nccnLimits, { organ: "esophagus", fractions: 5, measure: { of: "maximum" }, dose: 30, prescribed: 50 }],
    [root.tg101Limits, { organ: "heart", fractions: 3, measure: { of: "hottest", volumeMl: 15 }, dose: 20 }],
  ],
  compareOrganLimits: [[{ organ: "heart", fractions: 3, measure: { of: "hottest", volumeMl: 15 }, dose: 20 }]],
  compareWithSenthi2013: [[200]],
  compareWithTcd90: [[120, "metastasis"]],
  compareWithZhao2016: [[100, 20]],
  conformityDeviation: [[1.3, { none: 1.2, minor: 1.5 }]],
  conformityLimits: [[20]],
  controlByOhri2012: [[edge, 2, { courseDays: 5 }]],
  dosePerFractionFor: [[100, 5, 10]],
  eqd2: [[course, 10]],
  eqd2OfBed: [[100, 10]],
  eqd2OfBin: [[40, 5, 3]],
  eqdx: [[course, 10, 2]],
  fractionsFor: [[100, 10, 10]],
  hilusAdviceAgainst: [[8]],
  incompleteRepairFactor: [[2, 6, 4]],
  linearQuadraticDoubts: [[course]],
  localControlGuckenberger2009: [[110]],
  localRecurrenceOnishi: [[100, "onishi-2004"]],
  nccnListing: [[3, { peripheral: true, diameterMm: 20, chestWallMm: 15 }]],
  protractionFactor: [[30, 90]],
  regimensFor: [["peripheral", { diameterMm: 20, chestWallMm: 15 }]],
  sabrCometSchedule: [
    [{ diameterMm: 20, abutsChestWall: false, within2CmOfMediastinumOrPlexus: false, esophagusLimitKept: true }],
  ],
  schedule: [
    [3, 18],
    [3, 18, "isocenter"],
  ],
  schedulesPublishedFor: [
    [{ zone: "peripheral", diameterMm: 20, chestWallMm: 15, interstitialLungDisease: "none-on-ct" }],
  ],
  singleFractionEquivalent: [[course, curve]],
  statedBed: [
    [100, 10],
    [100, 10, "isocenter"],
  ],
  sumBed: [[[50, 60]]],
  sumEqd2: [[[50, 60]]],

  // fhir
  caseFromFhir: [[[{ resourceType: "Patient", id: "a", gender: "female" }], { asOf: "2026-11-24" }]],
  sunsetPolicy: [
    [{ course: { fractions: 8, dosePerFraction: 7.5 }, maximum: 70, maximumInsideTarget: true, endobronchial: false }],
  ],
  tumorControl: [[edge, 2, { group: "colorectal", courseDays: 5 }]],
  universalCurve: [[curve]],
  universalCurveFromBeta: [[{ alphaPerGray: 0.33, betaPerGray2: 0.038, d0: 1.25 }]],
  zoneOf: [[root.rtogZones, { distanceMm: { "proximal-bronchial-tree": 15 }, overlaps: [] }]],
  // biology
  ashworth2014: [[{ primarySite: "lung", metastases: 2, synchronous: true, nodalCategory: "N0" }]],
  colorectalTree2004: [[{ primarySite: "colorectal", largestMm: 12, interval }]],
  completedMonths: [["2023-05-16", "2026-11-24"]],
  daysBetween: [["2023-05-16", "2026-11-24"]],
  deVin2014: [[{ metastases: 2, adenocarcinoma: true, brainMetastases: false, synchronous: true, sex: "female" }]],
  diseaseFreeInterval: [[{ primaryTreatedOn: "2023-05", operationOn: "2026-11-24" }, "operation"]],
  doublingTime: [[1.2]],
  evidenceFor: [["colorectal"]],
  exceedsMonths: gates,
  growth: [[{ diameterMm: 12, measuredOn: "2026-11-03", previousDiameterMm: 9, previousOn: "2026-08-03" }]],
  growthFold: [[1.2, 30]],
  imagingMisses: [[]],
  lesionCount: [[lesions]],
  nodalStatus: [[{ nodes: "suspected", stations: ["4R"], lesionSides: ["right"] }]],
  nodalTissue: [[{ shortAxisMm: 8, uptakeAboveMediastinum: false, centralLesion: false, largestLesionMm: 12 }]],
  oligometastaticCount: [
    [{ lungMetastases: several, extrathoracicMetastases: { least: 0, most: 0 }, lesionListComplete: true }],
  ],
  oligometastaticState: [[{ polymetastaticBefore: false, oligometastaticBefore: true }]],
  openBiologyQuestions: [[{ primarySite: "colorectal", biomarkers: [], systemic: [{ agent: "bevacizumab" }] }]],
  reachesMonths: gates,
  registryGroup: [[{ primarySite: "colorectal", completeResection: true, metastases: several, interval }]],
  sabrComet2019: [[{ metastases: 2, primaryControlled: true, ecog: 1, lifeExpectancyMonths: 12 }]],
  salah2012: [[{ primarySite: "colorectal", ceaNgPerMl: 12, interval, metastases: several, lesionListComplete: true }]],
  shortInterval: [[interval, 36]],
  specificGrowthRate: [[100, 200, 30]],
  stagingCurrent: [[candidate.staging, "2026-11-24"]],
  synchronicity: [[{ primaryDiagnosedOn: "2023-05", lungMetastasisDetectedOn: "2026-10" }, root.synchronousEahpba2023]],
  synchronicityDefinitions: [[]],
  satoScore: [[{ male: true, usualInterstitialPneumonia: true }]],
  systemicOptions: [[{ primarySite: "colorectal", biomarkers: [] }]],
  usSarcomaCollaborative2021: [[{ primarySite: "soft-tissue-sarcoma", ageYears: 51, metastases: several }]],
  // candidacy
  candidacy: [[candidate], [planned, root.strictPolicy]],
  withEquations: [[root.documentPolicy, { fev1: root.fev1Global2022, transferFactor: root.tlcoGli2017 }]],
  withFitness: [[root.documentPolicy, root.accp2013]],
  // board
  robustness: [[candidate], [planned, root.strictPolicy]],
  boardAgenda: [[candidate], [planned, root.strictPolicy, ["chest.nodes"]]],
  radiotherapyAnnex: [[candidate]],
  timeSpaceGrowth: [[candidate]],
  review: [[candidate], [planned, [root.documentPolicy, root.strictPolicy]]],
  // record
  parseCase: [[candidate], [planned]],
  warningsOf: [[candidate]],
};
