import type { LobeName } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";
import type { AdjacentStructureName, BranchOrder } from "../case/lesion.ts";
import type { Wish } from "../case/patient.ts";
import type { PlannedProcedure } from "../case/plan.ts";
import type { StagingModality } from "../case/staging.ts";

export const procedureWords: Readonly<Record<PlannedProcedure | "undetermined", string>> = {
  wedge: "wedge resection",
  segmentectomy: "segmentectomy",
  lobectomy: "lobectomy",
  "sleeve-lobectomy": "sleeve lobectomy",
  pneumonectomy: "pneumonectomy",
  undetermined: "not determined",
};

export const modalityWords: Readonly<Record<StagingModality, string>> = {
  ct: "CT",
  "pet-ct": "PET-CT",
  mri: "MRI",
  "bone-scan": "bone scan",
  ultrasound: "ultrasound",
  endoscopy: "endoscopy",
  ebus: "EBUS",
  other: "another examination",
};

/** Names an examination as recorded; a word of no list stands as it is. */
export function modalityName(modality: string): string {
  return Object.hasOwn(modalityWords, modality) ? modalityWords[modality as StagingModality] : modality;
}

export function lobeWords(lobe: LobeName): string {
  return `${lobe.replace("-", " ")} lobe`;
}

/** A lobe on the map of the lungs, and in a table with little room. */
export const shortLobes: Readonly<Record<LobeName, string>> = {
  "right-upper": "RUL",
  "right-middle": "RML",
  "right-lower": "RLL",
  "left-upper": "LUL",
  "left-lower": "LLL",
};

export function segmentWords(segment: SegmentName): string {
  return `${segment.replaceAll("-", " ")} segment`;
}

/** Structures of which a chest holds many; of the others there is the one. */
const several: readonly AdjacentStructureName[] = ["vessel", "bronchus", "great-vessel", "vertebra"];

export function structureWords(structure: AdjacentStructureName, order?: BranchOrder): string {
  const name = structure.replaceAll("-", " ");
  const article = several.includes(structure) ? "a" : "the";
  return order === undefined ? `${article} ${name}` : `${article} ${order} ${name}`;
}

/** The wish of a patient, before the name of a treatment. */
export const wishWords: Readonly<Record<Wish, string>> = {
  accepts: "accepts",
  undecided: "is undecided on",
  "prefers-not": "prefers not to have",
  declines: "declines",
};
