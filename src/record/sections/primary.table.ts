/** The primary tumor. */
export const primaryFields = {
  site: [
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
  histology: "text",
  diagnosedOn: "date",
  treatedOn: "date",
  status: ["no-evidence-of-disease", "controlled-in-place", "controllable", "uncontrolled", "never-found"],
  assessedOn: "date",
  biomarkers: { each: { name: "text", result: "text", value: [-1e9, 1e9], unit: "text", on: "date" } },
} as const;
