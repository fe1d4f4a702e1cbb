import { describe, expect, it } from "vitest";
import nodules from "../../docs/examples/two-nodules.json" with { type: "json" };
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { withEquations } from "../../src/candidacy/withEquations.ts";
import { judgeRow } from "../../src/cohort/judgeRow.ts";
import { readAsCase } from "../../src/cohort/rowReader.ts";
import { fev1Global2022 } from "../../src/reference/fev1Global2022.ts";
import { tlcoGli2017 } from "../../src/reference/tlcoGli2017.ts";

const equations = { fev1: fev1Global2022, transferFactor: tlcoGli2017 };
const judged = (
  input: unknown,
  ...rest: Partial<Parameters<typeof judgeRow>> extends [unknown?, ...infer Rest] ? Rest : never
) => {
  const answer = judgeRow({ ...readAsCase(5, input), id: "A" }, rest[0] ?? [documentPolicy]);
  if (!answer.ok) throw new Error(answer.problems[0]?.message);
  return answer;
};

describe("the answer to a row", () => {
  it("is what candidacy says of its case, under each policy", () => {
    const answer = judged(nodules, [documentPolicy, strictPolicy]);
    const row = readAsCase(1, nodules);
    if (!row.ok) throw new Error();
    const [first, strict] = [candidacy(row.value), candidacy(row.value, strictPolicy)];
    expect(answer).toMatchObject({
      line: 5,
      id: "A",
      policy: "document",
      verdict: first.verdict,
      needs: first.needs,
      assumed: first.assumed,
      restsOn: first.restsOn,
      scope: first.scope.verdict,
      threshold: documentPolicy.reserve,
      beside: [{ policy: "strict", verdict: strict.verdict, needs: strict.needs }],
    });
    expect(answer.cautions).toEqual([...new Set(first.cautions.map(({ code }) => code))]);
    expect(answer.ppo.fev1).toEqual(expect.objectContaining({ least: expect.any(Number), most: expect.any(Number) }));
    expect(answer.ppo.dlco).toBeDefined();
    expect(answer.percentPredicted.fev1?.from).toBe("stated");
  });

  it("needs sex, age and height in the place of a percentage that could be worked out", () => {
    const raw = {
      ...nodules,
      patient: {},
      lungFunction: { measuredOn: "2026-11-10", fev1Liters: 3, dlcoPercentPredicted: 80 },
    };
    const answer = judged(raw, [withEquations(documentPolicy, equations)]);
    expect(answer.needs).toEqual(expect.arrayContaining(["patient.sex", "patient.ageYears", "patient.heightCm"]));
    expect(answer.needs).not.toContain("lungFunction.fev1PercentPredicted");
    expect(judged({ ...raw, primary: {} }, [withEquations(documentPolicy, equations)]).needs).toContain("primary.site");
    const full = judged({ ...raw, patient: { sex: "male", ageYears: 60, heightCm: 175 } }, [
      withEquations(documentPolicy, equations),
    ]);
    expect(full.percentPredicted.fev1?.from).toBe("gli-global-2022");
    expect(full.ppo.fev1).toBeDefined();
  });

  it("has a group and a state for a row that lists no lesions", () => {
    const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };
    const summed = judged({
      case: header,
      primary: { site: "colorectal", diagnosedOn: "2020-01-01" },
      course: {
        intervalMonths: 12,
        lesionSummary: { count: 3 },
        polymetastaticBefore: true,
        oligometastaticBefore: true,
      },
    });
    expect(summed).toMatchObject({ group: "III", state: "open", ppo: {}, percentPredicted: {} });
    expect(summed.needs).toContain("lesions");
    expect(judged({ case: header, primary: { site: "germ-cell" } }).group).toBe("not-applicable");
    const synchronous = judged({
      case: header,
      primary: { site: "colorectal", diagnosedOn: "2026-09-01" },
      course: { polymetastaticBefore: false, oligometastaticBefore: false, lungMetastasisDetectedOn: "2026-09-20" },
    });
    expect(synchronous.state).toBe("synchronous");
    expect(judged(nodules).state).not.toBe("contradictory");
  });

  it("is the row itself where it is no case, and a problem where no person can have what it holds", () => {
    const refused = readAsCase(2, {});
    expect(judgeRow(refused, [documentPolicy])).toBe(refused);
    const value = {
      case: { schema: "metastasectomy/1", asOf: "2026-11-24" },
      lungFunction: { fev1PercentPredicted: -1 },
    };
    const row = { ok: true, line: 4, value: { ...value, lesions: [{}] } as never, warnings: [] } as const;
    expect(judgeRow(row, [documentPolicy])).toMatchObject({
      ok: false,
      line: 4,
      problems: [
        {
          code: "not-judged",
          message: expect.stringContaining("Line 4: Cannot judge candidacy: fev1PercentPredicted must be"),
        },
      ],
    });
  });

  it("lets an error of another kind through", () => {
    const broken = {
      ...documentPolicy,
      fitness: () => {
        throw new TypeError("broken");
      },
    };
    const row = readAsCase(1, nodules);
    expect(() => judgeRow(row, [broken])).toThrow("broken");
  });
});
