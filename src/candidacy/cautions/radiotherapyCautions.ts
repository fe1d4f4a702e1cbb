import type { Candidate } from "../../case/candidate.ts";
import type { LungLesion } from "../../case/lesion.ts";
import type { OtherTreatment } from "../../case/plan.ts";
import { sabrComet2012 } from "../../evidence/sources/radiotherapy.table.ts";
import { omitAbsent } from "../../internal/absent.ts";
import {
  type BesideOrgan,
  type LesionPlace,
  type PlaceSchedule,
  placeOf,
  scheduleOfPlace,
} from "../../radiotherapy/localPlace.ts";
import type { Caution } from "../caution.ts";

/**
 * Names planned radiotherapy whose dose is not the one a trial gave at such a place, or of a place irradiated before: the
 * place comes first, the size second. Words of the modality only raise a caution; a dose or fractions say it as well.
 */
export function radiotherapyCautions({ plan, lesions, course }: Candidate): readonly Caution[] {
  const treatments = plan?.otherTreatment ?? [];
  const earlier = course?.localTreatments?.some((each) => each?.kind === "radiotherapy") ?? false;
  return treatments.flatMap((treatment, at) =>
    isRadiotherapy(treatment)
      ? (lesions ?? []).flatMap((lesion, index) =>
          lesion.id != null && treatment?.lesions?.includes(lesion.id)
            ? cautionOf(treatment, at, lesion, index, earlier)
            : [],
        )
      : [],
  );
}

function cautionOf(
  { doseGray, fractions }: OtherTreatment,
  at: number,
  lesion: LungLesion,
  index: number,
  earlier: boolean,
): readonly Caution[] {
  const place = placeOf(lesion);
  const organs = organsOf(place);
  const schedule = scheduleOfPlace(place, lesion.diameterMm ?? undefined);
  const irradiatedBefore = earlier || lesion.previousRadiation === true;
  const unmeasured = lesion.adjacent == null || place.unmeasuredAt.length > 0;
  if (!irradiatedBefore && !(schedule ? exceeds({ doseGray, fractions }, schedule, organs) : unmeasured)) return [];
  return [
    omitAbsent({
      code: "radiotherapy-place",
      facts: [`plan.otherTreatment.${at}`, `lesions.${index}.adjacent`],
      standing: "primary",
      source: sabrComet2012,
      lesion: index,
      planned: omitAbsent({ doseGray, fractions }),
      organs,
      schedule,
      irradiatedBefore,
    } as const),
  ];
}

/** Fewer fractions or more dose than the trial gave; without either, any organ beside the lesion. */
function exceeds(
  { doseGray, fractions }: OtherTreatment,
  given: PlaceSchedule,
  organs: readonly BesideOrgan[],
): boolean {
  if (doseGray == null && fractions == null) return organs.length > 0;
  return (fractions ?? given.fractions) < given.fractions || (doseGray ?? 0) > given.doseGray;
}

function organsOf({ beside, touched, abutsChestWall }: LesionPlace): readonly BesideOrgan[] {
  const others = [...touched, ...(abutsChestWall ? (["chest-wall"] as const) : [])];
  const more = [...new Set(others)].filter((structure) => !beside.some((each) => each.structure === structure));
  return [...beside, ...more.map((structure) => ({ structure, distanceMm: 0 }))];
}

const radiotherapy = /radio(?!frequency)|irradiat|sbrt|sabr|stereotactic|proton|brachy/i;

function isRadiotherapy(treatment: OtherTreatment | null): boolean {
  const { doseGray, fractions, modality } = treatment ?? {};
  return doseGray != null || fractions != null || radiotherapy.test(modality ?? "");
}
