import { expect, it } from "vitest";
import type { PlannedOperation } from "../../src/candidacy/plannedOperations.ts";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";
import { mapLegend, type ShownOnMap } from "../../src/figures/mapLegend.ts";
import { objections } from "./wellFormed.ts";

const place: LesionPlace = { lesion: 0, known: "segment", at: [0, 0], radius: 5, vanished: false };
const { radius: _, ...unmeasured } = place;
const { at: __, ...nowhere } = { ...place, known: "nothing" as const };
const scale = "20 mm, for the diameter of lesions";
const inSegment = "lesion in its segment, where in it not shown";

function explained(shown: { [K in keyof ShownOnMap]?: readonly unknown[] }): readonly string[] {
  const empty = { places: [], operations: [], absent: [], obstructed: [] };
  return mapLegend({ ...empty, ...shown } as ShownOnMap, "map").map(({ text }) => text);
}

function operation(fields: Partial<PlannedOperation>): PlannedOperation {
  return { procedure: "segmentectomy", lesions: [0], stage: 0, ...fields } as PlannedOperation;
}

it.each<[string, Parameters<typeof explained>[0], readonly string[]]>([
  ["nothing", {}, []],
  ["a lesion", { places: [place] }, [inSegment]],
  ["a lobe", { places: [{ ...place, known: "lobe" }] }, ["lesion, segment not known"]],
  ["no lobe", { places: [nowhere] }, ["lesion, segment not known"]],
  ["no size", { places: [unmeasured] }, ["lesion, size not known"]],
  ["vanished", { places: [{ ...unmeasured, vanished: true }] }, ["lesion that has vanished"]],
  [
    "a wedge",
    { places: [place], operations: [operation({ procedure: "wedge" })] },
    [inSegment, "wedge, its width not shown"],
  ],
  [
    "a wedge nowhere",
    { places: [nowhere], operations: [operation({ procedure: "wedge" })] },
    ["lesion, segment not known"],
  ],
  ["segments", { operations: [operation({ segments: ["right-apical"] })] }, ["segments the plan takes"]],
  ["later", { operations: [operation({ segments: ["right-apical"], stage: 1 })] }, ["taken in a later stage"]],
  ["no segments", { operations: [operation({ lobe: "left-upper" })] }, ["planned in this lobe, segments not named"]],
  ["no place", { operations: [operation({})] }, []],
  ["open", { operations: [operation({ procedure: "undetermined", lobe: "left-upper" })] }, []],
  ["lung", { obstructed: ["a"], absent: ["b"] }, ["obstructed", "absent, name struck out"]],
])("explains what is shown and no more: %s", (_name, shown, texts) => {
  expect(explained(shown)).toEqual([scale, ...texts]);
});

it("draws its signs in the field they have", () => {
  const all = mapLegend(
    {
      places: [place, unmeasured, { ...unmeasured, vanished: true }, { ...place, known: "lobe" }],
      operations: [operation({ procedure: "wedge" }), operation({ segments: ["right-apical"] })],
      absent: ["right-apical"],
      obstructed: ["right-anterior"],
    },
    "map",
  );
  expect(all).toHaveLength(9);
  for (const { sign } of all) expect(objections(sign)).toEqual([]);
  expect(new Set(all.map(({ sign }) => sign)).size).toBe(9);
});
