import type { CellProblem } from "./rowProblem.ts";

/** How files begin that are no table of text; a byte that is no letter in UTF-8 has become the sign for one. */
const signatures: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "an Excel workbook or another zip archive: save the sheet as CSV"],
  ["\ufffd\ufffd\u0011", "an old Excel workbook: save the sheet as CSV"],
  ["%PDF", "a PDF"],
  ["{\\rtf", "a text of a word processor: save its table as CSV"],
  ["\u001f\ufffd", "compressed: unpack it"],
  ["PAR1", "a Parquet file: the command reads one by its ending .parquet"],
  ["$FL2", "an SPSS file: save it as CSV"],
  ["$FL3", "an SPSS file: save it as CSV"],
  ["<stata_dta>", "a Stata file: save it as CSV"],
  ["SQLite format 3", "a data base: export the table as CSV"],
];

/** The same for texts, which may begin with blanks. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(!doctype|\?xml|html|table)/i, "a page or XML"],
  [/^\s*[{[]\s*["{[\]}]/, "JSON: rows of objects are read as such, cases a line each by readCases"],
];

/** Says why the beginning of a text is no table; absent if it may be one. */
export function wrongKind(beginning: string): CellProblem | undefined {
  const found =
    signatures.find(([signature]) => beginning.startsWith(signature)) ??
    patterns.find(([pattern]) => pattern.test(beginning));
  if (found !== undefined) return { code: "not-a-table", said: `The source is not a table of text but ${found[1]}` };
  if (!beginning.includes("\0")) return undefined;
  return { code: "encoding", said: "The source is not UTF-8; the mapping can state its encoding, such as utf-16le" };
}
