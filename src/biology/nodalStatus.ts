import type { LungSide } from "../anatomy/lobe.ts";
import type { CaseFact } from "../case/fact.ts";
import { refuse, requireFields, requireList, requireWord, requireWords } from "../internal/guards.ts";

/** What is known of the thoracic nodes. Three things that are not the same, none of them "N0". */
export type NodalFinding = "not-suspicious" | "suspected" | "biopsy-negative" | "proven";

/** Where a station lies. Station 1 lies above the chest. */
export type NodalRegion = "hilar-intrapulmonary" | "mediastinal" | "supraclavicular";

/**
 * The N category a node would have if the lesion were a lung cancer. An analogy: the TNM system has no N category for
 * metastases of other tumors.
 */
export type NodalAnalogy = "N1-like" | "N2-like" | "N3-like";

/** What is recorded about nodes. Any may be absent. */
export interface NodalFacts {
  /** What is known of them. */
  readonly nodes?: NodalFinding | undefined;
  /** The stations concerned, `"4R"`, `"7"`, `"11L"`. */
  readonly stations?: readonly string[] | undefined;
  /** The lungs that hold the lesions. */
  readonly lesionSides?: readonly LungSide[] | undefined;
}

/** The nodes as the meeting needs them. */
export interface NodalStatus {
  /** What is known; `not-recorded` is not "not suspicious". */
  readonly finding: NodalFinding | "not-recorded";
  /** The regions concerned, the farthest from the lesion last. */
  readonly regions: readonly NodalRegion[];
  /** The worst category by analogy; two where a side is missing; none without stations or with lesions in both lungs. */
  readonly analogy: readonly NodalAnalogy[];
  /** What keeps its caution: a negative needle has missed more than half of what surgery found. */
  readonly caution?: "negative-biopsy-is-not-proof";
  /** The facts that would complete the picture. */
  readonly needs: readonly CaseFact[];
}

const regionOrder: readonly NodalRegion[] = ["hilar-intrapulmonary", "mediastinal", "supraclavicular"];

/**
 * Places the nodes of the chest on the map of the International Association for the Study of Lung Cancer.
 *
 * Station 1 lies outside the mediastinum; 2 to 9 are mediastinal; 10 to 14 hilar and intrapulmonary. By analogy with
 * lung cancer, 10 to 14 on the side of the lesion are N1-like, 2 to 9 N2-like, and whatever lies on the other side, or
 * in station 1, N3-like. Stations 3a, 3p and 7 have no side; 5 and 6 are left. The worst station counts. Stations 2
 * and 4 are divided at the left border of the trachea, so that a node before the trachea is right.
 *
 * @param facts - finding, stations and the sides of the lesions
 * @returns the finding as recorded, the regions, the analogy and what is missing
 * @throws RangeError for a word or a station that is not on the map
 * @example
 * ```ts
 * nodalStatus({ nodes: "proven", stations: ["4R"], lesionSides: ["left"] }).analogy; // => ["N3-like"]
 * nodalStatus({}); // => { finding: "not-recorded", regions: [], analogy: [], needs: ["chest.nodes"] }
 * ```
 */
export function nodalStatus(facts: NodalFacts): NodalStatus {
  requireFields("place nodes", "the facts", facts);
  const finding = facts.nodes ?? undefined;
  if (finding !== undefined) requireWord("place nodes", "the finding", finding, findings);
  requireWords("place nodes", "the sides", facts.lesionSides ?? [], ["left", "right"]);
  const written = facts.stations ?? [];
  requireList("place nodes", "the stations", written);
  const stations = written.map(nodalStation);
  const sides = [...new Set(facts.lesionSides ?? [])];
  const regions = regionOrder.filter((region) => stations.some((station) => station.region === region));
  const [side] = sides;
  const analogies = sides.length > 1 ? [] : stations.map((station) => analogyOf(station, side));
  const least = Math.max(0, ...analogies.map((range) => range[0]));
  const most = Math.max(0, ...analogies.map((range) => range[1]));
  const analogy = names.filter((_, at) => at + 1 === least || at + 1 === most);
  const needs: CaseFact[] = [];
  if (finding === undefined) needs.push("chest.nodes");
  if (written.length === 0 && (finding === "suspected" || finding === "proven")) needs.push("chest.stations");
  if (least < most && stations.some((station) => station.side === undefined)) needs.push("chest.stations");
  if (least < most && side === undefined) needs.push("lesions");
  const status = { finding: finding ?? "not-recorded", regions, analogy, needs } as const;
  return finding === "biopsy-negative" ? { ...status, caution: "negative-biopsy-is-not-proof" } : status;
}

const findings: readonly string[] = ["not-suspicious", "suspected", "biopsy-negative", "proven"];
const names: readonly NodalAnalogy[] = ["N1-like", "N2-like", "N3-like"];

/** A station on the map. */
export interface NodalStation {
  /** Its number. */
  readonly number: number;
  /** Where it lies. */
  readonly region: NodalRegion;
  /** Its side; `midline` where the station has none, absent where it was not written. */
  readonly side?: LungSide | "midline";
}

/**
 * Reads the name of a lymph node station.
 *
 * @throws RangeError for a name that is not on the map
 */
export function nodalStation(name: string): NodalStation {
  const parts = stationParts(name);
  if (parts === null) {
    return refuse("place nodes", "each station", "a station of the map, 1 to 14 with R or L, 3a or 3p", name);
  }
  const number = Number(parts[1] ?? parts[3] ?? parts[5] ?? parts[6]);
  const region = number === 1 ? "supraclavicular" : number < 10 ? "mediastinal" : "hilar-intrapulmonary";
  const place = { number, region } as const;
  if (parts[3] !== undefined || parts[2] === "L") return { ...place, side: "left" };
  if (parts[2] === "R") return { ...place, side: "right" };
  return parts[1] === undefined ? { ...place, side: "midline" } : place;
}

/**
 * Says whether a text is the name of a station on the map, so that what a report calls otherwise can be set aside.
 */
export function isNodalStation(name: string): boolean {
  return stationParts(name) !== null;
}

function stationParts(name: string): RegExpExecArray | null {
  if (typeof name !== "string") return null;
  return /^(?:(1|2|4|8|9|1[0-4])([RL]?)|(5|6)(L?)|(3)[ap]|(7))$/.exec(name);
}

/** The least and the most it can be, 1 to 3, where a side is missing. */
function analogyOf(station: NodalStation, lesion: LungSide | undefined): readonly [number, number] {
  const near = station.number >= 10 ? 1 : 2;
  if (station.number === 1) return [3, 3];
  if (station.side === "midline") return [near, near];
  if (station.side === undefined || lesion === undefined) return [near, 3];
  return station.side === lesion ? [near, near] : [3, 3];
}
