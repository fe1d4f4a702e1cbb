import { expect, it } from "vitest";
import { placeOf, placeOfStructure } from "../../src/fhir/place.ts";
import { snomed, structure } from "./resources.ts";

it("reads a lobe by its code, or by side and part; what contradicts itself is no place", () => {
  expect(placeOf(snomed("72481006", "Middle lobe of right lung"), undefined)).toEqual({
    lung: true,
    side: "right",
    lobe: "right-middle",
    code: "72481006",
  });
  expect(placeOfStructure(structure("s", "31094006", "Lobe", ["24028007", "261122009"]))).toEqual({
    lung: true,
    side: "right",
    lobe: "right-lower",
    code: "24028007 261122009",
  });
  expect(placeOf(snomed("39607008"), undefined)).toEqual({ lung: true });
  expect(placeOf(snomed("80248007", "Left breast"), undefined)).toEqual({ lung: false });
  expect(placeOf(snomed("266005", "Left lower lobe"), undefined).contradicts).toContain("Left lower lobe");
  expect(placeOf([snomed("266005"), snomed("41224006")], undefined).contradicts).toBe(
    "its codes name different places",
  );
  expect(placeOf([snomed("266005"), snomed("42400003")], undefined).contradicts).toBe(
    "its codes name different places",
  );
});

it("takes the side of the left lung, and one that stands inside the site", () => {
  expect(placeOf(snomed("44029006"), undefined)).toEqual({ lung: true, side: "left", code: "44029006" });
  const site = { ...snomed("31094006"), extension: [{ valueCodeableConcept: snomed("7771000") }] };
  expect(placeOf(site, undefined)).toEqual({ lung: true, side: "left", code: "7771000" });
});

it("names no lobe of another organ, and none that there is not", () => {
  const lower = [snomed("24028007"), snomed("261122009")];
  expect(placeOf(snomed("80248007"), lower)).toEqual({ lung: false, side: "right", code: "24028007 261122009" });
  expect(placeOf(snomed("31094006"), snomed("261122009"))).toEqual({ lung: true });
});
