import type { Chest, NodeStation } from "../case/chest.ts";
import type { CaseFact } from "../case/fact.ts";
import { nodeAxisRange } from "../case/ranges.table.ts";
import { judging } from "../case/requireCase.ts";
import { meetsThreshold } from "../evidence/threshold.ts";
import { omitAbsent } from "../internal/absent.ts";
import { requireNumber } from "../internal/guards.ts";
import { enlargedNode } from "./nodalTissue.ts";

/** The nodes of the chest as the word for them and the stations show them together. */
export interface NodesShown {
  /** The worse of both; absent if neither is recorded. */
  readonly nodes?: NonNullable<Chest["nodes"]>;
  /** The stations that make it worse than the word, by their places. */
  readonly stations: readonly number[];
  /** What would clear those stations. */
  readonly needs: readonly CaseFact[];
}

/**
 * Reads the word for the nodes together with the stations listed. A station with positive tissue proves disease whatever
 * the word says; one that is enlarged or takes up tracer and holds no negative tissue is suspected.
 *
 * Source of the size: STABLE-MATES, tissue of nodes above 1 cm in short axis or positive on PET. That a station overrules
 * the word is a convention.
 *
 * @throws RangeError when a short axis is none that the record can hold
 */
export function nodesShown({ nodes, stations }: Chest): NodesShown {
  const all = stations ?? [];
  for (const station of all) {
    requireNumber(judging, "shortAxisMm", station.shortAxisMm ?? 0, ...nodeAxisRange);
  }
  const places = (holds: (station: NodeStation) => boolean): readonly number[] =>
    all.flatMap((station, at) => (holds(station) ? [at] : []));
  const positive = places(({ tissue }) => tissue === "positive");
  if (nodes === "proven" || positive.length > 0) return { nodes: "proven", stations: positive, needs: [] };
  const suspicious = places(isSuspicious);
  const needs = suspicious.map((at) => `chest.stations.${at}.tissue` as const);
  const shown = suspicious.length > 0 ? "suspected" : (nodes ?? undefined);
  return omitAbsent({ nodes: shown, stations: suspicious, needs });
}

function isSuspicious({ shortAxisMm, petAvid, tissue }: NodeStation): boolean {
  return (
    tissue !== "negative" && (petAvid === true || (shortAxisMm != null && meetsThreshold(shortAxisMm, enlargedNode)))
  );
}
