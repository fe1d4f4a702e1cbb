import { expect, it } from "vitest";
import { caseTemplate } from "../../src/command/caseTemplate.ts";
import { existing } from "../../src/internal/guards.ts";
import { caseJsonSchema } from "../../src/record/caseJsonSchema.ts";
import { parseCase } from "../../src/record/parseCase.ts";

it("is a case from the first, of which only the day and the name of a lesion are known", () => {
  expect(parseCase(JSON.parse(caseTemplate("2026-11-24")))).toMatchObject({
    ok: true,
    value: { case: { schema: "metastasectomy/1", asOf: "2026-11-24" }, lesions: [{ id: "lesion 1" }] },
  });
});

it("holds every section and every field of a lesion, and no empty list, which can mean that there is none", () => {
  const text = caseTemplate("2026-11-24");
  const template = JSON.parse(text);
  const { properties } = caseJsonSchema() as { properties: Record<string, { items: { properties: object } }> };
  const but = (names: object) => Object.keys(names).filter((name) => name !== "note" && name !== "$schema");
  expect(Object.keys(template).sort()).toEqual(but(properties).sort());
  expect(Object.keys(template.lesions[0]).sort()).toEqual(but(existing(properties.lesions).items.properties).sort());
  expect(text).not.toContain("[]");
});
