/** What is already missing or out of service in the lungs. */
export const lungsFields = {
  absentSegments: { each: "segment" },
  absentSince: "date",
  obstructedSegments: { each: "segment" },
  totalVolumeMl: [200, 12000],
  volumeOn: "date",
  emphysema: {
    present: "flag",
    heterogeneous: "flag",
    worstLobes: { each: ["right-upper", "right-middle", "right-lower", "left-upper", "left-lower"] },
  },
} as const;
