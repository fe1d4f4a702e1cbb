import fhirpath, { type Model } from "fhirpath";
import r4 from "fhirpath/fhir-context/r4/index.js";
import { describe, expect, it } from "vitest";
import { caseFromFhir } from "../../src/fhir/caseFromFhir.ts";
import { existing } from "../../src/internal/guards.ts";
import { published } from "./published.ts";
import { composedBundle } from "./resources.ts";

/** Its declaration leaves out that a field of it may be absent. */
const model = r4 as Model;

/** A second reader: what each resource holds, read by FHIRPath and not by our own code. */
const counts = "(status = 'final' or status = 'amended' or status = 'corrected')";
const observed = (code: string) => `Observation.where(code.coding.where(code = '${code}').exists() and ${counts})`;
const quantity = (code: string, unit: string, factor: number) =>
  `${observed(code)}.value.where(code = '${unit}').select(value * ${factor})`;
const confirmed = "verificationStatus.coding.where(code = 'refuted' or code = 'entered-in-error').empty()";
const profile = (name: string) => `meta.profile.where(endsWith('${name}')).exists()`;
const primaryCode = "code.coding.where(system.contains('icd-10') and code.matches('^C([0-6]|7[0-6])')).exists()";
const primaryCondition = `Condition.where((${profile("primary-cancer-condition")} or ${primaryCode}) and ${confirmed})`;
const drug = "where(meta.profile.where(contains('cancer-related-medication')).exists())";

const expressions: Readonly<Record<string, readonly string[]>> = {
  "patient.sex": ["Patient.gender.where($this = 'male' or $this = 'female')"],
  "patient.bornOn": ["Patient.birthDate"],
  "patient.ecog": [`${observed("89247-1")}.value.where($this < 5)`],
  "patient.heightCm": [quantity("8302-2", "[in_i]", 2.54), quantity("8302-2", "cm", 1)],
  "patient.weightKg": [quantity("29463-7", "[lb_av]", 0.45359237), quantity("29463-7", "kg", 1)],
  "primary.histology": [
    `${primaryCondition}.extension.where(url.contains('histology-morphology-behavior')).value.coding.first().display`,
  ],
  "primary.diagnosedOn": [`${primaryCondition}.onset`, `${primaryCondition}.where(onset.empty()).recordedDate`],
  "primary.biomarkers.name": [
    `${observed("69548-6")}.where(value.coding.where(code = 'LA9634-2').exists()).component.where(code.coding.where(code = '48018-6').exists()).value.select(coding.first().display)`,
    `${observed("69548-6")}.where(value.coding.where(code = 'LA9633-4').exists()).select(component.where(code.coding.where(code = '48018-6').exists()).value.select(coding.first().display).join('::'))`,
    `${observed("81695-9")}.where(value.exists()).select('MSI')`,
    `${observed("85337-4")}.select('estrogen receptor')`,
    `${observed("85339-0")}.select('progesterone receptor')`,
    `${observed("48676-1")}.select('HER2')`,
    `${observed("39004-7")}.select('EGFR antigen in tissue')`,
  ],
  "course.systemic.agent": ["MedicationRequest", "MedicationAdministration"].map(
    (type) => `${type}.${drug}.medication.coding.first().display`,
  ),
  "lungFunction.fev1PercentPredicted": [quantity("20152-5", "%", 1)],
  "lungFunction.dlcoPercentPredicted": [quantity("98130-8", "%", 1)],
  "lungFunction.fev1Liters": [quantity("20155-8", "L", 1), quantity("20150-9", "L", 1)],
};

/** What the case holds at a place, whatever lies in lists. */
function at(holder: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(holder)) return holder.flatMap((each) => at(each, [existing(name), ...rest]));
  const inner = (holder as Record<string, unknown> | undefined)?.[existing(name)];
  if (inner === undefined) return [];
  return rest.length === 0 ? [inner] : at(inner, rest);
}

const text = (value: unknown) => (typeof value === "number" ? value.toFixed(6) : String(value));
const resources = [
  ...published.filter(({ resource }) => resource.resourceType !== "Bundle"),
  ...composedBundle.entry.map(({ resource }, at) => ({ file: `composed ${at}`, resource })),
];

describe.each(Object.entries(expressions))("%s", (fact, paths) => {
  const found = resources.map(({ file, resource }) => ({
    file,
    second: paths
      .flatMap((path) => fhirpath.evaluate(structuredClone(resource), path, undefined, model) as readonly unknown[])
      .map(text),
    ours: at(caseFromFhir(resource, { asOf: "2026-11-24" }).case, fact.split(".")).map(text),
  }));

  it("is read in every resource in which a second reader finds it, and in no other", () => {
    expect(found.filter(({ second, ours }) => second.join() !== ours.join())).toEqual([]);
    expect(found.some(({ second }) => second.length > 0)).toBe(true);
  });
});
