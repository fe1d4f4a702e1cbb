import { type LobeName, lobesOf } from "../anatomy/lobe.ts";
import type { FigureLanguage } from "../words/englishFigures.ts";
import { lobeShapes } from "./lungShapes.table.ts";
import type { Writing } from "./textBoxes.ts";

/** The names around the lungs: lobes, sides and faces; of a small map the short names of the lobes alone. */
export function mapHeadings({ figures: { map } }: FigureLanguage, small: boolean): readonly Writing[] {
  const lobes = [...lobesOf("right"), ...lobesOf("left")];
  if (small) return lobes.map((lobe) => ({ ...besideLobe(lobe), lines: [map.shortLobes[lobe]], size: 24 }));
  return [
    { at: [816, 24], lines: [map.drawing], size: 11, anchor: "end", kind: "quiet" },
    { at: [200, 52], lines: [map.right], size: 11, anchor: "middle", kind: "strong" },
    { at: [640, 52], lines: [map.left], size: 11, anchor: "middle", kind: "strong" },
    { at: [420, 236], lines: [map.front], size: 11, anchor: "middle", kind: "quiet" },
    { at: [28, 356], lines: [map.back], size: 11, anchor: "middle", kind: "quiet" },
    { at: [812, 356], lines: [map.back], size: 11, anchor: "middle", kind: "quiet" },
    ...lobes.map((lobe): Writing => ({ ...besideLobe(lobe), lines: lobeShapes[lobe].lines, size: 11, kind: "strong" })),
  ];
}

function besideLobe(lobe: LobeName): Pick<Writing, "at" | "anchor"> {
  const at = lobeShapes[lobe].label;
  return lobe.startsWith("left") ? { at, anchor: "end" } : { at };
}
