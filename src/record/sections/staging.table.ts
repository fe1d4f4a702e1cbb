/** One staging examination. */
export const stagingFields = {
  modality: "text",
  on: "date",
  sliceMm: [0.1, 20],
  regions: { each: "text" },
  contrast: "flag",
  result: "text",
} as const;
