import type { Sourced } from "../evidence/citation.ts";
import { sts2019 } from "../evidence/sources/candidacy.table.ts";

/** What a consensus statement on metastasectomy is about. */
export type ConsensusTopic =
  | "multidisciplinary-team"
  | "tissue-of-lung-cancer"
  | "minimally-invasive"
  | "open-approach"
  | "nodes"
  | "local-alternative";

/** A statement of a consensus document. */
export interface ConsensusStatement extends Sourced {
  /** What it is about. */
  readonly topic: ConsensusTopic;
  /** Its number. */
  readonly number: number;
}

const statement = (number: number, topic: ConsensusTopic): ConsensusStatement => ({
  topic,
  number,
  source: sts2019,
  standing: "secondary",
});

/**
 * The statements of the Society of Thoracic Surgeons that become no caution, in their order; 5, on pneumonectomy, and 6,
 * on the number of metastases, do. Restated in a text that reports them; the last one is cut there, and those from 9
 * onward were not seen.
 */
export const consensusStatements: readonly ConsensusStatement[] = [
  /* @__PURE__ */ statement(1, "multidisciplinary-team"),
  /* @__PURE__ */ statement(2, "tissue-of-lung-cancer"),
  /* @__PURE__ */ statement(3, "minimally-invasive"),
  /* @__PURE__ */ statement(4, "open-approach"),
  /* @__PURE__ */ statement(7, "nodes"),
  /* @__PURE__ */ statement(8, "local-alternative"),
];
