import { expect, it } from "vitest";
import { best, hilarIn, superficial } from "./planned.ts";

it("searches lesions that are there and not benign", () => {
  const none = [superficial("right-lower", { nature: "benign" }), superficial("right-lower", { course: "vanished" })];
  expect(best(none).plan.operations).toBe(0);
});

it("supposes open options to clear the lesions named", () => {
  const open = superficial("right-lower", { pleuralSurface: undefined });
  expect(best([open, open]).plan).toMatchObject({ most: 5 });
  expect(best([open, { ...open, lobe: "left-lower" }], {}, { favorable: [1] }).plan).toMatchObject({ most: 6 });
});

it("leaves what may be left, and anything where the options say so", () => {
  const { plan } = best([hilarIn("right-lower")], {}, { anyLeft: true });
  expect(plan.unoperated).toBe(0);
  const allowed = { withoutSurgery: { modality: "ablation" } } as const;
  expect(best([superficial("right-lower", { endobronchial: true })], allowed).plan.unoperated).toBe(1);
});
