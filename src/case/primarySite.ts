/** Where a primary can be, the words a case records it by. */
export const primarySites = [
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
] as const;

/** Where a primary is, as a case records it. */
export type PrimarySite = (typeof primarySites)[number];
