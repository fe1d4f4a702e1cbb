import { describe, expect, it } from "vitest";
import { contradictionSection } from "../../src/report/contradictionSection.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const page = (fields: Parameters<typeof patientWith>[0]) => lines(contradictionSection(contextOf(patientWith(fields))));

describe("conflicting findings", () => {
  it("each cite the source of their threshold, once where two findings share it", () => {
    const exercise = { peakVo2MlPerKgPerMin: 9, stairClimbMeters: 10, shuttleWalkMeters: 450 };
    const found = page({ exercise });
    expect(found[0]).toBe("## Conflicting findings");
    expect(found[1]).toMatch(/peak VO2 9 mL\/kg\/min \(threshold: .*\) \[1\]\.$/);
    expect(found[2]).toMatch(/stair climb 10 m \(threshold: at least 12 m\) \[2\]\.$/);
    const cardiac = { coronaryDisease: true, strokeOrTia: true, creatinineUmolPerL: 80 };
    expect(page({ patient: { cardiac } })[1]).toMatch(/cardiac risk index of 3 \(class D .* \[1\]\.$/);
    const lungFunction = { ...article.lungFunction, fev1PercentPredicted: 50, dlcoPercentPredicted: 50 };
    const tests = page({ lungFunction, exercise: { stairClimbMeters: 25, shuttleWalkMeters: 300 } });
    expect(tests.find((line) => line.startsWith("- Two exercise tests"))).toMatch(/\) \[1\]\.$/);
  });

  it("are no section where there are none", () => {
    expect(page({})).toEqual([]);
  });
});
