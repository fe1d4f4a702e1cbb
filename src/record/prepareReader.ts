import { schemaVersion } from "../case/candidate.ts";
import {
  type Field,
  isByFact,
  isList,
  isPlain,
  isRange,
  isRequired,
  type ObjectField,
  type PlainField,
} from "../case/field.ts";
import { mostEntries } from "../case/ranges.table.ts";
import { acceptedWords } from "../case/synonyms.ts";
import { writtenDate } from "../case/writtenDate.ts";
import { isFactOfCase } from "./isFactOfCase.ts";
import { isShort } from "./limits.ts";

/** What a reader hands back for a value that does not fit. */
export const refused = "refused";

/** Copies a value that fits; `undefined` where it states nothing, {@link refused} where it does not fit. */
export type Reader = (value: unknown) => unknown;

/**
 * Prepares the reader of a field, one function a node of the table, so that reading traverses no table. A reader says
 * only whether a value fits: what is wrong with one that does not is found by {@link readField}, field by field.
 */
export function prepareReader(field: Field): Reader {
  if (isRequired(field)) return prepareReader(field.required);
  if (isList(field)) return listReader(prepareReader(field.each), field.emptyMeansNone === true);
  if (isByFact(field)) {
    const wordOf = prepareReader(field.byFact);
    return namedReader((name) => (isFactOfCase(name) ? wordOf : undefined), []);
  }
  return isPlain(field) ? plainReader(field) : objectReader(field);
}

function listReader(entryOf: Reader, emptyMeansNone: boolean): Reader {
  return (value) => {
    if (!Array.isArray(value) || value.length > mostEntries) return refused;
    if (value.length === 0 && !emptyMeansNone) return undefined;
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      const entry = entryOf(value[at]);
      if (entry === refused) return refused;
      // An entry without a fact keeps its place.
      copy.push(entry === undefined ? {} : entry);
    }
    return copy;
  };
}

function objectReader(fields: ObjectField): Reader {
  const named = Object.entries(fields);
  const readers = new Map(named.map(([name, field]) => [name, prepareReader(field)]));
  const required = named.flatMap(([name, field]) => (isRequired(field) ? [name] : []));
  return namedReader((name) => readers.get(name), required);
}

/** The reader of an object with the reader of each name; a name that has none is refused, a note is left out. */
function namedReader(readerOf: (name: string) => Reader | undefined, required: readonly string[]): Reader {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refused;
    const stated = value as Readonly<Record<string, unknown>>;
    const copy: Record<string, unknown> = {};
    let empty = true;
    for (const name of Object.keys(stated)) {
      const read = readerOf(name);
      if (read === undefined) {
        if (name === "note") continue;
        return refused;
      }
      const part = stated[name];
      if (part === null || part === undefined) continue;
      const kept = read(part);
      if (kept === refused) return refused;
      if (kept === undefined) continue;
      copy[name] = kept;
      empty = false;
    }
    for (const name of required) if (copy[name] === undefined) return refused;
    return empty ? undefined : copy;
  };
}

function plainReader(field: PlainField): Reader {
  if (field === "text") return (value) => (typeof value === "string" && isShort(value) ? value : refused);
  if (field === "flag") return (value) => (typeof value === "boolean" ? value : refused);
  if (field === "date") return (value) => (typeof value === "string" && writtenDate.test(value) ? value : refused);
  if (field === "version") return (value) => (value === schemaVersion ? value : refused);
  if (isRange(field)) {
    const [from, to, step] = field;
    const counts = step === 1;
    return (value) =>
      typeof value === "number" && value >= from && value <= to && (!counts || Number.isInteger(value))
        ? value
        : refused;
  }
  const words = acceptedWords(field);
  return (value) => words.get(value) ?? refused;
}
