import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { lesionClears } from "../../src/candidacy/lesionClears.ts";
import { existing } from "../../src/internal/guards.ts";
import { deep, onTheSurface } from "../resection/lesions.ts";
import { patientWith } from "./cases.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Judges the first lesion and the first operation of a case. */
function clears(resection: Fields | undefined, lesion: Fields = deep as Fields, stated = false, extended?: unknown) {
  const plan = resection && { stages: [{ extended, resections: [{ lesions: ["deep"], ...resection }] }] };
  const candidate = patientWith({ lesions: [lesion], plan });
  const { operations, lesions } = candidacy(candidate, documentPolicy).plan;
  const { resection: rules } = documentPolicy;
  return lesionClears(
    existing(lesions[0]),
    existing(existing(candidate.lesions)[0]),
    existing(operations[0]),
    rules,
    stated ? { surgeonStatement: { completeResection: "yes" }, ...candidate.plan } : candidate.plan,
  );
}

const acrossTwo = { segments: ["right-anterior", "right-posterior"] };

describe("whether an operation clears a lesion", () => {
  it.each([
    [undefined, {}, true],
    [undefined, { adjacent: null }, ["lesions.0.adjacent"]],
    [{ procedure: "wedge" }, {}, false],
    [{ procedure: "lobectomy" }, {}, true],
    [{ procedure: "lobectomy", segments: ["left-superior"] }, {}, false],
    [{ procedure: "segmentectomy", segments: ["right-anterior"] }, {}, true],
    [{ procedure: "segmentectomy", segments: ["right-apical"] }, {}, false],
    [{ procedure: "segmentectomy", segments: ["right-anterior"] }, { intersegmentalPlaneMm: 2 }, false],
    // A lesion that lies in two segments is not cleared by taking one of them, nor by taking one and another.
    [{ procedure: "segmentectomy", segments: ["right-anterior"] }, acrossTwo, false],
    [{ procedure: "segmentectomy", segments: ["right-anterior", "right-apical"] }, acrossTwo, false],
    [{ procedure: "segmentectomy", segments: ["right-anterior", "right-posterior"] }, acrossTwo, true],
    [
      { procedure: "segmentectomy", segments: ["right-anterior"] },
      { intersegmentalPlaneMm: null, adjacent: null },
      ["lesions.0.intersegmentalPlaneMm", "lesions.0.adjacent"],
    ],
    [{ procedure: "pneumonectomy" }, {}, ["plan.surgeonStatement.completeResection"]],
    [{ procedure: "wedge" }, { endobronchial: true }, false],
    [{ procedure: "lobectomy" }, { endobronchial: true }, ["plan.surgeonStatement.completeResection"]],
    // Of the lobe beyond a fissure some part goes too, unless the plan names segments of it.
    [{ procedure: "lobectomy" }, { crossesFissure: true }, ["plan.surgeonStatement.completeResection"]],
    [{ procedure: "lobectomy", segments: ["right-lateral", "right-anterior"] }, { crossesFissure: true }, true],
  ])("planned as %j for a lesion with %j: %j", (resection, changes, answer) => {
    expect(clears(resection, { ...deep, ...changes })).toStrictEqual(answer);
  });

  it("is stated only where nothing but the surgeon's word was missing", () => {
    expect(clears({ procedure: "pneumonectomy" }, deep as Fields, true)).toBe("stated");
    expect(clears({ procedure: "lobectomy" }, { ...deep, endobronchial: true }, true)).toBe("stated");
    expect(clears({ procedure: "lobectomy" }, deep as Fields, true)).toBe(true);
    expect(clears({ procedure: "wedge" }, deep as Fields, true)).toBe(false);
  });

  it.each(["heart", "chest-wall", "esophagus"])(
    "is not stated for a resection of lung alone that leaves the %s",
    (structure) => {
      const grown = { ...deep, adjacent: [{ structure, relation: "invades" }] };
      const need = "plan.stages.0.extended";
      expect(clears({ procedure: "lobectomy" }, grown)).toEqual(["plan.surgeonStatement.completeResection", need]);
      expect(clears({ procedure: "lobectomy" }, grown, true)).toEqual([need]);
      expect(clears({ procedure: "wedge" }, grown, true)).toBe(false);
      expect(clears({ procedure: "lobectomy" }, grown, true, ["chest-wall"])).toBe("stated");
    },
  );

  it("is reported with the operation", () => {
    const resultOf = (procedure: string) =>
      candidacy(
        patientWith({ lesions: [deep], plan: { stages: [{ resections: [{ lesions: ["deep"], procedure }] }] } }),
      ).pillars.completeResection.reasons[0];
    const head = { code: "lesion-resection", standing: "convention", lesion: 0 };
    expect(resultOf("wedge")).toStrictEqual({ ...head, verdict: "unmet", procedure: "wedge" });
    expect(resultOf("lobectomy")).toStrictEqual({ ...head, verdict: "met", procedure: "lobectomy" });
  });

  it("does not reach a lesion of another lobe with one wedge", () => {
    const plan = { stages: [{ resections: [{ lesions: ["surface", "other"], procedure: "wedge" }] }] };
    const lesions = [onTheSurface, { ...onTheSurface, id: "other", lobe: "left-upper" }];
    const { reasons, verdict } = candidacy(patientWith({ lesions, plan })).pillars.completeResection;
    expect(verdict).toBe("unmet");
    expect(reasons.slice(0, 2).map((reason) => reason.verdict)).toEqual(["met", "unmet"]);
  });
});
