import type { LobeName } from "../../src/anatomy/lobe.ts";
import type { SegmentName } from "../../src/anatomy/segment.ts";

/**
 * Check cases for counting segments and predicting function, each under the number it carries in the list they come
 * from. They were worked out or read independently of this code; `status` says what supports the number or its rule:
 * seen in a published page or in a text that reports it, from memory (so not golden before it was seen), or derived from the rule named.
 */
interface Row {
  readonly id: string;
  readonly provenance: string;
  readonly status: "read" | "read in a second text" | "memory" | "derived" | "read, in part from memory";
}

/** What a lobe counts in either model. */
export const lobeCounts: readonly (Row & {
  readonly lobe: LobeName;
  readonly units: number;
  readonly subsegments: number;
})[] = [
  {
    id: "FIT-001",
    provenance:
      "lobe counts of the 19 model: BTS 2010 figure; 42 model: Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com",
    status: "read in a second text",
    lobe: "right-upper",
    units: 3,
    subsegments: 6,
  },
  {
    id: "FIT-002",
    provenance:
      "lobe counts of the 19 model: BTS 2010 figure; 42 model: Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com",
    status: "read in a second text",
    lobe: "right-lower",
    units: 5,
    subsegments: 12,
  },
  {
    id: "FIT-003",
    provenance:
      "lobe counts of the 19 model: BTS 2010 figure; 42 model: Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com",
    status: "read in a second text",
    lobe: "left-lower",
    units: 4,
    subsegments: 10,
  },
];

/** What a lung counts in either model. */
export const lungCounts: readonly (Row & {
  readonly side: "right" | "left";
  readonly units: number;
  readonly subsegments: number;
})[] = [
  {
    id: "FIT-004",
    provenance:
      "19 = 10 right + 9 left: the article this package starts from and public code; 42 = 22 + 20: brainscape unit-3 flashcards; all read",
    status: "read",
    side: "right",
    units: 10,
    subsegments: 22,
  },
];

/** What named segments count; the list numbers them, here they are named. */
export const segmentCounts: readonly (Row & {
  readonly segments: readonly SegmentName[];
  readonly units: number;
  readonly subsegments: number;
})[] = [
  {
    id: "FIT-005",
    provenance:
      "19-unit convention (LUL 5, LLL 4); subsegments from Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com and notion Japanese anatomy page (B1+2abc, B6abc, B10abc). left apicoposterior counts as 2 of the 19 units because the left upper division is counted as 3",
    status: "derived",
    segments: ["left-apicoposterior"],
    units: 2,
    subsegments: 3,
  },
  {
    id: "FIT-006",
    provenance:
      "19-unit convention (LUL 5, LLL 4); subsegments from Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com and notion Japanese anatomy page (B1+2abc, B6abc, B10abc). left upper trisegmentectomy",
    status: "derived",
    segments: ["left-apicoposterior", "left-anterior"],
    units: 3,
    subsegments: 6,
  },
  {
    id: "FIT-007",
    provenance:
      "19-unit convention (LUL 5, LLL 4); subsegments from Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com and notion Japanese anatomy page (B1+2abc, B6abc, B10abc). left basal segmentectomy",
    status: "derived",
    segments: ["left-anteromedial-basal", "left-lateral-basal", "left-posterior-basal"],
    units: 3,
    subsegments: 7,
  },
  {
    id: "FIT-008",
    provenance:
      "19-unit convention (LUL 5, LLL 4); subsegments from Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com and notion Japanese anatomy page (B1+2abc, B6abc, B10abc). two of three right upper segments",
    status: "derived",
    segments: ["right-apical", "right-posterior"],
    units: 2,
    subsegments: 4,
  },
];

