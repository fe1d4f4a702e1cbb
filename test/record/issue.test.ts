import { describe, expect, it } from "vitest";
import { issueOf } from "../../src/record/issue.ts";

describe("a finding in words", () => {
  it("names path, bound and value, and joins them in one sentence", () => {
    const finding = {
      path: ["lesions", 0, "depthMm"],
      code: "out-of-range",
      bound: "a number from 0 to 400",
      value: -1,
    } as const;
    expect(issueOf(finding)).toEqual({
      path: "lesions.0.depthMm",
      code: "out-of-range",
      bound: "a number from 0 to 400",
      value: "-1",
      message: "lesions.0.depthMm must be a number from 0 to 400, got -1",
    });
  });

  it("calls the whole the input", () => {
    expect(issueOf({ path: [], code: "wrong-type", bound: "a list", value: 3 })).toMatchObject({
      path: "",
      message: "The input must be a list, got 3",
    });
  });

  it.each([
    [undefined, "nothing"],
    [null, "nothing"],
    ["x", '"x"'],
    ["", '""'],
    ["x".repeat(81), `"${"x".repeat(80)}"`],
    [false, "false"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [[], "a list"],
    [{}, "an object"],
    [new Map(), "an object"],
    [() => "much text", "a function"],
    [Symbol.for("x"), "Symbol(x)"],
    ["\u001b[2J\u202e\n", '"\\u001b[2J\\u202e\\u000a"'],
  ])("shows %j as %s", (value, shown) => {
    expect(issueOf({ path: ["a"], code: "wrong-type", bound: "text", value }).value).toBe(shown);
  });

  it("suggests a name for an unknown field, and lists the fields where none is near", () => {
    const finding = {
      path: ["lungs", "absent"],
      code: "unknown-field",
      bound: "one of the fields a, b",
      value: "absent",
    } as const;
    expect(issueOf({ ...finding, hint: "absentSegments" }).message).toBe(
      'lungs.absent must be one of the fields a, b (unknown field, did you mean absentSegments?), got "absent"',
    );
    expect(issueOf(finding).message).toBe('lungs.absent must be one of the fields a, b (unknown field), got "absent"');
  });

  it("says that a word for not knowing is to be left out", () => {
    const finding = { path: ["patient", "sex"], code: "unknown-word", bound: "one of male, female" } as const;
    const left = 'patient.sex must be one of male, female, or left out where it is not known, got "unknown"';
    expect(issueOf({ ...finding, value: "unknown" }).message).toBe(left);
    expect(issueOf({ ...finding, value: "Mann" }).message).toBe('patient.sex must be one of male, female, got "Mann"');
  });

  it("keeps a sentence short, however long a name is, and on one line", () => {
    const { message } = issueOf({
      path: ["x".repeat(1e6), "a\nb"],
      code: "unknown-fact",
      bound: "a fact",
      value: "x".repeat(1e6),
    });
    expect(message.length).toBeLessThan(300);
    expect(message).not.toContain("\n");
  });
});

it("does not look into a proxy that has been revoked", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(issueOf({ path: [], code: "wrong-type", bound: "text", value: proxy }).value).toBe("an object");
});
