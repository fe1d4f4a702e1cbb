/** What is already missing or out of service in the lungs. */
export const lungsFields = {
  absentSegments: { each: "segment" },
  absentSince: "date",
  obstructedSegments: { each: "segment" },
} as const;
