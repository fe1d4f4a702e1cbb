import { lobeOfSegment, type SegmentName, segmentsOf } from "../../src/anatomy/segment.ts";
import type { Review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { figureIn } from "../../src/figures/figure.ts";
import { lungPicture } from "../../src/figures/lungPicture.ts";
import { lungShapes } from "../../src/figures/lungShapes.table.ts";
import { english } from "../../src/words/english.ts";
import { byId, h, svg } from "./dom.ts";
import { addEntry } from "./lists.ts";
import { wordSaid } from "./words.ts";

/** What of the picture is shown: the lungs. What stands below them, the form says. */
const frame = "0 40 840 462";

/** The map of the lungs, on which a click on a segment, or Enter, adds a lesion there. */
export function mapPicker(): HTMLElement {
  const said = h("figcaption", { id: "map-said" }, hint);
  const areas = segmentsOf().map((segment) => area(segment, said));
  const over = svg("svg", { viewBox: frame, role: "group", "aria-label": "Segments of the lungs" }, ...areas);
  return h("figure", { class: "picker" }, h("div", { id: "map" }), h("div", { class: "areas" }, over as Node), said);
}

const hint = "Choose a segment to add a lesion there.";

function area(segment: SegmentName, said: HTMLElement): SVGElement {
  const name = wordSaid(segment);
  const path = svg("path", {
    d: lungShapes[segment].outline,
    tabindex: "0",
    role: "button",
    "aria-label": `Add a lesion: ${name} segment`,
    "data-segment": segment,
  });
  const add = (): void => addEntry(["lesions"], { lobe: lobeOfSegment(segment), segments: [segment] });
  path.addEventListener("click", add);
  path.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    add();
  });
  for (const event of ["mouseenter", "focus"])
    path.addEventListener(event, () => {
      said.textContent = `Add a lesion: ${name} segment`;
    });
  for (const event of ["mouseleave", "blur"])
    path.addEventListener(event, () => {
      said.textContent = hint;
    });
  return path;
}

/** Draws the lesions and the plan on the map; a case that is none has no picture of its own. */
export function drawMap(candidate: Candidate, review: Review): void {
  const map = byId("map");
  const { body } = lungPicture(candidate, review, english, false);
  const title = english.figures.map.title(review.asOf);
  const description = english.figures.map.described;
  map.innerHTML = figureIn({ title, description, width: 840, height: 506, body });
  const picture = map.querySelector("svg");
  picture?.setAttribute("viewBox", frame);
  for (const size of ["width", "height"]) picture?.removeAttribute(size);
}
