import type { LungLesion } from "../case/lesion.ts";
import { chooseResection } from "../resection/chooseResection.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";

/**
 * Writes down everything a verdict takes from the sizes and distances of a lesion: what each operation clears and takes,
 * and why, without the distances themselves. Two lesions that differ in distances alone and have the same key get the
 * same verdict, which saves judging the whole case again for each.
 */
export function choiceKey(lesion: LungLesion, policy: ResectionPolicy): string {
  const { procedure, units, segments, options, needs } = chooseResection(lesion, policy);
  const told = options.map((option) => [
    option.procedure,
    option.clears,
    option.units,
    option.segments,
    option.needs,
    option.arguments.map(({ code }) => code),
  ]);
  return JSON.stringify([procedure, units, segments, needs, told]);
}
