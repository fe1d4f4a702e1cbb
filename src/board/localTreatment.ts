import type { FactFromLesion } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { lungLengthRange } from "../case/ranges.table.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import { chooseResection } from "../resection/chooseResection.ts";
import { ablate, irradiate, type LocalSituation, resect, watch } from "./localArguments.ts";
import { placeOf } from "./localPlace.ts";
import type { LocalTreatmentPatient } from "./localTreatmentPatient.ts";
import type { LocalTreatmentOption } from "./localTreatmentReasons.ts";
import { touchesAirwayOrEsophagus, withinHilus } from "./zoneFactsOf.ts";

/** The four local treatments of one lesion, always in this order, never ranked. */
export interface LocalTreatmentArguments {
  /** Resect, irradiate, ablate, watch. */
  readonly options: readonly LocalTreatmentOption[];
  /** Facts that would add or take away an argument. Paths start at the lesion, those of the person at `patient`. */
  readonly needs: readonly FactFromLesion[];
}

/**
 * Lists the arguments for and against removing, irradiating, ablating and watching one lesion.
 *
 * The place comes first: an organ within 2 cm, the chest wall or contact takes an argument away, the schedule a trial
 * gave in that place is named, and a distance that is not recorded is a question. The arguments are the starting
 * article's and those of the sources it leads to: size, place, reserve, expected margin, primary, earlier radiation,
 * interstitial lung disease and the patient's wish. Sizes are soft: the article's 3 to 4 cm have no trial behind them,
 * and the limits of trials say who was in them, not who was harmed. Nothing is weighed, counted or ranked; the meeting
 * does that.
 *
 * @throws RangeError as {@link chooseResection}, and when a diameter is negative
 */
export function localTreatment(lesion: LungLesion, patient: LocalTreatmentPatient = {}): LocalTreatmentArguments {
  const action = "list local treatments";
  requireFields(action, "the lesion", lesion);
  requireFields(action, "the patient", patient);
  const diameterMm = lesion.diameterMm ?? undefined;
  if (diameterMm !== undefined) requireNumber(action, "the diameter", diameterMm, ...lungLengthRange);
  const choice = chooseResection(lesion, patient.resection);
  const place = placeOf(lesion);
  const situation: LocalSituation = {
    lesion,
    patient,
    diameterMm,
    choice,
    place,
    central: touchesAirwayOrEsophagus(lesion) === true || withinHilus(lesion),
  };
  const lacking: readonly (readonly [FactFromLesion, unknown])[] = [
    ["diameterMm", lesion.course === "vanished" ? 0 : diameterMm],
    ["adjacent", lesion.adjacent],
    ["nature", lesion.nature],
    ["previousRadiation", lesion.previousRadiation],
    ["patient.interstitialLungDisease", patient.interstitialLungDisease],
    ["patient.wish", patient.wish],
  ];
  return {
    options: [
      { treatment: "resect", ...resect(situation) },
      { treatment: "irradiate", ...irradiate(situation) },
      { treatment: "ablate", ...ablate(situation) },
      { treatment: "watch", ...watch(situation) },
    ],
    needs: [
      ...lacking.filter(([, fact]) => (fact ?? undefined) === undefined).map(([path]) => path),
      ...place.unmeasuredAt.map((at) => `adjacent.${at}.distanceMm` as const),
    ],
  };
}
