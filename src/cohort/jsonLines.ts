import { existing } from "../internal/guards.ts";
import { UnreadLine } from "./rawRows.ts";
import { textOf } from "./textOf.ts";

/** A line of text with its number. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** The line, without its end. */
  readonly text: string;
}

/** A line of JSON with its number, or why it is none. */
export type JsonLine = { readonly line: number; readonly value: unknown } | UnreadLine;

/** Reads lines from pieces of text, cut anywhere. An empty line is none. */
export async function* textLines(pieces: AsyncIterable<unknown>): AsyncGenerator<TextLine, void, undefined> {
  let rest = "";
  let line = 0;
  for await (const piece of textOf(pieces)) {
    const lines = (rest + piece).split("\n");
    rest = existing(lines.pop());
    for (const text of lines) {
      line += 1;
      if (text.trim() !== "") yield { line, text };
    }
  }
  if (rest.trim() !== "") yield { line: line + 1, text: rest };
}

export async function* jsonLines(pieces: AsyncIterable<unknown>): AsyncGenerator<JsonLine, void, undefined> {
  for await (const each of textLines(pieces)) yield jsonOf(each);
}

export function jsonOf({ line, text }: TextLine): JsonLine {
  try {
    return { line, value: JSON.parse(text) };
  } catch (error) {
    return new UnreadLine(line, { code: "not-json", said: `not JSON: ${(error as Error).message}` });
  }
}
