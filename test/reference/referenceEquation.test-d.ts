import { expectTypeOf, test } from "vitest";
import type { GroupedReferencePerson, ReferencePerson } from "../../src/reference/person.ts";
import type { PersonFor, ReferenceEquation } from "../../src/reference/referenceEquation.ts";

test("the person follows from the equation; where that is open, a group is needed", () => {
  expectTypeOf<PersonFor<ReferenceEquation<"a", "liter", "not-used">>>().toEqualTypeOf<ReferencePerson>();
  expectTypeOf<PersonFor<ReferenceEquation<"a", "liter", "required">>>().toEqualTypeOf<GroupedReferencePerson>();
  expectTypeOf<PersonFor<ReferenceEquation>>().toEqualTypeOf<GroupedReferencePerson>();
});
