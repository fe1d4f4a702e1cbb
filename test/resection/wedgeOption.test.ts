import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { satelliteMargin, tenMillimeterMargin } from "../../src/resection/marginPolicies.table.ts";
import type { ResectionOption } from "../../src/resection/resectionOption.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import type { ResectionPolicy } from "../../src/resection/resectionPolicy.ts";
import { surroundings } from "../../src/resection/surroundings.ts";
import { wedgeOption } from "../../src/resection/wedgeOption.ts";
import { beside, known, lesion, onTheSurface } from "./lesions.ts";

function wedge(of: LungLesion, policy: ResectionPolicy = defaultResectionPolicy): ResectionOption {
  return wedgeOption(known(of), surroundings(known(of), policy.margin), policy);
}
const codes = (option: ResectionOption): readonly string[] =>
  [...option.arguments, ...option.objections].map(({ code }) => code);

describe("a wedge", () => {
  it.each(["costal", "diaphragmatic"])(
    "clears a nodule with its margin in the rind under the %s surface",
    (surface) => {
      const option = wedge(lesion({ ...onTheSurface, pleuralSurface: surface }));
      expect(option).toMatchObject({ procedure: "wedge", clears: "met", units: { least: 0, most: 1 }, needs: [] });
      expect(codes(option)).toEqual(["within-outer-rind"]);
      expect(option).not.toHaveProperty("segments");
    },
  );

  it("lies in the rind up to and including its deep edge plus margin", () => {
    expect(wedge(lesion({ ...onTheSurface, diameterMm: 20 })).clears).toBe("met");
    const deeper = wedge(lesion({ ...onTheSurface, diameterMm: 20.1 }));
    expect(deeper).toMatchObject({ clears: "unknown", needs: ["adjacent"] });
    expect(deeper.objections).toEqual([
      { code: "vessels-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 10, most: 10 } },
    ]);
    expect(wedge(lesion({ ...onTheSurface, diameterMm: 15, depthMm: 5 })).clears).toBe("met");
  });

  it("reaches deeper where an examination found every large branch outside the margin", () => {
    const looked = { ...onTheSurface, diameterMm: 24, adjacent: [beside("vessel", "segmental", 10)] };
    const option = wedge(lesion(looked));
    expect(option).toMatchObject({ clears: "met", needs: [] });
    expect(option.arguments).toEqual([
      {
        code: "vessels-outside-margin",
        verdict: "met",
        standing: "convention",
        nearestMm: 10,
        requiredMm: { least: 10, most: 10 },
      },
    ]);
    expect(wedge(lesion({ ...looked, adjacent: [] })).arguments[0]).not.toHaveProperty("nearestMm");
    const two = [beside("vessel", "segmental", 14), beside("bronchus", "segmental", 12)];
    expect(wedge(lesion({ ...looked, adjacent: two })).arguments[0]).toMatchObject({ nearestMm: 12 });
    const small = [beside("vessel", "subsegmental", 1), ...two];
    expect(wedge(lesion({ ...looked, adjacent: small })).arguments[0]).toMatchObject({ nearestMm: 12 });
  });

  it("reports the nearest branch that was measured where another was neither measured nor named by its order", () => {
    const looked = { ...onTheSurface, diameterMm: 24 };
    const option = (adjacent: readonly unknown[]) => wedge(lesion({ ...looked, adjacent }));
    const unmeasured = option([beside("vessel"), beside("vessel", "segmental", 14)]);
    expect(unmeasured).toMatchObject({ clears: "unknown", needs: ["adjacent.0.order", "adjacent.0.distanceMm"] });
    expect(unmeasured.arguments).toMatchObject([{ code: "vessels-outside-margin", nearestMm: 14 }]);
    expect(option([beside("vessel")]).arguments[0]).not.toHaveProperty("nearestMm");
  });

  it("lies in the rind, its deep edge at 30 mm still, or not at all", () => {
    const at = (depthMm: number) => wedge(lesion({ depthMm, diameterMm: 10, pleuralSurface: "costal", adjacent: [] }));
    expect(at(20).clears).toBe("met");
    const across = at(20.5);
    expect(across).toMatchObject({ clears: "unmet", needs: [] });
    expect(across.objections).toEqual([
      { code: "reaches-below-rind", verdict: "unmet", standing: "convention", deepEdgeMm: 30.5, rindMm: 30 },
    ]);
    expect(codes(at(30))).toEqual(["reaches-below-rind"]);
    const below = at(30.1);
    expect(below).toMatchObject({ clears: "unmet", needs: [] });
    expect(below.objections).toEqual([
      { code: "below-outer-rind", verdict: "unmet", standing: "convention", depthMm: 30.1, rindMm: 30 },
    ]);
  });

  it("reports a branch within the margin alone where another may be, since that one settles it", () => {
    const placed = { depthMm: 15, diameterMm: 12, pleuralSurface: "costal" };
    const [near, unnamed] = [beside("vessel", "segmental", 4), beside("vessel")];
    const settled = wedge(lesion({ ...placed, adjacent: [near, unnamed] }));
    expect(settled).toMatchObject({ clears: "unmet", needs: [] });
    expect(codes(settled)).toEqual(["vessel-within-margin"]);
    const open = wedge(lesion({ ...placed, adjacent: [unnamed] }));
    expect(open).toMatchObject({ clears: "unknown", needs: ["adjacent.0.order", "adjacent.0.distanceMm"] });
    expect(codes(open)).toContain("vessels-unknown");
  });

  it("depends on the surface where its margin ends just in the rind", () => {
    const of = (diameterMm: number) => wedge(lesion({ depthMm: 0, diameterMm }));
    expect(of(20).needs).toContain("pleuralSurface");
    expect(of(20.1).needs).not.toContain("pleuralSurface");
  });

  it("is open under a policy whose rind is no number", () => {
    const of = lesion({ depthMm: 60, diameterMm: 10, pleuralSurface: "costal", adjacent: [] });
    for (const rindMm of [undefined, Number.NaN]) {
      expect(wedge(of, { ...defaultResectionPolicy, rindMm: rindMm as number }).clears).toBe("unknown");
    }
  });

  it("clears nothing by its place where the policy draws no margin, be the rind the whole lung", () => {
    const { millimeters: _, ...margin } = tenMillimeterMargin;
    const policy = { ...defaultResectionPolicy, rindMm: Number.POSITIVE_INFINITY, margin };
    expect(codes(wedge(lesion({ ...onTheSurface }), policy))).not.toContain("within-outer-rind");
  });

  it("hands out a price of its own", () => {
    expect(wedge(lesion({ ...onTheSurface })).units).not.toBe(defaultResectionPolicy.wedgeUnits);
  });

  it("is not a mass of 60 mm, and depends on the size where it was not measured", () => {
    const mass = wedge(lesion({ depthMm: 0, diameterMm: 60, pleuralSurface: "costal", adjacent: [] }));
    expect(mass.clears).toBe("unmet");
    const unmeasured = wedge(lesion({ depthMm: 5, diameterMm: undefined, pleuralSurface: "costal", adjacent: [] }));
    expect(unmeasured).toMatchObject({ clears: "unknown", needs: ["diameterMm"] });
  });

  it.each([
    ["segmental", 9.9, "unmet"],
    ["segmental", 10, "met"],
    ["lobar", 3, "unmet"],
    ["main", 3, "unmet"],
    ["subsegmental", 0, "met"],
    ["segmental", undefined, "unknown"],
  ])("beside a %s vessel at %s mm: %s", (order, distance, clears) => {
    const adjacent = [beside("vessel", order as string, distance as number | undefined)];
    expect(wedge(lesion({ ...onTheSurface, adjacent })).clears).toBe(clears);
  });

  it("says which branches block it", () => {
    const adjacent = [
      beside("vessel", "segmental", 3),
      beside("bronchus", "subsegmental", 1),
      beside("bronchus", "lobar", 5),
    ];
    expect(wedge(lesion({ ...onTheSurface, adjacent })).objections).toEqual([
      {
        code: "vessel-within-margin",
        verdict: "unmet",
        standing: "convention",
        structure: "vessel",
        order: "segmental",
        distanceMm: 3,
        requiredMm: { least: 10, most: 10 },
      },
      {
        code: "vessel-within-margin",
        verdict: "unmet",
        standing: "convention",
        structure: "bronchus",
        order: "lobar",
        distanceMm: 5,
        requiredMm: { least: 10, most: 10 },
      },
    ]);
  });

  it("needs the order of a branch within the margin, and only of that", () => {
    const adjacent = [
      beside("vessel", "subsegmental", 2),
      beside("vessel", undefined, 30),
      beside("vessel", undefined, 3),
    ];
    const option = wedge(lesion({ ...onTheSurface, adjacent }));
    expect(option).toMatchObject({ clears: "unknown", needs: ["adjacent.2.order"] });
    expect(option.objections).toEqual([
      { code: "vessels-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 10, most: 10 } },
    ]);
  });

  it("is blocked by one branch within the margin, whatever is open about another", () => {
    const adjacent = [beside("vessel", undefined, 3), beside("bronchus", "segmental", 3)];
    const option = wedge(lesion({ ...onTheSurface, adjacent }));
    expect(option).toMatchObject({ clears: "unmet", needs: [] });
    expect(codes(option)).toEqual(["vessel-within-margin"]);
  });

  it("needs the surgeon where the margin is a range that straddles the branch", () => {
    const policy = { ...defaultResectionPolicy, margin: satelliteMargin };
    const at = (distance: number, order?: string) =>
      wedge(lesion({ ...onTheSurface, adjacent: [beside("vessel", order, distance)] }), policy);
    expect(at(5, "segmental")).toMatchObject({ clears: "unknown", needs: ["plan.surgeonStatement.completeResection"] });
    expect(at(5)).toMatchObject({
      clears: "unknown",
      needs: ["adjacent.0.order", "plan.surgeonStatement.completeResection"],
    });
    expect(at(2.9, "segmental").clears).toBe("unmet");
    expect(at(3, "segmental").clears).toBe("unknown");
    expect(at(10, "segmental").clears).toBe("met");
  });

  it("needs what would place it", () => {
    expect(wedge(lesion())).toMatchObject({
      clears: "unknown",
      needs: ["depthMm", "diameterMm", "pleuralSurface", "adjacent"],
    });
    expect(wedge(lesion({ depthMm: 0 })).needs).toEqual(["diameterMm", "pleuralSurface", "adjacent"]);
    expect(wedge(lesion({ depthMm: 0, diameterMm: 7 })).needs).toEqual(["pleuralSurface", "adjacent"]);
    expect(wedge(lesion({ diameterMm: 7, pleuralSurface: "costal" })).needs).toEqual(["depthMm", "adjacent"]);
    const interlobar = wedge(lesion({ diameterMm: 7, depthMm: 1, pleuralSurface: "interlobar" }));
    expect(interlobar.needs).toEqual(["adjacent"]);
    expect(interlobar.objections).toContainEqual({
      code: "surface-not-free",
      verdict: "unmet",
      standing: "convention",
      surface: "interlobar",
    });
    const placeless = wedge(lesion({ adjacent: [] }));
    // An examination found no branch, so which surface it is makes no difference.
    expect(placeless).toMatchObject({ clears: "unknown", needs: ["depthMm", "diameterMm"] });
    expect(placeless.objections[0]).toEqual({
      code: "place-unknown",
      verdict: "unknown",
      standing: "convention",
      rindMm: 30,
    });
  });

  it("leaves open a deep edge that a range of margins may or may not keep in the rind", () => {
    const policy = { ...defaultResectionPolicy, margin: satelliteMargin };
    const between = wedge(lesion({ ...onTheSurface, diameterMm: 25 }), policy);
    expect(between).toMatchObject({ clears: "unknown", needs: ["adjacent"] });
    expect(wedge(lesion({ ...onTheSurface, diameterMm: 27.1 }), policy).needs).toEqual(["adjacent"]);
    expect(between.objections).toContainEqual({
      code: "place-unknown",
      verdict: "unknown",
      standing: "convention",
      rindMm: 30,
    });
    expect(codes(wedge(lesion({ ...onTheSurface, diameterMm: 27.1 }), policy))).not.toContain("place-unknown");
  });

  it("across a fissure is a question to the surgeon, and a no where its depth says no", () => {
    const option = wedge(lesion({ ...onTheSurface, crossesFissure: true }));
    expect(option).toMatchObject({ clears: "unknown", needs: ["plan.surgeonStatement.completeResection"] });
    expect(codes(option)).toEqual(["within-outer-rind", "crosses-fissure"]);
    expect(wedge(lesion({ ...onTheSurface, depthMm: 45, crossesFissure: true })).clears).toBe("unmet");
  });
});
