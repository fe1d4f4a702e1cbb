import fc from "fast-check";
import { expect, it } from "vitest";
import { lobes, lobesOf } from "../../src/anatomy/lobe.ts";
import { lobeOfSegment, segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { type CaseFact, factPattern } from "../../src/case/fact.ts";
import { mostEntries } from "../../src/case/ranges.table.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { trialValues } from "../../src/trials/trialValues.ts";
import { statedFacts, statedPlaces, withFact } from "../../src/trials/withFact.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { anyMeetingCase } from "../candidacy/anyMeetingCase.ts";

const policies = Object.values(table).filter((each): each is CandidacyPolicy => "assumes" in each);
const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const anyPolicy = fc.constantFrom(...policies, table.documentPolicy, table.strictPolicy, ...withPathways);

/** What the record accepts of a generated case, without what says nothing. */
function accepted(value: unknown): Candidate | undefined {
  const read = parseCase(JSON.parse(JSON.stringify(value, (_, each) => each ?? undefined)));
  return read.ok ? read.value : undefined;
}

const anyGiven = anyBoardCase.map(accepted).filter((each): each is Candidate => each !== undefined);
const anyAccepted = fc.oneof(anyGiven, anyMeetingCase);

const wholeLeft = lobesOf("left").flatMap((lobe) => segmentsOf(lobe));

/** Values for facts that no closed list and no two ends give. */
const written: Readonly<Record<string, readonly unknown[]>> = {
  "lesions.*.id": ["named"],
  "lesions.*.tissue": [{ method: "needle biopsy", result: "metastasis" }],
  "lesions.*.segments": segmentsOf().map((name) => [name]),
  "lungs.absentSegments": [[], ["right-apical"], wholeLeft, ...lobes.map((lobe) => segmentsOf(lobe))],
  "lungs.obstructedSegments": [[], ["right-apical"]],
};

/** Every value that is tried for a need; a plan takes the lobes of all lesions that have a name. */
function valuesFor(need: CaseFact, { lesions, plan, course, case: { asOf } }: Candidate): readonly unknown[] {
  if (need === "lesions") {
    const listed = lesions ?? [];
    const more = Math.max(1, Math.min(mostEntries, course?.lesionSummary?.count ?? 0) - listed.length);
    return lobes.map((lobe) => [
      ...listed,
      ...Array.from({ length: more }, (_, at) => ({
        id: `new ${listed.length + at}`,
        nature: "proven-metastasis",
        lobe,
      })),
    ]);
  }
  if (need === "lungs.absentSegments") {
    // Whatever no lesion lies in and no resection takes may be gone.
    const there = [...(lesions ?? []), ...(plan?.stages ?? []).flatMap(({ resections }) => resections ?? [])];
    const inLobe = new Set((lesions ?? []).flatMap(({ lobe, segments }) => (segments?.length ? [] : (lobe ?? []))));
    const free = segmentsOf().filter(
      (name) => !inLobe.has(lobeOfSegment(name)) && !there.some(({ segments }) => segments?.includes(name)),
    );
    return [...existing(written[need]), free];
  }
  if (need === "plan.stages") {
    const named = (lesions ?? []).flatMap(({ id }) => (id == null ? [] : [id]));
    const each = (procedure: string) => named.map((id) => ({ lesions: [id], procedure }));
    return [[{ resections: each("lobectomy") }], [{ resections: each("wedge") }]];
  }
  const brain = { modality: "mri", on: asOf, regions: ["brain"], contrast: true };
  const more = factPattern(need) === "staging.*" ? [brain] : [];
  return written[factPattern(need)] ?? [...trialValues(need, asOf), ...more];
}

const withValues = (candidate: Candidate, need: CaseFact): readonly Candidate[] =>
  valuesFor(need, candidate).flatMap((value) => accepted(withFact(candidate, need, value)) ?? []);

/** Recorded words and days that leave their own question open: the examination is to be repeated or completed. */
const openAsRecorded: readonly string[] = [
  "chest.lesionListComplete",
  "chest.nodes",
  "chest.pleura",
  "chest.stations.*.tissue",
  "extrathoracic.sites.*.assessedOn",
  "lesions",
  "lesions.*.nature",
  "lungFunction.measuredOn",
  "lungs.absentSegments",
  "lungs.absentSince",
  "patient.lungEvents.*.on",
  // The operation lies in the past, or further ahead than anything found by the meeting may be old.
  "plan.operationOn",
  "plan.stages",
  "plan.surgeonStatement.completeResection",
  "plan.surgeonStatement.toleratesOperation",
  "primary.assessedOn",
  "primary.site",
  "primary.status",
  "systemicAlternative.better",
];

it("needs only what a case can hold, and what is absent or leaves its own question open", () => {
  fc.assert(
    fc.property(anyAccepted, anyPolicy, (candidate, policy) => {
      const recorded = statedPlaces(statedFacts(candidate));
      for (const need of candidacy(candidate, policy).needs) {
        expect(withValues(candidate, need), need).not.toEqual([]);
        if (recorded.has(need)) expect(openAsRecorded, need).toContain(factPattern(need));
      }
    }),
    { numRuns: 400 },
  );
});

it("needs nothing of which every value leaves the answer and the other needs as they are", () => {
  fc.assert(
    fc.property(anyAccepted, anyPolicy, (candidate, policy) => {
      const { verdict, scope, needs } = candidacy(candidate, policy);
      const before = JSON.stringify([verdict, scope.verdict, needs]);
      for (const need of needs) {
        const after = withValues(candidate, need).map((each) => {
          const { verdict: other, scope: within, needs: left } = candidacy(each, policy);
          return JSON.stringify([other, within.verdict, left]);
        });
        expect(
          after.some((each) => each !== before),
          need,
        ).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

it("reaches a verdict when one need after the other is supplied, whichever is supplied first", () => {
  fc.assert(
    fc.property(anyAccepted, anyPolicy, fc.infiniteStream(fc.nat()), (candidate, policy, chance) => {
      const next = () => chance.next().value as number;
      let current = candidate;
      const supplied: string[] = [];
      for (let step = 0; step < 300; step += 1) {
        const { needs, verdict, scope } = candidacy(current, policy);
        if (needs.length === 0) {
          expect(verdict !== "undetermined" || scope.verdict === "unmet", supplied.join(", ")).toBe(true);
          return;
        }
        const need = existing(needs[next() % needs.length]);
        const values = withValues(current, need);
        expect(values, need).not.toEqual([]);
        current = existing(values[next() % values.length]);
        supplied.push(need);
      }
      expect(supplied.slice(-12), "no verdict after 300 answers").toEqual([]);
    }),
    { numRuns: 300 },
  );
});
