import type { CaseFact } from "../case/fact.ts";
import type { LabeledFact } from "../case/factLabels.table.ts";
import { isRange, type PlainField } from "../case/field.ts";
import { tableOnlySynonyms } from "../case/synonyms.ts";
import { existing, refuse, requireList } from "../internal/guards.ts";
import { factLabel } from "../words/factLabel.ts";
import { fieldAt } from "./fieldAt.ts";
import { type HeadingMeaning, headings as known } from "./headings.table.ts";
import { otherUnit } from "./headingUnit.ts";
import { cellReader } from "./readCell.ts";
import { quoted } from "./rowProblem.ts";
import { type ColumnMapping, type DateOrder, notKnownWords, type TableMapping } from "./tableMapping.ts";

/** What was guessed of a column, and why. */
export interface ColumnGuess {
  /** The column as a mapping would have it. */
  readonly column: ColumnMapping;
  /** Why, in a sentence. */
  readonly because: string;
}

/** A column of which nothing is guessed, and why. */
export interface NotGuessed {
  /** Its heading. */
  readonly column: string;
  /** Why, in a sentence. */
  readonly because: string;
  /** What it may hold; empty where its heading is not known. */
  readonly possible: readonly ColumnMapping[];
}

/** A proposal for a mapping. */
export interface GuessedMapping {
  /** The mapping, of what was guessed alone. It has no day of the meeting unless a column does. */
  readonly mapping: TableMapping;
  /** Every guess with its reason. */
  readonly guesses: readonly ColumnGuess[];
  /** Every other column. */
  readonly notGuessed: readonly NotGuessed[];
}

/**
 * Proposes a mapping from headings and some rows. Every guess comes with its reason, for a person to read before the
 * table is: a heading that can mean two things is settled by the numbers in its column or not at all.
 *
 * @param headings - the headings of the table
 * @param rows - some rows, each with a cell under every heading
 * @returns the mapping, each guess, and each column of which nothing is guessed
 * @throws RangeError when headings or rows are no lists
 * @example
 * ```ts
 * const { guesses, notGuessed } = guessMapping(["FEV1", "DLCO", "sex"], [["2,1", "21", "m"], ["3.4", "38", "f"]]);
 * guesses.map(({ column: { fact } }) => fact); // => ["patient.sex"]
 * notGuessed[1].possible.map(({ fact }) => fact); // => ["lungFunction.dlcoMlPerMinPerMmHg", "lungFunction.dlcoPercentPredicted"]
 * ```
 */
export function guessMapping(headings: readonly string[], rows: readonly (readonly unknown[])[]): GuessedMapping {
  requireList(action, "the headings", headings);
  requireList(action, "the rows", rows);
  for (const heading of headings) if (typeof heading !== "string") refuse(action, "each heading", "text", heading);
  for (const row of rows) requireList(action, "each row", row);
  const guesses: ColumnGuess[] = [];
  const notGuessed: NotGuessed[] = [];
  const silent = new Set(["", ...notKnownWords.map((word) => word.toLowerCase())]);
  for (const [at, heading] of headings.entries()) {
    const cells = rows.map((row) => `${row[at] ?? ""}`.trim()).filter((cell) => !silent.has(cell.toLowerCase()));
    const guess = guessColumn(heading, cells);
    if ("possible" in guess) {
      notGuessed.push(guess);
      continue;
    }
    const twice = guesses.find(({ column }) => column.fact === guess.column.fact);
    if (twice === undefined) guesses.push(guess);
    else {
      const because = `${quoted(twice.column.column)} seems to hold the same fact.`;
      notGuessed.push({ column: heading, because, possible: [guess.column] });
    }
  }
  return { mapping: { columns: guesses.map(({ column }) => column) }, guesses, notGuessed };
}

const action = "guess a mapping";

