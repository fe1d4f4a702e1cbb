import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { factLabels } from "../../src/case/factLabels.table.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { statedFacts } from "../../src/trials/withFact.ts";
import { factLabel, factList, fieldLabel } from "../../src/words/factLabel.ts";
import { anyBoardCase } from "../board/anyBoardCase.ts";
import { everyField } from "../record/everyField.ts";
import { bannedWords } from "../report/bannedWords.ts";

const withPathways = fitnessPathways.map((pathway) => withFitness(table.documentPolicy, pathway));
const lesion = (at: number): string => `lesion ${at + 1}`;

describe("a fact in words", () => {
  it("is named with the lesion it is about", () => {
    expect(factLabel("lesions.11.depthMm", lesion)).toBe("depth of lesion 12 below the pleura (mm)");
    expect(factLabel("lesions.0.adjacent.2.order", lesion)).toBe("order of the branch beside lesion 1");
    expect(factLabel("lesions.0.adjacent.3", lesion)).toBe("structures around lesion 1 with their distances");
    expect(factLabel("lesions.0.adjacent.2.distanceMm", lesion)).toBe(
      "distance of lesion 1 to the structure beside it (mm)",
    );
    expect(factLabel("extrathoracic.sites.1.state", lesion)).toBe("state of a site outside the chest");
    expect(factLabel("lesions.0.nature", () => "$& $1")).toBe("nature of $& $1");
    expect(factLabel("lesions", lesion)).toBe("list of lesions");
  });

  it.each(["lungs.absent_at.3.x", "", "constructor", "lesions.*.nowhere", 7, undefined])(
    "is refused where no case can hold it: %j",
    (path) => {
      expect(() => factLabel(path as CaseFact)).toThrow(
        /^Cannot name a fact: the fact must be one that a case can hold, got /,
      );
    },
  );

  it("has a label for every fact, with the number of the lesion unless it has another name", () => {
    for (const fact of statedFacts(everyField as unknown as Candidate)) {
      expect(factLabel(fact)).not.toMatch(/\*|undefined|each lesion/);
      expect(bannedWords(factLabel(fact))).toEqual([]);
    }
    expect(factLabel("lungFunction.fev1PercentPredicted")).toBe("FEV1 (% predicted)");
    expect(factLabel("lesions.0.depthMm")).toBe("depth of lesion 1 below the pleura (mm)");
    expect(factLabel("patient.smoking.packYears")).toBe("pack-years");
  });

  it("is named below the heading of its list so that no two are named alike", () => {
    const named = Object.keys(factLabels).map((field) => {
      const label = fieldLabel(field.replaceAll("*", "0") as CaseFact);
      expect(label).not.toContain("*");
      return `${field.replace(/[^*]*$/, "") || field.split(".")[0]}: ${label}`;
    });
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
    expect(fieldLabel("lesions.0.depthMm")).toBe("depth below the pleura (mm)");
    expect(fieldLabel("primary.histology")).toBe("histology");
  });

  it("stands once in a list for several lesions", () => {
    const paths: readonly CaseFact[] = ["lesions.0.course", "patient.ecog", "lesions.2.course", "lesions.0.nature"];
    expect(factList(paths, lesion)).toBe("course of lesions 1 and 3, performance status (ECOG) and nature of lesion 1");
    expect(factList(["lesions.1.adjacent.0.order"], lesion)).toBe("order of the branch beside lesion 2");
  });

  it("has a name wherever a judgment needs it or assumes it", () => {
    fc.assert(
      fc.property(anyBoardCase, fc.constantFrom(...Object.values(table), ...withPathways), (candidate, policy) => {
        const { agenda } = review(candidate, policy);
        for (const { path } of (agenda ?? []).flatMap(({ needed }) => needed)) {
          const name = factLabel(path, lesion);
          expect(name).not.toContain("*");
          expect(bannedWords(name)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

it("is of each lesion where no place is named", () => {
  expect(factLabel("lesions.*.depthMm" as CaseFact)).toBe("depth of each lesion below the pleura (mm)");
});
