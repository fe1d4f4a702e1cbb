import { describe, expect, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { wedgeUnits } from "../../src/fitness/wedgeUnits.ts";
import { chooseResection } from "../../src/resection/chooseResection.ts";
import { diameterMargin, satelliteMargin } from "../../src/resection/marginPolicies.table.ts";
import { defaultResectionPolicy } from "../../src/resection/resectionPolicies.table.ts";
import { type ChoiceRow, choiceRows, wedgeRows } from "../published/resection.ts";
import { beside, deep, lesion, marginOf, onTheSurface } from "./lesions.ts";

/**
 * The list's words in ours: zone outer is a depth inside the 30 mm rind, middle and inner below it; a segmental vessel
 * distance is one entry of `adjacent`; "lobarHilum" is a lobar bronchus beside the lesion; "twoSegments" names two.
 */
function ofRow({ diameterMm, zone, segmentalVesselMm, extent }: ChoiceRow): LungLesion {
  const adjacent = [beside("vessel", "segmental", segmentalVesselMm)];
  if (extent === "lobarHilum") adjacent.push(beside("bronchus", "lobar", segmentalVesselMm));
  const segments = ["right-superior", "right-lateral-basal"].slice(0, extent === "twoSegments" ? 2 : 1);
  const depthMm = zone === "outer" ? 0 : 40;
  return lesion({ lobe: "right-lower", segments, diameterMm, depthMm, intersegmentalPlaneMm: 12, adjacent });
}

describe("the rows of the case list", () => {
  it.each(choiceRows)("$id: $operation", (row) => {
    expect(chooseResection(ofRow(row)).procedure).toBe(row.operation);
  });

  it.each(wedgeRows)("$id: $wedges wedges are $units units", ({ wedges, unitsPerWedge, units, many }) => {
    const unitsEach = { least: unitsPerWedge, most: unitsPerWedge };
    const counted = wedgeUnits(wedges, { id: "stated", unitsPerWedge: unitsEach, standing: "convention" });
    expect(counted).toMatchObject({ units: { least: units, most: units }, manyWedges: many });
    expect(chooseResection(onTheSurface, { ...defaultResectionPolicy, wedgeUnits: unitsEach }).units).toEqual(
      unitsEach,
    );
  });

  it("are all here", () => {
    expect(choiceRows.map(({ id }) => id)).toEqual(Array.from({ length: 5 }, (_, at) => `FIT-${128 + at}`));
    expect(wedgeRows.map(({ id }) => id)).toEqual(["FIT-048", "FIT-049"]);
  });
});

it("depends on a convention and carries its policy where it cannot choose as well", () => {
  expect(chooseResection({})).toMatchObject({
    procedure: "undetermined",
    restsOn: "convention",
    policy: "default-resection",
  });
});

describe("the article's patient", () => {
  it("has a wedge for the nodule on the surface, without any vessel distance", () => {
    const choice = chooseResection(onTheSurface);
    expect(choice).toMatchObject({ procedure: "wedge", units: { least: 0, most: 1 }, needs: [] });
    expect(choice).toMatchObject({ restsOn: "convention", policy: "default-resection" });
    expect(choice.reasons).toEqual([
      {
        code: "within-outer-rind",
        verdict: "met",
        standing: "convention",
        deepEdgeMm: 7,
        requiredMm: { least: 10, most: 10 },
        rindMm: 30,
      },
    ]);
    expect(choice).not.toHaveProperty("segments");
  });

  it("has a segmentectomy of one segment for the deep nodule clear of the plane", () => {
    const choice = chooseResection(deep);
    expect(choice).toMatchObject({
      procedure: "segmentectomy",
      units: { least: 1, most: 1 },
      segments: ["right-anterior"],
      needs: [],
    });
    expect(choice.options.map(({ procedure, clears }) => [procedure, clears])).toEqual([
      ["segmentectomy", "met"],
      ["wedge", "unmet"],
      ["lobectomy", "met"],
    ]);
    expect(choice.reasons.map(({ code }) => code)).toEqual(["plane-outside-margin"]);
  });

  it("has one of one or two segments where the plane was not measured", () => {
    const choice = chooseResection({ ...deep, intersegmentalPlaneMm: undefined });
    expect(choice).toMatchObject({
      procedure: "segmentectomy",
      units: { least: 1, most: 2 },
      needs: ["intersegmentalPlaneMm"],
    });
    expect(choice).not.toHaveProperty("segments");
    expect(choice.reasons).toEqual([
      { code: "plane-unknown", verdict: "unknown", standing: "convention", requiredMm: { least: 10, most: 10 } },
    ]);
  });
});

describe("what is not known", () => {
  it("is not normal: nothing known of a lesion leaves everything open", () => {
    const choice = chooseResection(lesion());
    expect(choice.procedure).toBe("undetermined");
    expect(choice.units).toEqual({ least: 0, most: 5 });
    expect(choice.needs).toEqual([
      "depthMm",
      "diameterMm",
      "pleuralSurface",
      "adjacent",
      "intersegmentalPlaneMm",
      "segments",
      "lobe",
    ]);
    expect(choice.options.map(({ procedure }) => procedure)).toEqual(["wedge", "segmentectomy", "lobectomy"]);
  });

  it("leaves a deep lesion open where vessels are not recorded: the lobar bronchus may be beside it", () => {
    const choice = chooseResection({ ...deep, adjacent: undefined });
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 1, most: 3 }, needs: ["adjacent"] });
    expect(chooseResection({ ...deep, adjacent: [] }).procedure).toBe("segmentectomy");
  });

  it("is needed only where it decides: the plane alters the cost of a segmentectomy, the depth whether it is one", () => {
    const placeless = lesion({ lobe: "right-upper", segments: ["right-anterior"], diameterMm: 12, adjacent: [] });
    const choice = chooseResection(placeless);
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 0, most: 2 }, needs: ["depthMm"] });
    expect(choice.options.map(({ clears }) => clears)).toEqual(["unknown", "met", "met"]);
  });

  it("chooses no lobectomy that may not be enough, though nothing smaller is left", () => {
    const adjacent = [{ structure: "vessel", relation: "abuts" }];
    const choice = chooseResection(lesion({ ...deep, crossesFissure: true, adjacent }));
    expect(choice.options.map(({ clears }) => clears)).toEqual(["unmet", "unmet", "unknown"]);
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 3, most: 10 } });
    expect(choice.needs).toEqual(["adjacent.0.order", "plan.surgeonStatement.completeResection"]);
  });

  it("leaves a fissure crossed open between a wedge of both lobes and a lobectomy", () => {
    const choice = chooseResection(lesion({ ...onTheSurface, crossesFissure: true }));
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 0, most: 8 } });
    expect(choice.needs).toEqual(["plan.surgeonStatement.completeResection"]);
    const below = chooseResection(lesion({ lobe: "right-upper", depthMm: 45, crossesFissure: true }));
    expect(below).toMatchObject({ procedure: "lobectomy", units: { least: 3, most: 8 } });
    expect(below).not.toHaveProperty("segments");
  });

  it("gives the cost of the lobe as a range where only its side of the question is known", () => {
    const hilar = { depthMm: 60, adjacent: [beside("bronchus", "lobar", 4)] };
    expect(chooseResection(lesion(hilar))).toMatchObject({
      procedure: "lobectomy",
      units: { least: 2, most: 5 },
      needs: ["lobe"],
    });
    expect(chooseResection(lesion({ ...hilar, lobe: "left-lower" }))).toMatchObject({
      procedure: "lobectomy",
      units: { least: 4, most: 4 },
      needs: [],
    });
  });

  it("reads null as not known", () => {
    const nulls = Object.fromEntries(
      [
        "lobe",
        "segments",
        "diameterMm",
        "depthMm",
        "pleuralSurface",
        "crossesFissure",
        "intersegmentalPlaneMm",
        "endobronchial",
        "adjacent",
      ].map((field) => [field, null]),
    );
    expect(chooseResection(lesion(nulls))).toEqual(chooseResection(lesion()));
  });
});