/** Function after counting functional segments; `obstructed` leaves the denominator. */
export const bySegments: readonly (Row & {
  readonly preoperative: number;
  readonly removed: number;
  readonly obstructed: number;
  readonly predicted: number;
  readonly retained: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-009",
    provenance:
      "the article this package starts from (segment fraction example, margins example, 40 % rule). the article this package starts from: 3 of 19 removed leaves 16/19, about 84 %",
    status: "read",
    preoperative: 100,
    removed: 3,
    obstructed: 0,
    predicted: 84.210526,
    retained: 0.842105,
    tolerance: 0.5,
  },
  {
    id: "FIT-010",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. right lower or left upper lobectomy, % predicted",
    status: "read",
    preoperative: 80,
    removed: 5,
    obstructed: 0,
    predicted: 58.947368,
    retained: 0.736842,
    tolerance: 0.005,
  },
  {
    id: "FIT-011",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. left lower lobectomy",
    status: "read",
    preoperative: 62,
    removed: 4,
    obstructed: 0,
    predicted: 48.947368,
    retained: 0.789474,
    tolerance: 0.005,
  },
  {
    id: "FIT-012",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. left pneumonectomy by counting (perfusion is preferred)",
    status: "read",
    preoperative: 90,
    removed: 9,
    obstructed: 0,
    predicted: 47.368421,
    retained: 0.526316,
    tolerance: 0.005,
  },
  {
    id: "FIT-013",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. upper bilobectomy (RUL+RML)",
    status: "read",
    preoperative: 71,
    removed: 5,
    obstructed: 0,
    predicted: 52.315789,
    retained: 0.736842,
    tolerance: 0.005,
  },
  {
    id: "FIT-014",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. RUL lobectomy with 1 of its 3 segments obstructed: y=2, z=18",
    status: "read",
    preoperative: 2.1,
    removed: 2,
    obstructed: 1,
    predicted: 1.866667,
    retained: 0.888889,
    tolerance: 0.0005,
  },
  {
    id: "FIT-015",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. right pneumonectomy with the whole RLL collapsed: y=5, z=14",
    status: "read",
    preoperative: 58,
    removed: 5,
    obstructed: 5,
    predicted: 37.285714,
    retained: 0.642857,
    tolerance: 0.005,
  },
  {
    id: "FIT-016",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. LUL lobectomy... 1 of the 5 obstructed plus 1 obstructed RML segment that stays: y=4, z=17",
    status: "read",
    preoperative: 48,
    removed: 4,
    obstructed: 2,
    predicted: 36.705882,
    retained: 0.764706,
    tolerance: 0.005,
  },
];

/** The retained fraction, the same in the three forms the guidelines print. */
export const formsAgree: readonly (Row & {
  readonly obstructed: number;
  readonly removed: number;
  readonly retained: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-017",
    provenance:
      "BTS 2001 ((19-a)-b)/(19-a); ERS/ESTS 2009 and BTS 2010 R/T; ACCP 2013 1-y/z (forms from memory, y/z read in Elucenia doc)",
    status: "read, in part from memory",
    obstructed: 2,
    removed: 3,
    retained: 0.823529,
    tolerance: 1e-6,
  },
  {
    id: "FIT-018",
    provenance:
      "BTS 2001 ((19-a)-b)/(19-a); ERS/ESTS 2009 and BTS 2010 R/T; ACCP 2013 1-y/z (forms from memory, y/z read in Elucenia doc)",
    status: "read, in part from memory",
    obstructed: 0,
    removed: 9,
    retained: 0.526316,
    tolerance: 1e-6,
  },
  {
    id: "FIT-019",
    provenance:
      "BTS 2001 ((19-a)-b)/(19-a); ERS/ESTS 2009 and BTS 2010 R/T; ACCP 2013 1-y/z (forms from memory, y/z read in Elucenia doc)",
    status: "read, in part from memory",
    obstructed: 5,
    removed: 7,
    retained: 0.5,
    tolerance: 1e-6,
  },
];

/** Counts that cannot be. */
export const impossible: readonly (Row & {
  readonly preoperative: number;
  readonly removed: number;
  readonly obstructed: number;
  readonly why: string;
})[] = [
  {
    id: "FIT-020",
    provenance:
      "domain of the formula; integer rule and y<=z read in documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22",
    status: "read",
    preoperative: 80,
    removed: 20,
    obstructed: 0,
    why: "more than the total",
  },
  {
    id: "FIT-021",
    provenance:
      "domain of the formula; integer rule and y<=z read in documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22",
    status: "read",
    preoperative: 80,
    removed: -1,
    obstructed: 0,
    why: "negative",
  },
  {
    id: "FIT-022",
    provenance:
      "domain of the formula; integer rule and y<=z read in documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22",
    status: "read",
    preoperative: 80,
    removed: 0,
    obstructed: 19,
    why: "z = 0: nothing works, undefined",
  },
];

