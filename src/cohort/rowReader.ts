import { schemaVersion } from "../case/candidate.ts";
import { existing } from "../internal/guards.ts";
import { type ParsedCase, parseCase } from "../record/parseCase.ts";
import { type CellReader, cellReader } from "./readCell.ts";
import { problemAt, type RowProblem } from "./rowProblem.ts";
import type { TableMapping } from "./tableMapping.ts";

/** A row of a table, read as a case. */
export interface CaseRow extends Extract<ParsedCase, { ok: true }> {
  /** The line of the file where it begins, from 1; for rows of objects their number. */
  readonly line: number;
  /** What the table calls it, where the mapping says in which column. */
  readonly id?: string;
}

/** A row that is no case, or what is to be said of the table as a whole. */
export interface ProblemRow {
  /** There is no case. */
  readonly ok: false;
  /** The line of the file; 0 where the table as a whole is meant. */
  readonly line: number;
  /** What the table calls it. */
  readonly id?: string;
  /** What is wrong. */
  readonly problems: readonly RowProblem[];
}

/** A row as it was read. */
export type TableRow = CaseRow | ProblemRow;

/** Turns the cells of a row, in the order of the headings, into a case. */
export type RowReader = (line: number, cells: readonly unknown[]) => TableRow;

interface ReadColumn {
  readonly at: number;
  readonly heading: string;
  readonly steps: readonly string[];
  readonly read: CellReader;
}

/** Prepares what every row needs, once. Columns of the mapping that the headings lack are not read. */
export function rowReader(mapping: TableMapping, headings: readonly string[]): RowReader {
  const columns = mapping.columns.flatMap((column): readonly ReadColumn[] => {
    const at = headings.indexOf(column.column);
    if (at < 0) return [];
    return [{ at, heading: column.column, steps: column.fact.split("."), read: cellReader(column, mapping) }];
  });
  const constants = Object.entries(mapping.always ?? {}).map(([fact, value]) => [fact.split("."), value] as const);
  const named = mapping.id === undefined ? -1 : headings.indexOf(mapping.id);
  return (line, cells) => {
    const name = named < 0 ? undefined : cells[named];
    const id = name === undefined || name === null || name === "" ? {} : { id: String(name) };
    const problems: RowProblem[] = [];
    const draft: Node = {
      case: { schema: schemaVersion, ...(mapping.asOf === undefined ? {} : { asOf: mapping.asOf }) },
    };
    for (const { at, heading, steps, read } of columns) {
      const { value, problem } = read(cells[at]);
      if (problem !== undefined) problems.push(problemAt(line, heading, problem));
      else if (value !== undefined) put(draft, steps, value);
    }
    if (problems.length > 0) return { ok: false, line, ...id, problems };
    for (const [steps, value] of constants) if (isStated(draft, steps)) put(draft, steps, value);
    const places = new Map<string, string>();
    const input = listsOf(draft, "", "", places);
    return { ...readAsCase(line, input, (path) => headingOf(path, places, columns)), ...id };
  };
}

/** Reads a value as a case; the issues of one that is none become problems of its line. */
export function readAsCase(
  line: number,
  input: unknown,
  heading: (path: string) => string | undefined = () => undefined,
): TableRow {
  const read = parseCase(input);
  if (read.ok) return { ok: true, line, value: read.value, warnings: read.warnings };
  const problems = read.issues.map(({ path, message }) =>
    problemAt(line, heading(path), { code: "not-a-case", said: message }),
  );
  return { ok: false, line, problems };
}

/** A part of a case while it is put together: a list is kept by its places, since columns fill some of them. */
type Node = { [step: string]: unknown };

function put(draft: Node, steps: readonly string[], value: unknown): void {
  let node = draft;
  for (const step of steps.slice(0, -1)) {
    node[step] ??= {};
    node = node[step] as Node;
  }
  node[existing(steps.at(-1))] = value;
}

/** Whether the list entry that a fact lies in, where it lies in one, is there already. */
function isStated(draft: Node, steps: readonly string[]): boolean {
  let node: unknown = draft;
  const entry = steps.map(isPlace).lastIndexOf(true);
  for (const step of steps.slice(0, entry + 1)) {
    node = (node as Node | undefined)?.[step];
  }
  return node !== undefined;
}

function isPlace(step: string): boolean {
  return /^\d+$/.test(step);
}

/** Puts lists in the place of what was kept by places; what no column filled leaves no gap. Keeps where each entry came from. */
function listsOf(node: unknown, from: string, to: string, places: Map<string, string>): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  // An object in a cell may lead back to itself, and no fact of a case lies as deep.
  if (from.split(".").length > 12) return undefined;
  const steps = Object.keys(node);
  const isListed = steps.length > 0 && steps.every(isPlace);
  const order = isListed ? steps.sort((a, b) => Number(a) - Number(b)) : steps;
  const parts = order.map((step, at) => {
    const [before, after] = [`${from}${step}`, `${to}${isListed ? at : step}`];
    places.set(after, before);
    return [step, listsOf((node as Node)[step], `${before}.`, `${after}.`, places)] as const;
  });
  return isListed ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The column that filled a place of the case, the nearest above it where none filled it itself. */
function headingOf(
  path: string,
  places: ReadonlyMap<string, string>,
  columns: readonly ReadColumn[],
): string | undefined {
  const from = places.get(path) ?? path;
  return columns.find(({ steps }) => steps.join(".") === from)?.heading;
}
