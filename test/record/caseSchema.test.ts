import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { caseSchema } from "../../src/record/caseSchema.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { everyField, everyFieldWith } from "./everyField.ts";

describe("as a schema other libraries can read", () => {
  it("speaks Standard Schema, and gives the case", async () => {
    const { version, vendor, validate } = caseSchema["~standard"];
    expect([version, vendor]).toEqual([1, "valibot"]);
    expect(await validate(everyField)).toEqual({ value: everyField, typed: true });
  });

  it("gives the issues of the parser, each a sentence with the steps to its place", async () => {
    const input = { ...everyField, extrathoracic: { state: "none-found", sites: [{}] }, lungs: { absent: true } };
    const { issues } = await caseSchema["~standard"].validate(input);
    const read = parseCase(input);
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual(issues?.map(({ message }) => message));
    expect(issues).toMatchObject([
      {
        message:
          'lungs.absent must be one of the fields absentSegments, absentSince, obstructedSegments, totalVolumeMl, volumeOn, emphysema (unknown field, did you mean absentSegments?), got "absent"',
        path: [{ key: "lungs" }, { key: "absent" }],
      },
    ]);
  });

  it("names a place in a list by its number, and a path with dots as one step", async () => {
    const input = everyFieldWith("lesions.1.lobe", "lingula") as typeof everyField;
    const reasons = { "lungFunction.fev1Liters": "forgotten" };
    const { issues } = await caseSchema["~standard"].validate({
      ...input,
      case: { ...input.case, absentReasons: reasons },
    });
    expect(issues).toMatchObject([
      { path: [{ key: "case" }, { key: "absentReasons" }, { key: "lungFunction.fev1Liters" }] },
      { path: [{ key: "lesions" }, { key: 1, type: "array" }, { key: "lobe", type: "object" }] },
    ]);
  });

  it("has no path where the whole is no case", async () => {
    const { issues } = await caseSchema["~standard"].validate("case");
    expect(issues).toMatchObject([{ message: 'The input must be an object with named fields, got "case"' }]);
    expect(issues?.[0]?.path).toBeUndefined();
  });

  it("keeps bound, value and input apart for whoever reads valibot's own issues", () => {
    const { issues } = v.safeParse(caseSchema, everyFieldWith("lesions.0.depthMm", -1));
    expect(issues).toMatchObject([{ expected: "a number from 0 to 400", received: "-1", input: -1 }]);
    expect(issues?.[0] && v.getDotPath(issues[0])).toBe("lesions.0.depthMm");
    const [step] = issues?.[0]?.path ?? [];
    expect(step).toMatchObject({ type: "object", origin: "value", key: "lesions", value: [{ depthMm: -1 }, {}] });
  });

  it("says in an issue what kind of part found it, as valibot's own do", () => {
    const [issue] = v.safeParse(caseSchema, []).issues ?? [];
    expect(issue).toMatchObject({ kind: "schema", type: "case" });
  });

  it("has no parts to be made of anew: what makes it is itself", () => {
    expect(caseSchema.reference()).toBe(caseSchema);
  });

  it("stands inside other schemas", () => {
    const row = v.object({ id: v.number(), record: caseSchema });
    expect(v.parse(row, { id: 7, record: everyField })).toEqual({ id: 7, record: everyField });
    const { issues } = v.safeParse(row, { id: 7, record: {} });
    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["record.case"]);
  });
});
