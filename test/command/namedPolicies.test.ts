import { expect, it } from "vitest";
import { policyNamed, policyNames } from "../../src/command/namedPolicies.ts";

it("finds each policy by its name, and names them where there is none", () => {
  for (const name of policyNames.split(", ")) expect(policyNamed(name).id).toMatch(new RegExp(name));
  expect(() => policyNamed("toString")).toThrow('There is no policy "toString"; there are document, strict');
});
