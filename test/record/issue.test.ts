import { describe, expect, it } from "vitest";
import { issueOf } from "../../src/record/issue.ts";

describe("a finding in words", () => {
  it("names path, bound and value, and joins them in one sentence", () => {
    const finding = { path: ["lesions", "0", "depthMm"], bound: "a number from 0 to 400", value: -1 };
    expect(issueOf(finding)).toEqual({
      path: "lesions.0.depthMm",
      bound: "a number from 0 to 400",
      value: "-1",
      message: "lesions.0.depthMm must be a number from 0 to 400, got -1",
    });
  });

  it("calls the whole the input", () => {
    expect(issueOf({ path: [], bound: "a list", value: 3 })).toMatchObject({
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
  ])("shows %j as %s", (value, shown) => {
    expect(issueOf({ path: ["a"], bound: "text", value }).value).toBe(shown);
  });
});
