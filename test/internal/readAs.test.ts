import { expect, it } from "vitest";
import { readAs } from "../../src/internal/readAs.ts";

const of = (work: () => unknown): unknown => readAs("draw", "the review", "what review returns", {}, work);

it("hands back what is made", () => {
  expect(of(() => 5)).toBe(5);
});

it("refuses what cannot be read, with what went wrong as the cause", () => {
  const wrong = new TypeError("x is not iterable");
  const broken = () => {
    throw wrong;
  };
  expect(() => of(broken)).toThrow(/^Cannot draw: the review must be what review returns, got an object$/);
  expect(() => of(broken)).toThrow(RangeError);
  expect(() => of(broken)).toThrow(expect.objectContaining({ cause: wrong }));
});

it("lets every other error through as it is", () => {
  const own = new Error("thrown by the code of a caller");
  expect(() =>
    of(() => {
      throw own;
    }),
  ).toThrow(own);
});
