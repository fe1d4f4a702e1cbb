import { expect, it } from "vitest";
import { type Standing, weakestStanding } from "../../src/evidence/citation.ts";

/** Every pair, the softer one last: read in the source, read in a report of it, not yet seen, our own choice. */
const pairs: readonly (readonly [Standing, Standing, Standing])[] = [
  ["primary", "primary", "primary"],
  ["primary", "secondary", "secondary"],
  ["primary", "unconfirmed", "unconfirmed"],
  ["primary", "convention", "convention"],
  ["secondary", "secondary", "secondary"],
  ["secondary", "unconfirmed", "unconfirmed"],
  ["secondary", "convention", "convention"],
  ["unconfirmed", "unconfirmed", "unconfirmed"],
  ["unconfirmed", "convention", "convention"],
  ["convention", "convention", "convention"],
];

it.each(pairs)("of %s and %s, either way round, is %s", (a, b, weakest) => {
  expect(weakestStanding([a, b])).toBe(weakest);
  expect(weakestStanding([b, a])).toBe(weakest);
});

it("finds it anywhere in a chain, and none in an empty one", () => {
  expect(weakestStanding(["primary", "unconfirmed", "secondary", "primary"])).toBe("unconfirmed");
  expect(weakestStanding(["secondary"])).toBe("secondary");
  expect(weakestStanding([])).toBe("primary");
});
