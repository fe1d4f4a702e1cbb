import type { PlainDate } from "../units/plainDate.ts";
import type { Percent } from "../units/proportion.ts";
import type { Noted } from "./noted.ts";

/** The state of the liver that is left: the minimum remnant depends on it. */
export type LiverState = "healthy" | "chemotherapy-injured" | "cirrhotic";

/**
 * What a remnant was divided by: `standardized` by the liver volume expected for the body, `measured` by the volume on
 * CT less the tumor. The two differ by points, and a threshold found with one was not found with the other.
 */
export type RemnantBasis = "standardized" | "measured";

/** What is known of the liver that stays. Any of it may be absent. */
export interface LiverRemnantFacts {
  /** Future liver remnant in percent, from volumetry. */
  readonly remnantPercent?: Percent | undefined;
  /** What the remnant was divided by. */
  readonly remnantBasis?: RemnantBasis | undefined;
  /** The state of the liver that stays. */
  readonly parenchyma?: LiverState | undefined;
}

/** The liver, where part of it is to be removed as well. */
export interface Liver extends LiverRemnantFacts, Noted {
  /** Whether a liver resection is planned; if false, nothing more is needed. */
  readonly resectionPlanned?: boolean | undefined;
  /** When the volume was measured. */
  readonly volumetryOn?: PlainDate | undefined;
}
