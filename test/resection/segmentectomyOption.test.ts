import { describe, expect, it } from "vitest";
import type { LobeName } from "../../src/anatomy/lobe.ts";
import type { LungLesion } from "../../src/case/lesion.ts";
import { satelliteMargin } from "../../src/resection/marginPolicies.table.ts";
import type { ResectionOption } from "../../src/resection/resectionOption.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../../src/resection/resectionPolicy.ts";
import { segmentectomyOption } from "../../src/resection/segmentectomyOption.ts";
import { surroundings } from "../../src/resection/surroundings.ts";
import { beside, deep, known, lesion } from "./lesions.ts";

function segmentectomy(
  of: LungLesion,
  policy: ResectionPolicy = defaultResectionPolicy,
  lobe: LobeName | null | undefined = of.lobe,
): ResectionOption {
  return segmentectomyOption(known(of), lobe ?? undefined, surroundings(known(of), policy.margin), policy);
}
const inLobe = (lobe: string, fields: Readonly<Record<string, unknown>> = {}) =>
  lesion({ lobe, diameterMm: 12, depthMm: 35, adjacent: [], ...fields });

describe("a segmentectomy", () => {
  it.each([
    [10, "met", 1, 1],
    [9.9, "met", 2, 2],
    [undefined, "met", 1, 2],
  ])("with the plane at %s mm: %s, %d to %d units", (intersegmentalPlaneMm, clears, least, most) => {
    expect(segmentectomy(lesion({ ...deep, intersegmentalPlaneMm }))).toMatchObject({ clears, units: { least, most } });
  });

  it("reports the plane", () => {
    const head = { standing: "convention", requiredMm: { least: 10, most: 10 } };
    const at = (planeMm?: number) => segmentectomy(lesion({ ...deep, intersegmentalPlaneMm: planeMm }));
    expect(at(14).arguments).toEqual([{ ...head, code: "plane-outside-margin", verdict: "met", planeMm: 14 }]);
    expect(at(4).objections).toEqual([{ ...head, code: "plane-within-margin", verdict: "unmet", planeMm: 4 }]);
    expect(at().objections).toEqual([{ ...head, code: "plane-unknown", verdict: "unknown" }]);
    expect([at(14).needs, at(4).needs, at().needs]).toEqual([[], [], ["intersegmentalPlaneMm"]]);
    expect([at(14).segments, at(4).segments]).toEqual([["right-anterior"], undefined]);
  });

  it("reports a branch without an order as a vessel that is not known", () => {
    const option = segmentectomy(lesion({ ...deep, adjacent: [beside("vessel")] }));
    expect(option.objections.map(({ code }) => code)).toEqual(["vessels-unknown"]);
    expect(option.needs).toEqual(["adjacent.0.order", "adjacent.0.distanceMm"]);
  });

  it("counts the apicoposterior segment of the left upper lobe as two units", () => {
    const own = (segments: readonly string[], plane?: number) =>
      segmentectomy(inLobe("left-upper", { segments, intersegmentalPlaneMm: plane })).units;
    expect(own(["left-apicoposterior"], 12)).toEqual({ least: 2, most: 2 });
    expect(own(["left-apicoposterior"], 2)).toEqual({ least: 3, most: 3 });
    expect(own(["left-anterior"], 2)).toEqual({ least: 2, most: 3 });
    expect(own(["left-anterior"])).toEqual({ least: 1, most: 3 });
    expect(own(["left-anterior", "left-anterior"], 12)).toEqual({ least: 1, most: 1 });
    expect(segmentectomy(inLobe("left-upper", { intersegmentalPlaneMm: 12 })).units).toEqual({ least: 1, most: 2 });
    // Neither the segments nor the plane: up to the lobe.
    expect(segmentectomy(inLobe("left-upper")).units).toEqual({ least: 1, most: 5 });
    expect(segmentectomy(inLobe("left-upper", { intersegmentalPlaneMm: 2 })).units).toEqual({ least: 2, most: 5 });
    expect(segmentectomy(inLobe("left-upper"))).toMatchObject({
      clears: "unknown",
      needs: ["intersegmentalPlaneMm", "segments"],
    });
  });

  it("needs the segments where they are not named", () => {
    const option = segmentectomy(inLobe("right-lower", { intersegmentalPlaneMm: 12, segments: [] }));
    expect(option).toMatchObject({ clears: "met", units: { least: 1, most: 1 }, needs: ["segments"] });
    expect(option).not.toHaveProperty("segments");
    expect(option.objections).toEqual([{ code: "segments-unknown", verdict: "unknown", standing: "convention" }]);
  });

  it("takes no more segments than the policy, nor the whole lobe", () => {
    const two = ["right-superior", "right-lateral-basal"];
    const of = (fields: Readonly<Record<string, unknown>>) => segmentectomy(inLobe("right-lower", fields));
    expect(of({ segments: two, intersegmentalPlaneMm: 10 })).toMatchObject({
      clears: "met",
      units: { least: 2, most: 2 },
    });
    expect(of({ segments: two })).toMatchObject({ clears: "unknown", needs: ["intersegmentalPlaneMm"] });
    expect(of({ segments: two, intersegmentalPlaneMm: 3 })).toMatchObject({ clears: "unmet", needs: [] });
    const three = of({ segments: [...two, "right-medial-basal"], intersegmentalPlaneMm: 20 });
    expect(three).toMatchObject({ clears: "unmet", units: { least: 3, most: 3 }, needs: [] });
    expect(three.objections).toEqual([
      { code: "too-many-segments", verdict: "unmet", standing: "convention", segments: 3, mostSegments: 2 },
    ]);
    const middle = (fields: Readonly<Record<string, unknown>>) => segmentectomy(inLobe("right-middle", fields));
    expect(middle({ segments: ["right-medial"], intersegmentalPlaneMm: 12 }).clears).toBe("met");
    expect(middle({ segments: ["right-medial"] }).clears).toBe("unknown");
    expect(middle({ segments: ["right-medial"], intersegmentalPlaneMm: 3 }).clears).toBe("unmet");
    const whole = middle({ segments: ["right-lateral", "right-medial"], intersegmentalPlaneMm: 12 });
    expect(whole.objections).toEqual([{ code: "is-the-whole-lobe", verdict: "unmet", standing: "convention" }]);
    expect(whole).toMatchObject({ clears: "unmet", needs: [] });
  });

  it("keeps open what an unnamed lobe leaves open", () => {
    const of = (plane?: number, mostSegments = 2) =>
      segmentectomy(
        lesion({ diameterMm: 12, adjacent: [], intersegmentalPlaneMm: plane }),
        { ...defaultResectionPolicy, mostSegments },
        null,
      );
    // The one segment may be the apicoposterior, which counts two.
    expect(of(12)).toMatchObject({ clears: "met", needs: ["segments", "lobe"], units: { least: 1, most: 2 } });
    expect(of()).toMatchObject({ clears: "unknown", units: { least: 1, most: 5 } });
    expect(of(3)).toMatchObject({ clears: "unknown", units: { least: 2, most: 5 } });
    expect(of(3, 1).clears).toBe("unmet");
    expect(of(undefined, 1).clears).toBe("unknown");
  });

  it("does not clear a lesion with a lobar branch within its margin", () => {
    const of = (distance?: number, relation = "near") =>
      segmentectomy(lesion({ ...deep, adjacent: [beside("bronchus", "lobar", distance, relation)] }));
    expect(of(10).clears).toBe("met");
    expect(of(9.9)).toMatchObject({ clears: "unmet", needs: [], units: { least: 1, most: 1 } });
    expect(of(9.9).objections).toEqual([
      {
        code: "lobar-structure-within-margin",
        verdict: "unmet",
        standing: "convention",
        structure: "bronchus",
        order: "lobar",
        distanceMm: 9.9,
        requiredMm: { least: 10, most: 10 },
      },
    ]);
    // Near, at a distance that is not recorded.
    expect(of()).toMatchObject({ clears: "unknown", needs: ["adjacent.0.distanceMm"] });
  });

  it.each([
    // A sphere of 60 mm and 10 mm all round holds 268 mL, and an anterior segment of the right upper lobe 291 to 415.
    [60, "met", []],
    [68, "unknown", ["lungs.totalVolumeMl"]],
    [80, "unmet", []],
    [undefined, "unknown", ["diameterMm"]],
  ])("of a lesion of %s mm, by what one segment holds: %s", (diameterMm, clears, needs) => {
    const option = segmentectomy(lesion({ ...deep, diameterMm }));
    expect(option).toMatchObject({ clears, needs });
    const codes = option.objections.map(({ code }) => code);
    expect(codes).toEqual(diameterMm === undefined ? ["volume-unknown"] : clears === "met" ? [] : ["volume-exceeds"]);
  });

  it("of a mass is settled by the volume of the lungs on CT", () => {
    const of = (lungs: number) =>
      segmentectomy(lesion({ ...deep, diameterMm: 68 }), {
        ...defaultResectionPolicy,
        lungVolumeMl: { least: lungs, most: lungs },
      }).clears;
    expect([of(5900), of(6200)]).toEqual(["unmet", "met"]);
  });

  it("that takes the last segment of the left upper lobe takes its double one: five units", () => {
    const segments = ["left-anterior", "left-superior-lingular", "left-inferior-lingular"];
    const policy = { ...defaultResectionPolicy, mostSegments: 3 };
    const option = segmentectomy(lesion({ ...deep, lobe: "left-upper", segments, intersegmentalPlaneMm: 0 }), policy);
    expect(option).toMatchObject({ clears: "unmet", units: { least: 5, most: 5 } });
  });

  it("needs the surgeon where a lobar branch or the plane lies inside a range of margins", () => {
    const policy = { ...defaultResectionPolicy, margin: satelliteMargin };
    const lobar = segmentectomy(lesion({ ...deep, adjacent: [beside("bronchus", "lobar", 5)] }), policy);
    expect(lobar).toMatchObject({ clears: "unknown", needs: ["plan.surgeonStatement.completeResection"] });
    const plane = (planeMm: number) => segmentectomy(lesion({ ...deep, intersegmentalPlaneMm: planeMm }), policy);
    expect(plane(5)).toMatchObject({
      clears: "met",
      units: { least: 1, most: 2 },
      needs: ["plan.surgeonStatement.completeResection"],
    });
    expect(plane(5).objections).toEqual([
      { code: "plane-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 3, most: 10 } },
    ]);
    expect([plane(10).units.most, plane(3).units.most, plane(2.9).units.least]).toEqual([1, 2, 2]);
  });

  it("is open where a branch within the margin may be lobar", () => {
    const nameless = { structure: "vessel", relation: "near", distanceMm: 3 };
    const option = segmentectomy(lesion({ ...deep, adjacent: [beside("vessel", "segmental", 3), nameless] }));
    expect(option).toMatchObject({ clears: "unknown", needs: ["adjacent.1.order"] });
  });

  it("is open where lobar branches are not recorded", () => {
    const option = segmentectomy({ ...deep, adjacent: undefined });
    expect(option).toMatchObject({ clears: "unknown", needs: ["adjacent"] });
    expect(option.objections).toEqual([
      { code: "vessels-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 10, most: 10 } },
    ]);
  });

  it("does not cross a fissure", () => {
    const option = segmentectomy(lesion({ ...deep, crossesFissure: true }));
    expect(option).toMatchObject({ procedure: "segmentectomy", clears: "unmet", needs: [] });
    expect(option.objections).toEqual([{ code: "crosses-fissure", verdict: "unmet", standing: "convention" }]);
  });
});
