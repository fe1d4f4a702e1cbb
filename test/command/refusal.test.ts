import { expect, it } from "vitest";
import { Refusal } from "../../src/command/refusal.ts";

it("has a sentence and an exit code", () => {
  expect(new Refusal(2, "One file at a time.")).toMatchObject({ code: 2, message: "One file at a time." });
});
