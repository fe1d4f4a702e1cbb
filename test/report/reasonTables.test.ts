import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { reasonTables } from "../../src/report/reasonTables.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

describe("the reasons of each answer", () => {
  it("stand in a table with threshold, result, source and basis", () => {
    const page = lines(reasonTables(contextOf()));
    expect(page.filter((line) => line.startsWith("###"))).toHaveLength(6);
    expect(page.find((line) => line.includes("postoperative FEV1"))).toMatch(/\|above 40 %\|met\|\[1\]\|[a-z' ]+\|$/);
    expect(page.join("\n")).toMatch(/\|assumed \(not recorded\)\|/);
    expect(page.at(-2)).toBe("### Assumed (not recorded)");
  });

  it("stand once where two say the same of no lesion", () => {
    const context = contextOf();
    const { candidacy } = context.review;
    const { completeResection } = candidacy.pillars;
    const reasons: readonly object[] = completeResection.reasons;
    const doubled = reasons.flatMap((reason) => ("lesion" in reason ? [reason] : [reason, reason]));
    const pillars = { ...candidacy.pillars, completeResection: { ...completeResection, reasons: doubled } };
    const twice = { ...context, review: { ...context.review, candidacy: { ...candidacy, pillars } } };
    expect(lines(reasonTables(twice as never))).toEqual(lines(reasonTables(context)));
  });

  it("stand in one row where all but the finding is the same, and name alike lesions once", () => {
    const page = lines(reasonTables(contextOf(exampleCase("sarcoma-nine-lesions"))));
    expect(page[3]).toMatch(
      /^\|Primary tumor: soft tissue sarcoma; Lesion "R1" is a suspected metastasis; likewise lesions "R2", .*"L4"; Lesion "L1"/,
    );
    expect(page.filter((line) => line.includes("Age 48 years"))).toHaveLength(1);
    expect(page.filter((line) => line.includes("|above 40 %|"))).toHaveLength(2);
  });

  it("have no list of assumptions where nothing was assumed", () => {
    const strict = lines(reasonTables(contextOf(article, review(article, strictPolicy))));
    expect(strict.join("\n")).not.toContain("### Assumed");
  });

  it("are facts without a result outside the scope", () => {
    const page = lines(reasonTables(contextOf(patientWith({ primary: { site: "lung" } }))));
    expect(page.find((line) => line.includes("R0"))).toContain("outside the scope");
    expect(page.filter((line) => line === "|Finding|Threshold|Source|Basis|")).toHaveLength(4);
  });

  it("cite the paper of a pathway that decides, also where two scales of oxygen uptake disagree", () => {
    const disagreeing = patientWith({
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 60 },
      exercise: { peakVo2MlPerKgPerMin: 25, peakVo2PercentPredicted: 30 },
    });
    for (const pathway of [accp2013, ersEsts2009]) {
      const context = contextOf(disagreeing, review(disagreeing, withFitness(documentPolicy, pathway)));
      const page = lines(reasonTables(context)).join("\n");
      expect(context.sources.map(({ id }) => id)).toContain(pathway.source.id);
      expect(page).not.toContain("undefined");
    }
  });
});
