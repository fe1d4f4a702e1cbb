import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { stated } from "../candidacy/cases.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A case with everything the strict policy needs, with some of it changed. */
const everyFact = (fields: Fields) =>
  ({ ...stated, ...fields, plan: fields.plan ?? stated.plan }) as unknown as Candidate;

const whole: Fields = {
  id: "a",
  nature: "proven-metastasis",
  course: "new",
  lobe: "right-lower",
  segments: ["right-superior"],
  diameterMm: 12,
  depthMm: 0,
  pleuralSurface: "costal",
  intersegmentalPlaneMm: 20,
  crossesFissure: false,
  endobronchial: false,
  adjacent: [],
};

/** Judges a case, complete but for what is given, under both policies. */
function asked(lesion: Fields, plan?: Fields, rest: Fields = {}) {
  const candidate = everyFact({ lesions: [{ ...whole, ...lesion }], plan, ...rest });
  return [documentPolicy, strictPolicy].map((policy) => candidacy(candidate, policy));
}
const verdicts = (...input: Parameters<typeof asked>) => asked(...input).map(({ verdict }) => verdict);
const planned = (procedure: string, completeResection?: string, rest: Fields = {}) => ({
  intent: "remove-all-known-disease",
  stages: [{ side: "right", resections: [{ lesions: ["a"], procedure, ...rest }] }],
  ...(completeResection ? { surgeonStatement: { completeResection, text: "R0 cannot be reached" } } : {}),
});

const lungFunctionOf = (percent: number) => ({
  lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: percent, dlcoPercentPredicted: percent },
});
const both = (verdict: string) => [verdict, verdict];
const statement = "plan.surgeonStatement.completeResection";

describe("the surgeon's statement", () => {
  const invaded = { adjacent: [{ structure: "bronchus", order: "main", relation: "invades" }] };

  it("is a closed answer: its text decides nothing", () => {
    expect(verdicts(invaded, planned("pneumonectomy"), lungFunctionOf(95))).toEqual(both("undetermined"));
    expect(verdicts(invaded, planned("pneumonectomy", "uncertain"), lungFunctionOf(95))).toEqual(both("undetermined"));
    expect(verdicts(invaded, planned("pneumonectomy", "no"), lungFunctionOf(95))).toEqual(both("not-candidate"));
    expect(verdicts(invaded, planned("pneumonectomy", "yes"), lungFunctionOf(95))).toEqual(both("candidate"));
    const worded = { ...planned("pneumonectomy"), surgeonStatement: { text: "resectable" } };
    expect(asked(invaded, worded, lungFunctionOf(95))[1]).toMatchObject({
      verdict: "undetermined",
      needs: [statement],
    });
  });

  it("that says no counts where the rules find nothing wrong, with an operation in the plan or without", () => {
    expect(verdicts({}, planned("wedge"))).toEqual(both("candidate"));
    expect(verdicts({}, planned("wedge", "no"))).toEqual(both("not-candidate"));
    expect(verdicts({}, planned("wedge", "uncertain"))).toEqual(both("undetermined"));
    expect(verdicts({}, { ...planned("wedge", "no"), stages: undefined })).toEqual(both("not-candidate"));
  });

  it.each([
    [[]],
    [[{ structure: "bronchus", order: "main", distanceMm: 2 }]],
    [[{ structure: "heart", relation: "invades" }]],
  ])("overrules no rule that says no, be the place as it is or worse: %j", (adjacent) => {
    expect(verdicts({ depthMm: 45, adjacent }, planned("wedge", "yes"))).toEqual(both("not-candidate"));
  });

  it("overrules no rule that says no inside an airway either, and finds no missing fact", () => {
    const inside = { depthMm: 45, endobronchial: true };
    expect(verdicts(inside, planned("wedge", "yes"))).toEqual(both("not-candidate"));
    const open = { depthMm: undefined, endobronchial: true };
    expect(asked(open, planned("wedge", "yes"))[1]).toMatchObject({
      verdict: "undetermined",
      needs: ["lesions.0.depthMm"],
    });
  });
});

describe("what lies around a lesion", () => {
  it("is needed or assumed for every operation", () => {
    const unseen = { adjacent: undefined };
    for (const plan of [planned("wedge"), planned("lobectomy"), undefined]) {
      const [document, strict] = asked(unseen, plan);
      expect(document).toMatchObject({ verdict: "candidate", assumed: ["lesions.0.adjacent"] });
      expect(strict).toMatchObject({ verdict: "undetermined", needs: ["lesions.0.adjacent"] });
    }
  });

  it("is never assumed and needed at once", () => {
    const [document] = asked({ adjacent: undefined, depthMm: 45 });
    expect(existing(document).needs).toContain("lesions.0.adjacent");
    expect(existing(document).assumed).not.toContain("lesions.0.adjacent");
  });

  it.each([["esophagus"], ["vertebra"], ["heart"], ["chest-wall"], ["spinal-cord"]])(
    "needs its distance where it is only named: %s",
    (structure) => {
      for (const lesion of [{}, { depthMm: 45 }]) {
        const [document] = asked({ ...lesion, adjacent: [{ structure }] });
        expect(document).toMatchObject({
          verdict: "undetermined",
          needs: ["lesions.0.adjacent.0.relation", "lesions.0.adjacent.0.distanceMm"],
        });
      }
    },
  );

  it("needs the distance of a branch that is only called near, and fails nothing", () => {
    const near = { depthMm: 45, adjacent: [{ structure: "bronchus", order: "lobar", relation: "near" }] };
    const plan = planned("segmentectomy", undefined, { segments: ["right-superior"] });
    expect(asked(near, plan)[1]).toMatchObject({
      verdict: "undetermined",
      needs: ["lesions.0.adjacent.0.distanceMm"],
    });
    const far = { ...near, adjacent: [{ ...near.adjacent[0], distanceMm: 24 }] };
    expect(verdicts(far, plan)).toEqual(both("candidate"));
  });

  it("needs the distance of a branch of unknown order, which settles it", () => {
    const open = { depthMm: 45, adjacent: [{ structure: "vessel" }] };
    expect(existing(asked(open)[1]).needs).toContain("lesions.0.adjacent.0.distanceMm");
    expect(verdicts({ ...open, adjacent: [{ structure: "vessel", distanceMm: 40 }] })).toEqual(both("candidate"));
  });

  it("is a question to the surgeon where the chest wall is touched", () => {
    const wall = { adjacent: [{ structure: "chest-wall", relation: "abuts" }] };
    expect(asked(wall, planned("wedge"))[1]).toMatchObject({ verdict: "undetermined", needs: [statement] });
    expect(verdicts(wall, planned("wedge", "yes"))).toEqual(both("candidate"));
  });
});

