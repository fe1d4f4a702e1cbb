/** Disease outside the chest. */
export const extrathoracicFields = {
  state: ["none-found", "present"],
  sites: {
    each: {
      site: "text",
      state: ["resected", "complete-response", "stable", "growing"],
      treatableWithCurativeIntent: "flag",
      assessedOn: "date",
    },
  },
} as const;
