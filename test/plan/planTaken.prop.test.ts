import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LobeName, lobes } from "../../src/anatomy/lobe.ts";
import { lobeOfSegment, type SegmentName, segmentsOf, segmentUnits, unitsOfLobe } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import type { MarginPolicy } from "../../src/resection/marginPolicy.ts";
import type { Extent } from "../../src/units/extent.ts";
import { patientWith } from "../candidacy/cases.ts";

/** Lesions that are wedged, segments that are taken by name, and the margin of a policy. */
interface Drawn {
  readonly wedged: readonly { readonly lobe: LobeName; readonly diameterMm: number; readonly depthMm: number }[];
  readonly segments: readonly SegmentName[];
  readonly marginMm: number;
  readonly totalVolumeMl: number | undefined;
}

/** What a plan is estimated to take. */
type Estimator = (drawn: Drawn) => Extent;

const wedge = fc.record({
  lobe: fc.constantFrom(...lobes),
  diameterMm: fc.integer({ min: 2, max: 150 }),
  depthMm: fc.integer({ min: 0, max: 80 }),
});
const drawn: fc.Arbitrary<Drawn> = fc.record({
  wedged: fc.array(wedge, { maxLength: 5 }),
  segments: fc.subarray([...segmentsOf()], { maxLength: 4 }),
  marginMm: fc.integer({ min: 0, max: 20 }),
  totalVolumeMl: fc.option(fc.integer({ min: 2500, max: 8000 }), { nil: undefined }),
});

const taken: Estimator = ({ wedged, segments, marginMm, totalVolumeMl }) => {
  const lesions = wedged.map((lesion, at) => ({ ...lesion, id: `w${at}`, pleuralSurface: "costal", adjacent: [] }));
  const resections = [
    ...lesions.map(({ id }) => ({ lesions: [id], procedure: "wedge" })),
    ...segments.map((name) => ({ segments: [name], procedure: "segmentectomy" })),
  ];
  const margin: MarginPolicy = {
    ...documentPolicy.resection.margin,
    id: "drawn",
    millimeters: { least: marginMm, most: marginMm },
  };
  const policy = { ...documentPolicy, resection: { ...documentPolicy.resection, margin } };
  const fields = { lesions, plan: { stages: [{ resections }] }, lungs: { totalVolumeMl } };
  return candidacy(patientWith(fields), policy).taken.units;
};

/** Whether a law held in every case that was drawn. */
const holds = (law: (estimator: Estimator, each: Drawn) => boolean, estimator: Estimator): boolean =>
  !fc.check(
    fc.property(drawn, (each) => each.wedged.length + each.segments.length === 0 || law(estimator, each)),
    { numRuns: 300 },
  ).failed;

const within = (least: number, most: number): boolean => least <= most + 1e-9;

/** Never below the segments that are named, each once. */
const notBelowNamed = (of: Estimator, each: Drawn) => within(segmentUnits(each.segments), of(each).least);

/** Never above the lobes it touches. */
const notAboveLobes = (of: Estimator, each: Drawn) => {
  const touched = new Set([...each.wedged.map(({ lobe }) => lobe), ...each.segments.map(lobeOfSegment)]);
  return within(
    of(each).most,
    [...touched].reduce((sum, lobe) => sum + unitsOfLobe(lobe), 0),
  );
};

const grows = (before: Extent, after: Extent) => within(before.least, after.least) && within(before.most, after.most);

const growsWithSize = (of: Estimator, each: Drawn) =>
  grows(of(each), of({ ...each, wedged: each.wedged.map((one) => ({ ...one, diameterMm: one.diameterMm + 7 })) }));

const growsWithMargin = (of: Estimator, each: Drawn) => grows(of(each), of({ ...each, marginMm: each.marginMm + 3 }));

const growsWithNumber = (of: Estimator, each: Drawn) =>
  within(
    of(each).most,
    of({ ...each, wedged: [...each.wedged, { lobe: "right-lower", diameterMm: 9, depthMm: 4 }] }).most,
  );

const changed =
  (change: (units: Extent, each: Drawn) => Extent): Estimator =>
  (each) =>
    change(taken(each), each);

describe.each<[string, (estimator: Estimator, each: Drawn) => boolean, Estimator]>([
  ["is never below what is named", notBelowNamed, changed(({ most }) => ({ least: 0, most }))],
  ["is never above the lobes it touches", notAboveLobes, changed(({ least, most }) => ({ least, most: most + 2 }))],
  [
    "grows with the size of a lesion",
    growsWithSize,
    changed(({ least, most }, { wedged }) => ({
      least,
      most: most / Math.max(1, ...wedged.map((one) => one.diameterMm)),
    })),
  ],
  [
    "grows with the margin",
    growsWithMargin,
    changed(({ least, most }, each) => ({ least, most: most - each.marginMm })),
  ],
  [
    "grows with the number of lesions",
    growsWithNumber,
    changed(({ least, most }, { wedged }) => ({ least, most: most / (1 + wedged.length) })),
  ],
])("what a plan takes %s", (_, law, broken) => {
  it("in every case drawn", () => {
    expect(holds(law, taken)).toBe(true);
  });

  it("which an estimate that does not would show", () => {
    expect(holds(law, broken)).toBe(false);
  });
});
