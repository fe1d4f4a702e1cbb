/** Whether a systemic treatment would serve better. */
export const systemicAlternativeFields = {
  considered: "flag",
  better: ["yes", "no", "unclear"],
  reason: "text",
} as const;
