import { schemaVersion } from "../case/candidate.ts";
import { caseFields } from "../case/caseFields.table.ts";
import type { FactPattern } from "../case/fact.ts";
import { entryLabels, factLabels, headerLabels, type LabeledFact } from "../case/factLabels.table.ts";
import { factOwner } from "../case/factOwner.ts";
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
import { unitOf } from "../case/unitOf.ts";
import { writtenDate } from "../case/writtenDate.ts";
import { existing } from "../internal/guards.ts";
import { mostCharacters } from "./limits.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Describes a case as JSON Schema, from the table the parser reads. The package carries it as a file that is written when
 * the package is built, for whoever checks cases without JavaScript.
 *
 * It accepts what the parser accepts, field by field: `null` for whatever may be absent, a `note` in any object, no other
 * name. What two fields say together it cannot hold against each other (a lesion in a lobe that is gone); the parser does.
 */
export function caseJsonSchema(): JsonSchema {
  const { properties, ...rest } = schemaOf(caseFields, "", false);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:${schemaVersion.replace("/", ":")}:case`,
    title: "Case for the tumor board: metastases in the lung",
    description:
      "Any fact may be absent or null, which both mean that it is not known. Dates are written YYYY, YYYY-MM or YYYY-MM-DD. " +
      "Numbers are bounded by what no person exceeds; names carry their units. A note may stand in any object and is ignored.",
    properties: { ...(properties as object), $schema: { title: "Address of this schema", type: anything } },
    ...rest,
  };
}

/** The schema of one field at its place in a case, which may be `null` where it may be absent. */
function schemaOf(field: Field, place: string, orNull: boolean): JsonSchema {
  if (isRequired(field)) return schemaOf(field.required, place, false);
  const type = (name: string): unknown => (orNull ? [name, "null"] : name);
  if (isPlain(field)) return { ...descriptionOf(place), ...plainSchema(field, type, orNull ? [null] : []) };
  if (isList(field)) {
    const items = { ...entryTitle(place), ...schemaOf(field.each, `${place}.*`, false) };
    return { ...descriptionOf(place), type: type("array"), maxItems: mostEntries, items };
  }
  if (isByFact(field)) {
    const words = plainSchema(field.byFact, type, [null]);
    const paths = { pattern: `^(note|${factPaths(caseFields, []).join("|")})$${lastLine}` };
    return {
      ...descriptionOf(place),
      type: type("object"),
      properties: { note },
      additionalProperties: words,
      propertyNames: paths,
    };
  }
  return { ...descriptionOf(place), type: type("object"), ...namesOf(field, place) };
}

function namesOf(fields: ObjectField, place: string): JsonSchema {
  const named = Object.entries(fields);
  const below = (name: string): string => (place === "" ? name : `${place}.${name}`);
  return {
    properties: {
      ...Object.fromEntries(named.map(([name, field]) => [name, schemaOf(field, below(name), true)])),
      note,
    },
    required: named.flatMap(([name, field]) => (isRequired(field) ? [name] : [])),
    additionalProperties: false,
  };
}

/** What may be anything, said by its types, so that a generator of forms offers a field for it. */
const anything = ["string", "number", "boolean", "object", "array", "null"];

const note = { title: "Note", description: "Free text; no rule reads it.", type: anything };

function entryTitle(list: string): JsonSchema {
  const title = entryLabels[list];
  return title === undefined ? {} : { title };
}

/** The label of a field with its unit, and who brings it; the header has its label alone. */
function descriptionOf(place: string): JsonSchema {
  const header = headerLabels[place];
  if (header !== undefined) return { title: header };
  if (!Object.hasOwn(factLabels, place)) return {};
  const label = factLabels[place as LabeledFact].replace("*", "the lesion");
  const unit = unitOf(place);
  const owner = factOwner(place as FactPattern).replace("-", " ");
  return {
    title: `${existing(label[0]).toUpperCase()}${label.slice(1)}${unit === undefined ? "" : ` (${unit})`}`,
    description: `Supplied by the ${owner}.`,
  };
}

/** The paths of all facts as one pattern a field, places in lists by their numbers. */
function factPaths(field: Field, path: readonly string[]): readonly string[] {
  if (path[0] === "case") return [];
  if (isList(field)) return [path.join("\\."), ...factPaths(field.each, [...path, "(0|[1-9][0-9]?[0-9]?)"])];
  const own = path.length === 0 ? [] : [path.join("\\.")];
  if (isPlain(field) || isByFact(field) || isRequired(field)) return own;
  return [...own, ...Object.entries(field).flatMap(([name, each]) => factPaths(each, [...path, name]))];
}

/** Some languages let `$` stand before a last line break. */
const lastLine = "(?!\\n)";

function plainSchema(field: PlainField, type: (name: string) => unknown, orElse: readonly null[]): JsonSchema {
  if (field === "version") return { const: schemaVersion };
  if (field === "text") return { type: type("string"), maxLength: mostCharacters };
  if (field === "flag") return { type: type("boolean") };
  if (field === "date") {
    // Some languages count other digits among \d as well.
    const pattern = `${writtenDate.source.replaceAll("\\d", "[0-9]")}`.replaceAll("$", `$${lastLine}`);
    return { type: type("string"), minLength: 4, maxLength: 10, pattern };
  }
  if (isRange(field)) {
    const [minimum, maximum, step] = field;
    return { type: type(step ? "integer" : "number"), minimum, maximum };
  }
  return { enum: [...acceptedWords(field).keys(), ...orElse] };
}
