import { segmentsOf } from "../anatomy/segment.ts";
import type { Review } from "../board/review.ts";
import type { Candidate } from "../case/candidate.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";
import { range } from "../words/format.ts";
import { lungCalled } from "../words/lungWords.table.ts";
import type { Block } from "./legend.ts";
import { lesionMark, wedgeMark } from "./lesionMarks.ts";
import { type LesionPlace, lesionPlaces, signRadius } from "./lesionPlaces.ts";
import { fissures } from "./lungShapes.table.ts";
import { mapHeadings } from "./mapHeadings.ts";
import { mapLabels } from "./mapLabels.ts";
import type { ShownOnMap } from "./mapLegend.ts";
import { airways, operationHatched, segmentArea, segmentFilled } from "./segmentMarks.ts";
import { element, textAt } from "./svg.ts";
import { written } from "./textBoxes.ts";

/** The lungs of a case without legend and list. */
export interface LungPicture {
  readonly body: readonly string[];
  readonly bottom: number;
  readonly shown: ShownOnMap;
}

/** Draws the lungs, the lesions and what is planned; small, with large labels and without the names of the segments. */
export function lungPicture(candidate: Candidate, review: Review, words: FigureLanguage, small: boolean): LungPicture {
  const { operations } = review.candidacy.plan;
  const places = lesionPlaces(candidate.lesions ?? []);
  const placed = places.filter(({ at }) => at !== undefined);
  const unplaced = besideTheLungs(
    places.filter(({ at }) => at === undefined),
    words.figures.map.unplaced,
    506,
  );
  const absent = candidate.lungs?.absentSegments ?? [];
  const obstructed = (candidate.lungs?.obstructedSegments ?? []).filter((name) => !absent.includes(name));
  const wedged = operations.flatMap((wedge) =>
    placed.flatMap((place) =>
      wedge.procedure === "wedge" && wedge.lesions.includes(place.lesion) ? [{ place, wedge }] : [],
    ),
  );
  const around = mapHeadings(words, small);
  const labels = mapLabels({
    places: [...placed, ...unplaced.places],
    wedged: wedged.map(({ place }) => place.lesion),
    absent,
    words: around,
    small,
  });
  return {
    shown: { places, operations, absent, obstructed },
    bottom: 506 + unplaced.height,
    body: [
      ...segmentsOf().map((name) => segmentArea(name, absent.includes(name))),
      airways("right", absent),
      airways("left", absent),
      ...obstructed.map((name) => segmentFilled(name, "obstructed")),
      ...operations.flatMap((operation) => operationHatched(operation, absent)),
      ...fissures.map((d) => element("path", { d, class: "line", "stroke-width": 1.6 })),
      ...wedged.map(({ place, wedge }) => wedgeMark(place, wedge)),
      ...largestFirst(placed).map(lesionMark),
      ...around.map(written),
      ...(small ? [] : staying(review, words)).map(({ x, text }) => textAt(x, 498, text, { "text-anchor": "middle" })),
      ...unplaced.body,
      ...labels.map(written),
    ],
  };
}

/** What stays of each lung after the plan, to be written below it. */
export function staying(
  { sides = [] }: Review,
  { figures: { lungs: said } }: FigureLanguage,
): readonly { readonly x: number; readonly text: string; readonly line: string }[] {
  return (sides.at(-1)?.lungs ?? []).map((lung) => {
    const text = said.staysInMap(range(lung.left), lung.whole, lungCalled(lung, said));
    return { x: lung.side === "right" ? 200 : 640, text, line: said.line(said.sides[lung.side], text) };
  });
}

/** A smaller lesion is not hidden behind a larger one. */
function largestFirst(places: readonly LesionPlace[]): readonly LesionPlace[] {
  return [...places].sort((a, b) => (b.radius ?? signRadius) - (a.radius ?? signRadius));
}

/** Sets the lesions without a segment in rows of their own. */
function besideTheLungs(
  places: readonly LesionPlace[],
  label: string,
  top: number,
): Block & { readonly places: readonly LesionPlace[] } {
  if (places.length === 0) return { body: [], height: 0, places };
  const radius = Math.max(...places.map((place) => place.radius ?? signRadius));
  const step = 2 * radius + 80;
  const perRow = Math.max(1, Math.floor(620 / step));
  const set = places.map((place, at): LesionPlace => {
    const row = Math.floor(at / perRow);
    return { ...place, at: [180 + radius + (at % perRow) * step, top + radius + row * (2 * radius + 8)] };
  });
  return {
    places: set,
    body: [textAt(24, top + radius + 4, label, { class: "strong" }), ...set.map(lesionMark)],
    height: Math.ceil(places.length / perRow) * (2 * radius + 8) + 10,
  };
}
