/** The chest beyond the lesions. */
export const chestFields = {
  nodes: ["not-suspicious", "suspected", "biopsy-negative", "proven"],
  stations: { each: "text" },
  pleura: ["clear", "effusion-not-sampled", "malignant"],
  lymphangitis: "flag",
  lesionListComplete: "flag",
} as const;
