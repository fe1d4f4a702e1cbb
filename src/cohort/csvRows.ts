import { existing } from "../internal/guards.ts";
import type { CellProblem } from "./rowProblem.ts";

/** A row of a CSV file, or why a line is none. */
export interface CsvRow {
  /** The line where it begins, from 1. */
  readonly line: number;
  /** Its cells; none for a line that is not read. */
  readonly cells: readonly string[];
  /** What keeps the line from being read. */
  readonly problem?: CellProblem;
}

/** What is used of papaparse. */
interface CsvReader {
  parse(
    text: string,
    options: {
      readonly delimiter: string;
      readonly newline?: "\n" | "\r";
      readonly preview?: number;
      readonly skipEmptyLines?: boolean;
      readonly delimitersToGuess?: readonly string[];
      readonly step?: (
        row: {
          readonly data: readonly string[];
          readonly errors: readonly { readonly code: string }[];
          readonly meta: { readonly cursor: number };
        },
        parser: { readonly abort: () => void },
      ) => void;
    },
  ): { readonly meta: { readonly delimiter: string } };
}

/** The most a row may take; an open quotation mark would otherwise take the rest of the file. */
const longestRow = 1 << 20;

/**
 * Reads rows from pieces of text, cut anywhere. A line whose quotation marks do not close, or close inside a cell, is
 * named and left out, and reading goes on in the next line. Empty lines are no rows.
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  stated?: string,
): AsyncGenerator<CsvRow, void, undefined> {
  // @ts-expect-error TS7016: it has no types of its own; what is used of it is typed above.
  const { default: papa } = (await import("papaparse")) as { readonly default: CsvReader };
  let format: { readonly delimiter: string; readonly newline: "\n" | "\r" } | undefined;
  let text = "";
  let line = 1;

  for await (const piece of pieces) {
    text += piece;
    if (format === undefined && !/[\n\r][^\n]/.test(text) && text.length < longestRow) continue;
    format ??= formatOf();
    yield* complete(false);
  }
  format ??= formatOf();
  yield* complete(true);

  function formatOf(): NonNullable<typeof format> {
    const newline = /^[^\r\n]*\r(?!\n)/.test(text) ? "\r" : "\n";
    // A spreadsheet may name the sign between cells in a line of its own.
    const [named, sign] = /^"?sep=([,;\t|])"?\r?(\n|$)/i.exec(text) ?? [""];
    if (sign !== undefined) {
      text = text.slice(named.length);
      line += 1;
      return { delimiter: stated ?? sign, newline };
    }
    const guessed = papa.parse(text, {
      delimiter: "",
      newline,
      preview: 20,
      skipEmptyLines: true,
      delimitersToGuess: [",", ";", "\t", "|"],
    });
    return { delimiter: stated ?? guessed.meta.delimiter, newline };
  }

  /** The rows that are complete; the rest of the text waits for the next piece. */
  function* complete(last: boolean): Generator<CsvRow, void, undefined> {
    for (let again = true; again; ) {
      again = false;
      const { delimiter, newline } = existing(format);
      const rows: { readonly cells: readonly string[]; readonly end: number; readonly code: string | undefined }[] = [];
      papa.parse(text, {
        delimiter,
        newline,
        step: ({ data, errors, meta: { cursor } }, parser) => {
          const [wrong] = errors;
          rows.push({ cells: data, end: cursor, code: wrong?.code });
          if (wrong !== undefined) parser.abort();
        },
      });
      let start = 0;
      for (const { cells, end, code } of rows) {
        const waits = !last && end >= text.length && text.length - start < longestRow;
        if (waits) break;
        const lineEnd = text.indexOf(newline, start);
        if (code === undefined) {
          if (cells.length > 1 || cells[0]?.trim() !== "") yield { line, cells };
          line += linesIn(text, newline, start, end);
          start = end;
        } else {
          yield { line, cells: [], problem: quoteProblem(code) };
          line += 1;
          start = lineEnd < 0 ? text.length : lineEnd + 1;
          again = start < text.length;
        }
      }
      text = text.slice(start);
    }
  }
}

function linesIn(text: string, newline: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf(newline, start); at >= 0 && at < end; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines;
}

function quoteProblem(code: string): CellProblem {
  return code === "MissingQuotes"
    ? { code: "quote-open", said: "a quotation mark opens a cell and does not close it; the line is not read" }
    : {
        code: "quote-misplaced",
        said: "a quotation mark stands inside a cell in quotation marks; the line is not read",
      };
}
