import type { CaseFact } from "../case/fact.ts";

/** A fact a heading may mean, and the numbers that distinguish it from others with the same heading. */
export interface HeadingMeaning {
  readonly fact: CaseFact | "case.asOf";
  /** The unit of the column, where it is not the one in the name of the fact. */
  readonly unit?: string;
  /** The least and the greatest value of a column that is taken for it. */
  readonly from?: number;
  readonly to?: number;
}

/** The headings that are known, in small letters without marks, and everything each may mean. */
export const headings: readonly (readonly [pattern: RegExp, meanings: readonly HeadingMeaning[]])[] = [
  [/^(meeting|meeting date|date of meeting|as of|asof|board date|mdt date)$/, [{ fact: "case.asOf" }]],
  [/^(sex|gender|geschlecht)$/, [{ fact: "patient.sex" }]],
  [/^(age|age years|age at (surgery|meeting|operation)|alter)$/, [{ fact: "patient.ageYears", from: 0, to: 110 }]],
  [/^(dob|birth ?date|date of birth|born on)$/, [{ fact: "patient.bornOn" }]],
  [
    /^(height|height cm|height m|body height|groesse)$/,
    [
      { fact: "patient.heightCm", from: 100, to: 230 },
      { fact: "patient.heightCm", unit: "m", from: 1, to: 2.3 },
      { fact: "patient.heightCm", unit: "in", from: 48, to: 90 },
    ],
  ],
  [/^(weight|weight kg|body weight|gewicht)$/, [{ fact: "patient.weightKg", from: 30, to: 250 }]],
  [/^(ecog|ecog ps|performance status|ps)$/, [{ fact: "patient.ecog", from: 0, to: 4 }]],
  [/^(primary|primary site|primary tumou?r|site|site of primary)$/, [{ fact: "primary.site" }]],
  [/^(histology|histologic type)$/, [{ fact: "primary.histology" }]],
  [/^(primary status|status of primary|control of primary)$/, [{ fact: "primary.status" }]],
  [/^(primary treated on|date of primary (surgery|resection)|primary surgery date)$/, [{ fact: "primary.treatedOn" }]],
  [/^(date of diagnosis|diagnosis date|diagnosed on)$/, [{ fact: "primary.diagnosedOn" }]],
  [
    /^(lung met(astasis)? detected on|date of (lung )?met(astasi)s|met date)$/,
    [{ fact: "course.lungMetastasisDetectedOn" }],
  ],
  [
    /^(dfi|dfi months|disease free interval|disease free interval months)$/,
    [{ fact: "course.intervalMonths", from: 0, to: 400 }],
  ],
  [
    /^(n mets|nmets|no mets|n lesions|number of (lesions|metastases|nodules|mets)|lesion count|count)$/,
    [{ fact: "course.lesionSummary.count", from: 0, to: 200 }],
  ],
  [
    /^(largest|largest (lesion|mm|diameter|met)|max diameter|largest diameter mm|maximum diameter|size mm)$/,
    [
      { fact: "course.lesionSummary.largestMm", from: 10, to: 200 },
      { fact: "course.lesionSummary.largestMm", unit: "cm", from: 0, to: 9.9 },
    ],
  ],
  [/^(bilateral|bilateral (disease|lesions))$/, [{ fact: "course.lesionSummary.bilateral" }]],
  [/^(extrathoracic|extrathoracic disease|disease elsewhere)$/, [{ fact: "extrathoracic.state" }]],
  [/^(nodes|mediastinal nodes|thoracic nodes)$/, [{ fact: "chest.nodes" }]],
  [
    /^(fev1|fev 1)$/,
    [
      { fact: "lungFunction.fev1Liters", from: 0.2, to: 8 },
      { fact: "lungFunction.fev1PercentPredicted", from: 15, to: 170 },
    ],
  ],
  [/^fev ?1 (l|liters?|litres?)$/, [{ fact: "lungFunction.fev1Liters", from: 0.2, to: 8 }]],
  [
    /^fev ?1 (%|pct|percent|pp|pred|predicted|% ?pred(icted)?|percent predicted)$/,
    [{ fact: "lungFunction.fev1PercentPredicted", from: 10, to: 200 }],
  ],
  [/^fvc( (l|liters?|litres?))?$/, [{ fact: "lungFunction.fvcLiters", from: 0.3, to: 10 }]],
  [
    /^(dlco|tlco)$/,
    [
      { fact: "lungFunction.tlcoMmolPerMinPerKpa", from: 0.5, to: 16 },
      { fact: "lungFunction.dlcoMlPerMinPerMmHg", from: 2, to: 50 },
      { fact: "lungFunction.dlcoPercentPredicted", from: 15, to: 170 },
    ],
  ],
  [
    /^(dlco|tlco) (%|pct|percent|pp|pred|predicted|% ?pred(icted)?|percent predicted)$/,
    [{ fact: "lungFunction.dlcoPercentPredicted", from: 10, to: 200 }],
  ],
  [/^(dlco|tlco) ml( per)? min( per)? mm ?hg$/, [{ fact: "lungFunction.dlcoMlPerMinPerMmHg", from: 2, to: 60 }]],
  [/^(dlco|tlco) mmol( per)? min( per)? kpa$/, [{ fact: "lungFunction.tlcoMmolPerMinPerKpa", from: 0.5, to: 20 }]],
  [/^(pft date|spirometry date|lung function date|date of lung function)$/, [{ fact: "lungFunction.measuredOn" }]],
  [
    /^(hb|hemoglobin|haemoglobin)( (g l|g dl))?$/,
    [
      { fact: "lungFunction.hemoglobinGramsPerLiter", from: 50, to: 220 },
      { fact: "lungFunction.hemoglobinGramsPerLiter", unit: "g/dL", from: 4, to: 22 },
    ],
  ],
];
