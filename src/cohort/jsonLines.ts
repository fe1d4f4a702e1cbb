import { existing } from "../internal/existing.ts";
import { UnreadLine } from "./rawRows.ts";
import { textOf } from "./textOf.ts";

/** A line of JSON with its number, or why it is none. */
export type JsonLine = { readonly line: number; readonly value: unknown } | UnreadLine;

/** Reads a value a line from pieces of text, cut anywhere. An empty line is none. */
export async function* jsonLines(pieces: AsyncIterable<unknown>): AsyncGenerator<JsonLine, void, undefined> {
  let rest = "";
  let line = 0;
  for await (const text of textOf(pieces)) {
    const lines = (rest + text).split("\n");
    rest = existing(lines.pop());
    for (const each of lines) {
      line += 1;
      if (each.trim() !== "") yield jsonOf(line, each);
    }
  }
  if (rest.trim() !== "") yield jsonOf(line + 1, rest);
}

function jsonOf(line: number, text: string): JsonLine {
  try {
    return { line, value: JSON.parse(text) };
  } catch (error) {
    return new UnreadLine(line, { code: "not-json", said: `not JSON: ${(error as Error).message}` });
  }
}
