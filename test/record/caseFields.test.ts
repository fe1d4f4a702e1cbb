import { describe, expect, it } from "vitest";
import { caseFields } from "../../src/case/caseFields.table.ts";
import { type Field, isByFact, isList, isPlain, isRange, isRequired, type PlainField } from "../../src/case/field.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { everyFieldWith } from "./everyField.ts";

/** The issues of the whole case with one value in it, as sentences. */
function issues(path: string, value: unknown): readonly string[] {
  const read = parseCase(everyFieldWith(path, value));
  return read.ok ? [] : read.issues.map(({ message }) => message);
}

/** Every place of a case whose value has no parts, in the first entry of each list. */
function placesOf(field: Field, path: string): readonly (readonly [path: string, field: PlainField])[] {
  if (isRequired(field)) return placesOf(field.required, path);
  if (isList(field)) return placesOf(field.each, `${path}.0`);
  if (isPlain(field)) return [[path, field]];
  if (isByFact(field)) return [];
  return Object.entries(field).flatMap(([name, part]) => placesOf(part, path === "" ? name : `${path}.${name}`));
}

const places = placesOf(caseFields as unknown as Field, "");
const at = (kind: string) => places.filter(([, field]) => field === kind).map(([path]) => path);

/** What a value must be, in words; issues of another kind, such as a lesion in two lobes, are beside the point. */
function refusal(path: string, value: unknown, bound: string): readonly string[] {
  return issues(path, value).filter((message) => message.startsWith(`${path} must be ${bound}, got `));
}

it("has numbers, words, dates, segments, text, yes and no", () => {
  const kinds = places.map(([, field]) => (typeof field === "string" ? field : typeof field[0]));
  expect([...new Set(kinds)].sort()).toEqual(["date", "flag", "number", "segment", "string", "text", "version"]);
});

describe.each(places.flatMap(([path, field]) => (isRange(field) ? [[path, ...field] as const] : [])))(
  "the number at %s",
  (path, least, most, step) => {
    const bound = `a ${step ? "whole number" : "number"} from ${least} to ${most}`;

    it("is taken at both ends of its range", () => {
      for (const end of [least, most]) expect(refusal(path, end, bound)).toEqual([]);
    });

    it("is refused beyond them, with one sentence", () => {
      for (const value of [least - 1, most + 1, 1e300, Number.NaN, Number.POSITIVE_INFINITY])
        expect(issues(path, value)).toEqual([`${path} must be ${bound}, got ${value}`]);
    });

    it("is refused as text, truth value, list, and in parts where it counts", () => {
      expect(issues(path, "7")).toEqual([`${path} must be ${bound}, got "7"`]);
      expect(issues(path, true)).toEqual([`${path} must be ${bound}, got true`]);
      expect(issues(path, [7])).toEqual([`${path} must be ${bound}, got a list`]);
      const part = (least + most) / 2 + 0.3;
      expect(refusal(path, part, bound)).toEqual(step ? [`${path} must be ${bound}, got ${part}`] : []);
    });
  },
);

describe.each(
  places.flatMap(([path, field]) => (Array.isArray(field) && !isRange(field) ? [[path, ...field] as const] : [])),
)("the word at %s", (path, ...words) => {
  const bound = `one of ${words.join(", ")}`;

  it("is each of its list, and no other", () => {
    for (const word of words) expect(refusal(path, word, bound)).toEqual([]);
    for (const value of ["sometimes", "", words[0]?.toUpperCase()].filter((each) => !words.includes(`${each}`)))
      expect(issues(path, value)[0]).toMatch(
        new RegExp(`^${path} must be ${bound}(, or left out .*)?, got "${value}"$`),
      );
    expect(issues(path, 1)[0]).toBe(`${path} must be ${bound}, got 1`);
  });
});

it.each(at("flag"))("takes true and false at %s", (path) => {
  expect(issues(path, true)).toEqual([]);
  expect(issues(path, false)).toEqual([]);
  expect(issues(path, "yes")).toEqual([`${path} must be true or false, got "yes"`]);
  expect(issues(path, 1)).toEqual([`${path} must be true or false, got 1`]);
});

it.each(at("segment"))("takes the name of a segment at %s", (path) => {
  expect(issues(path, 8)).toEqual([`${path} must be the name of a lung segment, got 8`]);
});

it.each(at("text"))("takes text at %s", (path) => {
  expect(refusal(path, "", "text")).toEqual([]);
  expect(issues(path, 3)).toEqual([`${path} must be text, got 3`]);
});

it("takes of an absent fact why it is absent", () => {
  expect(issues("case.absentReasons", { "lungFunction.fev1Liters": "forgotten" })).toEqual([
    'case.absentReasons.lungFunction.fev1Liters must be one of not-performed, unable, declined, got "forgotten"',
  ]);
});

describe.each(at("date"))("the date at %s", (path) => {
  const bound = "an existing date of 1900 to 2199, as YYYY, YYYY-MM or YYYY-MM-DD";

  it.each(["1900", "2199", "2024-01", "2024-12", "2024-02-29", "2000-02-29", "2023-02-28", "2024-04-30", "2024-12-31"])(
    "takes %s",
    (date) => {
      expect(issues(path, date)).toEqual([]);
    },
  );

  it.each([
    ...["1899", "2200", "2024-00", "2024-13", "2024-1", "2024-02-30", "2023-02-29", "1900-02-29", "2100-02-29"],
    ...["2024-04-31", "2024-01-32", "2024-01-00", "20240101", "01.02.2024", "2024-01-01T00:00", "2024-02-29 ", ""],
    2024,
  ])("refuses %j", (date) => {
    expect(issues(path, date)).toEqual([`${path} must be ${bound}, got ${JSON.stringify(date)}`]);
  });
});

describe("the parts of a case", () => {
  const objects = ["patient", "patient.cardiac", "primary", "course", "extrathoracic", "chest", "lesions.0", "lungs"];
  const moreObjects = ["lesions.0.tissue", "lungFunction", "exercise", "liver", "systemicAlternative", "plan"];

  it.each([...objects, ...moreObjects, "plan.stages.0", "staging.0", "patient.lungEvents.0", "case"])(
    "are an object at %s, and a misspelled field of it is an issue",
    (path) => {
      expect(issues(path, "text")).toContain(`${path} must be an object with named fields, got "text"`);
      const [sentence, ...others] = issues(`${path}.fev1Percent`, 1);
      expect(sentence).toMatch(
        /^\S+\.fev1Percent must be one of the fields \w+(, \w+)+ \(unknown field(, did you mean \w+\?)?\), got "fev1Percent"$/,
      );
      expect(others).toEqual([]);
      expect(issues(`${path}.note`, { any: ["thing"] })).toEqual([]);
    },
  );

  it.each([
    "staging",
    "patient.lungEvents",
    "lesions.0.adjacent",
    "lesions.0.segments",
    "chest.stations",
    "lungs.absentSegments",
  ])("are a list at %s", (path) => {
    expect(issues(path, { 0: "text" })).toEqual([`${path} must be a list, got an object`]);
    expect(issues(path, [])).toEqual([]);
  });
});