function guessColumn(heading: string, cells: readonly string[]): ColumnGuess | NotGuessed {
  const name = heading
    .toLowerCase()
    .replace(/%/g, " % ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
  const meanings = known.find(([pattern]) => pattern.test(name))?.[1];
  if (meanings === undefined) return notGuessed(heading, "The heading is not known.", []);
  if (cells.length === 0) {
    const possible = meanings.map((meaning) => columnOf(heading, meaning));
    return notGuessed(heading, "No row says anything in it.", possible);
  }
  const first = existing(meanings[0]);
  const { field } = existing(fieldAt(first.fact));
  if (isRange(field)) return guessNumbers(heading, cells, meanings);
  const column = columnOf(heading, first);
  if (field === "date") return guessDates(column, cells);
  return guessWords(column, field, cells);
}

function columnOf(heading: string, { fact, unit }: HeadingMeaning): ColumnMapping {
  return { column: heading, fact, ...(unit === undefined ? {} : { unit }) };
}

function notGuessed(column: string, because: string, possible: readonly ColumnMapping[]): NotGuessed {
  return { column, because, possible };
}

/** Numbers decide between the meanings of a heading: all of them have to lie where exactly one of them lies. */
function guessNumbers(
  heading: string,
  cells: readonly string[],
  meanings: readonly HeadingMeaning[],
): ColumnGuess | NotGuessed {
  const commas = cells.filter((cell) => /^\d+,\d+/.test(cell));
  const points = cells.filter((cell) => /^\d*\.\d+/.test(cell));
  const all = meanings.map((meaning) => columnOf(heading, meaning));
  if (commas.length > 0 && points.length > 0) {
    return notGuessed(heading, "Some cells have a decimal comma and some a decimal point.", all);
  }
  if (commas.length > 0 && commas.every((cell) => /^\d{1,3}(,\d{3})+$/.test(cell))) {
    return notGuessed(heading, "The commas may stand before decimals or between thousands.", all);
  }
  const decimal = commas.length > 0 ? ({ decimal: "," } as const) : {};
  const fitting = meanings.filter((meaning) => {
    if (otherUnit(heading, meaning.fact, meaning.unit) !== undefined) return false;
    const [from, to] = [existing(meaning.from), existing(meaning.to)];
    const read = cellReader({ ...columnOf(heading, meaning), unit: undefined, ...decimal }, {});
    return cells.every((cell) => {
      const { value, problem } = read(cell);
      // A cell that brings its own unit says what it is.
      if (/[a-z[%]/i.test(cell)) return problem === undefined;
      return typeof value === "number" && value >= from && value <= to;
    });
  });
  const possible = fitting.map((meaning) => ({ ...columnOf(heading, meaning), ...decimal }));
  const [only, ...others] = possible;
  if (only === undefined) return notGuessed(heading, "Its numbers fit no fact its heading can mean.", all);
  if (others.length > 0) {
    const labels = possible.map((each) => labelOf(each));
    return notGuessed(heading, `Its numbers fit ${labels.join(" and ")}.`, possible);
  }
  const { from, to } = existing(fitting[0]);
  const comma = commas.length > 0 ? " with a decimal comma" : "";
  return { column: only, because: `The heading, and all numbers${comma} lie from ${from} to ${to}: ${labelOf(only)}.` };
}

function labelOf({ fact, unit }: ColumnMapping): string {
  const label = factLabel(fact as CaseFact);
  return unit === undefined ? label : `${label}, written in ${unit}`;
}

/** Dates decide their order where one of them has a day beyond twelve. */
function guessDates(column: ColumnMapping, cells: readonly string[]): ColumnGuess | NotGuessed {
  const orders = ([undefined, "day-month-year", "month-day-year"] as const).filter((dates) => {
    const read = cellReader({ ...column, dates }, {});
    return cells.every((cell) => read(cell).problem === undefined);
  });
  const withOrder = (dates: DateOrder | undefined): ColumnMapping =>
    dates === undefined ? column : { ...column, dates };
  const [first] = orders;
  if (orders.length === 0) return notGuessed(column.column, "Some cells are no dates.", [column]);
  if (orders.length === 2)
    return notGuessed(column.column, "Day and month may stand in either order.", orders.map(withOrder));
  const written = first === undefined ? "with the year first" : first.replaceAll("-", ", ");
  return { column: withOrder(first), because: `The heading, and all cells are dates written ${written}.` };
}

function guessWords(column: ColumnMapping, field: PlainField, cells: readonly string[]): ColumnGuess | NotGuessed {
  const meant = tableOnlySynonyms[column.fact as LabeledFact] ?? {};
  const used = Object.entries(meant).filter(([word]) => cells.some((cell) => cell.toLowerCase() === word));
  const full = used.length === 0 ? column : { ...column, words: Object.fromEntries(used) };
  const read = cellReader(full, {});
  const unread = [...new Set(cells)].filter((cell) => read(cell).problem !== undefined);
  if (field === "flag" && cells.some((cell) => /^[01]$/.test(cell))) {
    return notGuessed(column.column, "The meaning of 0 and 1 is not stated.", [column]);
  }
  if (unread.length === new Set(cells).size) {
    return notGuessed(column.column, `Its words are not known: ${unread.slice(0, 5).map(quoted).join(", ")}.`, [
      column,
    ]);
  }
  const meaning = used.map(([word, value]) => `${quoted(word)} as ${String(value)}`).join(", ");
  const open = unread.length === 0 ? "" : ` Not known: ${unread.slice(0, 5).map(quoted).join(", ")}.`;
  return { column: full, because: `The heading${meaning === "" ? "" : `; reads ${meaning}`}.${open}` };
}
