/** The two measurements the reserve is judged on, in the order in which reasons, tables and drawings name them. */
export const reserveMeasures = ["fev1", "dlco"] as const;

/** Where a case holds them in percent of predicted. */
export const percentFields = { fev1: "fev1PercentPredicted", dlco: "dlcoPercentPredicted" } as const;

/** One of them. */
export type ReserveMeasure = (typeof reserveMeasures)[number];
