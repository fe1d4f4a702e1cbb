import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { beyondLobectomy, lobectomyOption } from "../../src/resection/lobectomyOption.ts";
import { satelliteMargin, tenMillimeterMargin } from "../../src/resection/marginPolicies.table.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { surroundings } from "../../src/resection/surroundings.ts";
import { beside, deep, known, lesion } from "./lesions.ts";

const lobectomy = (of: LungLesion, margin = tenMillimeterMargin) =>
  lobectomyOption(known(of), of.lobe ?? undefined, surroundings(known(of), margin), defaultResectionPolicy);
const beyond = (...adjacent: Readonly<Record<string, unknown>>[]) => {
  const of = known({ ...deep, adjacent });
  return beyondLobectomy(of, surroundings(of, tenMillimeterMargin)).reasons;
};

describe("a lobectomy", () => {
  it.each([
    ["right-upper", 3],
    ["right-middle", 2],
    ["right-lower", 5],
    ["left-upper", 5],
    ["left-lower", 4],
  ])("takes the %s lobe whole: %d units", (lobe, units) => {
    const option = lobectomy(lesion({ lobe }));
    expect(option).toMatchObject({
      procedure: "lobectomy",
      clears: "met",
      units: { least: units, most: units },
      needs: [],
    });
    expect(option.arguments).toEqual([{ code: "whole-lobe", verdict: "met", standing: "convention" }]);
    expect(option.segments?.length).toBeGreaterThan(1);
  });

  it.each([
    ["right-upper", 3, 8],
    ["right-middle", 2, 7],
    ["right-lower", 5, 8],
    ["left-upper", 5, 9],
    ["left-lower", 4, 9],
  ])("across a fissure of the %s lobe takes %d to %d units", (lobe, least, most) => {
    const option = lobectomy(lesion({ lobe, crossesFissure: true }));
    expect(option).toMatchObject({
      clears: "met",
      units: { least, most },
      needs: ["plan.surgeonStatement.completeResection"],
    });
    expect(option).not.toHaveProperty("segments");
    expect(option.objections).toEqual([{ code: "crosses-fissure", verdict: "unknown", standing: "convention" }]);
  });

  it("of a lobe that is not recorded takes 2 to 5 units, across a fissure up to 10", () => {
    const option = lobectomy(lesion());
    expect(option).toMatchObject({ clears: "met", units: { least: 2, most: 5 }, needs: ["lobe"] });
    expect(option.objections).toEqual([{ code: "lobe-unknown", verdict: "unknown", standing: "convention" }]);
    expect(option).not.toHaveProperty("segments");
    expect(lobectomy(lesion({ crossesFissure: true }))).toMatchObject({
      units: { least: 2, most: 10 },
      needs: ["lobe", "plan.surgeonStatement.completeResection"],
    });
  });

  it("divides a lobar branch that is near, and not one that is touched", () => {
    expect(lobectomy(lesion({ ...deep, adjacent: [beside("bronchus", "lobar", 1)] })).clears).toBe("met");
    const touched = chooseResection(lesion({ ...deep, adjacent: [beside("bronchus", "lobar", undefined, "abuts")] }));
    expect(touched.options[2]).toMatchObject({ clears: "unmet", units: { least: 3, most: 3 }, needs: [] });
  });

  it("is open where a main branch may lie within a margin that is a range", () => {
    const at = (order: string) =>
      lobectomy(lesion({ ...deep, adjacent: [beside("vessel", order, 5)] }), satelliteMargin);
    expect(at("main")).toMatchObject({ clears: "unknown", needs: ["plan.surgeonStatement.completeResection"] });
    expect(at("lobar")).toMatchObject({ clears: "met", needs: [] });
    const unmeasured = lesion({ lobe: "right-upper", adjacent: [beside("vessel", "main", 5)] });
    expect(lobectomy(unmeasured, satelliteMargin).needs).toEqual(["diameterMm"]);
  });
});

describe("a branch of unknown order", () => {
  it("may be main, so that a lobectomy within its margin is open until the order is stated", () => {
    const option = lobectomy(lesion({ ...deep, adjacent: [{ structure: "vessel", relation: "abuts" }] }));
    expect(option).toMatchObject({ clears: "unknown", needs: ["adjacent.0.order"] });
    expect(option.objections).toEqual([
      { code: "vessels-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 10, most: 10 } },
    ]);
  });

  it("is of no concern outside the margin", () => {
    const far = { structure: "vessel", relation: "near", distanceMm: 12 };
    expect(lobectomy(lesion({ ...deep, adjacent: [far] })).clears).toBe("met");
  });
});

describe("what lies beyond a lobectomy", () => {
  const resultOf = (structure: string, relation: string, order = {}) => [
    { code: "beyond-lobectomy", verdict: "unmet", standing: "convention", structure, relation, ...order },
  ];
  it("is a main branch within the margin, or a lobar one that is touched", () => {
    expect(beyond(beside("bronchus", "main", 9.9))).toEqual(resultOf("bronchus", "near", { order: "main" }));
    expect(beyond(beside("bronchus", "main", 10))).toEqual([]);
    expect(beyond(beside("vessel", "lobar", 4, "abuts"))).toEqual(resultOf("vessel", "abuts", { order: "lobar" }));
    expect(beyond(beside("vessel", "lobar", undefined, "invades"))).toEqual(
      resultOf("vessel", "invades", { order: "lobar" }),
    );
    expect(beyond(beside("vessel", "lobar", 0, null))).toEqual(resultOf("vessel", "near", { order: "lobar" }));
    expect(beyond(beside("vessel", "segmental", undefined, "invades"))).toEqual([]);
    expect(beyond(beside("vessel", "lobar", 1))).toEqual([]);
    expect(beyond(beside("vessel", "lobar"))).toEqual([]);
  });

  it("is another organ touched, and a wall invaded", () => {
    expect(beyond(beside("trachea", undefined, undefined, "abuts"))).toEqual(resultOf("trachea", "abuts"));
    expect(beyond(beside("vertebra", undefined, 0, null))).toEqual(resultOf("vertebra", "near"));
    expect(beyond(beside("chest-wall", undefined, undefined, "invades"))).toEqual(resultOf("chest-wall", "invades"));
    expect(beyond(beside("chest-wall", undefined, undefined, "abuts"))).toEqual([]);
    expect(beyond(beside("diaphragm", undefined, undefined, "abuts"))).toEqual([]);
    expect(beyond(beside("pericardium", undefined, 2))).toEqual([]);
  });

  it("is growth inside an airway, beside the rest", () => {
    const of = known({ ...deep, endobronchial: true, adjacent: [beside("heart", undefined, undefined, "invades")] });
    const { reasons } = beyondLobectomy(of, surroundings(of, tenMillimeterMargin));
    expect(reasons.map(({ code }) => code)).toEqual(["beyond-lobectomy", "endobronchial"]);
  });
});
