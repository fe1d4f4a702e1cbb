/** What is intended. */
export const planFields = {
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
      resections: {
        each: {
          lesions: { each: "text" },
          procedure: ["wedge", "segmentectomy", "lobectomy", "sleeve-lobectomy", "pneumonectomy"],
          segments: { each: "segment" },
          removedVolumeMl: [0, 10000],
        },
      },
    },
  },
  otherTreatment: { each: { lesions: { each: "text" }, modality: "text", doseGray: [0, 300], fractions: [1, 100, 1] } },
  surgeonStatement: { completeResection: ["yes", "no", "uncertain"], text: "text" },
} as const;
