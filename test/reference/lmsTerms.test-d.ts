import { expectTypeOf, test } from "vitest";
import type { LmsTerms } from "../../src/reference/lmsTerms.ts";

test("a group is never left out of a table that has groups", () => {
  expectTypeOf<{ other: readonly [number, number] }>().not.toExtend<NonNullable<LmsTerms["groups"]>>();
});
