import { expect, it } from "vitest";
import { fieldsOf, listOf, plainCopy, textOf } from "../../src/fhir/plain.ts";

it("copies plain data and leaves out what cannot be read", () => {
  const value = { a: [1, { b: "x" }], f: () => 1 };
  expect(plainCopy(value)).toEqual({ a: [1, { b: "x" }], f: undefined });
  expect(plainCopy(value)).not.toBe(value);
  const throwing = Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(plainCopy(throwing)).toEqual({ a: undefined });
});

it("checks the shape of a value", () => {
  expect([fieldsOf(null), fieldsOf([1]), fieldsOf({ a: 1 })]).toEqual([{}, {}, { a: 1 }]);
  expect([listOf(1), listOf([{}, 2, null]), listOf({ a: 1 })]).toEqual([[], [{}], [{ a: 1 }]]);
  expect([textOf(" "), textOf(5), textOf("a")]).toEqual([undefined, undefined, "a"]);
});
