import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import * as table from "../../src/candidacy/policies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { fitnessPathways } from "../../src/fitness/compareFitness.ts";
import { factName } from "../../src/report/factNames.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { bannedWords } from "./bannedWords.ts";

const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const lesion = (at: number): string => `lesion ${at + 1}`;

describe("a fact in words", () => {
  it("is named with the lesion it is about and who brings it", () => {
    expect(factName("lesions.11.depthMm", lesion)).toEqual({
      name: "the depth of lesion 12 below the pleura",
      supplier: "radiologist",
    });
    expect(factName("lesions.0.adjacent.2.order", lesion)).toEqual({
      name: "the order of the branch beside lesion 1",
      supplier: "radiologist",
    });
    expect(factName("extrathoracic.sites.1.state", lesion)).toEqual({
      name: "how the site outside the chest stands",
      supplier: "radiologist",
    });
    expect(factName("lesions.0.nature", () => "$& $1").name).toBe("what $& $1 is held to be");
    expect(factName("lesions", lesion)).toEqual({ name: "the list of lesions", supplier: "radiologist" });
    expect(factName("patient.ageYears", lesion).supplier).toBe("patient");
  });

  it("is its path in words where nobody gave it a name", () => {
    expect(factName("lungs.absent_at.3.x", lesion)).toEqual({ name: "lungs absent_at x", supplier: "surgeon" });
  });

  it("has a name wherever a judgment asks for it or assumes it", () => {
    fc.assert(
      fc.property(anyBoardCase, fc.constantFrom(...Object.values(table), ...withPathways), (candidate, policy) => {
        const { needs, assumed, plan } = candidacy(candidate, policy);
        for (const path of [...needs, ...assumed, ...plan.operations.flatMap((operation) => operation.needs)]) {
          const { name } = factName(path, lesion);
          expect(name).toMatch(
            /^(the|whether|what|how|which|a|interstitial|FEV1|DLCO|dated|bronchoscopy|peak|predicted) ?/,
          );
          expect(name).not.toContain("*");
          expect(bannedWords(name)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
