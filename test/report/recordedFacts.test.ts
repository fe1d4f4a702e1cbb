import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { isUnused, unusedFields } from "../../src/case/unusedFields.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { recordedFacts } from "../../src/report/recordedFacts.ts";
import { fieldLabel } from "../../src/words/factLabel.ts";
import { caseOf } from "../candidacy/cases.ts";
import { everyField } from "../record/everyField.ts";
import { contextOf, lines } from "./contexts.ts";

const full = everyField as unknown as Candidate;

/** Every value of a case with its place, a list of words as one. */
function leaves(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  if (Array.isArray(value) && value.every((each) => typeof each !== "object")) return [[path, value.join(", ")]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, path === "" ? name : `${path}.${name}`));
}

const facts = leaves(everyField, "").filter(([path]) => !path.startsWith("case."));

/** The page of the full case with one value marked. */
function pageWith(path: string, mark: string): string {
  const copy = structuredClone(everyField) as unknown as Record<string, unknown>;
  const steps = path.split(".");
  const last = existing(steps.pop());
  const place = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
  place[last] = Array.isArray(place[last]) ? [mark] : mark;
  const context = contextOf(full);
  return lines(recordedFacts({ ...context, candidate: copy as unknown as Candidate })).join("\n");
}

describe("every recorded fact", () => {
  it.each(facts.map(([path]) => path))(
    "is on the full page by its label, never by the name of its field: %s",
    (path) => {
      const label = fieldLabel(path as CaseFact);
      const [field] = /[^:;]+(?=: [^:;]*MARKED)/.exec(pageWith(path, "MARKED")) ?? [];
      expect(field?.trim()).toBe(label);
    },
  );

  it("of a field that no case has stands at its place", () => {
    expect(lines(recordedFacts(contextOf(caseOf({ patient: { shoeSize: 43 } })))).at(-1)).toMatch(/shoeSize: 43\.$/);
  });

  it("stands in one of two lists, those no rule uses apart", () => {
    const page = lines(recordedFacts(contextOf(full))).join("\n");
    const [used, unused] = page.split("### Recorded, not used by any rule");
    expect(used).toContain("performance status (ECOG): 1");
    expect(unused).toContain("method of the biopsy");
    expect(used).toContain("pack-years: 12");
    expect(used).not.toContain("method of the biopsy");
    expect(page).toContain("shuttle walk (m): unable");
  });

  it("stands once where several entries of a list have it, with their numbers", () => {
    const lesion = { lobe: "right-upper", crossesFissure: false };
    const course = { systemic: [{ agent: "doxorubicin" }] };
    const stages = [{ resections: [{ procedure: "wedge" }] }, { resections: [{ procedure: "wedge" }] }];
    const lesions = [lesion, { ...lesion, diameterMm: 5 }, { ...lesion, lobe: "left-upper" }];
    const page = lines(recordedFacts(contextOf(caseOf({ lesions, course, plan: { stages } }))));
    expect(page).toContain(
      "- **Lesions**: lobe: right upper (1 to 2), left upper (3); fissure crossed: no; diameter (mm): 5 (2).",
    );
    expect(page).toContain("- **Systemic treatments**: drug: doxorubicin.");
    expect(page).toContain("- **Planned resections**: procedure: wedge.");
  });

  it("names no reason for an absence where none is given", () => {
    const header = { schema: "metastasectomy/1", asOf: "2026-11-24", absentReasons: { "patient.ecog": undefined } };
    expect(recordedFacts(contextOf(caseOf({ case: header })))).toEqual([]);
  });

  it("has no section where nothing is recorded, and no list of what no rule uses where there is none", () => {
    expect(recordedFacts(contextOf(caseOf()))).toEqual([]);
    const bare = caseOf({ staging: [], patient: { ecog: 1, note: "x", ageYears: null } });
    const page = lines(recordedFacts(contextOf(bare))).join("\n");
    expect(page).toContain("none listed");
    expect(page).not.toContain("not used by any rule");
  });
});

describe("a fact no rule uses", () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["patient.smoking.packYears", { lesions: [{ nature: "indeterminate" }], patient: { smoking: { packYears: 20 } } }],
    ["patient.lungEvents.0.grade", { patient: { lungEvents: [{ kind: "pneumonitis", grade: 3 }] } }],
    ["lungs.emphysema.present", { lungs: { emphysema: { present: true } } }],
    ["plan.otherTreatment.0.doseGray", { plan: { otherTreatment: [{ doseGray: 54 }] } }],
    ["plan.otherTreatment.0.fractions", { plan: { otherTreatment: [{ fractions: 3 }] } }],
  ])("is not one that a caution holds: %s", (path, fields) => {
    const before = candidacy(caseOf(fields)).cautions;
    const steps = path.split(".");
    const last = existing(steps.pop());
    const changed = caseOf(structuredClone(fields)) as unknown as Record<string, unknown>;
    delete steps.reduce((at, step) => at[step] as Record<string, unknown>, changed)[last];
    expect(candidacy(changed as unknown as Candidate).cautions).not.toEqual(before);
    expect(isUnused(path)).toBe(false);
  });

  const judged = (candidate: unknown): unknown => {
    const { wish: _, ...rest } = review(candidate as Candidate);
    return JSON.parse(JSON.stringify(rest));
  };
  const before = judged(everyField);

  it.each(unusedFields)("changes nothing: %s", (field) => {
    const changed = structuredClone(everyField) as unknown as Record<string, unknown>;
    for (const [path] of facts.filter(([each]) => each.replace(/\.\d+(?=\.|$)/g, ".*") === field)) {
      const steps = path.split(".");
      const last = existing(steps.pop());
      delete steps.reduce((at, step) => at[step] as Record<string, unknown>, changed)[last];
    }
    expect(judged(changed)).toEqual(before);
    expect(isUnused(field.replace("*", "0"))).toBe(true);
  });
});
