/** Lung function as the laboratory printed it. */
export const lungFunctionFields = {
  measuredOn: "date",
  fev1PercentPredicted: [0, 300],
  fev1Liters: [0, 12],
  fvcLiters: [0, 15],
  fev1FvcRatio: [0, 1],
  dlcoPercentPredicted: [0, 300],
  tlcoMmolPerMinPerKpa: [0, 40],
  dlcoMlPerMinPerMmHg: [0, 120],
  equationSet: "text",
  bronchodilator: ["before", "after"],
  hemoglobinGramsPerLiter: [20, 280],
  dlcoHemoglobinAdjusted: "flag",
  perfusionLeftPercent: [0, 100],
} as const;
