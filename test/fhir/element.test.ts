import { expect, it } from "vitest";
import {
  codingsOf,
  conceptText,
  dayOf,
  effectiveDay,
  extensionsOf,
  hasCode,
  isAfter,
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
  expect(quantityOf(ucum(150, "[lb_av]"), "kg")).toEqual({ value: 68.0388555, unit: "kg" });
  expect(quantityOf({ value: 3, unit: "L" }, "L")).toEqual({ value: 3, unit: "L" });
  expect(quantityOf(ucum(1.2, "cm"), "mm")).toEqual({ value: 12, unit: "mm" });
  expect(quantityOf(ucum(8, "mm"), "mm")).toEqual({ value: 8, unit: "mm" });
  expect(quantityOf(ucum(1.75, "m"), "cm")).toEqual({ value: 175, unit: "cm" });
  expect(quantityOf(ucum(8, "L"), "mm").why).toBe('its unit "L" is not one of this measurement');
});

it("keeps a unit that is needed, and converts to the first of its kind otherwise", () => {
  const transferFactor = ["mmol/min/kPa", "mL/min/mmHg"];
  expect(quantityOf(ucum(8, "mmol/(min.kPa)"), ...transferFactor)).toEqual({ value: 8, unit: "mmol/min/kPa" });
  expect(quantityOf(ucum(23, "mL/min/mm[Hg]"), ...transferFactor)).toEqual({ value: 23, unit: "mL/min/mmHg" });
  expect(quantityOf(ucum(23.896, "mL/min/mm[Hg]"), "mmol/min/kPa")).toEqual({ value: 8, unit: "mmol/min/kPa" });
});

it.each(["in", "lb", "% predicted", "fraction", "mL/min/mmHg", "µmol/L", "years", "months"])(
  "does not read %s, which is no code of UCUM",
  (unit) => expect(quantityOf(ucum(8, unit), "mm").why).toBe(`its unit "${unit}" is not one that is read`),
);

it("reads nothing without a number or with a bound", () => {
  expect(quantityOf({}, "mm").why).toBe("it holds no number");
  expect(quantityOf({ ...ucum(8, "mm"), comparator: "<" }, "mm").why).toBe("its value is a bound and no measurement");
});

it("lists the profiles that are texts, and none where they are no list", () => {
  expect(profilesOf({ meta: { profile: ["http://a/b", 1, " ", null] } })).toEqual(["http://a/b"]);
  for (const meta of [{ profile: "http://a/b" }, {}, null, undefined, "x"]) expect(profilesOf({ meta })).toEqual([]);
});
