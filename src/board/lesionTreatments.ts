import type { Candidacy } from "../candidacy/candidacy.ts";
import type { Candidate } from "../case/candidate.ts";
import { atLesion, type CaseFact } from "../case/fact.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { type LocalTreatmentArguments, localTreatment } from "./localTreatment.ts";
import type { LocalTreatmentPatient } from "./localTreatmentPatient.ts";

/** The local treatments of one lesion of a case. */
export interface LesionTreatments extends Omit<LocalTreatmentArguments, "needs"> {
  /** Its place in the list. */
  readonly lesion: number;
  /** Facts that would add or take away an argument. */
  readonly needs: readonly CaseFact[];
}

/**
 * Gathers the arguments of {@link localTreatment} for each lesion of a case that is not benign, the facts of the person
 * read from the case and from the judgment. Paths in `needs` are those of the case.
 */
export function lesionTreatments(
  { lesions, patient, primary, lungs }: Candidate,
  resection: ResectionPolicy,
  { pillars }: Candidacy,
): readonly LesionTreatments[] {
  const person: LocalTreatmentPatient = {
    primarySite: primary?.site ?? undefined,
    interstitialLungDisease: patient?.interstitialLungDisease ?? undefined,
    wish: patient?.wish ?? undefined,
    operatedBefore: (lungs?.absentSegments ?? []).length > 0,
    reserve: lungReserve(pillars),
    onlyBattle: pillars.diseaseControl.verdict,
    resection,
  };
  return (lesions ?? []).flatMap((lesion, at) => {
    if (lesion.nature === "benign") return [];
    const { options, needs } = localTreatment(lesion, person);
    return [
      {
        lesion: at,
        options,
        needs: needs.map((need) => atLesion(at, need)),
      },
    ];
  });
}

/** Objections of the third pillar to an operation on the lungs; a liver remnant that is too small is none. */
function lungReserve({ physiologicReserve: { reasons } }: Candidacy["pillars"]): Verdict | undefined {
  const failing = reasons.some(({ code, verdict }) => verdict === "unmet" && !code.startsWith("liver-"));
  return failing ? "unmet" : undefined;
}
