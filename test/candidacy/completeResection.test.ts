import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { deep } from "../resection/lesions.ts";
import { article, hilar, patientWith, unstated } from "./cases.ts";

type Fields = Readonly<Record<string, unknown>>;
const pillar = (fields: Fields) => candidacy(patientWith(fields)).pillars.completeResection;
const planOf = (...resections: readonly Fields[]) => ({ stages: [{ order: 1, side: "right", resections }] });
const ofDeep = (resection: Fields, lesion: Fields = {}, plan: Fields = {}) =>
  pillar({ lesions: [{ ...deep, ...lesion }], plan: { ...planOf({ lesions: ["deep"], ...resection }), ...plan } });
const touching = { ...hilar, adjacent: [{ structure: "bronchus", order: "lobar", relation: "abuts" }] };

describe("the chest beyond the lesions", () => {
  it.each([
    [{ pleura: "clear" }, "met", []],
    [{ pleura: "effusion-not-sampled" }, "unknown", ["chest.pleura"]],
    [{ pleura: "malignant" }, "unmet", []],
    [{ pleura: "effusion" }, "unknown", ["chest.pleura"]],
    [{ lymphangitis: false }, "met", []],
    [{ lymphangitis: true }, "unmet", []],
    [{ lesionListComplete: true }, "met", []],
    [{ lesionListComplete: false }, "unknown", ["chest.lesionListComplete"]],
    [{ lesionListComplete: false, lymphangitis: true }, "unmet", []],
    [{ pleura: null, lymphangitis: null, lesionListComplete: null }, "met", []],
    // Rows that skipped the parser: a word or a number in place of yes or no.
    [{ lesionListComplete: "no" }, "unknown", ["chest.lesionListComplete"]],
    [{ lesionListComplete: 1 }, "unknown", ["chest.lesionListComplete"]],
    [{ lymphangitis: "no" }, "unknown", ["chest.lymphangitis"]],
  ])("%j is %s", (chest, verdict, needs) => {
    expect(pillar({ chest })).toMatchObject({ verdict, needs });
  });

  it.each([-1, 2.5, 1001])("refuses a count of %s lesions, which no summary states", (count) => {
    expect(() => pillar({ course: { lesionSummary: { count } } })).toThrow(
      new RangeError(
        `Cannot judge candidacy: the count of lesions must be a whole number from 0 to 1000, got ${count}`,
      ),
    );
  });

  it("reports what was found, and what was presumed normal", () => {
    const codes = ["lesion-list", "pleura", "lymphangitis"];
    const resultOf = (fields: Fields) => pillar(fields).reasons.filter(({ code }) => codes.includes(code));
    expect(resultOf({ chest: { pleura: "malignant", lymphangitis: true, lesionListComplete: false } })).toStrictEqual([
      { code: "lesion-list", verdict: "unknown", standing: "convention", lesionListComplete: false },
      { code: "pleura", verdict: "unmet", standing: "convention", pleura: "malignant" },
      { code: "lymphangitis", verdict: "unmet", standing: "convention", lymphangitis: true },
    ]);
    expect(resultOf({ chest: { pleura: "clear", lymphangitis: false, lesionListComplete: true } })).toStrictEqual([
      { code: "lesion-list", verdict: "met", standing: "convention", lesionListComplete: true },
      { code: "pleura", verdict: "met", standing: "convention", pleura: "clear" },
      { code: "lymphangitis", verdict: "met", standing: "convention", lymphangitis: false },
    ]);
    expect(resultOf({ chest: { pleura: "effusion-not-sampled" } })[1]).toStrictEqual({
      code: "pleura",
      verdict: "unknown",
      standing: "convention",
      pleura: "effusion-not-sampled",
    });
    expect(resultOf({})).toStrictEqual(
      codes.map((code) => ({ code, verdict: "met", standing: "convention", assumed: true })),
    );
    expect(pillar({}).assumed).toStrictEqual([
      ...unstated,
      "chest.lesionListComplete",
      "chest.pleura",
      "chest.lymphangitis",
    ]);
    expect(candidacy(article, strictPolicy).pillars.completeResection).toMatchObject({
      verdict: "unknown",
      needs: [...unstated, "chest.lesionListComplete", "chest.pleura", "chest.lymphangitis"],
      assumed: [],
    });
  });
});

