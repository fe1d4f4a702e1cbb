import type { Candidate } from "../case/candidate.ts";
import type { PatientWish } from "../case/patient.ts";
import { omitAbsent } from "../internal/absent.ts";

type AbsentReasons = NonNullable<Candidate["case"]["absentReasons"]>;

/** A copy of the wish without its empty fields; absent if not recorded. */
export function wishOf({ patient }: Candidate): PatientWish | undefined {
  const { surgery, otherLocalTreatment, priorities, recordedOn } = patient?.wish ?? {};
  const wish = omitAbsent({ surgery, otherLocalTreatment, priorities, recordedOn });
  return Object.keys(wish).length === 0 ? undefined : wish;
}

/** A copy of the reasons that are given; absent if there are none. */
export function absentReasonsOf({ case: { absentReasons } }: Candidate): AbsentReasons | undefined {
  const given = Object.entries(absentReasons ?? {}).filter(([, reason]) => reason != null);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
