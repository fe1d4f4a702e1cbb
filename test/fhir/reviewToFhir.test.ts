import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { reviewToFhir } from "../../src/fhir/reviewToFhir.ts";
import { existing } from "../../src/internal/guards.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import type { Unchecked } from "../setup/unchecked.ts";

const entriesOf = (bundle: ReturnType<typeof reviewToFhir>) =>
  (bundle.entry as { resource: Record<string, Unchecked> }[]).map(({ resource }) => resource);
const written = reviewToFhir(article, review(article), { subject: "Patient/1" });

describe("a review as FHIR", () => {
  it("holds the page, word for word", () => {
    const [page] = entriesOf(written);
    expect(page).toMatchObject({
      resourceType: "DocumentReference",
      status: "current",
      subject: { reference: "Patient/1" },
    });
    const { data } = existing(page).content[0].attachment;
    expect(Buffer.from(data, "base64").toString("utf8")).toBe(tumorBoardBrief(article, review(article)));
  });

  it("holds each predicted value as a preliminary observation with method and policy", () => {
    const [, fev1, dlco] = entriesOf(written);
    // 92 % and 81 % before, 1 to 2 of 19 units: 92 x 17/19 to 92 x 18/19.
    expect(fev1).toMatchObject({
      resourceType: "Observation",
      status: "preliminary",
      effectiveDateTime: "2026-11-24",
      method: { text: expect.any(String) },
    });
    expect(existing(fev1).valueRange ?? existing(fev1).valueQuantity).toBeDefined();
    expect(existing(dlco).code.text).toBe("Predicted postoperative DLCO, percent of predicted");
    expect(existing(fev1).note[0].text).toContain("policy document");
  });

  it("writes one number where the range is one", () => {
    const plan = {
      stages: [{ side: "right", resections: [{ lesions: ["surface", "deep"], procedure: "lobectomy" }] }],
    };
    const sized = patientWith({
      lesions: [{ ...existing(article.lesions)[0], id: "surface", lobe: "right-lower" }],
      plan: {
        stages: [{ ...existing(plan.stages[0]), resections: [{ lesions: ["surface"], procedure: "lobectomy" }] }],
      },
    } as never);
    const [, fev1] = entriesOf(reviewToFhir(sized, review(sized)));
    expect(fev1).toMatchObject({ valueQuantity: { unit: "%", code: "%" } });
    expect(fev1).not.toHaveProperty("subject");
  });

  it("holds the page alone where nothing was measured, and nothing that looks like an order", () => {
    const { lungFunction: _, ...rest } = article;
    const bare = reviewToFhir(rest, review(rest));
    expect(entriesOf(bare).map(({ resourceType }) => resourceType)).toEqual(["DocumentReference"]);
    for (const { resourceType } of [...entriesOf(written), ...entriesOf(bare)])
      expect(resourceType).not.toMatch(/Request|Order|CarePlan|Appointment|Task/);
  });

  it("refuses what is no case and no review", () => {
    expect(() => reviewToFhir(null as never, {} as never)).toThrow(
      new RangeError("Cannot write a review as FHIR: the case must be an object with named fields, got null"),
    );
    expect(() => reviewToFhir(article, 1 as never)).toThrow(
      new RangeError("Cannot write a review as FHIR: the review must be an object with named fields, got 1"),
    );
    expect(() => reviewToFhir(article, review(article), null as never)).toThrow(
      new RangeError("Cannot write a review as FHIR: the options must be an object with named fields, got null"),
    );
  });

  it("is valid R4 by the validator of another author", () => {
    const { Fhir } = createRequire(import.meta.url)("fhir") as {
      Fhir: new () => { validate(resource: object): { valid: boolean; messages: unknown[] } };
    };
    const validator = new Fhir();
    for (const resource of [written, ...entriesOf(written)]) {
      const { valid, messages } = validator.validate(JSON.parse(JSON.stringify(resource)));
      expect([valid, messages.filter((message) => (message as { severity: string }).severity === "error")]).toEqual([
        true,
        [],
      ]);
    }
  });
});

it("refuses a subject that is no reference", () => {
  expect(() => reviewToFhir(article, review(article), { subject: 5 as never })).toThrow(
    "Cannot write a review as FHIR: the subject must be a reference, got 5",
  );
});
