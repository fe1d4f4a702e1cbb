import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { factPaths } from "../candidacy/anyCandidate.ts";
import { everyField, everyFieldWith } from "./everyField.ts";

interface Part {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

const schema = caseJsonSchema();
const judged = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const parts = (schema as Part).properties ?? {};

/** Every part that describes an object, with its place. */
function objects(part: Part, place = ""): readonly (readonly [string, Part])[] {
  return [
    ...(part.properties ? [[place, part] as const] : []),
    ...Object.entries(part.properties ?? {}).flatMap(([name, each]) => objects(each, `${place}.${name}`)),
    ...(part.items ? objects(part.items, place) : []),
  ];
}

describe("the case as JSON Schema", () => {
  it("states its draft, its name and what it is, and takes the version of the shape for its own", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:metastasectomy:1:case",
      title: "Case for the tumor board: metastases in the lung",
      description: expect.stringContaining("absent or null, which both mean that it is not known"),
      type: "object",
    });
    expect(schema.description).not.toMatch(/ {2}|\.[A-Z]/);
    expect(parts.case).toMatchObject({ type: "object", properties: { schema: { const: "metastasectomy/1" } } });
  });

  it("is plain data that survives the way through a file", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  it("describes every field of a case, bounded on both sides, a choice or null", () => {
    expect(parts.patient).toMatchObject({ type: ["object", "null"], additionalProperties: false, required: [] });
    expect(parts.patient?.properties).toMatchObject({
      sex: { enum: ["male", "female", null] },
      ageYears: { type: ["number", "null"], minimum: 0, maximum: 120 },
      ecog: { type: ["integer", "null"], minimum: 0, maximum: 4 },
      homeOxygen: { type: ["boolean", "null"] },
      lungEvents: { type: ["array", "null"], items: { type: "object" } },
    });
    expect(parts.primary?.properties?.histology).toEqual({
      title: "Histology of the primary tumor",
      description: "Supplied by the pathologist.",
      type: ["string", "null"],
      maxLength: 2000,
    });
    expect(parts.primary?.properties?.diagnosedOn).toMatchObject({
      type: ["string", "null"],
      pattern: expect.any(String),
    });
    expect(parts.lesions?.items?.properties?.depthMm).toEqual({
      title: "Depth of the lesion below the pleura (mm)",
      description: "Supplied by the radiologist.",
      type: ["number", "null"],
      minimum: 0,
      maximum: 400,
    });
    expect(parts.lesions?.items?.properties?.segments).toMatchObject({
      type: ["array", "null"],
      maxItems: 200,
      items: { enum: [...segmentsOf()] },
    });
    expect(parts.case?.properties?.asOf).toMatchObject({ type: "string" });
    expect(parts.case?.properties?.absentReasons).toEqual({
      title: "Why a fact is not recorded",
      type: ["object", "null"],
      properties: { note: expect.objectContaining({ title: "Note" }) },
      propertyNames: { pattern: expect.stringContaining("patient\\.ecog") },
      additionalProperties: { enum: ["not-performed", "unable", "declined", null] },
    });
  });

  it("needs the header, its version and its day, and the structure beside a lesion, and nothing else", () => {
    const required = objects(schema).flatMap(([place, part]) => part.required?.map((name) => `${place}.${name}`));
    expect(required.filter((name) => name !== undefined)).toEqual([
      ".case",
      ".case.schema",
      ".case.asOf",
      ".lesions.adjacent.structure",
    ]);
  });

  it("allows a note in every object, and no other name but a path among the reasons", () => {
    for (const [place, part] of objects(schema)) {
      expect([place, part.properties?.note]).toMatchObject([
        place,
        { title: "Note", type: expect.arrayContaining(["null", "object"]) },
      ]);
      if (place !== ".case.absentReasons") expect([place, part.additionalProperties]).toEqual([place, false]);
    }
    expect(objects(schema).length).toBeGreaterThanOrEqual(28);
  });

  it("accepts the case that fills every field", () => {
    expect(judged(everyField)).toBe(true);
  });

  const paths = factPaths(everyField).map((path) => path.join("."));
  it.each(paths.filter((path) => !/\.\d+$|^case|structure$/.test(path)))("accepts null at %s", (path) => {
    expect(judged(everyFieldWith(path, null))).toBe(true);
  });

  it.each(["2026-02-30", "2026-13", "2026-11-24T10:00", "24.11.2026", 2026])("refuses the date %j", (date) => {
    expect(judged(everyFieldWith("primary.diagnosedOn", date))).toBe(false);
  });

  it("refuses a line break behind a date in languages whose $ lets one stand, and digits of other scripts", () => {
    const { pattern, minLength, maxLength } = (parts.primary?.properties?.diagnosedOn ?? {}) as Readonly<
      Record<string, unknown>
    >;
    expect([minLength, maxLength]).toEqual([4, 10]);
    expect(pattern).not.toContain("\\d");
    // As Python reads it: `$` before a last line break.
    const asPython = new RegExp(String(pattern).replaceAll("$", "(?=\\n?$)").replaceAll("(?!\\n)", "(?!\\n)"));
    expect(asPython.test("2026-11")).toBe(true);
    expect(asPython.test("2026-11\n")).toBe(false);
  });

  it.each(["patinet.ecog", "", "lesions.999x.depthMm", "constructor"])("refuses a reason for %j", (name) => {
    expect(judged({ case: { ...everyField.case, absentReasons: { [name]: "unable" } } })).toBe(false);
    expect(judged({ case: { ...everyField.case, absentReasons: { "lesions.0.depthMm": "unable" } } })).toBe(true);
  });

  it("takes the name of its schema at the root", () => {
    expect(judged({ $schema: "./case.schema.json", ...everyField })).toBe(true);
  });
});
