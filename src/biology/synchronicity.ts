import type { CaseFact } from "../case/fact.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import type { Located, Standing } from "../evidence/citation.ts";
import { and, not, type Verdict } from "../evidence/verdict.ts";
import { requireFields } from "../internal/guards.ts";
import type { PlainDate } from "../units/plainDate.ts";
import { exceedsMonths } from "./exceedsMonths.ts";
import { isBefore } from "./isBefore.ts";

/** What a definition may call a metastasis. Those without an early and a late form say `metachronous`. */
export type Synchronicity = "synchronous" | "metachronous" | "early-metachronous" | "late-metachronous";

/** A clock of a definition: from which day, to which day, and how many months still belong before the cut. */
export interface SynchronicityCut {
  /** The day the clock starts. */
  readonly from: "diagnosis" | "surgery";
  /** The day it stops. */
  readonly to: "detection" | "operation";
  /** Calendar months from the start; the day itself is still within. */
  readonly months: number;
}

/** A published definition of synchronous. The clock is part of it. */
export interface SynchronicityDefinition extends Located {
  /** Short name, carried by every result. */
  readonly id: string;
  /** Within this, the metastasis is synchronous. */
  readonly synchronous: SynchronicityCut;
  /** Beyond that and within this it is early metachronous, later it is late; absent, there are two classes only. */
  readonly early?: SynchronicityCut;
  /** The patients it was made for. */
  readonly population: string;
  /** The primaries among them; absent, any. */
  readonly primaries?: readonly PrimarySite[];
  /** Whether it was drawn for metastases of another organ than the lung. */
  readonly otherOrgan?: boolean;
}

/** The dates a definition may need. */
export interface SynchronicityFacts {
  /** When the primary was diagnosed. */
  readonly primaryDiagnosedOn?: PlainDate | undefined;
  /** When the primary was operated on. */
  readonly primaryTreatedOn?: PlainDate | undefined;
  /** When the first treatment of any kind was given, or that none was; absent, the operation on the primary. */
  readonly firstTreatedOn?: PlainDate | "never" | undefined;
  /** When the lung metastasis was first seen. */
  readonly lungMetastasisDetectedOn?: PlainDate | undefined;
  /** When it was operated on. */
  readonly operationOn?: PlainDate | undefined;
}

/** What a definition calls the metastasis; several names where a date leaves it open. */
export interface SynchronicityResult {
  /** The one name, or absent while more than one is possible. */
  readonly answer?: Synchronicity;
  /** Every name that is still possible. */
  readonly possible: readonly Synchronicity[];
  /** The dates that would settle it, filled exactly when it is open. */
  readonly needs: readonly CaseFact[];
  /** Which definition. */
  readonly definition: string;
  /** Basis of the definition. */
  readonly standing: Standing;
}

/**
 * Names a metastasis synchronous or metachronous under one published definition.
 *
 * There is no default: the definitions in print cut at 0, 3, 6 and 12 months, some from the diagnosis and some from
 * the operation on the primary, and the same patient changes name between them. A date on the day of the cut is still
 * within it. Detection before the diagnosis of the primary is within every cut. What the staging finds after the
 * diagnosis and before any treatment belongs to the presentation of the primary, up to the six months after which ESTRO
 * and EORTC call it metachronous; that reading is a convention.
 *
 * @param facts - the dates; which are needed depends on the definition
 * @param definition - one of the definitions, imported by name
 * @returns the name, or all names still possible with the dates that would settle it
 * @throws RangeError when a date does not exist
 * @example
 * ```ts
 * const dates = {
 *   primaryDiagnosedOn: "2021-03-01",
 *   primaryTreatedOn: "2021-03-29",
 *   lungMetastasisDetectedOn: "2022-03-15",
 * };
 * synchronicity(dates, synchronousEahpba2023).answer; // => "late-metachronous"
 * synchronicity(dates, synchronousEgoslim2015).answer; // => "early-metachronous"
 * ```
 */