describe("a fissure crossed", () => {
  it("makes a wedge a question and not a no", () => {
    expect(asked({ crossesFissure: true }, planned("wedge"))[1]).toMatchObject({ needs: [statement] });
    expect(verdicts({ crossesFissure: true }, planned("wedge", "yes"))).toEqual(both("candidate"));
    expect(verdicts({ crossesFissure: true, depthMm: 45 }, planned("wedge", "yes"))).toEqual(both("not-candidate"));
  });

  it("makes a lobectomy of one lobe a question, in a plan as where it is derived", () => {
    const [, strict] = asked({ crossesFissure: true, depthMm: 45 }, planned("lobectomy"));
    expect(strict).toMatchObject({ verdict: "undetermined", cost: { removed: { least: 5, most: 8 } } });
    expect(existing(strict).needs).toContain(statement);
    expect(existing(asked({ crossesFissure: true, depthMm: 45 })[1]).cost.removed).toEqual({ least: 5, most: 8 });
  });
});

describe("a mass", () => {
  it.each([31, 60, 90, 150])("of %s mm is no segmentectomy of one segment or two by default", (diameterMm) => {
    const mass = { diameterMm, segments: undefined, intersegmentalPlaneMm: undefined };
    const [document] = asked(mass, undefined, lungFunctionOf(46));
    // 46 x 14/19 = 33.9 after the lobe.
    expect(existing(document).verdict).not.toBe("candidate");
    expect(existing(document).cost.removed.most).toBeGreaterThanOrEqual(5);
    expect(existing(asked(mass, planned("segmentectomy"), lungFunctionOf(46))[0]).verdict).not.toBe("candidate");
  });
});

describe("a vanished site", () => {
  const two = (course: string, plan: Fields) =>
    candidacy(
      everyFact({
        lesions: [whole, { ...whole, id: "b", lobe: "right-upper", segments: ["right-apical"], course }],
        plan,
      }),
    );
  const watched = { ...planned("wedge"), otherTreatment: [{ lesions: ["b"], modality: "observation" }] };

  it("under observation is neither removed nor left: its own question", () => {
    const { verdict, needs, pillars } = two("vanished", watched);
    expect([verdict, needs]).toEqual(["undetermined", [statement]]);
    expect(pillars.completeResection.reasons).toContainEqual({
      code: "vanished-lesion",
      verdict: "unknown",
      standing: "convention",
      lesion: 1,
      watched: true,
    });
    const answered = (completeResection: string) =>
      two("vanished", { ...watched, surgeonStatement: { completeResection } });
    expect([answered("yes").verdict, answered("no").verdict]).toEqual(["candidate", "not-candidate"]);
  });

  it("does not turn a treatment without resection into silence", () => {
    const { verdict, needs, pillars } = two("new", {
      ...watched,
      otherTreatment: [{ lesions: ["b"], modality: "radiotherapy" }],
    });
    expect([verdict, needs]).toEqual(["not-candidate", []]);
    expect(pillars.completeResection.reasons).toContainEqual({
      code: "every-lesion-treated",
      verdict: "unmet",
      standing: "convention",
      removed: 1,
      otherwise: 1,
    });
  });
});

describe("a stage", () => {
  const read = (side: string, rest: Fields) =>
    parseCase(
      everyFact({ lesions: [whole], plan: { stages: [{ side, resections: [{ procedure: "wedge", ...rest }] }] } }),
    );

  it.each([
    ["left", { segments: ["right-superior"] }, false],
    ["left", { lesions: ["a"] }, false],
    ["right", { lesions: ["a"] }, true],
    ["both", { lesions: ["a"] }, true],
  ])("on the %s of %j is a case: %s", (side, rest, ok) => {
    const result = read(side, rest);
    expect(result.ok).toBe(ok);
    if (!result.ok)
      expect(existing(result.issues[0]).message).toContain("plan.stages.0.side must be the side of the lobes");
  });

  it("on the other side than a lesion of which the side alone is known is refused too", () => {
    const sided = { id: "a", side: "left" };
    const of = (side: string) =>
      parseCase(everyFact({ lesions: [sided], plan: { stages: [{ side, resections: [{ lesions: ["a"] }] }] } })).ok;
    expect([of("right"), of("left")]).toEqual([false, true]);
  });
});

describe("lymphangitis and malignant pleura", () => {
  it.each([[{ lymphangitis: true }], [{ pleura: "malignant" }]])(
    "%j are not hidden by a list without a lesion",
    (chest) => {
      for (const lesions of [[], [{ ...whole, nature: "benign" }]]) {
        const { pillars } = candidacy(
          everyFact({ lesions, chest: { nodes: "not-suspicious", lesionListComplete: true, ...chest } }),
        );
        expect(pillars.completeResection.verdict).toBe("unmet");
      }
    },
  );
});
