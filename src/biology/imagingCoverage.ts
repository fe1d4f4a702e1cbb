import type { Staging, StagingModality, StagingRegion } from "../case/staging.ts";

/** A part of the body that a rule requires to be imaged. */
export type ImagedRegion = "chest" | "abdomen" | "brain";

export interface ImagingCoverage {
  /** The examinations that show metastases there. */
  readonly modalities: readonly StagingModality[];
  /** The recorded regions that hold it whole. */
  readonly regions: readonly StagingRegion[];
  /** The examinations that count with contrast alone. */
  readonly withContrast: readonly StagingModality[];
}

/**
 * What covers what. CT, MRI and PET-CT cover the regions recorded for them. Bronchoscopy, EBUS, ultrasound, a bone scan
 * or MRI of the liver show one organ or one tissue and cover no part of the body whole. PET-CT does not cover the brain,
 * where it misses most metastases; CT of the brain counts with contrast. `whole-body` does not hold the brain, which has
 * to be named. No source lists regions: which region holds which is a convention.
 */
export const imagingCoverage: Readonly<Record<ImagedRegion, ImagingCoverage>> = {
  chest: { modalities: ["ct", "pet-ct", "mri"], regions: ["chest", "whole-body"], withContrast: [] },
  abdomen: { modalities: ["ct", "pet-ct", "mri"], regions: ["abdomen", "whole-body"], withContrast: [] },
  brain: { modalities: ["ct", "mri"], regions: ["brain"], withContrast: ["ct"] },
};

/**
 * Checks whether an examination covers a part of the body: `true`, `false`, or the fields of the examination that are
 * missing before anyone can say.
 */
export function covers(
  { modality, regions, contrast }: Staging,
  region: ImagedRegion,
): boolean | readonly ("modality" | "regions" | "contrast")[] {
  const rule = imagingCoverage[region];
  const named = regions != null && regions.length > 0;
  if (modality != null && !rule.modalities.includes(modality)) return false;
  if (named && !regions.some((each) => rule.regions.includes(each))) return false;
  const missing: ("modality" | "regions" | "contrast")[] = [];
  if (modality == null) missing.push("modality");
  if (!named) missing.push("regions");
  if (modality != null && rule.withContrast.includes(modality) && contrast !== true) {
    if (contrast === false) return false;
    missing.push("contrast");
  }
  return missing.length === 0 || missing;
}