/** Two or three operations one after the other. */
export const staged: readonly (Row & {
  readonly preoperative: number;
  readonly stages: readonly number[];
  readonly predicted: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-023",
    provenance:
      "derived: removing n1 then n2 equals removing n1+n2 when the second step uses the remaining count as total",
    status: "derived",
    preoperative: 76,
    stages: [3, 1],
    predicted: 60.0,
    tolerance: 0.0005,
  },
  {
    id: "FIT-024",
    provenance:
      "derived: removing n1 then n2 equals removing n1+n2 when the second step uses the remaining count as total",
    status: "derived",
    preoperative: 2.4,
    stages: [1, 1, 1],
    predicted: 2.021053,
    tolerance: 0.0005,
  },
];

/** Function after counting 42 subsegments. */
export const bySubsegments: readonly (Row & {
  readonly preoperative: number;
  readonly resected: number;
  readonly obstructed: number;
  readonly predicted: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-025",
    provenance:
      "Slinger/Miller's Anesthesia 42-subsegment worked example. RLL lobectomy, FEV1 70 % -> about 50 %; a second text prints 49.7 after rounding the loss to 29 %",
    status: "read in a second text",
    preoperative: 70,
    resected: 12,
    obstructed: 0,
    predicted: 50.0,
    tolerance: 0.6,
  },
  {
    id: "FIT-026",
    provenance:
      "Nakahara 1988, Ann Thorac Surg 46:549; abstract read at okayama.elsevierpure.com. left upper lobectomy, 4 subsegments obstructed",
    status: "read",
    preoperative: 2.2,
    resected: 10,
    obstructed: 4,
    predicted: 1.852632,
    tolerance: 0.0005,
  },
  {
    id: "FIT-027",
    provenance: "Nakahara 1985, Ann Thorac Surg 39:260; abstract read at okayama.pure.elsevier.com. right lung",
    status: "read",
    preoperative: 84,
    resected: 22,
    obstructed: 0,
    predicted: 40.0,
    tolerance: 0.0005,
  },
  {
    id: "FIT-028",
    provenance: "Nakahara 1988, Ann Thorac Surg 46:549; abstract read at okayama.elsevierpure.com. RML, 1 obstructed",
    status: "read",
    preoperative: 1.35,
    resected: 4,
    obstructed: 1,
    predicted: 1.25122,
    tolerance: 0.0005,
  },
];

/** Function after losing a share of the perfusion. */
export const byPerfusion: readonly (Row & {
  readonly preoperative: number;
  readonly sharePercent: number;
  readonly predicted: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-031",
    provenance: "Medscape answer 303239-77813 (perfusion worked example). printed answer 0.96 L",
    status: "read",
    preoperative: 1.6,
    sharePercent: 40.0,
    predicted: 0.96,
    tolerance: 0.0005,
  },
  {
    id: "FIT-032",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22. lobe share measured by scan",
    status: "read",
    preoperative: 2.05,
    sharePercent: 18.0,
    predicted: 1.681,
    tolerance: 0.0005,
  },
  {
    id: "FIT-033",
    provenance:
      "documentation of the public calculator Elucenia/tool-vef1-dlco-pos-operatorio; it reads ERS/ESTS 2009 p. 22",
    status: "read",
    preoperative: 1.12,
    sharePercent: 33.0,
    predicted: 0.7504,
    tolerance: 0.0005,
  },
];

/** Function after losing a lobe whose share is taken from its lung's. */
export const byLobarPerfusion: readonly (Row & {
  readonly preoperative: number;
  readonly lungSharePercent: number;
  readonly removed: number;
  readonly ofLung: number;
  readonly predicted: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-034",
    provenance:
      "lobar share = lung perfusion share x (segments of the lobe / segments of that lung); Wernly 1980 style, from memory",
    status: "memory",
    preoperative: 2.0,
    lungSharePercent: 50.0,
    removed: 3,
    ofLung: 10,
    predicted: 1.7,
    tolerance: 0.0005,
  },
  {
    id: "FIT-035",
    provenance:
      "lobar share = lung perfusion share x (segments of the lobe / segments of that lung); Wernly 1980 style, from memory",
    status: "memory",
    preoperative: 1.7,
    lungSharePercent: 58.0,
    removed: 5,
    ofLung: 10,
    predicted: 1.207,
    tolerance: 0.0005,
  },
];

