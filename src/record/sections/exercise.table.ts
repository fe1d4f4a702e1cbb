/** Exercise tests. */
export const exerciseFields = {
  measuredOn: "date",
  stairClimbMeters: [0, 200],
  shuttleWalkMeters: [0, 2000],
  peakVo2MlPerKgPerMin: [0, 100],
  peakVo2PercentPredicted: [0, 300],
  ppoVo2MlPerKgPerMin: [0, 100],
  ppoVo2PercentPredicted: [0, 300],
  restingSaturationPercent: [0, 100],
  saturationDropPercent: [0, 100],
} as const;
