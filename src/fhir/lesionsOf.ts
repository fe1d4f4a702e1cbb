import type { LungLesion } from "../case/lesion.ts";
import type { SecondaryDisease } from "./conditionReader.ts";
import { type Intake, recordDropped } from "./intake.ts";
import type { MeasuredLesion } from "./observationReader.ts";

/**
 * The lesions: one for each measured structure, with its size at the last two dates. Where none was measured, a
 * diagnosis of lung metastases stands for one lesion of each side it names: it is a disease and no count.
 */
export function lesionsOf(
  intake: Intake,
  measured: readonly MeasuredLesion[],
  diseases: readonly SecondaryDisease[],
): readonly LungLesion[] {
  const lesions: LungLesion[] = [];
  for (const id of new Set(measured.map((lesion) => lesion.id))) {
    const sizes = measured.filter((lesion) => lesion.id === id).sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? 1 : -1));
    const [last, before, ...older] = sizes;
    if (last === undefined) continue;
    const rival = sizes.find(
      (size) => size.on === last.on && (size.diameterMm !== last.diameterMm || size.place.lobe !== last.place.lobe),
    );
    const at = `lesions.${lesions.length}` as const;
    if (rival !== undefined) {
      const references = [last.reference, rival.reference];
      intake.conflicts.push({
        fact: `${at}.diameterMm`,
        references,
        why: `two descriptions of lesion "${id}" on one day`,
      });
      for (const { reference } of sizes)
        recordDropped(intake, reference, "it contradicts another measurement of the same lesion");
      continue;
    }
    const { lobe, side } = last.place;
    const earlier = before?.on !== undefined && last.on !== undefined && before.on < last.on ? before : undefined;
    lesions.push({
      id,
      ...(lobe === undefined ? (side === undefined ? {} : { side }) : { lobe }),
      diameterMm: last.diameterMm,
      ...(last.on === undefined ? {} : { measuredOn: last.on }),
      ...(earlier === undefined ? {} : { previousDiameterMm: earlier.diameterMm, previousOn: earlier.on }),
    } as LungLesion);
    intake.taken.push({ fact: `${at}.diameterMm`, reference: last.reference, code: "diameter" });
    if (earlier !== undefined)
      intake.taken.push({ fact: `${at}.previousDiameterMm`, reference: earlier.reference, code: "diameter" });
    else if (before !== undefined)
      recordDropped(intake, before.reference, "another measurement of the same lesion was taken");
    for (const { reference } of older)
      recordDropped(intake, reference, "two newer measurements of the same lesion were taken");
  }
  const lung = diseases.filter(({ site }) => site === "lung");
  if (lesions.length > 0) {
    for (const { reference } of lung)
      recordDropped(intake, reference, "it is a disease and no nodule; the nodules were measured");
    return lesions;
  }
  const named = new Set(lung.map(({ side }) => side).filter((side) => side !== undefined));
  for (const side of named.size > 0 ? named : lung.length > 0 ? [undefined] : []) {
    const own = lung.filter((disease) => named.size === 0 || disease.side === side);
    const nature = own.some(({ confirmed }) => confirmed) ? "proven-metastasis" : "suspected-metastasis";
    for (const { reference, code } of own)
      intake.taken.push({ fact: `lesions.${lesions.length}.nature`, reference, code });
    lesions.push(side === undefined ? { nature } : { nature, side });
  }
  return lesions;
}
