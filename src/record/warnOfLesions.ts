import { sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { LungLesion } from "../case/lesion.ts";
import { daysBetween } from "../units/daysBetween.ts";
import { disagree, type Warn } from "./warning.ts";

/** No place in a lung lies deeper below its surface, which surrounds it on all sides, or farther from a plane within it. */
const deepest = [
  ["depthMm", 100],
  ["intersegmentalPlaneMm", 100],
] as const;

/** Two readings of one CT lie up to some 2 mm apart, so that less is no change. */
const sameReading = 2;

/** Facts of a lesion that are hard to believe, alone or together, and lesions against their summary. */
export function warnOfLesions({ lesions, course, chest }: Candidate, warn: Warn): void {
  const seen = new Map<string, number>();
  lesions?.forEach((lesion, at) => {
    for (const field of ["diameterMm", "previousDiameterMm"] as const) {
      const value = lesion[field];
      // A diameter out of the ordinary is more often a slip of the unit than a lesion: 4 cm typed as 4.
      const absent = field === "diameterMm" ? "vanished" : "new";
      if (value != null && (value < 3 || value > 150) && !(value === 0 && lesion.course === absent)) {
        warn("diameter-implausible", `lesions.${at}.${field}`, value);
      }
    }
    for (const [field, most] of deepest) {
      const value = lesion[field];
      if (value != null && value > most) warn("unit-implausible", `lesions.${at}.${field}`, value);
    }
    warnOfGrowth(lesion, at, warn);
    warnOfPlace(lesion, at, warn);
    warnOfNeighbors(lesion, at, warn);
    if (lesion.diameterMm == null || lesion.depthMm == null || !lesion.segments?.length) return;
    const facts = JSON.stringify({ ...lesion, id: undefined, note: undefined });
    const twin = seen.get(facts);
    if (twin === undefined) seen.set(facts, at);
    else {
      const other = { path: `lesions.${twin}.diameterMm`, value: lesion.diameterMm } as const;
      warn("lesion-twice", `lesions.${at}.diameterMm`, lesion.diameterMm, other);
    }
  });
  if (course?.lesionSummary) warnOfSummary(course.lesionSummary, lesions ?? [], chest?.lesionListComplete, warn);
}

/** A summary of the lesions against itself, and against the lesions where any are listed. */
function warnOfSummary(
  { count, countIsAtLeast, largestMm, bilateral }: NonNullable<NonNullable<Candidate["course"]>["lesionSummary"]>,
  lesions: readonly LungLesion[],
  complete: boolean | undefined,
  warn: Warn,
): void {
  if (count != null && countIsAtLeast !== true) {
    if (count === 0 && largestMm) {
      disagree(warn, "course.lesionSummary.largestMm", largestMm, "course.lesionSummary.count", count);
    }
    if (count < 2 && bilateral) {
      disagree(warn, "course.lesionSummary.bilateral", bilateral, "course.lesionSummary.count", count);
    }
  }
  if (lesions.length === 0) return;
  const all = complete === true || countIsAtLeast === false;
  if (count != null && (lesions.length > count || (lesions.length < count && all))) {
    warn("summary-against-lesions", "course.lesionSummary.count", count, { path: "lesions", value: lesions.length });
  }
  const measured = lesions.flatMap(({ diameterMm }) => diameterMm ?? []);
  const largest = Math.max(...measured);
  const missing = all && measured.length === lesions.length ? largest + sameReading : Number.POSITIVE_INFINITY;
  if (largestMm != null && (largest > largestMm || largestMm > missing)) {
    const at = lesions.findIndex(({ diameterMm }) => diameterMm === largest);
    const comparedWith = { path: `lesions.${at}.diameterMm`, value: largest } as const;
    warn("summary-against-lesions", "course.lesionSummary.largestMm", largestMm, comparedWith);
  }
  const sides = lesions.map(({ lobe, side }) => (lobe ? sideOfLobe(lobe) : side));
  const [left, right] = [sides.includes("left"), sides.includes("right")];
  const one = all && left !== right && sides.every((side) => side != null);
  if (bilateral != null && (bilateral ? one : left && right)) {
    const value = bilateral ? `all on the ${left ? "left" : "right"}` : "both sides";
    warn("summary-against-lesions", "course.lesionSummary.bilateral", bilateral, { path: "lesions", value });
  }
}

/** The stated course against the diameters, and a change that no lesion makes in the time. */
function warnOfGrowth(lesion: LungLesion, at: number, warn: Warn): void {
  const { course, diameterMm: now, previousDiameterMm: before, measuredOn, previousOn } = lesion;
  const path = `lesions.${at}.diameterMm` as const;
  if (course === "vanished" && now) {
    warn("course-against-growth", `lesions.${at}.course`, course, { path, value: now });
  }
  if (now == null || before == null) return;
  const earlier = { path: `lesions.${at}.previousDiameterMm`, value: before } as const;
  const change = now - before;
  const grew = change > sameReading && now > 1.2 * before;
  const shrank = change < -sameReading && now < 0.7 * before;
  const denied =
    (course === "new" && before > 0) ||
    (course === "growing" && change < 0) ||
    (course === "responding" && change > 0) ||
    (course === "stable" && (grew || shrank));
  if (denied) warn("course-against-growth", `lesions.${at}.course`, course, earlier);
  const days = measuredOn != null && previousOn != null ? daysBetween(previousOn, measuredOn).most : Number.NaN;
  const doublingDays = (days * Math.LN2) / (3 * Math.log(now / before));
  const tenfold = now >= 8 * before || before >= 8 * now;
  if (before > 0 && now > 0 && (tenfold || (grew && doublingDays > 0 && doublingDays < 10))) {
    warn("growth-implausible", path, now, earlier);
  }
}

/** Lobe, lobes, side and fissure against each other. */
function warnOfPlace({ lobe, lobes, side, segments, crossesFissure }: LungLesion, at: number, warn: Warn): void {
  if (segments && lobe == null) {
    const places = segments.map(lobeOfSegment);
    const named = { path: `lesions.${at}.segments`, value: segments.join(", ") } as const;
    if (lobes?.length && places.some((each) => !lobes.includes(each))) {
      warn("place-contradicts", `lesions.${at}.lobes`, lobes.join(", "), named);
    } else if (side != null && places.some((each) => sideOfLobe(each) !== side)) {
      warn("place-contradicts", `lesions.${at}.side`, side, named);
    }
  }
  if (lobe != null && side != null && sideOfLobe(lobe) !== side) {
    warn("place-contradicts", `lesions.${at}.side`, side, { path: `lesions.${at}.lobe`, value: lobe });
  }
  if (!lobes?.length) return;
  const beside = { path: `lesions.${at}.lobes`, value: lobes.join(", ") } as const;
  if (lobe != null && !lobes.includes(lobe)) warn("place-contradicts", `lesions.${at}.lobe`, lobe, beside);
  if (side != null && lobes.some((each) => sideOfLobe(each) !== side)) {
    warn("place-contradicts", `lesions.${at}.side`, side, beside);
  }
  if (crossesFissure === false && new Set(lobes).size > 1) {
    warn("place-contradicts", `lesions.${at}.crossesFissure`, crossesFissure, beside);
  }
}

/** What abuts or invades is at no distance, and what is near is at some. */
function warnOfNeighbors({ adjacent }: LungLesion, at: number, warn: Warn): void {
  adjacent?.forEach(({ relation, distanceMm }, place) => {
    if (distanceMm == null) return;
    const path = `lesions.${at}.adjacent.${place}.distanceMm` as const;
    if (relation != null && (relation === "near" ? distanceMm === 0 : distanceMm > 0)) {
      const comparedWith = { path: `lesions.${at}.adjacent.${place}.relation`, value: relation } as const;
      warn("distance-against-relation", path, distanceMm, comparedWith);
    } else if (distanceMm > 150) warn("unit-implausible", path, distanceMm);
  });
}
