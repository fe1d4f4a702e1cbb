import { lungLengthRange } from "../case/ranges.table.ts";
import type { Citation } from "../evidence/citation.ts";
import { nccnLungRadiation } from "../evidence/sources/radiotherapy.table.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { requireFields, requireNumber, requireWhole } from "../internal/guards.ts";
import type { RegimenFacts } from "./regimensFor.ts";

/** Facts the table of the guideline uses. */
export interface NccnListingFacts extends RegimenFacts {
  /** Whether the lesion is peripheral; false means central. */
  readonly peripheral?: boolean | undefined;
}

/** Whether a number of fractions is listed for a place. */
export interface NccnListing {
  /** `met`: listed for it; `unmet`: not listed; `unknown`: a fact is missing. */
  readonly verdict: Verdict;
  /** The facts that could still decide. */
  readonly needs: readonly (keyof NccnListingFacts)[];
  /** The guideline, an older edition. */
  readonly source: Citation;
}

/**
 * Checks whether a number of fractions is listed for a lesion's place in an older NCCN table.
 *
 * One fraction: peripheral, below 2 cm and more than 1 cm from the chest wall. Three: peripheral and more than 1 cm from
 * the chest wall. Four or five: central or peripheral. Eight to ten: central. Other numbers are not listed. The guideline
 * says "especially" of the chest wall for one fraction; here it is taken as a condition.
 *
 * @param fractions - a whole number of at least 1
 * @param facts - place and size
 * @returns a verdict with the facts that are missing
 * @throws RangeError when a number is impossible
 * @example
 * ```ts
 * const facts = { peripheral: true, diameterMm: millimeters(18), chestWallMm: millimeters(15) };
 * nccnListing(1, facts).verdict; // => "met"
 * nccnListing(8, facts).verdict; // => "unmet"
 * nccnListing(3, { peripheral: true }).needs; // => ["chestWallMm"]
 * ```
 */
export function nccnListing(fractions: number, facts: NccnListingFacts): NccnListing {
  const action = "look up the NCCN table";
  requireWhole(action, "the number of fractions", fractions, 1);
  requireFields(action, "the facts", facts);
  const diameter = facts.diameterMm ?? undefined;
  const wall = facts.chestWallMm ?? undefined;
  if (diameter !== undefined) requireNumber(action, "the diameter", diameter, ...lungLengthRange);
  if (wall !== undefined) requireNumber(action, "the distance to the chest wall", wall, ...lungLengthRange);
  const { peripheral } = facts;
  const conditions: (readonly [keyof NccnListingFacts, boolean | undefined])[] = [];
  const place = typeof peripheral === "boolean" ? peripheral : undefined;
  if (fractions === 1 || fractions === 3)
    conditions.push(["peripheral", place], ["chestWallMm", known(wall, (mm) => mm > 10)]);
  if (fractions === 1) conditions.push(["diameterMm", known(diameter, (mm) => mm < 20)]);
  if (fractions >= 8 && fractions <= 10) conditions.push(["peripheral", known(place, (outer) => !outer)]);
  const listed = conditions.length > 0 || fractions === 4 || fractions === 5;
  if (!listed || conditions.some(([, holds]) => holds === false)) {
    return { verdict: "unmet", needs: [], source: nccnLungRadiation };
  }
  const needs = conditions.filter(([, holds]) => holds === undefined).map(([path]) => path);
  return { verdict: needs.length === 0 ? "met" : "unknown", needs, source: nccnLungRadiation };
}

function known<T>(value: T | undefined, holds: (value: T) => boolean): boolean | undefined {
  return value === undefined ? undefined : holds(value);
}
