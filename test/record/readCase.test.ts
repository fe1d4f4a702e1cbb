import { expect, it } from "vitest";
import { readCase } from "../../src/record/readCase.ts";
import { everyField, everyFieldWith } from "./everyField.ts";

it("reads the whole case and finds nothing", () => {
  expect(readCase(everyField)).toStrictEqual({ value: everyField, findings: [] });
});

it("finds what does not fit by itself", () => {
  expect(readCase(everyFieldWith("patient.ecog", 7)).findings).toEqual([
    { path: ["patient", "ecog"], code: "out-of-range", bound: "a whole number from 0 to 4", value: 7 },
  ]);
});

it("checks whether the fields can be true together only where each is valid by itself", () => {
  const twice = everyFieldWith("lesions.1.id", "surface") as typeof everyField;
  // The first lesion goes, so the stage on the right holds one on the left.
  const contradictions = [
    "a name no other lesion has",
    "the id of a lesion of this case",
    "the side of the lobes it operates on",
  ];
  expect(readCase(twice).findings.map(({ bound }) => bound)).toEqual(contradictions);
  const wrong = { ...twice, patient: { ...twice.patient, ecog: 7 } };
  expect(readCase(wrong).findings.map(({ bound }) => bound)).toEqual(["a whole number from 0 to 4"]);
});

it("takes the name of a schema at the root, as editors write it, and nowhere else", () => {
  expect(readCase({ $schema: "./case.schema.json", ...everyField })).toStrictEqual({ value: everyField, findings: [] });
  const inside = { ...everyField, patient: { $schema: "x" } };
  expect(readCase(inside).findings).toMatchObject([{ path: ["patient", "$schema"], code: "unknown-field" }]);
});

const header = { schema: "metastasectomy/1", asOf: "2026-11-24" };

it("works out the age at the meeting from a day of birth where none is stated", () => {
  const ageOf = (patient: object, asOf = "2026-11-24") =>
    readCase({ case: { ...header, asOf }, patient }).value?.patient?.ageYears;
  expect(ageOf({ bornOn: "1965-11-24" })).toBe(61);
  expect(ageOf({ bornOn: "1965-11-25" })).toBeCloseTo(61 - 1 / 365, 10);
  expect(ageOf({ bornOn: "1964-02-29" }, "2026-03-01")).toBe(62);
  expect(ageOf({ bornOn: "1965-11-24", ageYears: 60.5 })).toBe(60.5);
  expect(ageOf({ bornOn: "1965" })).toBeUndefined();
  expect(ageOf({ bornOn: "2027-01-01" })).toBeUndefined();
});

it.each([
  [
    "a getter that throws",
    () => ({
      case: header,
      get patient() {
        throw new Error("no");
      },
    }),
  ],
  [
    "a proxy that throws",
    () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
  ],
  [
    "a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  [
    "an object that is another one at each look",
    () => {
      let looks = 0;
      return {
        case: header,
        get note() {
          return 1;
        },
        get patient() {
          looks += 1;
          return looks > 1 ? {} : 7;
        },
      };
    },
  ],
])("finds that %s cannot be read, and throws nothing", (_, make) => {
  expect(readCase(make()).findings).toMatchObject([{ path: [], code: "unreadable" }]);
});

it("runs no method of a foreign list", () => {
  const list = Object.assign([{ id: "a" }], { map: () => "evil", forEach: () => "evil" });
  expect(readCase({ case: header, lesions: list }).value?.lesions).toStrictEqual([{ id: "a" }]);
});

it("finds two lesions of one name among many in no time that grows with their square", () => {
  const lesions = Array.from({ length: 200 }, (_, at) => ({ id: `${at % 199}` }));
  expect(readCase({ case: header, lesions }).findings).toMatchObject([
    { path: ["lesions", 199, "id"], code: "contradiction" },
  ]);
});

it("refuses a list as a case, whatever fields it has", () => {
  const { findings } = readCase(Object.assign([], { $schema: "case.schema.json" }));
  expect(findings.map(({ bound }) => bound)).toEqual(["an object with named fields"]);
});
