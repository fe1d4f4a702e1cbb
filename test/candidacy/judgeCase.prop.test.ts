import fc from "fast-check";
import { expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { existing } from "../../src/internal/guards.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { deepFreeze, factPaths } from "./anyCandidate.ts";

const policies = [...Object.values(table), withFitness(table.documentPolicy, accp2013)];
const anyPolicy = fc.constantFrom(...policies);
const sections = [
  "case",
  "patient",
  "primary",
  "course",
  "staging",
  "extrathoracic",
  "chest",
  "lesions",
  "lungs",
  "lungFunction",
  "exercise",
  "liver",
  "systemicAlternative",
  "plan",
] as const satisfies readonly (keyof Candidate)[];

it("judges a case with some sections exchanged as it judges it afresh, whatever it takes over", () => {
  fc.assert(
    fc.property(
      anyBoardCase,
      anyBoardCase,
      fc.subarray([...sections]),
      anyPolicy,
      (candidate, other, changed, policy) => {
        const before = judgeCase(deepFreeze(candidate), policy);
        const exchanged = changed.map((section) => [section, other[section]]);
        const after = { ...candidate, ...Object.fromEntries(exchanged) } as Candidate;
        expect(judgeCase(after, policy, before).judgment).toStrictEqual(candidacy(after, policy));
      },
    ),
    { numRuns: 2_000 },
  );
});

it("judges a case with one fact taken out or one lesion exchanged as it judges it afresh", () => {
  fc.assert(
    fc.property(anyBoardCase, anyBoardCase, fc.nat(), anyPolicy, (candidate, other, at, policy) => {
      const before = judgeCase(deepFreeze(candidate), policy);
      const paths = factPaths(candidate).filter((path) => path[0] !== "case" && !/^\d+$/.test(existing(path.at(-1))));
      const path = paths[at % paths.length]?.join(".") ?? "chest.nodes";
      const [lesion] = other.lesions ?? [];
      const changes: readonly Candidate[] = [
        withFact(candidate, path as CaseFact, null),
        ...(candidate.lesions?.length && lesion ? [withFact(candidate, "lesions.0", lesion)] : []),
      ];
      for (const after of changes) {
        expect(judgeCase(after, policy, before).judgment).toStrictEqual(candidacy(after, policy));
      }
    }),
    { numRuns: 1_000 },
  );
});
