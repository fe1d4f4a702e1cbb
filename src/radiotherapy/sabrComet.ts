import { lungLengthRange } from "../case/ranges.table.ts";
import type { Citation } from "../evidence/citation.ts";
import { sabrComet2012 } from "../evidence/sources/radiotherapy.table.ts";
import { requireFields, requireNumber } from "../internal/guards.ts";
import type { Gray } from "../units/dose.ts";
import type { Quantity } from "../units/quantity.ts";
import { type Schedule, schedule } from "./schedule.ts";

/** Facts the table of the protocol uses. */
export interface SabrCometFacts {
  /** Largest diameter of the lesion. */
  readonly diameterMm?: Quantity<"millimeter"> | undefined;
  /** Whether it abuts the chest wall. */
  readonly abutsChestWall?: boolean | undefined;
  /** Whether it lies within 2 cm of the mediastinum or the brachial plexus. */
  readonly within2CmOfMediastinumOrPlexus?: boolean | undefined;
  /** Whether the limit of the esophagus can be kept with 8 fractions; used only within 2 cm of the mediastinum. */
  readonly esophagusLimitKept?: boolean | undefined;
}

/** What the protocol gave to such a lesion. */
export interface TrialSchedule<Facts> {
  /** The schedule; absent where a fact is missing. */
  readonly schedule: Schedule | undefined;
  /** The facts that decide and are missing. */
  readonly needs: readonly (keyof Facts)[];
  /** The protocol or guideline. */
  readonly source: Citation;
}

/** From mediastinum and brachial plexus so far the protocol kept its highest dose. */
export const sabrCometFromOrgansMm = 20;

/** Up to this diameter it gave its highest dose. */
export const sabrCometLargestMm = 30;

/** What the protocol gave within 2 cm of mediastinum or brachial plexus, where the limit of the esophagus is kept. */
export const sabrCometMiddle: Schedule = { fractions: 8, dosePerFraction: 7.5 as Gray };

/** What it gave at the chest wall and above 3 cm. */
export const sabrCometOuter: Schedule = { fractions: 5, dosePerFraction: 11 as Gray };

/** What it gave up to 3 cm with lung all round. */
export const sabrCometLung: Schedule = { fractions: 3, dosePerFraction: 18 as Gray };

/**
 * Looks up what the SABR-COMET protocol gave to a lung lesion of a place and size.
 *
 * The central location comes first: within 2 cm of mediastinum or brachial plexus 60 Gy in 8, in 12 where the limit
 * of the esophagus fails. Then 55 Gy in 5 at the chest wall or above 3 cm, and 54 Gy in 3 up to and including 3 cm with
 * parenchyma all round. It reports what a trial did, not what to do.
 *
 * Source: Palma DA, BMC Cancer 2012;12:305, table 1.
 *
 * @param facts - diameter, chest wall, mediastinum or plexus, esophagus
 * @returns the schedule, or the facts that are missing
 * @throws RangeError when the diameter is impossible
 * @example
 * ```ts
 * const facts = { diameterMm: millimeters(24), abutsChestWall: false, within2CmOfMediastinumOrPlexus: false };
 * sabrCometSchedule(facts).schedule; // => { fractions: 3, dosePerFraction: 18 }
 * sabrCometSchedule({ diameterMm: millimeters(24) }).needs; // => ["within2CmOfMediastinumOrPlexus", "abutsChestWall"]
 * ```
 */
export function sabrCometSchedule(facts: SabrCometFacts): TrialSchedule<SabrCometFacts> {
  const action = "look up the SABR-COMET schedule";
  requireFields(action, "the facts", facts);
  const diameter = facts.diameterMm ?? undefined;
  if (diameter !== undefined) requireNumber(action, "the diameter", diameter, ...lungLengthRange);
  const { within2CmOfMediastinumOrPlexus: middle, esophagusLimitKept, abutsChestWall } = facts;
  if (middle === true) {
    if (esophagusLimitKept === true) return given(sabrCometMiddle);
    return esophagusLimitKept === false
      ? given({ fractions: 12, dosePerFraction: 5 as Gray })
      : missing(["esophagusLimitKept"]);
  }
  const open: (keyof SabrCometFacts)[] = middle === false ? [] : ["within2CmOfMediastinumOrPlexus"];
  const outer = abutsChestWall === true || (diameter !== undefined && diameter > sabrCometLargestMm);
  if (!outer && abutsChestWall !== false) open.push("abutsChestWall");
  if (!outer && diameter === undefined) open.push("diameterMm");
  if (open.length > 0) return missing(open);
  return given(outer ? sabrCometOuter : sabrCometLung);
}

function given({ fractions, dosePerFraction }: Schedule): TrialSchedule<SabrCometFacts> {
  return { schedule: schedule(fractions, dosePerFraction), needs: [], source: sabrComet2012 };
}

function missing(needs: readonly (keyof SabrCometFacts)[]): TrialSchedule<SabrCometFacts> {
  return { schedule: undefined, needs, source: sabrComet2012 };
}
