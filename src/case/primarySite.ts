/** Where a primary is, as a case records it. */
export type PrimarySite =
  | "colorectal"
  | "kidney"
  | "soft-tissue-sarcoma"
  | "bone-sarcoma"
  | "melanoma"
  | "breast"
  | "head-and-neck"
  | "germ-cell"
  | "liver"
  | "lung"
  | "blood"
  | "other";
