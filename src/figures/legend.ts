import { element, moved, textAt } from "./svg.ts";

/** One sign of a figure and what it means. */
export interface LegendEntry {
  /** The sign, drawn around the middle of a field 28 wide and 16 high, from the place 0 0. */
  readonly sign: string;
  readonly text: string;
}

/** Some elements and the height they take. */
export interface Block {
  readonly body: readonly string[];
  readonly height: number;
}

/** Sets the entries of a legend in rows; a word of 11 units height is taken to be 6 wide a letter, which is wide. */
export function legend(entries: readonly LegendEntry[], left: number, top: number, width: number): Block {
  let [x, row] = [left, 0];
  const body = entries.map(({ sign, text }) => {
    const needed = 40 + text.length * 5.8 + 18;
    if (x > left && x + needed > left + width) [x, row] = [left, row + 1];
    const drawn = element("g", { transform: moved(x, top + row * 20) }, element("g", {}, sign), textAt(40, 12, text));
    x += needed;
    return drawn;
  });
  return { body, height: entries.length === 0 ? 0 : (row + 1) * 20 };
}
