import type { CaseFact } from "../case/fact.ts";
import type { PlainDate } from "../units/plainDate.ts";

/** A fact that was read, and from where. */
export interface TakenFact {
  /** Its place in the case. */
  readonly fact: CaseFact;
  /** The resource. */
  readonly reference: string;
  /** The code it was found under. */
  readonly code: string;
}

/** A resource of which nothing was read. */
export interface DroppedResource {
  /** The resource. */
  readonly reference: string;
  /** Why, as a sentence. */
  readonly why: string;
}

/** Facts that contradict each other; none of them was taken. */
export interface FhirConflict {
  /** What they are about. */
  readonly fact: CaseFact;
  /** The resources. */
  readonly references: readonly string[];
  /** What contradicts what, as a sentence. */
  readonly why: string;
}

/** One value of one fact, before it is known whether it is the one that counts. */
export interface Offer extends TakenFact {
  readonly value: unknown;
  /** The day it is about, where that is known. */
  readonly on?: PlainDate | undefined;
}

/** Everything that is collected while resources are read. */
export interface Intake {
  readonly asOf: PlainDate;
  /** Values of single facts. */
  readonly offers: Offer[];
  readonly taken: TakenFact[];
  /** Reasons why something of a resource was not read. */
  readonly notes: DroppedResource[];
  readonly conflicts: FhirConflict[];
  /** Why a test has no value. */
  readonly absentReasons: Map<CaseFact, "not-performed" | "declined">;
}

/** Writes down why something of a resource is not read, and hands back what is read then. */
export function recordDropped(intake: Intake, reference: string, why: string): readonly never[] {
  intake.notes.push({ reference, why });
  return [];
}

/** Writes down that a resource contradicts itself; nothing of it is read. */
export function recordContradiction(intake: Intake, fact: CaseFact, reference: string, why: string): readonly never[] {
  intake.conflicts.push({ fact, references: [reference], why });
  return recordDropped(intake, reference, why);
}

/**
 * Chooses among the offers of each fact the newest, and writes down what becomes of the others. Different values of the
 * newest day are a conflict, never the first of them.
 */
export function recordNewest(intake: Intake): ReadonlyMap<CaseFact, Offer> {
  const chosen = new Map<CaseFact, Offer>();
  for (const fact of new Set(intake.offers.map((offer) => offer.fact))) {
    const offers = intake.offers.filter((offer) => offer.fact === fact);
    const newest = offers.reduce((best, offer) => ((offer.on ?? "") > (best.on ?? "") ? offer : best));
    const rivals = offers.filter((offer) => sameDay(offer.on, newest.on));
    if (new Set(rivals.map(({ value }) => JSON.stringify(value))).size > 1) {
      const values = [...new Set(rivals.map(({ value }) => String(value)))].join(" and ");
      const references = [...new Set(rivals.map(({ reference }) => reference))];
      intake.conflicts.push({ fact, references, why: `${values} are recorded for ${newest.on ?? "no day"}` });
      for (const { reference } of offers)
        recordDropped(intake, reference, "it contradicts another value of the same fact");
      continue;
    }
    chosen.set(fact, newest);
    intake.taken.push({ fact, reference: newest.reference, code: newest.code });
    for (const { reference, value } of offers) {
      if (reference === newest.reference) continue;
      const same = JSON.stringify(value) === JSON.stringify(newest.value);
      recordDropped(
        intake,
        reference,
        same ? "another resource holds the same" : "a newer value of the same fact was taken",
      );
    }
  }
  return chosen;
}

/** Whether two days can be the same: a year or month and a day within it can. */
export function sameDay(one: PlainDate | undefined, other: PlainDate | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}
