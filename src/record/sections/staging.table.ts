/** One staging examination. */
export const stagingFields = {
  modality: ["ct", "pet-ct", "mri", "bone-scan", "ultrasound", "endoscopy", "ebus", "other"],
  on: "date",
  sliceMm: [0.1, 20],
  regions: { each: ["chest", "abdomen", "pelvis", "liver", "brain", "neck", "spine", "extremity", "whole-body"] },
  contrast: "flag",
  result: "text",
} as const;
