/** The person. */
export const patientFields = {
  sex: ["male", "female"],
  ageYears: [0, 120],
  bornOn: "date",
  heightCm: [40, 250],
  weightKg: [1, 400],
  ecog: [0, 4, 1],
  clinicalFrailtyScale: [1, 9, 1],
  interstitialLungDisease: ["none-on-ct", "suspected", "present"],
  homeOxygen: "flag",
  smoking: { status: ["never", "former", "current"], packYears: [0, 300] },
  lungEvents: { each: { kind: "text", grade: [1, 5, 1], on: "date" } },
  cardiac: {
    coronaryDisease: "flag",
    strokeOrTia: "flag",
    creatinineUmolPerL: [5, 3000],
    highRiskEvaluation: "flag",
  },
  wish: {
    surgery: ["accepts", "undecided", "prefers-not", "declines"],
    otherLocalTreatment: ["accepts", "undecided", "prefers-not", "declines"],
    priorities: "text",
    recordedOn: "date",
  },
} as const;
