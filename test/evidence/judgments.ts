import fc from "fast-check";
import type { CaseFact } from "../../src/case/fact.ts";
import type { Standing } from "../../src/evidence/citation.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";

/** Reasons with nothing but a number, so that one can be recognized again. */
export interface Numbered {
  /** A reason with its number. */
  numbered: { readonly number: number };
}

export const standings: readonly Standing[] = ["primary", "secondary", "unconfirmed", "convention"];

/** From the firmest to the softest, written a second time on purpose. */
export const softest = (those: readonly Standing[]): Standing =>
  those.includes("convention")
    ? "convention"
    : those.includes("unconfirmed")
      ? "unconfirmed"
      : those.includes("secondary")
        ? "secondary"
        : "primary";

const paths: CaseFact[] = [
  "lesions",
  "staging",
  "liver.remnantPercent",
  "lungFunction.fev1PercentPredicted",
  "chest.nodes",
];

export const judgment: fc.Arbitrary<Judgment<Numbered>> = fc
  .record({
    verdict: fc.constantFrom("met" as const, "unmet" as const, "unknown" as const),
    standing: fc.constantFrom(...standings),
    numbers: fc.array(fc.nat(99), { maxLength: 3 }),
    assumed: fc.subarray(paths),
    needs: fc.subarray(paths, { minLength: 1 }),
  })
  .map(({ verdict, standing, numbers, assumed, needs }): Judgment<Numbered> => {
    const reasons = numbers.map((number) => ({ code: "numbered" as const, verdict, standing, number }));
    const basis = { reasons, restsOn: standing, assumed };
    return verdict === "unknown"
      ? { ...basis, verdict, needs: needs as [CaseFact, ...CaseFact[]] }
      : { ...basis, verdict, needs: [] };
  });

export const judgmentList: fc.Arbitrary<readonly Judgment<Numbered>[]> = fc.array(judgment, { maxLength: 6 });
