import { expect, it } from "vitest";
import { hasResources, readFhir } from "../../src/command/readFhir.ts";
import { loinc, observation } from "../fhir/resources.ts";

const ecog = observation("1", loinc("89247-1"), { valueInteger: 1 });

it("says what was read, and of whom the rest is needed", () => {
  const { candidate, report } = readFhir([ecog], "2026-11-24");
  expect(candidate.patient).toEqual({ ecog: 1 });
  expect(report[0]).toBe("Facts read: 1, from resources: 1. Resources not read, or not wholly: 0.");
  expect(report).toContain("Still needed from the patient: the patient's wish about surgery");
});

it("says of what was left out the reason that holds for most of it first", () => {
  const others = [
    { resourceType: "Group", id: "g" },
    ...["1", "2", "3", "4"].map((id) => ({ resourceType: "Device", id })),
  ];
  expect(readFhir(others, "2026-11-24").report.slice(1, 3)).toEqual([
    "Not read: resources of type Device are not read by themselves (Device/1, Device/2, Device/3 and 1 more)",
    "Not read: resources of type Group are not read by themselves (Group/g)",
  ]);
});

it("recognizes resources from anything else, and says nothing of what is none", () => {
  expect([ecog, [ecog]].map(hasResources)).toEqual([true, true]);
  expect([{}, [], null, "x", [1], [null]].map(hasResources)).toEqual([false, false, false, false, false, false]);
  expect(readFhir({}, "2026-11-24").report).toEqual([]);
});
