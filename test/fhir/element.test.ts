import { expect, it } from "vitest";
import {
  codingsOf,
  conceptText,
  dayOf,
  effectiveDay,
  extensionsOf,
  hasCode,
  isAfter,
  millimetersOf,
  profilesOf,
  quantityOf,
} from "../../src/fhir/element.ts";
import { loinc, ucum } from "./resources.ts";

it("reads codes, and a bare string as one", () => {
  expect(codingsOf("confirmed")).toEqual([{ system: "", code: "confirmed", display: "" }]);
  expect(codingsOf([loinc("1"), { coding: {} }, 5])).toEqual([
    { system: "http://loinc.org", code: "1", display: "" },
    { system: "", code: "", display: "" },
  ]);
  expect(hasCode(loinc("1", "x"), "2", "1")).toBe(true);
  expect([conceptText({ text: "a" }), conceptText(loinc("1", "b")), conceptText(loinc("1")), conceptText({})]).toEqual([
    "a",
    "b",
    "1",
    undefined,
  ]);
});

it("finds extensions by the end of their address", () => {
  const extension = [{ url: "http://a/b/sessions" }, { url: "sessions" }, { url: "my-sessions" }, {}];
  expect(extensionsOf({ extension }, "sessions")).toHaveLength(2);
});

it("reads days, the end of a period first", () => {
  expect([dayOf(undefined), dayOf(null), dayOf("2026-02-30"), dayOf(5), dayOf("2026-02-03T10:00:00Z")]).toEqual([
    undefined,
    undefined,
    null,
    null,
    "2026-02-03",
  ]);
  expect(effectiveDay({ performedPeriod: { start: "2026-01-01", end: "2026-02-01" } })).toBe("2026-02-01");
  expect(effectiveDay({ effectiveInstant: "2026-01-01T00:00:00Z" })).toBe("2026-01-01");
  expect(effectiveDay({})).toBeUndefined();
  expect([isAfter("2027", "2026-11-24"), isAfter("2026", "2026-11-24"), isAfter("2026-12", "2026-11-24")]).toEqual([
    true,
    false,
    true,
  ]);
});

it("reads quantities by UCUM", () => {
  expect(quantityOf(ucum(150, "[lb_av]"))).toEqual({ value: 68.0388555, unit: "kg" });
  expect(quantityOf({ value: 3, unit: "L" })).toEqual({ value: 3, unit: "L" });
  expect(millimetersOf(ucum(1.2, "cm"))).toEqual({ value: 12, unit: "mm" });
  expect(millimetersOf(ucum(8, "mm"))).toEqual({ value: 8, unit: "mm" });
  expect(millimetersOf(ucum(8, "L")).why).toBe('its unit "L" is no length of a lesion');
});

it("lists the profiles that are texts, and none where they are no list", () => {
  expect(profilesOf({ meta: { profile: ["http://a/b", 1, " ", null] } })).toEqual(["http://a/b"]);
  for (const meta of [{ profile: "http://a/b" }, {}, null, undefined, "x"]) expect(profilesOf({ meta })).toEqual([]);
});
