import { segmentsOf } from "../anatomy/segment.ts";
import { caseFields } from "./caseFields.table.ts";
import type { Field, ListField, ObjectField, PlainField, RangeField, RequiredField, WordField } from "./field.ts";
import { schemaVersion } from "./schemaVersion.ts";
import { writtenDate } from "./writtenDate.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Describes a case as JSON Schema, from the table the parser reads. The package carries it as a file that is written when
 * the package is built, for whoever checks cases without JavaScript.
 *
 * It accepts what the parser accepts, field by field: `null` for whatever may be absent, a `note` in any object, no other
 * name. What two fields say together it cannot hold against each other (a lesion in a lobe that is gone); the parser does.
 */
export function caseJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:${schemaVersion.replace("/", ":")}:case`,
    title: "Case for the tumor board: metastases in the lung",
    description:
      "Any fact may be absent or null, which both mean that it is not known. Dates are written YYYY, YYYY-MM or YYYY-MM-DD. " +
      "Numbers are bounded by what no person exceeds; names carry their units. A note may stand in any object and is ignored.",
    ...schemaOf(caseFields, []),
  };
}

/** The schema of one field, with what else it may hold: `null`, or nothing else. */
function schemaOf(field: Field, orElse: readonly [null] | readonly []): JsonSchema {
  const { required, each } = field as Partial<RequiredField & ListField>;
  const type = (name: string) => (orElse.length > 0 ? [name, "null"] : name);
  if (required) return schemaOf(required, []);
  if (each) return { type: type("array"), items: schemaOf(each, []) };
  if (typeof field === "object" && !Array.isArray(field)) {
    return { type: type("object"), ...namesOf(field as ObjectField) };
  }
  return plainSchema(field as PlainField, type, orElse);
}

function namesOf({ "*": anyOther, ...fields }: ObjectField): JsonSchema {
  const named = Object.entries(fields as Readonly<Record<string, Field>>);
  return {
    properties: {
      ...Object.fromEntries(named.map(([name, field]) => [name, schemaOf(field, [null])])),
      note: {},
    },
    required: named.filter(([, field]) => (field as Partial<RequiredField>).required).map(([name]) => name),
    additionalProperties: anyOther === undefined ? false : schemaOf(anyOther, [null]),
  };
}

function plainSchema(field: PlainField, type: (name: string) => unknown, orElse: readonly null[]): JsonSchema {
  if (field === "version") return { const: schemaVersion };
  if (field === "text") return { type: type("string") };
  if (field === "flag") return { type: type("boolean") };
  if (field === "date") return { type: type("string"), pattern: writtenDate.source };
  if (field === "segment") return { enum: [...segmentsOf(), ...orElse] };
  const [minimum, maximum, step] = field as RangeField;
  if (typeof minimum === "number") return { type: type(step ? "integer" : "number"), minimum, maximum };
  return { enum: [...(field as WordField), ...orElse] };
}
