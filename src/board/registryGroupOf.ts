import type { DiseaseFreeInterval } from "../biology/diseaseFreeInterval.ts";
import { diseaseFreeInterval } from "../biology/diseaseFreeInterval.ts";
import { lesionCount } from "../biology/lesionCount.ts";
import { type RegistryGroupResult, registryGroup } from "../biology/registryGroup.ts";
import type { Candidate } from "../case/candidate.ts";
import { lesionCountRange } from "../case/ranges.table.ts";
import type { Extent } from "../units/extent.ts";

/**
 * Finds the registry group of a case. Lesions that are listed are counted one by one; where none is, the number that a
 * summary states counts as metastases, since groups are all it is for.
 */
export function registryGroupOf(
  candidate: Candidate,
  interval: DiseaseFreeInterval = intervalOf(candidate),
): RegistryGroupResult {
  const { primary, chest, course, lesions } = candidate;
  const { count, countIsAtLeast } = course?.lesionSummary ?? {};
  const summed = (lesions ?? []).length === 0 && count != null;
  const metastases: Extent = summed
    ? { least: count, most: countIsAtLeast === true ? lesionCountRange[1] : count }
    : lesionCount(lesions ?? []).metastases;
  const complete = chest?.lesionListComplete ?? undefined;
  return registryGroup({
    primarySite: primary?.site ?? undefined,
    histology: primary?.histology ?? undefined,
    metastases,
    lesionListComplete: summed && countIsAtLeast === false ? true : complete,
    interval,
  });
}

/** The disease-free interval of a case up to the day the metastases were found. */
export function intervalOf({ primary, course, plan }: Candidate): DiseaseFreeInterval {
  return diseaseFreeInterval(
    {
      primaryTreatedOn: primary?.treatedOn ?? undefined,
      lungMetastasisDetectedOn: course?.lungMetastasisDetectedOn ?? undefined,
      operationOn: plan?.operationOn ?? undefined,
      localTreatments: course?.localTreatments ?? undefined,
      primaryStatus: primary?.status ?? undefined,
      intervalMonths: course?.intervalMonths ?? undefined,
    },
    "detection",
  );
}
