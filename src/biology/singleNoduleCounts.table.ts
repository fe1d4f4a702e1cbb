import type { PrimarySite } from "../case/primarySite.ts";

/** Lung cancers and metastases among single lung nodules of patients with an earlier malignancy of one group. */
export interface SingleNoduleCounts {
  /** The primaries of the group, as the source names them. */
  readonly primaries: readonly string[];
  /** Nodules that were a lung cancer. */
  readonly lungCancer: number;
  /** Nodules that were a metastasis. */
  readonly metastasis: number;
  /** Set where the source names only part of what a recorded site may mean. */
  readonly only?: string;
}

const headAndNeck: SingleNoduleCounts = { primaries: ["head and neck"], lungCancer: 25, metastasis: 3 };

const groupA: SingleNoduleCounts = {
  primaries: ["bladder", "breast", "cervix", "bile duct", "esophagus", "ovary", "prostate", "stomach"],
  lungCancer: 26,
  metastasis: 8,
};

const primariesOfB = ["salivary gland", "parotid", "adrenal", "colon", "kidney", "thyroid", "thymus", "uterus"];

const groupB: SingleNoduleCounts = { primaries: primariesOfB, lungCancer: 13, metastasis: 16 };

// Written out: a bundler keeps a spread even where nothing reads it.
const colonOfGroupB: SingleNoduleCounts = { primaries: primariesOfB, lungCancer: 13, metastasis: 16, only: "colon" };

const groupC: SingleNoduleCounts = { primaries: ["melanoma", "sarcoma", "testis"], lungCancer: 9, metastasis: 23 };

/**
 * Quint 2000: 149 patients of one center with an extrathoracic malignancy and ONE lung nodule; 30 nodules were benign.
 * Counts of that series by group of primaries, never the probability of a patient. Colon is named, rectum is not. A site
 * without an entry was not counted.
 */
export const singleNoduleCounts: Readonly<Partial<Record<PrimarySite, SingleNoduleCounts>>> = {
  "head-and-neck": headAndNeck,
  breast: groupA,
  colorectal: colonOfGroupB,
  kidney: groupB,
  melanoma: groupC,
  "soft-tissue-sarcoma": groupC,
  "bone-sarcoma": groupC,
};
