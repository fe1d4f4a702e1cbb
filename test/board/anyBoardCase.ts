import fc from "fast-check";
import type { Candidate } from "../../src/case/candidate.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";

const absentOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(undefined, null) });
const number = (min: number, max: number) => absentOr(fc.double({ min, max, noNaN: true }));

/** What the sections of a review read beyond the judgment, within the bounds a case may hold. */
const raw = fc.record({
  patient: fc.record({
    sex: absentOr(fc.constantFrom("male", "female")),
    ageYears: number(0, 120),
    heightCm: number(50, 250),
    weightKg: number(20, 300),
    cardiac: absentOr(
      fc.record({
        coronaryDisease: absentOr(fc.boolean()),
        strokeOrTia: absentOr(fc.boolean()),
        creatinineUmolPerL: number(5, 3000),
        highRiskEvaluation: absentOr(fc.boolean()),
      }),
    ),
  }),
  lungFunction: fc.record({
    fev1Liters: absentOr(fc.oneof(fc.constant(0.1), fc.double({ min: 0.1, max: 12, noNaN: true }))),
    tlcoMmolPerMinPerKpa: number(0.1, 40),
    dlcoMlPerMinPerMmHg: number(0.3, 120),
    bronchodilator: absentOr(fc.constantFrom("before", "after")),
    hemoglobinGramsPerLiter: number(30, 250),
    dlcoHemoglobinAdjusted: absentOr(fc.boolean()),
    equationSet: absentOr(fc.constant("GLI Global 2022")),
  }),
  exercise: absentOr(
    fc.record({
      stairClimbMeters: number(0, 60),
      shuttleWalkMeters: number(0, 900),
      peakVo2MlPerKgPerMin: number(0, 40),
      peakVo2PercentPredicted: number(0, 120),
      ppoVo2MlPerKgPerMin: number(0, 40),
      saturationDropPercent: number(0, 20),
    }),
  ),
});

/** A case as the parser lets it through, with everything a review reads. */
export const anyBoardCase: fc.Arbitrary<Candidate> = fc.tuple(anyCandidate, raw).map(([candidate, more]) => {
  return {
    ...candidate,
    ...more,
    patient: { ...candidate.patient, ...more.patient },
    lungFunction: { ...candidate.lungFunction, ...more.lungFunction },
  } as unknown as Candidate;
});
