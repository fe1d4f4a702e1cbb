import { expect, it } from "vitest";
import { entriesOf, notCurrent, patientsOf, structuresOf } from "../../src/fhir/entries.ts";
import { existing } from "../../src/internal/guards.ts";

const bundle = {
  resourceType: "Bundle",
  entry: [
    { fullUrl: "urn:uuid:1", resource: { resourceType: "Patient", id: "p" } },
    { resource: { resourceType: "BodyStructure", id: "s", patient: { reference: "urn:uuid:1" } } },
    { resource: { resourceType: "Observation", status: "final", subject: { reference: "Device/d" } } },
  ],
};

it("names every resource, by its id, its address or its place", () => {
  expect(entriesOf(bundle).map(({ reference }) => reference)).toEqual([
    "Patient/p",
    "BodyStructure/s",
    "Observation 3",
  ]);
  expect([...structuresOf(entriesOf(bundle)).keys()]).toEqual(["BodyStructure/s"]);
  expect(patientsOf(entriesOf(bundle))).toEqual(["Patient/p"]);
});

it("says why a resource does not count at the meeting", () => {
  const why = (resource: object) => notCurrent(existing(entriesOf([resource])[0]), "2026-11-24");
  expect(why({ resourceType: "Procedure", status: "final" })).toBe("its status is final");
  expect(why({ resourceType: "Patient" })).toBeUndefined();
  for (const type of ["constructor", "__proto__", "toString"]) expect(why({ resourceType: type })).toBeUndefined();
  expect(why({ resourceType: "Condition", onsetDateTime: "2027" })).toBe("it is of 2027, after the meeting");
});
