import { describe, expect, it } from "vitest";
import { candidacy } from "../../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../../src/candidacy/candidacyPolicies.table.ts";
import { article, stated } from "../cases.ts";
import { cautionsOfCode } from "./cautions.ts";

const msi = (result: string, systemic?: unknown) =>
  cautionsOfCode("msi-high-untreated", {
    primary: { ...article.primary, biomarkers: [{ name: "MSI", result }] },
    course: { systemic },
  });

describe("mismatch repair deficiency", () => {
  it("without a checkpoint inhibitor is a caution", () => {
    expect(msi("MSI-H")).toMatchObject([
      { facts: ["primary.biomarkers", "course.systemic"], source: { id: "keynote-177" } },
    ]);
    expect(msi("MSI-H", [{ class: "chemotherapy" }])).toHaveLength(1);
    expect(msi("MSI-H", [{ agent: "Pembrolizumab" }])).toStrictEqual([]);
    expect(msi("MSI-H", [{ class: "checkpoint-inhibitor" }])).toStrictEqual([]);
    expect(msi("MSS")).toStrictEqual([]);
  });
});

describe("a VEGF inhibitor", () => {
  const of = (fields: object, plan?: unknown) =>
    cautionsOfCode("vegf-interval", { course: { systemic: [{ agent: "bevacizumab", ...fields }] }, plan });

  it("is a caution up to 41 days, with the earliest day of each interval", () => {
    expect(of({ lastDoseOn: "2026-11-01" })).toMatchObject([
      {
        days: { least: 23, most: 23 },
        to: "meeting",
        intervals: [
          { threshold: { value: 28 }, earliestOn: "2026-11-29" },
          { threshold: { value: 42 }, earliestOn: "2026-12-13" },
        ],
      },
    ]);
    // 2026-10-13 is 42 days before the meeting
    expect(of({ lastDoseOn: "2026-10-13" })).toStrictEqual([]);
    expect(of({ lastDoseOn: "2026-10-14" })).toHaveLength(1);
    expect(of({ lastDoseOn: "2026-10-14" }, { operationOn: "2026-11-25" })).toStrictEqual([]);
    expect(of({ lastDoseOn: "2026-01-01", ongoing: true })).toHaveLength(1);
  });

  it("without a last day needs it", () => {
    const path = "course.systemic.0.lastDoseOn";
    for (const lastDoseOn of [undefined, "spring"]) {
      const [caution] = of({ lastDoseOn });
      expect(caution).toMatchObject({ asks: [path], intervals: [{}, {}] });
      expect(caution).not.toHaveProperty("days");
    }
    const course = { systemic: [{ class: "anti-VEGF" }] };
    expect(candidacy({ ...stated, course }, strictPolicy)).toMatchObject({ verdict: "undetermined", needs: [path] });
    expect(candidacy({ ...stated, course }).verdict).toBe("candidate");
  });

  it.each(["Avastin", "FOLFOX-Bev", "XELOX/bev", "ramucirumab", "Zaltrap"])("is known as %s", (agent) => {
    expect(of({ agent, lastDoseOn: "2026-11-10" })).toMatchObject([
      { kind: "antibody", days: { least: 14, most: 14 } },
    ]);
  });

  it.each(["sunitinib", "Cabometyx", "pazopanib", "regorafenib", "axitinib", "fruquintinib"])(
    "that is the kinase inhibitor %s depends on a convention, since no interval of it was read",
    (agent) => {
      const [caution] = of({ agent, lastDoseOn: "2026-11-10" });
      expect(caution).toMatchObject({ kind: "kinase-inhibitor", standing: "convention" });
      expect(caution).not.toHaveProperty("source");
      expect(of({ agent, lastDoseOn: "2026-10-13" })).toStrictEqual([]);
    },
  );

  it("that is still given has no day of a last dose that could be needed", () => {
    expect(of({ ongoing: true })).toMatchObject([{ ongoing: true }]);
    expect(of({})).toMatchObject([{ ongoing: false }]);
  });
});
