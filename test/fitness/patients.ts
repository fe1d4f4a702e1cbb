import type { CardiacFacts, FitnessFacts } from "../../src/fitness/fitnessFacts.ts";

/** Facts without their brands, as a case in JSON holds them. */
export type Plain = {
  readonly [Name in Exclude<keyof FitnessFacts, "plannedExtent" | "cardiac" | "fev1LitersLeftOut">]?:
    | number
    | null
    | undefined;
} & {
  readonly fev1LitersLeftOut?: FitnessFacts["fev1LitersLeftOut"];
  readonly plannedExtent?: FitnessFacts["plannedExtent"] | null;
  readonly cardiac?: { readonly [Name in keyof CardiacFacts]?: boolean | number | null | undefined } | null | undefined;
};

/** A patient, given as plain numbers: what a JavaScript caller passes. */
export function patient(facts: Plain): FitnessFacts {
  return facts as FitnessFacts;
}

/** Both predicted values at once, the pair most figures use. */
export function ppo(fev1: number, dlco: number): Plain {
  return { ppoFev1PercentPredicted: fev1, ppoDlcoPercentPredicted: dlco };
}
