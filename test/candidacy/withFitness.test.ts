import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { FitnessRule } from "../../src/candidacy/fitnessRule.ts";
import type { PhysiologicReserveReasons } from "../../src/candidacy/reserveReasons.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import type { Judgment } from "../../src/evidence/judgment.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { ersEsts2009 } from "../../src/fitness/ersEsts2009.ts";
import { fitnessPathways } from "../../src/fitness/fitnessPathways.ts";
import { fortyPercentRule } from "../../src/fitness/fortyPercentRule.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, hilar, patientWith, reasonsOf, stated } from "./cases.ts";

const accp = withFitness(documentPolicy, accp2013);
/** A right lower lobectomy, 5 of 19 units: 60 % leaves 44.2, 55 % leaves 40.5. */
const lobectomy = patientWith({
  lesions: [hilar],
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 60, dlcoPercentPredicted: 52 },
});
const reserve = (candidate: typeof article, policy = accp) => candidacy(candidate, policy).pillars.physiologicReserve;

describe("a fitness rule of one's own", () => {
  const judged = { verdict: "met", reasons: [], needs: [], restsOn: "primary", assumed: [] } as const;
  const under = (answer: unknown) => () =>
    reserve(article, { ...documentPolicy, fitness: () => answer as Judgment<PhysiologicReserveReasons> });

  it("is given one judgment that holds both predicted values", () => {
    let given: readonly string[] = [];
    const fitness: FitnessRule = (_candidate, _plan, predicted) => {
      given = predicted.reasons.map((reason) => ("measure" in reason ? reason.measure : reason.code));
      return judged;
    };
    expect(reserve(article, { ...documentPolicy, fitness }).verdict).toBe("met");
    expect(given).toEqual(["fev1", "dlco"]);
  });

  it.each([undefined, null, "pass", "Unmet"])("is refused where its verdict is %s", (verdict) => {
    const shown = typeof verdict === "string" ? `"${verdict}"` : verdict;
    expect(under({ ...judged, verdict })).toThrow(
      new RangeError(`Cannot judge fitness: each verdict must be one of met, unmet, unknown, got ${shown}`),
    );
  });

  it.each([Number.NaN, null, { code: "pathway-decided" }, { code: "pathway-decided", verdict: Number.NaN }])(
    "is refused where a reason is %s",
    (reason) => {
      const shown = reason !== null && typeof reason === "object" && "verdict" in reason ? "NaN" : "undefined";
      expect(under({ ...judged, reasons: [reason] })).toThrow(
        new RangeError(`Cannot judge fitness: each verdict must be one of met, unmet, unknown, got ${shown}`),
      );
    },
  );

  it("is refused where its basis is not known", () => {
    expect(under({ ...judged, restsOn: "expert" })).toThrow(
      new RangeError(
        'Cannot judge fitness: each standing must be one of primary, secondary, teaching-text, unconfirmed, convention, got "expert"',
      ),
    );
  });

  it.each([[[]], [[undefined]]])("is refused where it leaves the answer open and names no fact: %j", (needs) => {
    expect(under({ ...judged, verdict: "unknown", needs })).toThrow(
      new RangeError("Cannot judge fitness: the number of facts needed must be a number of at least 1, got 0"),
    );
  });

  it("needs no fact where it answers, whatever it lists", () => {
    expect(under({ ...judged, needs: ["exercise"] })().needs).toEqual([]);
  });

  it("keeps its reasons for itself, though a finding that is needed opens them here", () => {
    const reason = Object.freeze({
      code: "function-not-measured",
      verdict: "met",
      standing: "primary",
      measure: "fev1",
    });
    const open = reserve(article, { ...strictPolicy, fitness: () => ({ ...judged, reasons: [reason] }) as never });
    expect(open.reasons[0]).toEqual({ ...reason, verdict: "unknown" });
    expect(reason.verdict).toBe("met");
  });
});

