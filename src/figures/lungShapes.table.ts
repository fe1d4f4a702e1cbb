import type { LobeName, LungSide } from "../anatomy/lobe.ts";
import type { SegmentName } from "../anatomy/segment.ts";

/** A place in the picture: to the right and down, in its units. */
export type Place = readonly [x: number, y: number];

/** How a segment is drawn. */
export interface SegmentShape {
  /** Its outline, as the path of an SVG. */
  readonly outline: string;
  /** The direction from the hilum in which a lesion of the segment is drawn, and its place where its depth is not recorded. */
  readonly spot: Place;
  /** Where its name is centered. */
  readonly label: Place;
}

/**
 * The segments as they are drawn: both lungs from their own side, opened like a book, the fronts facing each other and
 * the right lung on the left of the page as on a CT. The right medial basal segment, which is not seen from the side,
 * is drawn at the front of the base. Coordinates made by hand for this picture; they measure nothing.
 */
export const lungShapes: Readonly<Record<SegmentName, SegmentShape>> = {
  "right-apical": { outline: "M81 148Q107 66 200 64Q271 72 303 152L200 172Z", spot: [203, 134], label: [197, 96] },
  "right-posterior": {
    outline: "M81 148L200 172L185 307Q127 258 63 204Q72 170 81 148Z",
    spot: [147, 232],
    label: [145, 190],
  },
  "right-anterior": { outline: "M303 152Q337 222 361 284L185 307L200 172Z", spot: [275, 242], label: [267, 192] },
  "right-lateral": {
    outline: "M185 307L273 295L343 404L331 404Q255 352 185 307Z",
    spot: [271, 344],
    label: [245, 314],
  },
  "right-medial": { outline: "M273 295L361 284Q379 342 369 398L343 404Z", spot: [341, 358], label: [333, 316] },
  "right-superior": {
    outline: "M63 204Q127 258 185 307L207 322L147 342L47 324Q47 266 63 204Z",
    spot: [115, 304],
    label: [93, 274],
  },
  "right-medial-basal": { outline: "M241 344Q285 372 331 404L263 406Z", spot: [273, 390], label: [303, 424] },
  "right-anterior-basal": { outline: "M163 337L207 322L241 344L263 406L201 416Z", spot: [223, 392], label: [207, 352] },
  "right-lateral-basal": { outline: "M105 334L147 342L163 337L201 416L139 440Z", spot: [167, 400], label: [149, 374] },
  "right-posterior-basal": {
    outline: "M47 324L105 334L139 440L75 488Q39 410 47 324Z",
    spot: [97, 442],
    label: [82, 377],
  },
  "left-apicoposterior": {
    outline: "M777 204Q768 170 759 148Q733 66 640 64Q569 72 537 152L633 180L671 294Q719 254 777 204Z",
    spot: [675, 192],
    label: [663, 126],
  },
  "left-anterior": {
    outline: "M537 152Q511 200 491 244L655 306L671 294L633 180Z",
    spot: [583, 242],
    label: [577, 194],
  },
  "left-superior-lingular": {
    outline: "M491 244Q503 284 500 320L599 344L655 306Z",
    spot: [537, 314],
    label: [559, 286],
  },
  "left-inferior-lingular": {
    outline: "M500 320Q495 362 475 398L509 404Q555 372 599 344Z",
    spot: [515, 378],
    label: [537, 348],
  },
  "left-superior": {
    outline: "M777 204Q713 258 655 307L633 322L693 342L793 324Q793 266 777 204Z",
    spot: [725, 304],
    label: [747, 274],
  },
  "left-anteromedial-basal": {
    outline: "M677 337L633 322L599 344Q555 372 509 404L639 416Z",
    spot: [585, 392],
    label: [621, 358],
  },
  "left-lateral-basal": { outline: "M735 334L693 342L677 337L639 416L701 440Z", spot: [673, 400], label: [691, 374] },
  "left-posterior-basal": {
    outline: "M793 324L735 334L701 440L765 488Q801 410 793 324Z",
    spot: [743, 442],
    label: [758, 377],
  },
};

/** The fissures, as the paths of an SVG: the oblique one on both sides and the horizontal one on the right. */
export const fissures: readonly string[] = [
  "M63 204Q127 258 185 307Q255 352 331 404",
  "M185 307L361 284",
  "M777 204Q719 254 671 294L655 306L599 344Q555 372 509 404",
];

/** Where the main bronchus enters each lung; the edge of a lung represents its pleura. */
export const hila: Readonly<Record<LungSide, Place>> = { right: [192, 306], left: [648, 306] };

/** Half the width of the hilum as it is drawn. */
export const hilumRadius = 13;

/** How a lobe is named in the picture. */
export interface LobeShape {
  /** The direction from the hilum in which the lobe lies. */
  readonly spot: Place;
  /** Where its name starts, or ends on the left side; the first of its lines. */
  readonly label: Place;
  /** Its name, in lines. */
  readonly lines: readonly string[];
}

/** The lobes, named beside the lungs. */
export const lobeShapes: Readonly<Record<LobeName, LobeShape>> = {
  "right-upper": { spot: [200, 172], label: [24, 82], lines: ["right", "upper lobe"] },
  "right-middle": { spot: [300, 336], label: [384, 336], lines: ["right", "middle", "lobe"] },
  "right-lower": { spot: [154, 334], label: [170, 478], lines: ["right lower lobe"] },
  "left-upper": { spot: [633, 180], label: [816, 82], lines: ["left", "upper lobe"] },
  "left-lower": { spot: [686, 334], label: [670, 478], lines: ["left lower lobe"] },
};
