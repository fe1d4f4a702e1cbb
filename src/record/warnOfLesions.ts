import { sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment } from "../anatomy/segment.ts";
import type { Candidate } from "../case/candidate.ts";
import type { CaseFact } from "../case/fact.ts";
import type { LungLesion } from "../case/lesion.ts";
import { daysBetween } from "../units/daysBetween.ts";
import type { Warn, Warning } from "./warning.ts";

/** Two readings of one CT lie up to some 2 mm apart, so that less is no change. */
const sameReading = 2;

/** Facts of a lesion that are hard to believe, alone or together, and lesions against their summary. */
export function warnOfLesions({ lesions, course, chest }: Candidate, warn: Warn): void {
  const seen = new Map<string, CaseFact>();
  lesions?.forEach((lesion, at) => {
    for (const field of ["diameterMm", "previousDiameterMm"] as const) {
      const value = lesion[field];
      // A diameter out of the ordinary is more often a slip of the unit than a lesion: 4 cm typed as 4.
      const absent = field === "diameterMm" ? "vanished" : "new";
      if (value != null && (value < 3 || value > 150) && !(value === 0 && lesion.course === absent)) {
        warn("diameter-implausible", `lesions.${at}.${field}`, value);
      }
    }
    warnOfGrowth(lesion, at, warn);
    warnOfPlace(lesion, at, warn);
    warnOfNeighbors(lesion, at, warn);
    const { diameterMm, depthMm, segments } = lesion;
    if (lesions.length === 1 || diameterMm == null || depthMm == null || !segments?.length) return;
    const measured = `${segments} ${diameterMm} ${depthMm} ${lesion.previousDiameterMm} ${lesion.intersegmentalPlaneMm}`;
    const twin = seen.get(measured);
    if (twin) warn("lesion-twice", `lesions.${at}.diameterMm`, diameterMm, { path: twin, value: diameterMm });
    else seen.set(measured, `lesions.${at}.diameterMm`);
  });
  if (course?.lesionSummary) warnOfSummary(course.lesionSummary, lesions ?? [], chest?.lesionListComplete, warn);
}

type LesionSummary = NonNullable<NonNullable<Candidate["course"]>["lesionSummary"]>;

/** A summary of the lesions against itself, and against the lesions where any are listed. */
function warnOfSummary(
  summary: LesionSummary,
  lesions: readonly LungLesion[],
  complete: boolean | undefined,
  warn: Warn,
): void {
  const { count, countIsAtLeast, largestMm, bilateral } = summary;
  type Value = Warning["value"];
  const doubt = (name: "count" | "largestMm" | "bilateral", stated: Value, path: CaseFact, value: Value): void => {
    const code = path.startsWith("lesions") ? "summary-against-lesions" : "values-disagree";
    warn(code, `course.lesionSummary.${name}`, stated, { path, value });
  };
  if (count != null && count < 2 && countIsAtLeast !== true) {
    const path = "course.lesionSummary.count";
    if (count === 0 && largestMm) doubt("largestMm", largestMm, path, count);
    if (bilateral) doubt("bilateral", bilateral, path, count);
  }
  const listed = lesions.length;
  if (listed === 0) return;
  const all = complete === true || countIsAtLeast === false;
  if (count != null && (listed > count || (listed < count && all))) doubt("count", count, "lesions", listed);
  const measured = lesions.flatMap(({ diameterMm }) => diameterMm ?? []);
  const largest = Math.max(...measured);
  const most = all && measured.length === listed ? largest + sameReading : Number.POSITIVE_INFINITY;
  if (largestMm != null && (largest > largestMm || largestMm > most)) {
    doubt(
      "largestMm",
      largestMm,
      `lesions.${lesions.findIndex(({ diameterMm }) => diameterMm === largest)}.diameterMm`,
      largest,
    );
  }
  const sides = lesions.map(({ lobe, side }) => (lobe ? sideOfLobe(lobe) : side));
  const [left, right] = [sides.includes("left"), sides.includes("right")];
  if (bilateral === false && left && right) doubt("bilateral", bilateral, "lesions", "both sides");
  if (bilateral && all && left !== right && sides.every((side) => side != null)) {
    doubt("bilateral", bilateral, "lesions", `all on the ${left ? "left" : "right"}`);
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
    (course === "growing" && change < -sameReading) ||
    (course === "responding" && change > sameReading) ||
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
  if (lobe != null && side != null && sideOfLobe(lobe) !== side) {
    warn("place-contradicts", `lesions.${at}.side`, side, { path: `lesions.${at}.lobe`, value: lobe });
  }
  if (lobe == null && side != null && segments?.some((each) => sideOfLobe(lobeOfSegment(each)) !== side)) {
    warn("place-contradicts", `lesions.${at}.side`, side, {
      path: `lesions.${at}.segments`,
      value: segments.join(", "),
    });
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
