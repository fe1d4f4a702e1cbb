/** The liver, where part of it is to be removed as well. */
export const liverFields = {
  resectionPlanned: "flag",
  remnantPercent: [0, 100],
  remnantBasis: ["standardized", "measured"],
  parenchyma: ["healthy", "chemotherapy-injured", "cirrhotic"],
  volumetryOn: "date",
} as const;
