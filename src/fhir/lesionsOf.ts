import type { LungLesion } from "../case/lesion.ts";
import type { SecondaryDisease } from "./conditionReader.ts";
import { type Intake, recordDropped, sameDay, type TakenFact } from "./intake.ts";
import type { MeasuredLesion } from "./observed.ts";

/**
 * The lesions: one for each measured structure, with its size at the last two dates. Where none was measured, a
 * diagnosis of lung metastases counts as one lesion of each side it names: it is a disease and no count.
 */
export function lesionsOf(
  intake: Intake,
  measured: readonly MeasuredLesion[],
  diseases: readonly SecondaryDisease[],
): readonly LungLesion[] {
  const lesions: LungLesion[] = [];
  const newest = new Map<string, MeasuredLesion>();
  for (const size of measured) if ((newest.get(size.id)?.on ?? "") <= (size.on ?? "")) newest.set(size.id, size);
  for (const [id, last] of newest) {
    const sizes = measured.filter((size) => size.id === id);
    const rival = sizes.find(
      (size) =>
        sameDay(size.on, last.on) && (size.diameterMm !== last.diameterMm || size.place.lobe !== last.place.lobe),
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
    const before = sizes
      .filter(({ on }) => on !== undefined && !sameDay(on, last.on))
      .sort((one, other) => (String(one.on) < String(other.on) ? 1 : -1));
    const doubtful = before.filter(
      ({ on, diameterMm }) => sameDay(on, before[0]?.on) && diameterMm !== before[0]?.diameterMm,
    );
    const earlier = doubtful.length > 0 ? undefined : before[0];
    if (doubtful.length > 0) {
      const references = before
        .slice(0, 1)
        .concat(doubtful)
        .map(({ reference }) => reference);
      const why = `two descriptions of lesion "${id}" on one earlier day`;
      intake.conflicts.push({ fact: `${at}.previousDiameterMm`, references, why });
    }
    lesions.push({
      id,
      ...(lobe === undefined ? (side === undefined ? {} : { side }) : { lobe }),
      diameterMm: last.diameterMm,
      ...(last.on === undefined ? {} : { measuredOn: last.on }),
      ...(earlier === undefined ? {} : { previousDiameterMm: earlier.diameterMm, previousOn: earlier.on }),
    } as LungLesion);
    const place = { reference: last.placeReference, code: last.place.code ?? last.code };
    intake.taken.push({ fact: `${at}.id`, ...place });
    if (side !== undefined) intake.taken.push({ fact: lobe === undefined ? `${at}.side` : `${at}.lobe`, ...place });
    intake.taken.push(...sized(at, last, "diameterMm", "measuredOn"));
    if (earlier !== undefined) intake.taken.push(...sized(at, earlier, "previousDiameterMm", "previousOn"));
    for (const { reference } of sizes.filter((size) => size !== last && size !== earlier))
      recordDropped(intake, reference, "another measurement of the same lesion was taken");
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
    for (const { reference, code } of side === undefined ? [] : own)
      intake.taken.push({ fact: `lesions.${lesions.length}.side`, reference, code });
    lesions.push(side === undefined ? { nature } : { nature, side });
  }
  return lesions;
}

function sized(
  lesion: `lesions.${number}`,
  { reference, code, on }: MeasuredLesion,
  diameter: "diameterMm" | "previousDiameterMm",
  day: "measuredOn" | "previousOn",
): readonly TakenFact[] {
  const size = { fact: `${lesion}.${diameter}`, reference, code } as const;
  return on === undefined ? [size] : [size, { fact: `${lesion}.${day}`, reference, code }];
}
