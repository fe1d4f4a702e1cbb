import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import type { PrimarySite } from "../case/primarySite.ts";

/** SNOMED CT codes of the lobes; five public tables agree on them. */
export const lobeCodes: Readonly<Record<string, LobeName>> = {
  "42400003": "right-upper",
  "72481006": "right-middle",
  "266005": "right-lower",
  "44714003": "left-upper",
  "41224006": "left-lower",
};

/** SNOMED CT qualifiers of side and of lobe, beside the code of a lobe of the lung, 31094006. */
export const sideCodes: Readonly<Record<string, LungSide>> = { "7771000": "left", "24028007": "right" };
/** The lobe a qualifier names; the codes of upper and middle were not confirmed. */
export const partCodes: Readonly<Record<string, "upper" | "middle" | "lower">> = { "261122009": "lower" };

/** Primary sites by the category of ICD-10; what is not here needs the morphology or has no word of ours. */
export const primaryByIcd10: readonly (readonly [RegExp, PrimarySite])[] = [
  [/^C(18|19|20)/, "colorectal"],
  [/^C64/, "kidney"],
  [/^C43/, "melanoma"],
  [/^C50/, "breast"],
  [/^C(0\d|1[0-4]|3[0-2])/, "head-and-neck"],
  [/^C(33|34)/, "lung"],
  [/^C22/, "liver"],
  [/^C(8[1-9]|9[0-6])/, "blood"],
];

/** Primary sites by SNOMED CT: the codes seen in real files. */
export const primaryBySnomed: Readonly<Record<string, PrimarySite>> = {
  "254637007": "lung",
  "353431000119107": "breast",
};

/** Secondary sites by SNOMED CT. */
export const secondaryBySnomed: Readonly<Record<string, string>> = {
  "94391008": "lung",
  "94225005": "brain",
  "94381002": "liver",
};

/** Secondary sites by ICD-10. The first entry that fits counts. */
export const secondaryByIcd10: readonly (readonly [RegExp, string])[] = [
  [/^C77\.?1/, "intrathoracic nodes"],
  [/^C77/, "lymph nodes"],
  [/^C78\.?0/, "lung"],
  [/^C78\.?1/, "mediastinum"],
  [/^C78\.?2/, "pleura"],
  [/^C78\.?3/, "other respiratory organ"],
  [/^C78\.?6/, "peritoneum"],
  [/^C78\.?7/, "liver"],
  [/^C78/, "digestive organ"],
  [/^C79\.?3/, "brain"],
  [/^C79\.?5/, "bone"],
  [/^C79\.?7/, "adrenal gland"],
  [/^C79\.?81/, "breast"],
  [/^C79/, "other site"],
];

/** Distant metastases as the German registries code them. */
export const miiMetastases: Readonly<Record<string, string>> = {
  PUL: "lung",
  OSS: "bone",
  HEP: "liver",
  BRA: "brain",
  LYM: "lymph nodes",
  MAR: "bone marrow",
  PLE: "pleura",
  PER: "peritoneum",
  ADR: "adrenal gland",
  SKI: "skin",
  OTH: "other site",
  GEN: "generalized",
};

/** Words by which a display names another measurement than its LOINC code. */
export const otherMeasurement: Readonly<Record<string, RegExp>> = {
  "20150-9": /\bFVC\b|vital capacity|DLCO|TLCO|diffusi/i,
  "20155-8": /\bFVC\b|vital capacity|DLCO|TLCO|diffusi|\bpre\b/i,
  "20157-4": /\bFVC\b|vital capacity|DLCO|TLCO|diffusi|\bpost\b/i,
  "20152-5": /DLCO|TLCO|diffusi/i,
  "19868-9": /FEV ?1|DLCO|TLCO|diffusi/i,
  "19911-7": /FEV|\bFVC\b|vital capacity/i,
  "19913-3": /FEV|\bFVC\b|vital capacity/i,
  "98130-8": /FEV|\bFVC\b|vital capacity/i,
  "8302-2": /weight/i,
  "29463-7": /height/i,
  "89247-1": /karnofsky/i,
  "718-7": /a1c|hematocrit/i,
};

/** Words of each side and lobe, to hold a display against its code. */
export const placeWords: Readonly<Record<"left" | "right" | "upper" | "middle" | "lower", RegExp>> = {
  left: /\bleft\b|\blinks?\b|\blinke/i,
  right: /\bright\b|\brechts?\b|\brechte/i,
  upper: /\bupper\b|oberlappen/i,
  middle: /\bmiddle\b|mittellappen/i,
  lower: /\blower\b|unterlappen/i,
};

/** Words of each site, to hold a display against its code. */
export const siteWords: Readonly<Record<string, RegExp>> = {
  lung: /\blung|bronch|pulmon/i,
  breast: /\bbreast|mamma/i,
  brain: /\bbrain|cerebr/i,
  liver: /\bliver|hepat/i,
  kidney: /\bkidney|\brenal/i,
  colorectal: /\bcolon|rect|bowel|sigmoid/i,
  melanoma: /melanoma/i,
  bone: /\bbone\b|skelet/i,
};
