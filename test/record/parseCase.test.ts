import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { type ParsedCase, parseCase } from "../../src/record/parseCase.ts";
import { factPaths } from "../candidacy/anyCandidate.ts";
import { everyField, everyFieldWith } from "./everyField.ts";

const version = '"metastasectomy/1" (a later one needs a later version of this package)';
const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };

/** The sections of a case, in the order of its description. */
const sections =
  "case, patient, primary, course, staging, extrathoracic, chest, lesions, lungs, lungFunction, exercise, liver, systemicAlternative, plan";

/** What is wrong with an input, as sentences. */
function issues(read: ParsedCase): readonly string[] {
  return read.ok ? [] : read.issues.map(({ message }) => message);
}

describe("a case that fills every field", () => {
  it("is accepted, and every field keeps its name and its value", () => {
    const read = parseCase(everyField);
    expect(read).toStrictEqual({ ok: true, value: everyField, warnings: [] });
  });

  it("survives the way through a file", () => {
    expect(parseCase(JSON.parse(JSON.stringify(everyField)))).toStrictEqual(parseCase(everyField));
  });

  const places = factPaths(everyField).map((path) => path.join("."));
  it.each(places.filter((path) => !path.startsWith("case.absentReasons.") && path !== "patient.ageYears"))(
    "counts null at %s as not known",
    (path) => {
      const required = ["case", "case.schema", "case.asOf", "lesions.0.adjacent.0.structure"].includes(path);
      const named = /^lesions\.\d+\.id$/.test(path) || path === "lesions";
      const inList = /\.\d+$/.test(path);
      const read = parseCase(everyFieldWith(path, null));
      expect(read.ok).toBe(!required && !named && !inList);
      if (!read.ok) return;
      const kept = factPaths(read.value).map((each) => each.join("."));
      expect(kept).toEqual(places.filter((each) => each !== path && !each.startsWith(`${path}.`)));
    },
  );

  it("is the smallest case with nothing but its header", () => {
    expect(parseCase({ case: header })).toStrictEqual({ ok: true, value: { case: header }, warnings: [] });
  });
});

