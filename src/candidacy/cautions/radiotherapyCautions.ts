import type { Candidate } from "../../case/candidate.ts";
import type { AdjacentStructure, LungLesion } from "../../case/lesion.ts";
import type { OtherTreatment } from "../../case/plan.ts";
import { sabrComet2012 } from "../../evidence/sources/radiotherapy.table.ts";
import { omitAbsent } from "../../internal/absent.ts";
import { distanceTo, isBranch } from "../../radiotherapy/besideLesion.ts";
import {
  sabrCometFromOrgansMm,
  sabrCometLargestMm,
  sabrCometLung,
  sabrCometMiddle,
  sabrCometOuter,
} from "../../radiotherapy/sabrComet.ts";
import type { Caution, CautionDetail } from "../caution.ts";

type Organs = CautionDetail["radiotherapy-place"]["organs"];

/**
 * Names planned radiotherapy without a lesion, of fewer fractions or more dose than a trial gave at such a place, or of a place irradiated
 * before: the place comes first, the size second. Words of the modality only raise a caution, and so do a dose or fractions.
 */
export function radiotherapyCautions({ plan, lesions = [], course }: Candidate): readonly Caution[] {
  const earlier = course?.localTreatments?.some((each) => isRadiotherapy(each, each.kind)) ?? false;
  return (plan?.otherTreatment ?? []).flatMap((treatment, at): readonly Caution[] => {
    if (!isRadiotherapy(treatment, treatment.modality)) return [];
    const named = lesions.filter(({ id }) => id != null && treatment.lesions?.includes(id));
    const facts = [`plan.otherTreatment.${at}.lesions`] as const;
    return named.length === 0
      ? [{ code: "radiotherapy-without-lesion", facts, standing: "convention", treatment: at }]
      : named.flatMap((lesion) => cautionOf(treatment, at, lesion, lesions.indexOf(lesion), earlier) ?? []);
  });
}

function cautionOf(
  { doseGray, fractions }: OtherTreatment,
  at: number,
  lesion: LungLesion,
  index: number,
  earlier: boolean,
): Caution | undefined {
  const organs = organsBeside(lesion);
  const irradiatedBefore = earlier || lesion.previousRadiation === true;
  // A chest wall that is touched does not say how far an organ without a distance is.
  const open = !organs.some(isMiddle) && (lesion.adjacent?.some(isOpen) ?? true);
  const { fractions: least, dosePerFraction } = scheduleAt(organs, lesion);
  const given = { doseGray: least * dosePerFraction, fractions: least };
  const exceeds = (fractions ?? least) < least || (doseGray ?? 0) > given.doseGray;
  // Half of a schedule does not say that it keeps to the place.
  const byPlace = open || exceeds || (organs.length > 0 && (doseGray == null || fractions == null));
  if (!irradiatedBefore && !byPlace) return undefined;
  // What the trial gave by place says nothing of a second course.
  const { previousRadiation } = lesion;
  const fact = byPlace ? "adjacent" : previousRadiation && "previousRadiation";
  return omitAbsent({
    code: "radiotherapy-place",
    facts: [`plan.otherTreatment.${at}`, fact ? (`lesions.${index}.${fact}` as const) : "course.localTreatments"],
    standing: byPlace ? "primary" : "convention",
    source: byPlace ? sabrComet2012 : undefined,
    lesion: index,
    planned: omitAbsent({ doseGray, fractions }),
    organs,
    given: open || !byPlace ? undefined : given,
    irradiatedBefore,
  } as const);
}

/** What the protocol of the trial gave: the middle of the chest first, then the chest wall and the size. */
function scheduleAt(organs: Organs, { diameterMm }: LungLesion): typeof sabrCometLung {
  if (organs.some(isMiddle)) return sabrCometMiddle;
  return organs.length > 0 || (diameterMm ?? 0) > sabrCometLargestMm ? sabrCometOuter : sabrCometLung;
}

function isMiddle({ structure }: Organs[number]): boolean {
  return structure !== "chest-wall";
}

/** Organs within 2 cm, a chest wall that is touched, and the mediastinum under its pleura. */
function organsBeside({ adjacent, pleuralSurface, depthMm }: LungLesion): Organs {
  const beside = (adjacent ?? []).flatMap((each) => {
    const distanceMm = distanceTo(each);
    const reach = each.structure === "chest-wall" ? 0 : sabrCometFromOrgansMm;
    return distanceMm !== undefined && distanceMm <= reach && !isLung(each)
      ? [{ structure: each.structure, distanceMm }]
      : [];
  });
  const mediastinal = pleuralSurface === "mediastinal" && depthMm != null && depthMm <= sabrCometFromOrgansMm;
  return mediastinal ? [...beside, { structure: "mediastinum", distanceMm: depthMm }] : beside;
}

/** A branch belongs to the lung, and the trial kept no distance from the diaphragm. */
function isLung(each: AdjacentStructure): boolean {
  return each.structure === "diaphragm" || isBranch(each);
}

function isOpen(each: AdjacentStructure): boolean {
  return distanceTo(each) === undefined && !isLung(each);
}

const radiotherapy = /radio(?!frequency)|radiat|sbrt|sabr|stereotactic|proton|brachy/i;

function isRadiotherapy({ doseGray, fractions }: OtherTreatment, words: OtherTreatment["modality"]): boolean {
  return doseGray != null || fractions != null || radiotherapy.test(words ?? "");
}
