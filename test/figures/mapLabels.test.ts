import { expect, it } from "vitest";
import type { LesionPlace } from "../../src/figures/lesionPlaces.ts";
import { lungShapes } from "../../src/figures/lungShapes.table.ts";
import { type AroundLabels, mapLabels } from "../../src/figures/mapLabels.ts";
import { segmentName } from "../../src/figures/segmentMarks.ts";
import { isFree, textBox, type Writing } from "../../src/figures/textBoxes.ts";

const place: LesionPlace = { lesion: 0, label: "R1", known: "depth", at: [420, 250], radius: 10, vanished: false };
const { at: _, ...nowhere } = place;
const around: AroundLabels = { places: [place], wedged: [], absent: [], words: [], small: true };
const word = (x: number, y: number): Writing => ({ at: [x, y], lines: ["word"], size: 11, anchor: "middle" });

function labelOf(fields: Partial<AroundLabels>): Writing | undefined {
  return mapLabels({ ...around, ...fields }).at(-1);
}

it("sets the label of a lesion to the right of its sign, beyond the ring of a wedge", () => {
  expect(labelOf({})).toMatchObject({ at: [433, 258.64], lines: ["R1"], size: 24 });
  expect(labelOf({ wedged: [0] })).toMatchObject({ at: [441, 258.64] });
  expect(() => labelOf({ places: [nowhere] })).toThrow("What exists is absent");
  expect(labelOf({ places: [{ ...place, label: "a label of many letters" }] })?.lines).toEqual(["a label of …"]);
});

it("sets it to the left, above or below where something stands", () => {
  const [right, left, above, below] = [word(450, 258), word(390, 258), word(420, 230), word(420, 285)];
  expect(labelOf({ words: [right] })).toMatchObject({ at: [407, 258.64], anchor: "end" });
  expect(labelOf({ words: [right, left] })).toMatchObject({ at: [420, 232.2], anchor: "middle" });
  expect(labelOf({ words: [right, left, above] })).toMatchObject({ at: [420, 283.4], anchor: "middle" });
  expect(labelOf({ words: [right, left, above, below] })).toMatchObject({ at: [433, 258.64] });
});

it("covers the name of a segment only where there is no other place", () => {
  const [x, y] = lungShapes["left-anterior"].label;
  const beside = { ...place, at: [x - 50, y] as const };
  expect(labelOf({ places: [beside], small: false })).toMatchObject({ anchor: "end" });
  const others = [word(x - 80, y), word(x - 50, y - 16), word(x - 50, y + 20)];
  const labels = mapLabels({ ...around, places: [beside], small: false, words: others });
  expect(labels.at(-1)).not.toHaveProperty("anchor");
  const anterior = segmentName("left-anterior", [x, y], false);
  expect(labels).not.toContainEqual(anterior);
  expect(labels.filter(({ lines }) => lines.join() === "anterior")).toHaveLength(2);
});

it("moves a name from under a lesion, and leaves it out where its segment has no room", () => {
  const [x, y] = lungShapes["right-apical"].label;
  const names = (radius: number): readonly Writing[] =>
    mapLabels({ ...around, small: false, places: [{ ...place, at: [x, y], radius }] });
  const moved = names(10).find(({ lines }) => lines.join() === "apical");
  expect(moved).toBeDefined();
  expect(isFree(textBox(moved as Writing), [[x - 10, y - 10, x + 10, y + 10]])).toBe(true);
  expect(names(90).some(({ lines }) => lines.join() === "apical")).toBe(false);
});

it("lets a name stand over the edge of its segment where it fits nowhere within", () => {
  const { spot } = lungShapes["right-anterior-basal"];
  const labels = mapLabels({ ...around, small: false, places: [{ ...place, at: spot, radius: 16 }] });
  expect(labels.filter(({ lines }) => lines.join() === "anterior,basal")).toHaveLength(1);
});

it("names every segment where no lesion is, and none on a small map", () => {
  expect(mapLabels({ ...around, places: [], small: false })).toHaveLength(Object.keys(lungShapes).length);
  expect(mapLabels({ ...around, places: [] })).toEqual([]);
  const struck = mapLabels({ ...around, places: [], small: false, absent: ["right-apical"] });
  expect(struck.filter((name) => name.struck)).toHaveLength(1);
});