describe("what is not a case", () => {
  it.each([
    [null, "nothing"],
    [undefined, "nothing"],
    [3, "3"],
    [true, "true"],
    [[], "a list"],
    ["case", '"case"'],
  ])("is %j", (input, got) => {
    expect(issues(parseCase(input))).toEqual([`The input must be an object with named fields, got ${got}`]);
  });

  it.each([[{}], [{ case: null }], [{ lesions: [] }]])("has no header: %j", (input) => {
    expect(issues(parseCase(input))).toEqual(["case must be an object with named fields, got nothing"]);
  });

  it("lacks the schema, the day, or both", () => {
    expect(issues(parseCase({ case: {} }))).toEqual([
      `case.schema must be ${version}, got nothing`,
      "case.asOf must be an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD, got nothing",
    ]);
  });

  it("was written for a later version, and says so in a sentence", () => {
    expect(issues(parseCase({ case: { ...header, schema: "metastasectomy/2" } }))).toEqual([
      `case.schema must be ${version}, got "metastasectomy/2"`,
    ]);
    expect(issues(parseCase({ case: { ...header, schema: "case" } }))).toEqual([
      `case.schema must be ${version}, got "case"`,
    ]);
    expect(issues(parseCase({ case: { ...header, schema: 1 } }))).toEqual([`case.schema must be ${version}, got 1`]);
  });

  it("names the path, the bound and the value of each issue, all of them at once", () => {
    const read = parseCase({ case: header, patient: { ecog: 7 }, lesions: [{ depthMm: -1 }, { lobe: "lingula" }] });
    expect(read.warnings).toEqual([]);
    expect(read).toMatchObject({
      ok: false,
      issues: [
        {
          path: "patient.ecog",
          bound: "a whole number from 0 to 4",
          value: "7",
          message: "patient.ecog must be a whole number from 0 to 4, got 7",
        },
        {
          path: "lesions.0.depthMm",
          bound: "a number from 0 to 400",
          value: "-1",
          message: "lesions.0.depthMm must be a number from 0 to 400, got -1",
        },
        {
          path: "lesions.1.lobe",
          bound: "one of right-upper, right-middle, right-lower, left-upper, left-lower",
          value: '"lingula"',
        },
      ],
    });
  });

  it("shows the first 80 letters of a long text", () => {
    expect(issues(parseCase({ case: header, patient: { ageYears: "x".repeat(200) } }))).toEqual([
      `patient.ageYears must be a number from 0 to 120, got "${"x".repeat(80)}"`,
    ]);
  });

  it("holds null where a list has an entry", () => {
    expect(issues(parseCase({ case: header, lesions: [null, []] }))).toEqual([
      "lesions.0 must be an object with named fields, got nothing",
      "lesions.1 must be an object with named fields, got a list",
    ]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "Patient", "patients"])(
    "has a field called %s",
    (name) => {
      const input = JSON.parse(`{"case": ${JSON.stringify(header)}, "${name}": {"ageYears": 61}}`);
      const [sentence, ...others] = issues(parseCase(input));
      expect(sentence).toContain(`${name} must be one of the fields ${sections} (unknown field`);
      expect(others).toEqual([]);
      expect(({} as { ageYears?: number }).ageYears).toBeUndefined();
    },
  );

  it("contradicts itself, with the place and what it would have to be", () => {
    expect(
      issues(
        parseCase({
          case: header,
          lesions: [{ lobe: "right-upper", segments: ["left-anterior"] }],
          extrathoracic: { state: "none-found", sites: [{ site: "liver" }] },
        }),
      ),
    ).toEqual([
      'lesions.0.segments.0 must be a segment of the right-upper lobe, got "left-anterior"',
      "extrathoracic.sites must be an empty list where none was found, got a list",
    ]);
    expect(issues(parseCase({ case: header, lungs: { obstructedSegments: segmentsOf() } }))).toEqual([
      "lungs must be lungs in which at least one segment works, got an object",
    ]);
  });

  it("has several misspelled fields, and every one is named with the names there are", () => {
    const lungFunction = { measured: "2026-11", fev1Percent: 61, dlcoPercentPredicted: 700 };
    const names =
      "measuredOn, fev1PercentPredicted, fev1Liters, fvcLiters, fev1FvcRatio, dlcoPercentPredicted, tlcoMmolPerMinPerKpa, dlcoMlPerMinPerMmHg, equationSet, bronchodilator, hemoglobinGramsPerLiter, dlcoHemoglobinAdjusted, perfusionLeftPercent";
    expect(issues(parseCase({ case: header, lungFunktion: {}, lungFunction }))).toEqual([
      "lungFunction.dlcoPercentPredicted must be a number from 0 to 300, got 700",
      `lungFunction.measured must be one of the fields ${names} (unknown field, did you mean measuredOn?), got "measured"`,
      `lungFunction.fev1Percent must be one of the fields ${names} (unknown field, did you mean fev1PercentPredicted?), got "fev1Percent"`,
      `lungFunktion must be one of the fields ${sections} (unknown field, did you mean lungFunction?), got "lungFunktion"`,
    ]);
  });

  it("nests deeper than any stack", () => {
    interface Nested {
      patient?: Nested;
    }
    let patient: Nested = {};
    for (let level = 0; level < 100_000; level += 1) patient = { patient };
    const input = { case: header, patient };
    expect(issues(parseCase(input))).toEqual([
      expect.stringMatching(
        /^patient\.patient must be one of the fields sex, .*, wish \(unknown field\), got "patient"$/,
      ),
    ]);
  });

  it("leaves the input as it was", () => {
    const input = Object.freeze({ case: Object.freeze({ ...header, note: "kept" }), note: null, lesions: null });
    expect(parseCase(input)).toStrictEqual({ ok: true, value: { case: header }, warnings: [] });
    expect(input.case.note).toBe("kept");
  });
});
