import type { Candidate } from "../case/candidate.ts";
import { caseFields } from "../case/caseFields.table.ts";
import { ageRange } from "../case/ranges.table.ts";
import { years } from "../units/time.ts";
import { ageAt } from "./ageAt.ts";
import type { Finding } from "./finding.ts";
import { inconsistencies } from "./inconsistencies.ts";
import { prepareReader, type Reader, refused } from "./prepareReader.ts";
import { readField } from "./readField.ts";

export interface ReadCase {
  /** The case; absent where anything was found. */
  readonly value: Candidate | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads an input field by field, and where every field is valid, checks whether they can be true together. An input
 * that cannot be read at all, because a part of it throws when it is looked at, is one finding.
 */
export function readCase(input: unknown): ReadCase {
  try {
    const own = withoutSchema(input);
    reader ??= prepareReader(caseFields);
    const value = reader(own) as Candidate;
    if ((value as unknown) !== refused) {
      const findings = inconsistencies(value);
      return findings.length > 0 ? { value: undefined, findings } : { value: withAge(value), findings };
    }
    const findings: Finding[] = [];
    readField(caseFields, own, [], findings);
    if (findings.length > 0) return { value: undefined, findings };
  } catch {
    // Nothing is to be learned from what a foreign object throws.
  }
  const bound = "plain data that can be read twice alike";
  return { value: undefined, findings: [{ path: [], code: "unreadable", bound, value: {} }] };
}

let reader: Reader | undefined;

/** The case with the age at the meeting, where a day of birth gives it and none is stated. */
function withAge(candidate: Candidate): Candidate {
  const { bornOn, ageYears } = candidate.patient ?? {};
  if (bornOn === undefined || ageYears !== undefined) return candidate;
  const { least, most } = ageAt(bornOn, candidate.case.asOf);
  const [youngest, oldest] = ageRange;
  if (least !== most || least < youngest || least > oldest) return candidate;
  return { ...candidate, patient: { ...candidate.patient, ageYears: years(least) } };
}

/** The input without the name of its schema, which editors write at the root. */
function withoutSchema(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, "$schema")) return input;
  const { $schema: _, ...rest } = input as Readonly<Record<string, unknown>>;
  return Array.isArray(input) ? input : rest;
}