describe("the lesions", () => {
  it.each([[[]], [undefined], [null], [[{ nature: "benign" }]]])("none to judge (%j) is unknown", (lesions) => {
    expect(pillar({ lesions })).toStrictEqual({
      verdict: "unknown",
      reasons: [{ code: "no-lesions", verdict: "unknown", standing: "teaching-text" }],
      restsOn: "teaching-text",
      assumed: [],
      needs: ["lesions"],
    });
  });

  it("that are benign are left alone", () => {
    expect(pillar({ lesions: [...existing(article.lesions), { nature: "benign" }] })).toMatchObject({ verdict: "met" });
  });

  it("that vanished need a decision", () => {
    const vanished = { ...deep, course: "vanished" };
    const open = pillar({ lesions: [vanished] });
    expect(open).toMatchObject({ verdict: "unknown", needs: ["plan.stages"] });
    expect(open.reasons[0]).toStrictEqual({
      code: "vanished-lesion",
      verdict: "unknown",
      standing: "convention",
      lesion: 0,
    });
    expect(ofDeep({ procedure: "segmentectomy", segments: ["right-anterior"] }, { course: "vanished" }).verdict).toBe(
      "met",
    );
  });

  it("that no rule can place are unknown, and say what is missing", () => {
    const placeless = pillar({ lesions: [{ id: "x", diameterMm: 9 }] });
    expect(placeless).toMatchObject({ verdict: "unknown" });
    expect(placeless.needs).toStrictEqual([
      "lesions.0.depthMm",
      "lesions.0.pleuralSurface",
      "lesions.0.adjacent",
      "lesions.0.intersegmentalPlaneMm",
      "lesions.0.segments",
      "lesions.0.lobe",
    ]);
    expect(placeless.reasons[0]).toStrictEqual({
      code: "lesion-resection",
      verdict: "unknown",
      standing: "convention",
      lesion: 0,
      procedure: "undetermined",
    });
  });

  it("that a derived resection clears say which", () => {
    expect(pillar({}).reasons.slice(0, 2)).toStrictEqual([
      { code: "lesion-resection", verdict: "met", standing: "convention", lesion: 0, procedure: "wedge" },
      { code: "lesion-resection", verdict: "met", standing: "convention", lesion: 1, procedure: "segmentectomy" },
    ]);
  });

  it("that are treated without being removed are not removed, with stages or without", () => {
    const plan = { otherTreatment: [{ lesions: ["deep"], modality: "SBRT" }] };
    const result = candidacy(patientWith({ plan }));
    expect(result.pillars.completeResection).toMatchObject({ verdict: "unmet", needs: [] });
    expect(result.pillars.completeResection.reasons[1]).toStrictEqual({
      code: "lesion-treated-otherwise",
      verdict: "unmet",
      standing: "convention",
      lesion: 1,
    });
    expect(result.plan.operations.map(({ lesions }) => lesions)).toStrictEqual([[0]]);
    expect(result.cost.removed).toStrictEqual({ least: 0, most: 1 });
    expect(pillar({ plan: { ...plan, ...planOf({ lesions: ["surface"], procedure: "wedge" }) } }).verdict).toBe(
      "unmet",
    );
  });

  it("that the plan leaves are left; that have no name, or whose resection has none, may not be", () => {
    const wedge = { procedure: "wedge", lesions: ["surface"] };
    const left = pillar({ plan: planOf(wedge) });
    expect(left).toMatchObject({ verdict: "unmet", needs: [] });
    expect(left.reasons[1]).toStrictEqual({ code: "lesion-left", verdict: "unmet", standing: "convention", lesion: 1 });
    const [surface] = existing(article.lesions);
    const unnamed = pillar({ lesions: [surface, { ...deep, id: null }], plan: planOf(wedge) });
    expect(unnamed).toMatchObject({ verdict: "unknown", needs: ["lesions.1.id"] });
    expect(unnamed.reasons[1]).toMatchObject({ code: "lesion-unnamed", verdict: "unknown", lesion: 1 });
    const nameless = pillar({ plan: planOf(wedge, { procedure: "lobectomy", segments: ["right-apical"] }) });
    expect(nameless).toMatchObject({ verdict: "unknown", needs: ["plan.stages"] });
    expect(nameless.reasons[1]).toStrictEqual({
      code: "lesion-left",
      verdict: "unknown",
      standing: "convention",
      lesion: 1,
    });
  });
});

