import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import { weightRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import { action, type Warn } from "./warning.ts";

/**
 * What is predicted per square meter of height, least and most, from 6 to 90 years and 120 to 210 cm: what the equations of
 * GLI 2012, 2017, 2021 and 2022 give, with a tenth of room on both sides.
 */
const perSquareMeter = {
  fev1Liters: [0.48, 1.69],
  fvcLiters: [0.61, 2.07],
  tlcoMmolPerMinPerKpa: [1.86, 3.9],
  dlcoMlPerMinPerMmHg: [5.56, 11.65],
} as const;

/** What is predicted for a grown person, from the smallest to the tallest, and where its percentage stands. */
const percentOf = {
  fev1Liters: ["fev1PercentPredicted", 1, 6.5],
  fvcLiters: [],
  tlcoMmolPerMinPerKpa: ["dlcoPercentPredicted", 4, 16],
  dlcoMlPerMinPerMmHg: ["dlcoPercentPredicted", 12, 48],
} as const;

type Raw = keyof typeof perSquareMeter;

/** Weight and lung function against the height: inches, pounds, the other unit of the transfer factor. */
export function warnOfBody({ patient, lungFunction, lungs }: Candidate, warn: Warn): void {
  const { heightCm, weightKg } = patient ?? {};
  if (weightKg != null) requireNumber(action, "the weight in kg", weightKg, ...weightRange);
  const square = ((heightCm ?? 165) / 100) ** 2;
  const height = heightCm == null ? undefined : ({ path: "patient.heightCm", value: heightCm } as const);
  const doubt = (path: CaseFact, value: number): void => {
    if (height) warn("body-implausible", path, value, height);
  };
  if (weightKg != null && (weightKg < 12 * square || weightKg > 50 * square)) doubt("patient.weightKg", weightKg);
  const volume = lungs?.totalVolumeMl;
  // Half as much again as is predicted is no lung of this body; less is what a disease leaves.
  if (volume != null && volume > 4000 * square) doubt("lungs.totalVolumeMl", volume);
  for (const name of lungFunction ? (Object.keys(perSquareMeter) as Raw[]) : []) {
    const value = lungFunction?.[name];
    if (value == null) continue;
    const path = `lungFunction.${name}` as const;
    const [least, most] = perSquareMeter[name];
    if (value > 1.5 * most * square) doubt(path, value);
    const [percent, smallest, tallest] = percentOf[name];
    const of = percent && lungFunction?.[percent];
    if (!of) continue;
    const implied = (100 * value) / of;
    if (height ? implied < least * square || implied > most * square : implied < smallest || implied > tallest) {
      warn("raw-against-percent", path, value, { path: `lungFunction.${percent}`, value: of });
    }
  }
}
