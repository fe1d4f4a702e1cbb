/**
 * What is predicted per square meter of height, least and most, from 6 to 90 years and 120 to 210 cm: what the equations of
 * GLI 2012, 2017, 2021 and 2022 give, with a tenth of room on both sides.
 */
export const predictedPerSquareMeter = {
  fev1Liters: [0.48, 1.69],
  fvcLiters: [0.61, 2.07],
  tlcoMmolPerMinPerKpa: [1.86, 3.9],
  dlcoMlPerMinPerMmHg: [5.56, 11.65],
} as const;

/** What is predicted for a grown person, from the smallest to the tallest. */
const predictedOfAnyHeight = {
  fev1Liters: [1, 6.5],
  tlcoMmolPerMinPerKpa: [4, 16],
  dlcoMlPerMinPerMmHg: [12, 48],
} as const;

/** A raw measurement of which a percentage of predicted is recorded. */
export type RawOfPercent = keyof typeof predictedOfAnyHeight;

/**
 * Finds out whether a raw value and a percentage of predicted cannot both be right: the predicted value they imply, 100
 * × raw / percent, lies beyond what is predicted for any person of that height, or of any height where it is not known.
 */
export function contradictsPercent(
  raw: RawOfPercent,
  value: number,
  percent: number,
  heightCm: number | null | undefined,
): boolean {
  const [least, most] = heightCm == null ? predictedOfAnyHeight[raw] : predictedPerSquareMeter[raw];
  const implied = (100 * value) / percent / (heightCm == null ? 1 : (heightCm / 100) ** 2);
  return implied < least || implied > most;
}
