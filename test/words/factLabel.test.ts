import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/policies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { fitnessPathways } from "../../src/fitness/compareFitness.ts";
import { factLabel, factList } from "../../src/words/factLabel.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { bannedWords } from "../report/bannedWords.ts";

const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const lesion = (at: number): string => `lesion ${at + 1}`;

describe("a fact in words", () => {
  it("is named with the lesion it is about", () => {
    expect(factLabel("lesions.11.depthMm", lesion)).toBe("the depth of lesion 12 below the pleura");
    expect(factLabel("lesions.0.adjacent.2.order", lesion)).toBe("the order of the branch beside lesion 1");
    expect(factLabel("lesions.0.adjacent.3", lesion)).toBe("a structure beside lesion 1");
    expect(factLabel("lesions.0.adjacent.2.distanceMm", lesion)).toBe("the distance of a structure beside lesion 1");
    expect(factLabel("extrathoracic.sites.1.state", lesion)).toBe("how the site outside the chest stands");
    expect(factLabel("lesions.0.nature", () => "$& $1")).toBe("the nature of $& $1");
    expect(factLabel("lesions", lesion)).toBe("the list of lesions");
  });

  it("is its path in words where nobody gave it a name", () => {
    expect(factLabel("lungs.absent_at.3.x" as CaseFact, lesion)).toBe("lungs absent_at x");
  });

  it("stands once in a list for several lesions", () => {
    const paths: readonly CaseFact[] = ["lesions.0.course", "patient.ecog", "lesions.2.course", "lesions.0.nature"];
    expect(factList(paths, lesion)).toBe(
      "the course of lesion 1 and lesion 3, the performance status and the nature of lesion 1",
    );
    expect(factList(["lesions.1.adjacent.0.order"], lesion)).toBe("the order of the branch beside lesion 2");
  });

  it("has a name wherever a judgment asks for it or assumes it", () => {
    fc.assert(
      fc.property(anyBoardCase, fc.constantFrom(...Object.values(table), ...withPathways), (candidate, policy) => {
        const { agenda } = review(candidate, policy);
        for (const { path } of (agenda ?? []).flatMap(({ owes }) => owes)) {
          const name = factLabel(path, lesion);
          expect(name).toMatch(
            /^(the|whether|what|how|which|a|interstitial|earlier|growth|FEV1|DLCO|dated|bronchoscopy|peak|predicted) ?/,
          );
          expect(name).not.toContain("*");
          expect(bannedWords(name)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
