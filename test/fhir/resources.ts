/** Resources of the tests. All of them are composed; no such patient exists. */
const loinc = (code: string, display?: string) => ({
  coding: [{ system: "http://loinc.org", code, ...(display ? { display } : {}) }],
});
const snomed = (code: string, display?: string) => ({
  coding: [{ system: "http://snomed.info/sct", code, ...(display ? { display } : {}) }],
});
const icd10 = (code: string, display?: string) => ({
  coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code, ...(display ? { display } : {}) }],
});
const ucum = (value: number, code: string) => ({ value, system: "http://unitsofmeasure.org", code });
const verified = (code: string) => ({
  coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-ver-status", code }],
});

export { icd10, loinc, snomed, ucum };

export const observation = (id: string, code: object, fields: object, on: string | null = "2026-11-10") => ({
  resourceType: "Observation",
  id,
  status: "final",
  code,
  ...(on === null ? {} : { effectiveDateTime: on }),
  ...fields,
});

export const condition = (id: string, code: object, fields: object = {}) => ({
  resourceType: "Condition",
  id,
  code,
  verificationStatus: verified("confirmed"),
  ...fields,
});

export { verified };

export const structure = (id: string, code: string, display?: string, qualifiers: readonly string[] = []) => ({
  resourceType: "BodyStructure",
  id,
  identifier: [{ value: `nodule ${id}` }],
  location: snomed(code, display),
  locationQualifier: qualifiers.map((each) => snomed(each)),
});

export const size = (id: string, of: string, millimeters: number, on: string, fields: object = {}) =>
  observation(
    id,
    loinc("21889-1"),
    {
      focus: [{ reference: `BodyStructure/${of}` }],
      method: snomed("77477000"),
      component: [{ code: loinc("33728-7"), valueQuantity: ucum(millimeters, "mm") }],
      ...fields,
    },
    on,
  );

/** A bundle with lung metastases and lung function. It is composed: no public file holds both. */
export const composedBundle = {
  resourceType: "Bundle",
  type: "collection",
  entry: [
    { resource: { resourceType: "Patient", id: "p", gender: "female", birthDate: "1961-05-02" } },
    {
      resource: condition("primary", icd10("C18.2", "Malignant neoplasm of ascending colon"), {
        onsetDateTime: "2023-04",
      }),
    },
    { resource: condition("lung", icd10("C78.01")) },
    { resource: structure("a", "266005", "Structure of lower lobe of right lung") },
    { resource: size("a1", "a", 5, "2026-08-03") },
    { resource: size("a2", "a", 7, "2026-11-03") },
    { resource: observation("fev1", loinc("20155-8"), { valueQuantity: ucum(2.4, "L") }) },
    { resource: observation("fev1p", loinc("20152-5"), { valueQuantity: ucum(92, "%") }) },
    { resource: observation("dlcop", loinc("98130-8"), { valueQuantity: ucum(81, "%") }) },
    { resource: observation("ecog", loinc("89247-1"), { valueInteger: 1 }) },
  ].map((entry) => ({
    resource: {
      ...entry.resource,
      ...(entry.resource.resourceType === "Patient"
        ? {}
        : { [entry.resource.resourceType === "BodyStructure" ? "patient" : "subject"]: { reference: "Patient/p" } }),
    },
  })),
};
