import type { Biomarker } from "../case/primary.ts";

/**
 * Reads from recorded receptors whether breast cancer is HER2-positive or triple-negative. A result that begins with neither
 * positive nor negative leaves it open, as contradicting ones do.
 */
export function her2PositiveOrTripleNegative(biomarkers: readonly Biomarker[]): boolean | undefined {
  const [her2, estrogen, progesterone] = [/her-?2|erb-?b-?2/i, /^ER\b|estrogen/i, /^PG?R\b|progest/i].map((name) => {
    const results = biomarkers.flatMap((marker) => (name.test(`${marker.name}`) ? `${marker.result}` : []));
    const all = (word: RegExp): boolean => results.length > 0 && results.every((result) => word.test(result));
    return all(/^pos/i) || (all(/^neg/i) ? false : undefined);
  });
  if (her2 || (estrogen === false && progesterone === false)) return true;
  return her2 === false && (estrogen || progesterone) ? false : undefined;
}
