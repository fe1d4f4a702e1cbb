/** The case as a document. */
export const headerFields = {
  schema: { required: "version" },
  asOf: { required: "date" },
  absentReasons: { "*": ["not-performed", "unable", "declined"] },
} as const;