export function synchronicity(facts: SynchronicityFacts, definition: SynchronicityDefinition): SynchronicityResult {
  requireFields("name the time of a metastasis", "the facts", facts);
  requireFields("name the time of a metastasis", "the definition", definition);
  const { id, early, standing } = definition;
  requireFields("name the time of a metastasis", "the definition's cut", definition.synchronous);
  if (early !== undefined) requireFields("name the time of a metastasis", "the definition's early cut", early);
  const first = beyond(facts, definition.synchronous);
  const staged = first.verdict === "unmet" ? presented : atPresentation(facts, definition.synchronous);
  const later = and(first.verdict, not(staged.verdict));
  const possible: Synchronicity[] = [];
  const needs: CaseFact[] = later === "unknown" ? [...(first.verdict === "met" ? staged.needs : first.needs)] : [];
  if (later !== "met") possible.push("synchronous");
  if (later !== "unmet" && early === undefined) possible.push("metachronous");
  if (later !== "unmet" && early !== undefined) {
    const second = beyond(facts, early);
    if (second.verdict !== "met") possible.push("early-metachronous");
    if (second.verdict !== "unmet") possible.push("late-metachronous");
    if (second.verdict === "unknown") needs.push(...second.needs.filter((path) => !needs.includes(path)));
  }
  const [answer] = possible;
  const open = { possible, needs, definition: id, standing };
  return possible.length === 1 && answer !== undefined ? { answer, ...open } : open;
}

/** A verdict with the dates that leave it open. */
interface Open {
  readonly verdict: Verdict;
  readonly needs: readonly CaseFact[];
}

const presented: Open = { verdict: "met", needs: [] };

/** Months after the diagnosis within which what is found before any treatment belongs to the presentation. */
const presentation = 6;

/** Whether a metastasis was found before any treatment of the disease; used where the clock runs from the diagnosis. */
function atPresentation(facts: SynchronicityFacts, { from, to }: SynchronicityCut): Open {
  const detected = facts.lungMetastasisDetectedOn ?? undefined;
  if (from !== "diagnosis" || to !== "detection" || detected === undefined) return { verdict: "unmet", needs: [] };
  const soon = beyond(facts, { from, to, months: presentation });
  if (soon.verdict === "met") return { verdict: "unmet", needs: [] };
  const treated = facts.firstTreatedOn ?? facts.primaryTreatedOn ?? undefined;
  if (treated === "never") return { verdict: not(soon.verdict), needs: soon.needs };
  const before = treated === undefined ? "unknown" : isBefore(detected, treated);
  const whole = treated !== undefined && treated.length === 10;
  const open: CaseFact = whole ? "course.lungMetastasisDetectedOn" : "primary.treatedOn";
  return { verdict: and(before, not(soon.verdict)), needs: [...soon.needs, ...(before === "unknown" ? [open] : [])] };
}

/** Whether the metastasis lies beyond a cut, and the dates that leave it open. */
function beyond(facts: SynchronicityFacts, cut: SynchronicityCut): Open {
  const from = (cut.from === "diagnosis" ? facts.primaryDiagnosedOn : facts.primaryTreatedOn) ?? undefined;
  const to = (cut.to === "detection" ? facts.lungMetastasisDetectedOn : facts.operationOn) ?? undefined;
  const start: CaseFact = cut.from === "diagnosis" ? "primary.diagnosedOn" : "primary.treatedOn";
  const stop: CaseFact = cut.to === "detection" ? "course.lungMetastasisDetectedOn" : "plan.operationOn";
  if (from !== undefined && to !== undefined) {
    const verdict = exceedsMonths(from, to, cut.months);
    const partial = [from.length < 10 ? start : undefined, to.length < 10 ? stop : undefined];
    return { verdict, needs: verdict === "unknown" ? partial.filter((path) => path !== undefined) : [] };
  }
  const absent = [from === undefined ? start : undefined, to === undefined ? stop : undefined].filter(
    (path) => path !== undefined,
  );
  return { verdict: "unknown", needs: absent };
}
