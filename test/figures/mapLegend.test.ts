import { expect, it } from "vitest";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";
import { mapLegend, type ShownOnMap, signNames } from "../../src/figures/mapLegend.ts";
import type { PlannedOperation } from "../../src/plan/plannedOperations.ts";
import { figureWords } from "../../src/words/figureWords.table.ts";
import { objections } from "./wellFormed.ts";

const { signs: map, shortSigns } = figureWords.map;
const place: LesionPlace = { lesion: 0, label: "a", known: "depth", at: [0, 0], radius: 5, vanished: false };
const { radius: _, ...unmeasured } = place;
const { at: __, ...nowhere } = { ...place, known: "nothing" as const };
const empty = { places: [], operations: [], absent: [], obstructed: [] };

function explained(shown: { [K in keyof ShownOnMap]?: readonly unknown[] }): readonly string[] {
  return mapLegend({ ...empty, ...shown } as ShownOnMap, figureWords).map(({ text }) => text);
}

function operation(fields: Partial<PlannedOperation>): PlannedOperation {
  return {
    procedure: "segmentectomy",
    lesions: [0],
    stage: 0,
    units: { least: 1, most: 1 },
    ...fields,
  } as PlannedOperation;
}

it.each<[string, Parameters<typeof explained>[0], readonly string[]]>([
  ["nothing", {}, []],
  ["a lesion", { places: [place] }, [map.lesion]],
  ["a central lesion", { places: [{ ...place, known: "central" }] }, [map.lesion]],
  ["no depth", { places: [{ ...place, known: "segment" }] }, [map.placeUnknown]],
  ["no segment", { places: [nowhere] }, [map.placeUnknown]],
  ["no size", { places: [unmeasured] }, [map.sizeUnknown]],
  ["vanished", { places: [{ ...unmeasured, vanished: true }] }, [map.vanished]],
  ["a wedge", { places: [place], operations: [operation({ procedure: "wedge" })] }, [map.lesion, map.wedge]],
  ["a wedge nowhere", { places: [nowhere], operations: [operation({ procedure: "wedge" })] }, [map.placeUnknown]],
  ["segments", { operations: [operation({ segments: ["right-apical"] })] }, [map.planned]],
  [
    "the segments of its lesion",
    { operations: [operation({ certain: ["right-apical"], lobe: "right-upper" })] },
    [map.planned],
  ],
  ["later", { operations: [operation({ segments: ["right-apical"], stage: 1 })] }, [map.plannedLater]],
  ["no segments", { operations: [operation({ lobe: "left-upper" })] }, [map.plannedSomewhere]],
  [
    "one or two segments",
    { operations: [operation({ certain: ["right-apical"], lobe: "right-upper", units: { least: 1, most: 2 } })] },
    [map.planned, map.plannedSomewhere],
  ],
  ["no place", { operations: [operation({})] }, []],
  ["open", { operations: [operation({ procedure: "undetermined", lobe: "left-upper" })] }, []],
  ["lung", { obstructed: ["a"], absent: ["b"] }, [map.obstructed, map.absent]],
])("explains what is shown and no more: %s", (_name, shown, texts) => {
  expect(explained(shown)).toEqual([map.scale, ...texts]);
});

it("draws its signs in the field they have", () => {
  const all = mapLegend(
    {
      ...empty,
      places: [place, unmeasured, { ...unmeasured, vanished: true }, { ...place, known: "segment" }],
      operations: [operation({ procedure: "wedge" }), operation({ segments: ["right-posterior"] })],
      absent: ["right-apical"],
      obstructed: ["right-anterior"],
    },
    figureWords,
  );
  expect(all).toHaveLength(9);
  for (const { sign } of all) expect(objections(sign)).toEqual([]);
  expect(new Set(all.map(({ sign }) => sign)).size).toBe(9);
});

it("names the signs of a small map, each once and none that is not there", () => {
  const shown = { ...empty, places: [place], operations: [operation({ procedure: "wedge" })] };
  const planned = operation({ segments: ["right-apical"] });
  expect(signNames(shown, figureWords)).toBe([shortSigns.scale, shortSigns.lesion, shortSigns.wedge].join(", "));
  expect(signNames({ ...shown, operations: [...shown.operations, planned] }, figureWords)).toBe(
    signNames(shown, figureWords),
  );
  expect(signNames({ ...shown, absent: ["right-apical"] }, figureWords)).toContain(shortSigns.absent);
});