describe("cases of a thoracic surgeon", () => {
  it("is not a wedge on the mediastinal surface next to the lobar bronchus", () => {
    const hilar = {
      lobe: "right-lower",
      segments: ["right-superior"],
      diameterMm: 12,
      depthMm: 0,
      pleuralSurface: "mediastinal",
    };
    const near = chooseResection(lesion({ ...hilar, adjacent: [beside("bronchus", "lobar", 4)] }));
    expect(near.procedure).toBe("lobectomy");
    const touching = chooseResection(lesion({ ...hilar, adjacent: [beside("bronchus", "lobar", undefined, "abuts")] }));
    expect(touching).toMatchObject({ procedure: "undetermined", needs: ["plan.surgeonStatement.completeResection"] });
    const notLooked = chooseResection(lesion(hilar));
    expect(notLooked.options.map(({ clears }) => clears)).not.toContain("unmet");
    expect(notLooked.procedure).toBe("undetermined");
  });

  it.each(["interlobar", "mediastinal"])("depth 0 is not superficial on the %s surface", (pleuralSurface) => {
    const choice = chooseResection(lesion({ ...onTheSurface, pleuralSurface }));
    expect(choice.procedure).toBe("undetermined");
    expect(choice.needs).toContain("adjacent");
    expect(choice.reasons.map(({ code }) => code)).toContain("surface-not-free");
  });

  it.each([
    ["bronchus", "main", 9, "near", "beyond-lobectomy"],
    ["bronchus", "lobar", 0, "near", "beyond-lobectomy"],
    ["vessel", "lobar", 0, null, "beyond-lobectomy"],
    ["vessel", "lobar", undefined, "invades", "beyond-lobectomy"],
    ["heart", undefined, undefined, "abuts", "beyond-lobectomy"],
    ["esophagus", undefined, 0, null, "beyond-lobectomy"],
    ["chest-wall", undefined, undefined, "invades", "beyond-lobectomy"],
    ["diaphragm", undefined, undefined, "invades", "beyond-lobectomy"],
  ])("no rule chooses beside a %s of order %s at %s mm (%s)", (structure, order, distanceMm, relation, code) => {
    const adjacent = [
      beside(structure as string, order as string | undefined, distanceMm as number, relation as string),
    ];
    const choice = chooseResection(lesion({ ...onTheSurface, adjacent }));
    expect(choice).toMatchObject({ procedure: "undetermined", needs: ["plan.surgeonStatement.completeResection"] });
    expect(choice.units).toEqual({ least: 0, most: 10 });
    expect(choice.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(choice.options.map(({ clears, needs }) => [clears, needs.length])).toEqual([
      ["unmet", 0],
      ["unmet", 0],
      ["unmet", 0],
    ]);
  });

  it("no rule chooses where it grows inside an airway, and a left lung has nine units", () => {
    const choice = chooseResection(lesion({ lobe: "left-upper", endobronchial: true }));
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 0, most: 9 } });
    expect(choice.reasons).toEqual([{ code: "endobronchial", verdict: "unmet", standing: "convention" }]);
    expect(choice.needs).toEqual(["plan.surgeonStatement.completeResection"]);
    expect(chooseResection(lesion({ endobronchial: true })).units).toEqual({ least: 0, most: 10 });
  });

  it.each([
    ["heart", 3, "near"],
    ["chest-wall", 3, "near"],
    ["spinal-cord", undefined, "near"],
  ])("%s at %s mm (%s) leaves a wedge a wedge", (structure, distanceMm, relation) => {
    const adjacent = [beside(structure as string, undefined, distanceMm as number, relation as string)];
    expect(chooseResection(lesion({ ...onTheSurface, adjacent })).procedure).toBe("wedge");
  });

  it.each([
    ["chest-wall", undefined, "abuts"],
    ["diaphragm", 0, "near"],
  ])("%s at %s mm (%s) is a question about the outward margin", (structure, distanceMm, relation) => {
    const adjacent = [beside(structure as string, undefined, distanceMm as number, relation as string)];
    const choice = chooseResection(lesion({ ...onTheSurface, segments: ["right-superior"], adjacent }));
    expect(choice).toMatchObject({
      procedure: "undetermined",
      needs: ["plan.surgeonStatement.completeResection", "intersegmentalPlaneMm"],
    });
    expect(choice.reasons).toContainEqual({
      code: "wall-contact",
      verdict: "unknown",
      standing: "convention",
      structure,
    });
  });

  it("needs the distance of an organ that is only named", () => {
    const choice = chooseResection(lesion({ ...deep, adjacent: [{ structure: "esophagus" }] }));
    expect(choice.procedure).toBe("undetermined");
    expect(choice.needs).toEqual(["adjacent.0.relation", "adjacent.0.distanceMm"]);
    // What a rule excludes needs no fact.
    expect(choice.options[0]).toMatchObject({ procedure: "wedge", clears: "unmet", needs: [] });
  });

  it("is no segmentectomy of a mass, and no lobectomy of one larger than its lobe", () => {
    const mass = (diameterMm: number) => chooseResection(lesion({ ...onTheSurface, diameterMm, adjacent: [] }));
    // 31 mm: no wedge, and neither segments nor plane are known, so anything up to the lobe.
    expect(mass(31)).toMatchObject({ procedure: "undetermined", units: { least: 1, most: 5 } });
    expect(mass(31).needs).toContain("segments");
    expect(mass(100)).toMatchObject({ procedure: "lobectomy", units: { least: 5, most: 5 } });
    // 170 mm across with its margin are 2,572 mL, and a right lower lobe holds 1,294 to 1,842.
    expect(mass(150)).toMatchObject({ procedure: "undetermined", units: { least: 5, most: 10 } });
    expect(mass(150).needs).toEqual(["plan.surgeonStatement.completeResection"]);
    expect(mass(125).needs).toEqual(["lungs.totalVolumeMl"]);
  });

  it("needs the surgeon where a main branch may lie within a margin that is a range", () => {
    const policy = { ...defaultResectionPolicy, margin: satelliteMargin };
    const choice = chooseResection(lesion({ ...deep, adjacent: [beside("bronchus", "main", 5)] }), policy);
    expect(choice).toMatchObject({ procedure: "undetermined", units: { least: 1, most: 10 } });
    expect(choice.needs).toContain("plan.surgeonStatement.completeResection");
  });

  it("is a lobectomy where more segments would have to go than a segmentectomy takes", () => {
    const three = {
      ...deep,
      lobe: "right-lower",
      segments: ["right-superior", "right-medial-basal", "right-lateral-basal"],
    };
    expect(chooseResection(lesion(three))).toMatchObject({ procedure: "lobectomy", units: { least: 5, most: 5 } });
    expect(chooseResection(lesion(three), { ...defaultResectionPolicy, mostSegments: 3 }).procedure).toBe(
      "segmentectomy",
    );
  });

  it("is a lobectomy where the segments are the whole lobe", () => {
    const middle = { ...deep, lobe: "right-middle", segments: ["right-lateral", "right-medial"] };
    expect(chooseResection(lesion(middle))).toMatchObject({ procedure: "lobectomy", units: { least: 2, most: 2 } });
  });

  it("depends on the size where the margin is the diameter and that was not measured", () => {
    const policy = { ...defaultResectionPolicy, margin: diameterMargin };
    const choice = chooseResection(lesion({ ...deep, depthMm: 20, diameterMm: undefined }), policy);
    expect(choice.procedure).toBe("undetermined");
    expect(choice.needs).toContain("diameterMm");
    expect(chooseResection(lesion({ ...deep, depthMm: 20 }), policy).procedure).toBe("segmentectomy");
    expect(JSON.stringify(choice)).not.toContain("null");
  });

  it("takes more lung under a wider margin", () => {
    const at = (margin: number) =>
      chooseResection(deep, { ...defaultResectionPolicy, margin: marginOf(margin) }).units.least;
    expect([2, 10, 14, 14.1].map(at)).toEqual([1, 1, 1, 2]);
  });
});

