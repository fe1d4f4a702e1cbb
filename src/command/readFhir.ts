import type { Candidate } from "../case/candidate.ts";
import { factOwner } from "../case/factOwner.ts";
import { type CaseFromFhir, caseFromFhir } from "../fhir/caseFromFhir.ts";
import { factLabel } from "../words/factLabel.ts";

/** A case out of the resources of a hospital, and what is said beside it. */
export interface FhirReading {
  readonly candidate: Candidate;
  /**
   * How it was read, a line each: the sums, every contradiction, what was left out, and what is still needed of whom.
   * Empty where the input holds no resources.
   */
  readonly report: readonly string[];
}

/** Reads a bundle or a list of FHIR resources as a case, for a person who looks on. */
export function readFhir(input: unknown, asOf: string): FhirReading {
  const read = caseFromFhir(input, { asOf });
  const report = [sums(read), ...conflicts(read), ...leftOut(read), ...needed(read)];
  return { candidate: read.case, report: hasResources(input) ? report : [] };
}

/** Whether the JSON of a file is a FHIR resource, or a list of them. */
export function hasResources(input: unknown): boolean {
  const [first] = Array.isArray(input) ? input : [input];
  return typeof first === "object" && first !== null && "resourceType" in first;
}

function sums({ taken, dropped }: CaseFromFhir): string {
  const from = new Set(taken.map(({ reference }) => reference)).size;
  const out = new Set(dropped.map(({ reference }) => reference)).size;
  return `Facts read: ${taken.length}, from resources: ${from}. Resources not read, or not wholly: ${out}.`;
}

function conflicts(read: CaseFromFhir): readonly string[] {
  return read.conflicts.map(
    ({ fact, references, why }) => `Contradiction, not read: ${factLabel(fact)}: ${why} (${references.join(", ")})`,
  );
}

/** Reasons with the resources they hold for, those of most resources first. */
function leftOut({ dropped }: CaseFromFhir): readonly string[] {
  const byWhy = new Map<string, string[]>();
  for (const { why, reference } of dropped) byWhy.set(why, [...(byWhy.get(why) ?? []), reference]);
  return [...byWhy]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(
      ([why, references]) => `Not read: ${why} (${references.slice(0, 3).join(", ")}${more(references.length - 3)})`,
    );
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : "";
}

/** What is still needed, a line for each who brings it. */
function needed({ needs }: CaseFromFhir): readonly string[] {
  const byOwner = new Map<string, string[]>();
  for (const fact of needs) {
    const owner = factOwner(fact).replaceAll("-", " ");
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), factLabel(fact)]);
  }
  return [...byOwner].map(([owner, labels]) => `Still needed from the ${owner}: ${labels.join("; ")}`);
}
