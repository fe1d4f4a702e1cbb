import { expect, it } from "vitest";
import { readElsewhere } from "../../src/fhir/elsewhere.ts";
import type { Intake } from "../../src/fhir/intake.ts";

const intake = (): Intake => ({
  asOf: "2026-11-24",
  offers: [],
  taken: [],
  notes: [],
  conflicts: [],
  absentReasons: new Map(),
});

it("sorts metastases into sites, nodes and pleura", () => {
  const [at, draft] = [intake(), {}];
  const disease = (site: string, confirmed = true) => ({ site, confirmed, reference: site, code: "c" });
  readElsewhere(at, draft, [
    disease("lung"),
    disease("brain"),
    disease("pleura"),
    disease("intrathoracic nodes", false),
    disease("bone", false),
  ]);
  expect(draft).toEqual({
    extrathoracic: { state: "present", sites: [{ site: "brain" }] },
    chest: { pleura: "malignant", nodes: "suspected" },
  });
  expect(at.notes).toEqual([{ reference: "bone", why: "the diagnosis is not confirmed" }]);
});