describe("refusals", () => {
  const cannot = "Cannot choose a resection:";
  it.each([
    [{ diameterMm: -1 }, "diameterMm must be a number from 0 to 400, got -1"],
    [{ diameterMm: "12" }, 'diameterMm must be a number from 0 to 400, got "12"'],
    [{ depthMm: Number.NaN }, "depthMm must be a number from 0 to 400, got NaN"],
    [{ intersegmentalPlaneMm: true }, "intersegmentalPlaneMm must be a number from 0 to 400, got true"],
    [
      { lobe: "right" },
      'the lobe must be one of right-upper, right-middle, right-lower, left-upper, left-lower, got "right"',
    ],
    [{ segments: "right-apical" }, 'segments must be a list, got "right-apical"'],
    [
      { lobe: "left-lower", segments: ["right-apical"] },
      'each segment must be one of left-superior, left-anteromedial-basal, left-lateral-basal, left-posterior-basal, got "right-apical"',
    ],
    [
      { segments: ["right-apical", "right-medial"] },
      'each segment must be one of right-apical, right-posterior, right-anterior, got "right-medial"',
    ],
    [
      { lobe: "right-upper", crossesFissure: true, segments: ["right-medial"] },
      'each segment must be one of right-apical, right-posterior, right-anterior, got "right-medial"',
    ],
    [
      { pleuralSurface: "Costal" },
      'pleuralSurface must be one of costal, diaphragmatic, interlobar, mediastinal, got "Costal"',
    ],
    [{ crossesFissure: "no" }, 'crossesFissure must be true or false, got "no"'],
    [{ endobronchial: 0 }, "endobronchial must be true or false, got 0"],
    [{ adjacent: {} }, "adjacent must be a list, got an object"],
    [{ adjacent: [null] }, "adjacent.0 must be an object with named fields, got null"],
    [
      { adjacent: [beside("vessel", "third", 3)] },
      'the order of a branch must be one of subsegmental, segmental, lobar, main, got "third"',
    ],
    [
      { adjacent: [beside("vessel", "lobar", -3, "abuts")] },
      "the distance to a structure must be a number from 0 to 400, got -3",
    ],
    [
      { adjacent: [beside("heart", undefined, -3)] },
      "the distance to a structure must be a number from 0 to 400, got -3",
    ],
  ])("of %j", (fields, message) => {
    expect(() => chooseResection(lesion(fields))).toThrow(new RangeError(`${cannot} ${message}`));
  });

  it("of a segment that does not exist, naming all eighteen", () => {
    expect(() => chooseResection(lesion({ segments: ["S2"] }))).toThrow(
      /^Cannot choose a resection: each segment must be one of right-apical, .*left-posterior-basal, got "S2"$/,
    );
  });

  it("of what is no lesion", () => {
    expect(() => chooseResection(null as unknown as LungLesion)).toThrow(
      new RangeError(`${cannot} the lesion must be an object with named fields, got null`),
    );
  });

  it("but not of two lobes across a fissure", () => {
    const across = { depthMm: 45, crossesFissure: true, segments: ["right-apical", "right-medial"] };
    expect(chooseResection(lesion(across))).toMatchObject({ procedure: "lobectomy", units: { least: 3, most: 8 } });
  });
});