describe("a policy with a pathway in place of its threshold", () => {
  it("has both names and is a convention", () => {
    expect(accp).toMatchObject({ id: "document with accp-2013", standing: "convention", nodes: "exclude" });
    expect(candidacy(article, accp).policy).toBe("document with accp-2013");
    expect(withFitness(strictPolicy, ersEsts2009).id).toBe("strict with ers-ests-2009");
  });

  it("leaves the policy it started from as it is", () => {
    expect(documentPolicy).not.toHaveProperty("fitness");
    expect(reserve(lobectomy, documentPolicy).reasons.map(({ code }) => code)).not.toContain("pathway-asks");
  });

  it("needs what the pathway needs where the threshold would have answered", () => {
    // 52 x 14/19 = 38.3: not above 40 %, and in the middle band of ACCP 2013.
    expect(reserve(lobectomy, documentPolicy).verdict).toBe("unmet");
    const open = reserve(lobectomy);
    expect(open).toMatchObject({
      verdict: "unknown",
      needs: ["exercise.stairClimbMeters", "exercise.shuttleWalkMeters"],
    });
    expect(open.reasons.map(({ code }) => code)).not.toContain("predicted-function");
  });

  it("answers with the test that was needed", () => {
    const climbed = reserve(patientWith({ ...lobectomy, exercise: { stairClimbMeters: 25 } }));
    expect(climbed.verdict).toBe("met");
    expect(reasonsOf(climbed, "pathway-decided")).toMatchObject([
      { decision: "low-risk", endpoint: "exercise-satisfactory" },
    ]);
    const poor = patientWith({ ...lobectomy, exercise: { stairClimbMeters: 10, peakVo2MlPerKgPerMin: 9 } });
    expect(reserve(poor).verdict).toBe("unmet");
    expect(candidacy(poor, accp).verdict).toBe("not-candidate");
  });

  it("declares the cardiac evaluation it takes as negative, or needs it", () => {
    expect(candidacy(article, accp).assumed).toContain("patient.cardiac.highRiskEvaluation");
    const asking = withFitness(documentPolicy, { ...accp2013, absentFacts: "needed" });
    expect(candidacy(article, asking).needs).toEqual(["patient.cardiac.highRiskEvaluation"]);
  });

  it("assumes nothing under a policy that assumes nothing", () => {
    const strict = candidacy(stated, withFitness(strictPolicy, accp2013)).pillars.physiologicReserve;
    expect(strict.assumed).toEqual([]);
    expect(strict.needs).toContain("patient.cardiac.highRiskEvaluation");
    const own = withFitness(strictPolicy, { ...accp2013, absentFacts: "assumed" });
    expect(candidacy(stated, own).assumed).toContain("patient.cardiac.highRiskEvaluation");
  });

  it("keeps the other needs of the pillar", () => {
    const fit = patientWith({ ...stated, patient: { ecog: 4, interstitialLungDisease: "none-on-ct" } });
    expect(reserve(fit)).toMatchObject({ verdict: "unknown", needs: ["plan.surgeonStatement.toleratesOperation"] });
    const undated = patientWith({ lungFunction: { fev1PercentPredicted: 92, dlcoPercentPredicted: 81 } });
    expect(reserve(undated).needs).toEqual(["lungFunction.measuredOn"]);
    const liver = patientWith({ liver: { resectionPlanned: true, remnantPercent: 20, parenchyma: "cirrhotic" } });
    expect(reserve(liver).verdict).toBe("unmet");
  });
});

describe("what a pathway lacks", () => {
  it("is the list of lesions where there is none to plan for", () => {
    expect(reserve(patientWith({ lesions: [] }), withFitness(documentPolicy, fortyPercentRule)).needs).toEqual([
      "lesions",
    ]);
  });

  it("is what would narrow the operation where the predicted range lies across its thresholds", () => {
    // A segmentectomy of one segment or two: 44 % leaves 41.7 or 39.4.
    const { intersegmentalPlaneMm: _, ...deep } = existing(existing(article.lesions)[1]);
    const near = patientWith({
      lesions: [deep],
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 44, dlcoPercentPredicted: 80 },
    });
    const open = reserve(near, withFitness(documentPolicy, fortyPercentRule));
    expect(open).toMatchObject({ verdict: "unknown", needs: ["lesions.0.intersegmentalPlaneMm"] });
    expect(reasonsOf(open, "pathway-range")).toMatchObject([
      { outcomes: ["not-above-forty-percent", "above-forty-percent"] },
    ]);
  });

  it("is the plan where nothing else would narrow it", () => {
    // A wedge of 0.01 to 0.04 units: 40.05 % leaves 40.02 or 39.97.
    const near = patientWith({
      lesions: [existing(article.lesions)[0]],
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 40.05, dlcoPercentPredicted: 80 },
    });
    expect(reserve(near, withFitness(documentPolicy, fortyPercentRule)).needs).toEqual(["plan.stages"]);
  });
});

describe("the 40 % rule as a pathway", () => {
  it("answers as the threshold does", () => {
    const rule = withFitness(documentPolicy, fortyPercentRule);
    for (const candidate of [article, lobectomy, stated]) {
      expect(reserve(candidate, rule).verdict).toBe(reserve(candidate, documentPolicy).verdict);
    }
  });

  it("reports a value that fails before any operation as the threshold does", () => {
    const rule = withFitness(documentPolicy, fortyPercentRule);
    const low = patientWith({
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 38, dlcoPercentPredicted: 30 },
    });
    const outside = (policy: typeof rule) => reasonsOf(reserve(low, policy), "rule-outside-its-population");
    expect(outside(rule)).toStrictEqual(outside(documentPolicy));
    expect(outside(rule)).toMatchObject([
      { measure: "fev1", measured: 38 },
      { measure: "dlco", measured: 30 },
    ]);
  });
});

it("takes every pathway of the package", () => {
  for (const pathway of fitnessPathways) {
    const policy = withFitness(documentPolicy, pathway);
    expect(["met", "unmet", "unknown"]).toContain(reserve(article, policy).verdict);
  }
});

it.each<[unknown, unknown, string]>([
  [null, accp2013, "the policy must be an object with named fields, got null"],
  [documentPolicy, "accp-2013", 'the pathway must be an object with named fields, got "accp-2013"'],
])("refuses %#", (policy, pathway, result) => {
  expect(() => withFitness(policy as never, pathway as never)).toThrow(
    new RangeError(`Cannot set a fitness pathway: ${result}`),
  );
});
