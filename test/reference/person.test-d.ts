import { expectTypeOf, test } from "vitest";
import type { GroupedReferencePerson, ReferencePerson } from "../../src/reference/person.ts";

test("a person with a group is a person, and not the reverse", () => {
  expectTypeOf<GroupedReferencePerson>().toExtend<ReferencePerson>();
  expectTypeOf<ReferencePerson>().not.toExtend<GroupedReferencePerson>();
});
