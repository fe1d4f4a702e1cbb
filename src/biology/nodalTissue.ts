import type { CaseFact } from "../case/fact.ts";
import { lungLengthRange } from "../case/ranges.table.ts";
import { anyOf } from "../evidence/combine.ts";
import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import { deLeyn2014 } from "../evidence/sources/biology.table.ts";
import { stableMates } from "../evidence/sources/candidacy.table.ts";
import { compareWithThreshold, metAbove, type Threshold } from "../evidence/threshold.ts";
import { refuse, requireFields, requireNumber } from "../internal/guards.ts";

/** What imaging shows of nodes and tumor. Any may be absent. */
export interface NodalTissueFacts {
  /** Short axis of the largest thoracic node on CT, in millimeters. */
  readonly shortAxisMm?: number | undefined;
  /** Whether a node takes up more than the mediastinal background on PET. */
  readonly uptakeAboveMediastinum?: boolean | undefined;
  /** Whether a lesion is central, next to a main or lobar bronchus. */
  readonly centralLesion?: boolean | undefined;
  /** Whether hilar nodes look involved. */
  readonly hilarNodesSuspected?: boolean | undefined;
  /** Longest diameter of the largest lesion, in millimeters. */
  readonly largestLesionMm?: number | undefined;
}

/** The reasons to obtain tissue. */
export interface NodalTissueReasons {
  /** A node is enlarged. */
  readonly "node-enlarged": { readonly threshold: Threshold };
  /** A node takes up tracer. */
  readonly "node-takes-up-tracer": { readonly source: string };
  /** A lesion is central. */
  readonly "lesion-central": { readonly source: string };
  /** Hilar nodes look involved. */
  readonly "hilar-nodes-suspected": { readonly source: string };
  /** A lesion is large. */
  readonly "lesion-large": { readonly threshold: Threshold };
}

/** Short axis above which a node counts as enlarged; exactly 10 mm does not. */
export const enlargedNode: Threshold = /* @__PURE__ */ metAbove(10, "millimeter", {
  population: "high-risk stage I non-small cell lung cancer, not metastases",
  source: stableMates,
  locator: "eligibility: short axis above 1 cm on CT or PET-positive, then tissue",
  standing: "primary",
});

/** Diameter above which a lung cancer calls for mediastinal tissue whatever the nodes look like. */
export const largeLesion: Threshold = /* @__PURE__ */ metAbove(30, "millimeter", {
  population: "non-small cell lung cancer, not metastases",
  source: deLeyn2014,
  locator: "mediastinal staging algorithm",
  standing: "unconfirmed",
});

/**
 * Checks whether the guideline for lung cancer requires tissue from the nodes before surgery.
 *
 * Borrowed: the European surgeons' guideline of 2014 is about non-small cell lung cancer, and its text was not seen, so
 * its reasons are unconfirmed; the size of a node is that of a trial of lung cancer, which was read. No cut-off made
 * for metastases was found. `met` means tissue is needed.
 *
 * @param facts - what imaging shows
 * @returns a judgment: any one reason suffices
 * @throws RangeError when a diameter is negative or an answer is neither true nor false
 * @example
 * ```ts
 * nodalTissue({ shortAxisMm: 11 }).verdict; // => "met"
 * nodalTissue({ shortAxisMm: 6 }).verdict; // => "unknown"
 * ```
 */
export function nodalTissue(facts: NodalTissueFacts): Judgment<NodalTissueReasons> {
  requireFields("judge nodal tissue", "the facts", facts);
  return anyOf([
    line("node-enlarged", facts.shortAxisMm ?? undefined, enlargedNode, "chest.nodes"),
    sign("node-takes-up-tracer", facts.uptakeAboveMediastinum ?? undefined, "chest.nodes"),
    sign("lesion-central", facts.centralLesion ?? undefined, "lesions"),
    sign("hilar-nodes-suspected", facts.hilarNodesSuspected ?? undefined, "chest.stations"),
    line("lesion-large", facts.largestLesionMm ?? undefined, largeLesion, "lesions"),
  ]);
}

function line(
  code: "node-enlarged" | "lesion-large",
  value: number | undefined,
  threshold: Threshold,
  path: CaseFact,
): Judgment<NodalTissueReasons> {
  const { standing } = threshold;
  if (value === undefined) return undecided({ code, verdict: "unknown", standing, threshold }, [path]);
  requireNumber("judge nodal tissue", "the diameter", value, ...lungLengthRange);
  return decided({ code, verdict: compareWithThreshold(value, threshold).verdict, standing, threshold });
}

function sign(
  code: "node-takes-up-tracer" | "lesion-central" | "hilar-nodes-suspected",
  answer: boolean | undefined,
  path: CaseFact,
): Judgment<NodalTissueReasons> {
  const head = { code, standing: "unconfirmed", source: deLeyn2014.id } as const;
  if (answer === undefined) return undecided({ ...head, verdict: "unknown" }, [path]);
  if (typeof answer !== "boolean") refuse("judge nodal tissue", code, "true or false", answer);
  return decided({ ...head, verdict: answer ? "met" : "unmet" });
}
