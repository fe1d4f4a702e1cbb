import { describe, expect, it } from "vitest";
import { review } from "../../../src/board/review.ts";
import type { Candidate } from "../../../src/case/candidate.ts";
import { existing } from "../../../src/internal/guards.ts";
import { parseCase } from "../../../src/record/parseCase.ts";
import { chooseResection } from "../../../src/resection/chooseResection.ts";
import { type PublishedPatient, publishedPatients } from "./patients.ts";

/** The day of the meeting is not published; a day after every publication leaves no date in the future. */
const caseOf = ({ facts }: PublishedPatient): Candidate =>
  ({ case: { schema: "metastasectomy/1", asOf: "2025-01-01" }, ...facts }) as Candidate;

/** What the rules say of the operation that was done, for a lesion that has a place; nothing where it has none. */
function ruled({ facts, done }: PublishedPatient): readonly string[] {
  const procedure = done === "bilobectomy" ? "lobectomy" : done;
  return (facts.lesions ?? []).flatMap((lesion) => {
    if (lesion.lobe === undefined) return [];
    const option = chooseResection(lesion).options.find((each) => each.procedure === procedure);
    return option === undefined ? [] : [option.clears];
  });
}

it("are at least twenty patients, each operation once", () => {
  expect(new Set(publishedPatients.map(({ patient }) => patient)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(publishedPatients.map(({ id }) => id)).size).toBe(publishedPatients.length);
});

describe.each(publishedPatients.map((patient) => [patient.id, patient] as const))("%s", (_id, patient) => {
  const candidate = caseOf(patient);

  it("is a case the record accepts", () => {
    const parsed = parseCase(candidate);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it("has the published interval", () => {
    const { timeSpaceGrowth } = review(candidate);
    const interval = existing(timeSpaceGrowth).interval;
    const months = interval.state === "counted" || interval.state === "stated" ? interval.months : undefined;
    const [least, most] = patient.months ?? [];
    expect(months).toEqual(patient.months === undefined ? undefined : { least, most });
  });

  it("gets no verdict from facts that were not published", () => {
    expect(review(candidate).candidacy.verdict).not.toBe("candidate");
  });

  it("compares with what was done as the table says", () => {
    const clears = ruled(patient);
    if (patient.expected === "differs") expect(clears).toContain("unmet");
    else expect(clears).not.toContain("unmet");
    if (patient.expected !== "agrees") return;
    const options = (patient.facts.lesions ?? []).flatMap((lesion) => chooseResection(lesion).options);
    // No rule chooses a pneumonectomy: it agrees where no smaller operation clears the lesion.
    if (patient.done === "pneumonectomy") expect(options.filter((option) => option.clears === "met")).toEqual([]);
    else expect(clears).toContain("met");
  });
});
