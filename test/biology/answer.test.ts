import { expect, it } from "vitest";
import { readAnswer } from "../../src/biology/answer.ts";

const read = (answer: unknown) => readAnswer("count", "synchronous", answer as never, ["primary.diagnosedOn"]);

it.each([
  [true, [true], []],
  [false, [false], []],
  [undefined, [true, false], ["primary.diagnosedOn"]],
  [null, [true, false], ["primary.diagnosedOn"]],
  [{ needs: ["primary.treatedOn"] }, [true, false], ["primary.treatedOn"]],
])("reads %o", (answer, possible, needs) => {
  expect(read(answer)).toEqual({ possible, needs });
});

it("refuses what is neither an answer nor a list of what is missing", () => {
  expect(() => read("no")).toThrow('Cannot count: synchronous must be true or false, got "no"');
  expect(() => read({})).toThrow("Cannot count: what is missing for synchronous must be a list, got undefined");
});
