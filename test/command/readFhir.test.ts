import { expect, it } from "vitest";
import { hasResources, readFhir } from "../../src/command/readFhir.ts";
import { loinc, observation } from "../fhir/resources.ts";

const ecog = observation("1", loinc("89247-1"), { valueInteger: 1 });

it("says what was read, and of whom the rest is needed", () => {
  const { candidate, report } = readFhir([ecog], "2026-11-24");
  expect(candidate.patient).toEqual({ ecog: 1 });
  expect(report[0]).toBe("Facts read: 1, from resources: 1. Resources not read, or not wholly: 0.");
  expect(report).toContain("To ask of the patient: the patient's wish about surgery");
});

it("knows resources from anything else, and says nothing of what is none", () => {
  expect([ecog, [ecog]].map(hasResources)).toEqual([true, true]);
  expect([{}, [], null, "x", [1], [null]].map(hasResources)).toEqual([false, false, false, false, false, false]);
  expect(readFhir({}, "2026-11-24").report).toEqual([]);
});