describe("a planned resection", () => {
  it.each([
    ["wedge", undefined, "unmet"],
    ["segmentectomy", ["right-anterior"], "met"],
    ["segmentectomy", ["right-anterior", "right-apical"], "met"],
    ["segmentectomy", ["right-apical"], "unmet"],
    ["segmentectomy", ["right-superior"], "unmet"],
    ["segmentectomy", undefined, "met"],
    ["lobectomy", undefined, "met"],
    ["lobectomy", ["right-apical"], "met"],
    ["lobectomy", ["right-superior"], "unmet"],
    ["lobectomy", ["right-superior", "right-apical"], "met"],
  ])("%s of %j for a nodule in the right anterior segment: %s", (procedure, segments, verdict) => {
    expect(ofDeep({ procedure, segments }).verdict).toBe(verdict);
  });

  it("of just the lesion's segment depends on the plane", () => {
    const own = { procedure: "segmentectomy", segments: ["right-anterior"] };
    const two = { ...own, segments: ["right-anterior", "right-posterior"] };
    expect(ofDeep(own, { intersegmentalPlaneMm: 10 }).verdict).toBe("met");
    expect(ofDeep(own, { intersegmentalPlaneMm: 9 })).toMatchObject({ verdict: "unmet", needs: [] });
    expect(ofDeep(own, { intersegmentalPlaneMm: null })).toMatchObject({
      verdict: "unknown",
      needs: ["lesions.0.intersegmentalPlaneMm"],
    });
    expect(ofDeep(two, { intersegmentalPlaneMm: 9 }).verdict).toBe("met");
    expect(ofDeep(two, { intersegmentalPlaneMm: null }).verdict).toBe("met");
    const doubled = { ...own, segments: ["right-anterior", "right-anterior"] };
    expect(ofDeep(doubled, { intersegmentalPlaneMm: 9 }).verdict).toBe("unmet");
  });

  it("needs the lesion's segment, or its lobe, to be known before it can be said to hold it", () => {
    const own = { procedure: "segmentectomy", segments: ["right-anterior"] };
    for (const segments of [undefined, null, []])
      expect(ofDeep(own, { segments })).toMatchObject({ verdict: "unknown", needs: ["lesions.0.segments"] });
    expect(
      ofDeep({ procedure: "lobectomy", segments: ["right-apical"] }, { segments: null, lobe: null }),
    ).toMatchObject({
      verdict: "unknown",
      needs: ["lesions.0.lobe"],
    });
    expect(ofDeep({ procedure: "lobectomy" }, { segments: null, lobe: null }).verdict).toBe("met");
    expect(ofDeep({ procedure: "segmentectomy" }, { adjacent: null })).toMatchObject({
      verdict: "unknown",
      needs: ["lesions.0.adjacent"],
    });
  });

  it("counts once it is one of several for the lesion", () => {
    const wedge = { lesions: ["deep"], procedure: "wedge" };
    const completion = { lesions: ["deep"], procedure: "lobectomy" };
    expect(pillar({ lesions: [deep], plan: planOf(wedge, completion) }).verdict).toBe("met");
    expect(pillar({ lesions: [deep], plan: planOf(wedge, wedge) }).verdict).toBe("unmet");
  });

  it("that no rule chooses needs the surgeon's statement", () => {
    for (const procedure of ["sleeve-lobectomy", "pneumonectomy", undefined]) {
      expect(ofDeep({ procedure })).toMatchObject({
        verdict: "unknown",
        needs: ["plan.surgeonStatement.completeResection"],
      });
      const result = ofDeep({ procedure }, {}, { surgeonStatement: { completeResection: "yes" } });
      expect(result.verdict).toBe("met");
      expect(result.reasons[0]).toStrictEqual({
        code: "surgeon-states",
        verdict: "met",
        standing: "convention",
        lesion: 0,
        procedure: procedure ?? "undetermined",
      });
    }
  });

  it("of a lesion that no rule covers is open, not failed, until the surgeon says", () => {
    const planned = (procedure: string, surgeonStatement?: object) =>
      pillar({ lesions: [touching], plan: { ...planOf({ lesions: ["hilar"], procedure }), surgeonStatement } });
    for (const procedure of ["lobectomy", "sleeve-lobectomy"]) {
      expect(planned(procedure)).toMatchObject({
        verdict: "unknown",
        needs: ["plan.surgeonStatement.completeResection"],
      });
      expect(planned(procedure, { completeResection: "yes" })).toMatchObject({ verdict: "met" });
    }
  });

  it("that a rule says does not clear is not cleared by a statement, nor is a missing fact found by it", () => {
    const surgeonStatement = { completeResection: "yes" };
    expect(ofDeep({ procedure: "wedge" }, {}, { surgeonStatement }).verdict).toBe("unmet");
    expect(ofDeep({ procedure: "segmentectomy" }, { adjacent: null }, { surgeonStatement })).toMatchObject({
      verdict: "unknown",
      needs: ["lesions.0.adjacent"],
    });
  });
});

describe("a surgeon's statement without a plan", () => {
  it("is about no operation yet: the plan is missing", () => {
    expect(pillar({ lesions: [touching] }).needs).toStrictEqual(["plan.surgeonStatement.completeResection"]);
    expect(pillar({ lesions: [touching], plan: { surgeonStatement: { completeResection: "yes" } } })).toMatchObject({
      verdict: "unknown",
      needs: ["plan.stages"],
    });
    expect(pillar({ plan: { surgeonStatement: { completeResection: "yes" } } }).verdict).toBe("met");
  });
});
