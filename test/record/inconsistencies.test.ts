import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { inconsistencies as found } from "../../src/record/inconsistencies.ts";
import { caseOf } from "../candidacy/cases.ts";
import { everyField } from "./everyField.ts";

/** What is found, without its code, which is the same for all; steps joined to a path. */
const inconsistencies = (candidate: Candidate) =>
  found(candidate).map(({ path, code, ...rest }) => {
    expect(code).toBe("contradiction");
    return { path: path.join("."), ...rest };
  });

const rightUpper = ["right-apical", "right-posterior", "right-anterior"];

describe("what cannot be true together", () => {
  it("is nothing in an ordinary case, an empty one, or one with empty lists", () => {
    expect(inconsistencies(everyField as unknown as Candidate)).toEqual([]);
    expect(inconsistencies(caseOf())).toEqual([]);
    expect(
      inconsistencies(
        caseOf({
          lesions: [{}],
          lungs: {},
          extrathoracic: { state: "none-found", sites: [] },
          plan: { stages: [{}, { resections: [{}] }], otherTreatment: [{}] },
        }),
      ),
    ).toEqual([]);
  });

  it("is a lesion in a lobe that is gone", () => {
    const lesions = [{ lobe: "right-middle" }, { lobe: "right-upper" }];
    expect(inconsistencies(caseOf({ lesions, lungs: { absentSegments: rightUpper } }))).toEqual([
      { path: "lesions.1.lobe", bound: "a lobe that is still there", value: "right-upper" },
    ]);
    expect(inconsistencies(caseOf({ lesions, lungs: { absentSegments: rightUpper.slice(1) } }))).toEqual([]);
  });

  it("is a lesion in a segment outside its lobe, or one that is gone", () => {
    const lungs = { absentSegments: ["right-apical"] };
    expect(
      inconsistencies(
        caseOf({ lungs, lesions: [{ lobe: "right-upper", segments: ["right-apical", "left-anterior"] }] }),
      ),
    ).toEqual([
      { path: "lesions.0.segments.0", bound: "a segment that is still there", value: "right-apical" },
      { path: "lesions.0.segments.1", bound: "a segment of the right-upper lobe", value: "left-anterior" },
    ]);
    expect(inconsistencies(caseOf({ lungs, lesions: [{ segments: ["right-apical"] }] }))).toEqual([
      { path: "lesions.0.segments.0", bound: "a segment that is still there", value: "right-apical" },
    ]);
  });

  it("is a range of units whose least is above its most", () => {
    const removed = (removedUnits: object) => inconsistencies(caseOf({ plan: { fallback: [{ removedUnits }] } }));
    expect(removed({ least: 3, most: 1 })).toEqual([
      { path: "plan.fallback.0.removedUnits.least", bound: "a number up to the most beside it", value: 3 },
    ]);
    for (const fits of [{ least: 1, most: 3 }, { least: 2, most: 2 }, { least: 3 }, {}])
      expect(removed(fits)).toEqual([]);
  });

  it("is a segment outside its lobe that is gone as well, reported both ways", () => {
    const lungs = { absentSegments: ["left-anterior"] };
    const path = "lesions.0.segments.0";
    expect(inconsistencies(caseOf({ lungs, lesions: [{ lobe: "right-upper", segments: ["left-anterior"] }] }))).toEqual(
      [
        { path, bound: "a segment of the right-upper lobe", value: "left-anterior" },
        { path, bound: "a segment that is still there", value: "left-anterior" },
      ],
    );
  });

  it("is a lesion in two lobes at once, unless it crosses the fissure between them", () => {
    const segments = ["right-apical", "right-superior"];
    expect(inconsistencies(caseOf({ lesions: [{ segments }] }))).toEqual([
      { path: "lesions.0.segments", bound: "segments of one lobe", value: segments },
    ]);
    expect(inconsistencies(caseOf({ lesions: [{ segments, crossesFissure: false }] }))).toHaveLength(1);
    expect(inconsistencies(caseOf({ lesions: [{ segments, crossesFissure: true }] }))).toEqual([]);
    expect(inconsistencies(caseOf({ lesions: [{ segments: rightUpper }] }))).toEqual([]);
  });

  it("is one name for two lesions", () => {
    expect(inconsistencies(caseOf({ lesions: [{ id: "a" }, {}, { id: "b" }, {}, { id: "a" }] }))).toEqual([
      { path: "lesions.4.id", bound: "a name no other lesion has", value: "a" },
    ]);
    expect(inconsistencies(caseOf({ lesions: [{ id: "" }, { id: "" }] }))).toHaveLength(1);
  });

  it("is a plan for a lesion that is not listed", () => {
    const plan = {
      stages: [{}, { resections: [{ lesions: ["a"] }, { lesions: ["a", "c"] }] }],
      otherTreatment: [{ lesions: ["d", "a"] }],
    };
    const bound = "the id of a lesion of this case";
    expect(inconsistencies(caseOf({ lesions: [{ id: "a" }], plan }))).toEqual([
      { path: "plan.stages.1.resections.1.lesions.1", bound, value: "c" },
      { path: "plan.otherTreatment.0.lesions.0", bound, value: "d" },
    ]);
  });

  it("is disease at a site where none was found", () => {
    const sites = [{ site: "liver" }];
    expect(inconsistencies(caseOf({ extrathoracic: { state: "none-found", sites } }))).toEqual([
      { path: "extrathoracic.sites", bound: "an empty list where none was found", value: sites },
    ]);
    expect(inconsistencies(caseOf({ extrathoracic: { state: "present", sites } }))).toEqual([]);
    expect(inconsistencies(caseOf({ extrathoracic: { sites } }))).toEqual([]);
  });

  it("is a plan to remove a segment that is gone", () => {
    const plan = { stages: [{ resections: [{}, { segments: ["right-posterior", "right-apical"] }] }] };
    expect(inconsistencies(caseOf({ lungs: { absentSegments: ["right-apical"] }, plan }))).toEqual([
      {
        path: "plan.stages.0.resections.1.segments.1",
        bound: "a segment that is still there",
        value: "right-apical",
      },
    ]);
    expect(inconsistencies(caseOf({ lungs: { obstructedSegments: ["right-apical"] }, plan }))).toEqual([]);
  });

  it("is not a plan to remove segments of two lobes", () => {
    const plan = { stages: [{ resections: [{ segments: ["right-apical", "right-superior"] }] }] };
    expect(inconsistencies(caseOf({ plan }))).toEqual([]);
  });

  it("is a person whose every segment is gone or obstructed", () => {
    const [first, ...others] = segmentsOf();
    const lungs = { absentSegments: [first], obstructedSegments: others };
    expect(inconsistencies(caseOf({ lungs }))).toEqual([
      { path: "lungs", bound: "lungs in which at least one segment works", value: lungs },
    ]);
    expect(inconsistencies(caseOf({ lungs: { obstructedSegments: others } }))).toEqual([]);
    expect(inconsistencies(caseOf({ lungs: { absentSegments: segmentsOf() } }))).toHaveLength(1);
  });
});
