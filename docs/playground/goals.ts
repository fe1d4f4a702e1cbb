import { type Candidacy, candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { bed } from "../../src/radiotherapy/bed.ts";
import { bedLinearQuadraticLinear } from "../../src/radiotherapy/bedLinearQuadraticLinear.ts";
import { eqd2 } from "../../src/radiotherapy/eqd2.ts";
import { schedule } from "../../src/radiotherapy/schedule.ts";
import { alphaBeta, gray } from "../../src/units/dose.ts";
import { decimals, range } from "../../src/words/format.ts";

/** How far an exercise has come: whether its question is answered, and the numbers it was worked out with. */
export interface Progress {
  readonly done: boolean;
  readonly working: readonly string[];
}

/** What answers each exercise of the lessons, by its name in the text. */
export const goals: Readonly<Record<string, (candidate: Candidate) => Progress>> = {
  "cost-1": (candidate) => ({ done: reserveOf(candidate).verdict === "met", working: predicted(candidate) }),
  "cost-2": (candidate) => ({ done: reserveOf(candidate).verdict === "unknown", working: predicted(candidate) }),
  "cost-3": (candidate) => ({ done: reserveOf(candidate).verdict === "unknown", working: predicted(candidate) }),
  "dose-1": (candidate) => {
    const given = dose(candidate);
    if (given === undefined) return noDose;
    const effective = bed(given, alphaBeta(10));
    return {
      // Ninths of 60 are no binary numbers: what is 100 on paper may end a billionth below.
      done: total(given) === 60 && effective >= 100 - 1e-9,
      working: [
        `${said(given)}.`,
        `BED at 10 Gy: ${decimals(effective)} Gy; at 3 Gy: ${decimals(bed(given, alphaBeta(3)))} Gy.`,
        `EQD2 at 10 Gy: ${decimals(eqd2(given, alphaBeta(10)))} Gy; at 3 Gy: ${decimals(eqd2(given, alphaBeta(3)))} Gy.`,
      ],
    };
  },
  "dose-2": (candidate) => {
    const given = dose(candidate);
    if (given === undefined) return noDose;
    const curve = bed(given, alphaBeta(10));
    const line = bedLinearQuadraticLinear(given, alphaBeta(10), { transitionDose: gray(6) });
    return {
      done: total(given) === 60 && Math.abs(curve - line) < 1e-9,
      working: [
        `${said(given)}.`,
        `BED at 10 Gy, linear-quadratic: ${decimals(curve)} Gy; with a straight line from 6 Gy on: ${decimals(line)} Gy.`,
      ],
    };
  },
  "verdict-1": (candidate) => {
    const { lesions, operations } = candidacy(candidate).plan;
    const found = operations.map(({ procedure }) => procedure).sort();
    return {
      done: lesions.length === 2 && found.join() === "segmentectomy,wedge",
      working: planned(candidate),
    };
  },
  "verdict-2": (candidate) => ({
    done: candidacy(candidate).plan.operations.some(
      ({ procedure, units }) => procedure === "segmentectomy" && units?.least === 2,
    ),
    working: planned(candidate),
  }),
  "unknown-1": (candidate) => ({ done: reserveOf(candidate).verdict === "met", working: predicted(candidate) }),
  "unknown-2": (candidate) => {
    const { needs, verdict } = candidacy(candidate);
    const open = candidate.lungFunction?.dlcoPercentPredicted === undefined;
    return {
      done: open && verdict === "not-candidate" && needs.length === 0,
      working: [...predicted(candidate), needs.length === 0 ? "Nothing is needed." : "DLCO is still needed."],
    };
  },
  "unknown-3": (candidate) => {
    const { assumed } = candidacy(candidate);
    return {
      done: candidate.lungs?.absentSegments?.length === 0 && !assumed.includes("lungs.absentSegments"),
      working: [`${assumed.length} facts assumed under the default policy.`],
    };
  },
};

const noDose: Progress = { done: false, working: ["Dose and fractions are not recorded."] };

function reserveOf(candidate: Candidate): Candidacy["pillars"]["physiologicReserve"] {
  return candidacy(candidate).pillars.physiologicReserve;
}

/** What is predicted of FEV1 and DLCO, and against which threshold. */
function predicted(candidate: Candidate): readonly string[] {
  return reserveOf(candidate).reasons.flatMap((reason) =>
    reason.code === "predicted-function"
      ? [
          `${reason.measure.toUpperCase()}: ${decimals(reason.measured)} % before, ${range(reason.predicted)} % after; the threshold is above ${reason.threshold.value} %.`,
        ]
      : [],
  );
}

function planned(candidate: Candidate): readonly string[] {
  return candidacy(candidate).plan.operations.map(
    ({ procedure, units }) => `${procedure}${units === undefined ? "" : `, ${range(units)} of 19 segments`}`,
  );
}

/** The dose of the plan as a course of equal fractions; absent where it is not recorded. */
function dose(candidate: Candidate): ReturnType<typeof schedule> | undefined {
  const { doseGray, fractions } = candidate.plan?.otherTreatment?.[0] ?? {};
  return doseGray == null || fractions == null ? undefined : schedule(fractions, gray(doseGray / fractions));
}

function total({ fractions, dosePerFraction }: ReturnType<typeof schedule>): number {
  return Math.round(fractions * dosePerFraction * 1e6) / 1e6;
}

function said(given: ReturnType<typeof schedule>): string {
  return `${total(given)} Gy in ${given.fractions}, ${decimals(given.dosePerFraction, 2)} Gy each`;
}
