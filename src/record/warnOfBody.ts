import type { Candidate } from "../case/candidate.ts";
import { contradictsPercent, predictedPerSquareMeter, type RawOfPercent } from "../case/contradictsPercent.ts";
import type { CaseFact } from "../case/fact.ts";
import { weightRange } from "../case/ranges.table.ts";
import { requireNumber } from "../internal/guards.ts";
import { action, type Warn } from "./warning.ts";

/** Where the percentage of a raw value stands. */
const percentOf = {
  fev1Liters: "fev1PercentPredicted",
  tlcoMmolPerMinPerKpa: "dlcoPercentPredicted",
  dlcoMlPerMinPerMmHg: "dlcoPercentPredicted",
} as const satisfies Readonly<Record<RawOfPercent, string>>;

type Raw = keyof typeof predictedPerSquareMeter;

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
  // A small child is as tall and as heavy as its age allows.
  const isChild = patient?.ageYears != null && patient.ageYears < 12;
  const odd = (path: CaseFact, value: number | null | undefined, least: number, most: number): void => {
    if (value != null && (value > most || (value < least && !isChild))) warn("unit-implausible", path, value);
  };
  odd("patient.heightCm", heightCm, 120, 220);
  odd("patient.weightKg", weightKg, 25, 220);
  const volume = lungs?.totalVolumeMl;
  // Half as much again as is predicted is no lung of this body; less is what a disease leaves.
  if (volume != null && volume > 4000 * square) doubt("lungs.totalVolumeMl", volume);
  for (const name of lungFunction ? (Object.keys(predictedPerSquareMeter) as Raw[]) : []) {
    const value = lungFunction?.[name];
    if (value == null) continue;
    const path = `lungFunction.${name}` as const;
    if (value > 1.5 * predictedPerSquareMeter[name][1] * square) doubt(path, value);
    if (name === "fvcLiters") continue;
    const percent = percentOf[name];
    const of = lungFunction?.[percent];
    if (of && contradictsPercent(name, value, of, heightCm)) {
      warn("raw-against-percent", path, value, { path: `lungFunction.${percent}`, value: of });
    }
  }
}
