/** The course of the disease and what was given for it. */
export const courseFields = {
  polymetastaticBefore: "flag",
  oligometastaticBefore: "flag",
  lungMetastasisDetectedOn: "date",
  intervalMonths: [0, 1200],
  lesionSummary: { count: [0, 1000, 1], countIsAtLeast: "flag", largestMm: [0, 400], bilateral: "flag" },
  localTreatments: {
    each: {
      site: "text",
      kind: "text",
      on: "date",
      segmentsRemoved: [0, 19, 1],
      segments: { each: "segment" },
      doseGray: [0, 300],
      fractions: [1, 100, 1],
      result: "text",
      histology: "text",
    },
  },
  systemic: {
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
} as const;
