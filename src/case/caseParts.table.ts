import type { Parts } from "./requireParts.ts";

/** Where a lesion has them. */
export const lesionParts: Parts = { tissue: {}, lobes: [], segments: [], adjacent: [{}] };

/** Where a resection has them, planned or in place of a planned one. */
const resections: Parts = [{ lesions: [], segments: [], removedUnits: {} }];

/**
 * Where a case has objects and where lists: the table of fields without what has no parts, to which a test holds it, so
 * that whoever judges a case carries no bounds and no words.
 */
export const caseParts: Parts = {
  case: { absentReasons: {} },
  patient: { smoking: {}, lungEvents: [{}], cardiac: {}, wish: {} },
  primary: { biomarkers: [{}] },
  course: { lesionSummary: {}, localTreatments: [{ segments: [] }], systemic: [{}] },
  staging: [{ regions: [] }],
  extrathoracic: { sites: [{}] },
  chest: { stations: [{}] },
  lesions: [lesionParts],
  lungs: { absentSegments: [], obstructedSegments: [], emphysema: { worstLobes: [] } },
  lungFunction: {},
  exercise: {},
  liver: {},
  systemicAlternative: {},
  plan: {
    stages: [{ extended: [], resections }],
    fallback: resections,
    otherTreatment: [{ lesions: [] }],
    surgeonStatement: {},
  },
};
