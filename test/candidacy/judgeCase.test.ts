import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, thomfordPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { judgeCase } from "../../src/candidacy/judgeCase.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, patientWith } from "./cases.ts";

const before = judgeCase(article, documentPolicy);
const again = (changed: object, policy = documentPolicy, from = before) =>
  judgeCase({ ...article, ...changed } as Candidate, policy, from).judgment;

describe("a case judged again", () => {
  it("is judged as by candidacy where nothing was judged before", () => {
    expect(before.judgment).toStrictEqual(candidacy(article));
  });

  it("takes over the parts that read no changed section", () => {
    const { judgment } = before;
    const changed = again({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 20 } });
    expect(changed.verdict).toBe("not-candidate");
    expect(changed.plan).toBe(judgment.plan);
    expect(changed.cost).toBe(judgment.cost);
    expect(changed.scope).toBe(judgment.scope);
    expect(changed.pillars.completeResection).toBe(judgment.pillars.completeResection);
    expect(changed.pillars.diseaseControl).toBe(judgment.pillars.diseaseControl);
    expect(changed.pillars.physiologicReserve).not.toBe(judgment.pillars.physiologicReserve);
  });

  it("takes over the choice of resection for a lesion that is the same", () => {
    const [first, second] = existing(article.lesions);
    const changed = again({ lesions: [first, { ...second, depthMm: 3 }] });
    expect(existing(changed.plan.lesions[0]).choice).toBe(existing(before.judgment.plan.lesions[0]).choice);
    expect(existing(changed.plan.lesions[1]).choice).not.toBe(existing(before.judgment.plan.lesions[1]).choice);
  });

  it("runs a fitness rule again after any change, since it may read the whole case", () => {
    const policy = withFitness(documentPolicy, accp2013);
    const from = judgeCase(article, policy);
    const { pillars } = again({ course: {} }, policy, from);
    expect(pillars.physiologicReserve).not.toBe(from.judgment.pillars.physiologicReserve);
    expect(pillars.diseaseControl).toBe(from.judgment.pillars.diseaseControl);
  });
});

describe("the basis of a verdict", () => {
  const basis = (fields: Readonly<Record<string, unknown>>, policy?: CandidacyPolicy) =>
    candidacy(patientWith(fields), policy).restsOn;

  it("that is not met is that of what is not met", () => {
    const uncontrolled = { site: "colorectal", status: "uncontrolled" };
    expect(basis({ primary: uncontrolled })).toBe("teaching-text");
    expect(basis({ primary: uncontrolled }, thomfordPolicy)).toBe("secondary");
    expect(basis({ chest: { nodes: "proven" } })).toBe("convention");
  });

  it("that is met is the weakest of all it depends on", () => {
    const { pillars, restsOn } = candidacy(article);
    expect(pillars.physiologicReserve.restsOn).toBe("convention");
    expect(restsOn).toBe("convention");
  });
});
