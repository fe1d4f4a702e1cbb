/** The course of the disease and what was given for it. */
export const courseFields = {
  polymetastaticBefore: "flag",
  oligometastaticBefore: "flag",
  lungMetastasisDetectedOn: "date",
  localTreatments: {
    each: {
      site: "text",
      kind: "text",
      on: "date",
      segmentsRemoved: [0, 19, 1],
      doseGray: [0, 300],
      fractions: [1, 100, 1],
      result: "text",
    },
  },
  systemic: {
    each: { class: "text", agent: "text", startedOn: "date", lastDoseOn: "date", ongoing: "flag", response: "text" },
  },
} as const;
