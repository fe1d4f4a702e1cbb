import fc from "fast-check";
import type { GroupedReferencePerson } from "../../src/reference/person.ts";
import type { ReferenceEquation } from "../../src/reference/referenceEquation.ts";
import { equations } from "../published/lungFunctionReading.ts";

/** An equation with a person it accepts. */
export const equationAndPerson: fc.Arbitrary<{ equation: ReferenceEquation; person: GroupedReferencePerson }> = fc
  .constantFrom(...Object.values(equations))
  .chain((equation) =>
    fc.record({
      equation: fc.constant(equation),
      person: fc.record({
        sex: fc.constantFrom("male" as const, "female" as const),
        group: fc.constantFrom(
          "caucasian" as const,
          "african-american" as const,
          "north-east-asian" as const,
          "south-east-asian" as const,
          "other" as const,
        ),
        ageYears: fc.double({ min: equation.youngest, max: equation.oldest, noNaN: true }),
        heightCm: fc.double({ min: 80, max: 220, noNaN: true }),
      }),
    }),
  );
