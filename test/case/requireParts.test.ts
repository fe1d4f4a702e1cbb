import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { caseParts } from "../../src/case/caseParts.table.ts";
import { requireParts } from "../../src/case/requireParts.ts";
import { everyField } from "../record/everyField.ts";

const holes: unknown[] = [];
holes.length = 2;
const circular: Record<string, unknown> = {};
circular.patient = circular;

/** What no case has: where, what stands there, and how it is refused. */
const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
  [{ patient: 5 }, "patient must be an object with named fields, got 5"],
  [{ patient: [] }, "patient must be an object with named fields, got an object"],
  [{ patient: { wish: "accepts" } }, 'patient.wish must be an object with named fields, got "accepts"'],
  [{ patient: { sex: {} } }, "patient.sex must be a plain value, got an object"],
  [{ patient: circular }, "patient.patient must be a plain value, got an object"],
  [{ lesions: {} }, "lesions must be a list, got an object"],
  [{ lesions: "a" }, 'lesions must be a list, got "a"'],
  [{ lesions: [null] }, "lesions.0 must be an object with named fields, got null"],
  [{ lesions: holes }, "lesions.0 must be an object with named fields, got undefined"],
  [{ lesions: [{}, ["a"]] }, "lesions.1 must be an object with named fields, got an object"],
  [{ lesions: [{ adjacent: [null] }] }, "lesions.0.adjacent.0 must be an object with named fields, got null"],
  [{ lesions: [{ segments: [undefined] }] }, "lesions.0.segments.0 must be a plain value, got undefined"],
  [{ lesions: [{ nature: ["benign"] }] }, "lesions.0.nature must be a plain value, got an object"],
  [{ plan: { stages: {} } }, "plan.stages must be a list, got an object"],
  [{ plan: { stages: [null] } }, "plan.stages.0 must be an object with named fields, got null"],
  [
    { plan: { stages: [{ resections: [null] }] } },
    "plan.stages.0.resections.0 must be an object with named fields, got null",
  ],
  [{ staging: [null] }, "staging.0 must be an object with named fields, got null"],
];

describe("a case with other parts than a case has", () => {
  it.each(wrong)("is refused: %#, %j", (sections, message) => {
    expect(() => requireParts("judge", sections, caseParts)).toThrow(new RangeError(`Cannot judge: ${message}`));
    const candidate = { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, ...sections };
    expect(() => candidacy(candidate as never)).toThrow(new RangeError(`Cannot judge candidacy: ${message}`));
  });
});

it("takes every field a case may have, and what is not recorded", () => {
  expect(() => requireParts("judge", everyField as object, caseParts)).not.toThrow();
  const absent = { patient: null, lesions: undefined, plan: { stages: null }, lungs: { emphysema: null } };
  expect(() => requireParts("judge", absent, caseParts)).not.toThrow();
});
