import { existing } from "../internal/guards.ts";
import type { Block } from "./legend.ts";
import { shortened, textAt } from "./svg.ts";

export interface Column {
  readonly heading: string;
  readonly x: number;
  /** How many letters a line of it holds. */
  readonly letters: number;
}

/** Sets a table as text that can be selected; a cell that is too long goes on in the next line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], top: number): Block {
  let y = top + 12;
  const body = columns.map(({ heading, x }) => textAt(x, y, heading, { class: "quiet small" }));
  for (const row of rows) {
    const cells = row.map((cell, at) => wrapped(cell, existing(columns[at]).letters));
    body.push(
      ...cells.flatMap((lines, at) =>
        lines.map((line, down) => textAt(existing(columns[at]).x, y + 15 + down * 13, line)),
      ),
    );
    y += 15 + (Math.max(...cells.map(({ length }) => length)) - 1) * 13;
  }
  return { body, height: y - top + 6 };
}

/** Breaks text into lines between words, and inside a word that is longer than a line; so many full lines are shown. */
export function wrapped(text: string, letters: number, most = 3): readonly string[] {
  const lines = [""];
  for (const word of shortened(text, letters * most).split(" ")) {
    const pieces = word.match(new RegExp(`.{1,${letters}}`, "gsu")) ?? [];
    for (const piece of pieces) {
      const last = lines.length - 1;
      const longer = lines[last] === "" ? piece : `${lines[last]} ${piece}`;
      if ([...longer].length <= letters) lines[last] = longer;
      else lines.push(piece);
    }
  }
  return lines;
}