/** Function after losing a volume measured on CT. */
export const byCtVolume: readonly (Row & {
  readonly preoperative: number;
  readonly removedMilliliters: number;
  readonly totalMilliliters: number;
  readonly predicted: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-036",
    provenance:
      "ppo = pre x (1 - functional volume removed / total functional volume); formula from memory, window -600..-910 HU read (discovery.researcher.life Quantitative CT) versus -500..-910 HU read (Moloney 2012)",
    status: "read, in part from memory",
    preoperative: 2.3,
    removedMilliliters: 620,
    totalMilliliters: 4100,
    predicted: 1.952195,
    tolerance: 0.0005,
  },
  {
    id: "FIT-037",
    provenance:
      "ppo = pre x (1 - functional volume removed / total functional volume); formula from memory, window -600..-910 HU read (discovery.researcher.life Quantitative CT) versus -500..-910 HU read (Moloney 2012)",
    status: "read, in part from memory",
    preoperative: 1.55,
    removedMilliliters: 410,
    totalMilliliters: 2900,
    predicted: 1.330862,
    tolerance: 0.0005,
  },
];

/** The two lungs of a planar perfusion scan. */
export const perfusionSplits: readonly (Row & {
  readonly right: { readonly anterior: number; readonly posterior: number };
  readonly left: { readonly anterior: number; readonly posterior: number };
  readonly rightPercent: number;
  readonly leftPercent: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-038",
    provenance: "auntminnie.com lung scintigraphy page (geometric mean split), read",
    status: "read",
    right: { anterior: 52000, posterior: 48000 },
    left: { anterior: 47000, posterior: 45000 },
    rightPercent: 52.0693,
    leftPercent: 47.9307,
    tolerance: 0.01,
  },
  {
    id: "FIT-039",
    provenance: "auntminnie.com lung scintigraphy page (geometric mean split), read",
    status: "read",
    right: { anterior: 40000, posterior: 41000 },
    left: { anterior: 40000, posterior: 41000 },
    rightPercent: 50.0,
    leftPercent: 50.0,
    tolerance: 0.01,
  },
];

/** Printed patients whose loss gives the share of the perfusion that left. */
export const impliedShares: readonly (Row & {
  readonly preoperative: number;
  readonly predicted: number;
  readonly sharePercent: number;
  readonly tolerance: number;
})[] = [
  {
    id: "FIT-041",
    provenance:
      "Yamashita 2010, Acad Radiol 17:607, Table 1, read in github ClinicalTree/ClinicalTree.github.io _posts/2010-05-01-predicting-postoperative-fev1-using-spiral-computed-tomography.md. inverse of the perfusion formula on a printed patient",
    status: "read",
    preoperative: 2.06,
    predicted: 1.15,
    sharePercent: 44.1748,
    tolerance: 0.05,
  },
  {
    id: "FIT-042",
    provenance:
      "Yamashita 2010, Acad Radiol 17:607, Table 1, read in github ClinicalTree/ClinicalTree.github.io _posts/2010-05-01-predicting-postoperative-fev1-using-spiral-computed-tomography.md. inverse of the perfusion formula on a printed patient",
    status: "read",
    preoperative: 1.6,
    predicted: 0.88,
    sharePercent: 45.0,
    tolerance: 0.05,
  },
  {
    id: "FIT-043",
    provenance:
      "Yamashita 2010, Acad Radiol 17:607, Table 1, read in github ClinicalTree/ClinicalTree.github.io _posts/2010-05-01-predicting-postoperative-fev1-using-spiral-computed-tomography.md. inverse of the perfusion formula on a printed patient",
    status: "read",
    preoperative: 0.68,
    predicted: 0.5,
    sharePercent: 26.4706,
    tolerance: 0.05,
  },
  {
    id: "FIT-044",
    provenance:
      "Yamashita 2010, Acad Radiol 17:607, Table 1, read in github ClinicalTree/ClinicalTree.github.io _posts/2010-05-01-predicting-postoperative-fev1-using-spiral-computed-tomography.md. inverse of the perfusion formula on a printed patient",
    status: "read",
    preoperative: 2.3,
    predicted: 2.16,
    sharePercent: 6.087,
    tolerance: 0.05,
  },
];

/** Rows of the same list whose function the package does not ship, each with the reason. */
export const leftOut: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: "FIT-029",
    reason:
      "the regression of Nakahara 1985 on its own 52 patients (PPO-07) is not shipped: it corrects a prediction for one cohort and belongs to no other",
  },
  {
    id: "FIT-030",
    reason:
      "the regression of Nakahara 1985 on its own 52 patients (PPO-07) is not shipped: it corrects a prediction for one cohort and belongs to no other",
  },
  {
    id: "FIT-040",
    reason:
      "how far two methods were off in one cohort (PPO-12) is evidence about a method, not a calculation of the package",
  },
];
