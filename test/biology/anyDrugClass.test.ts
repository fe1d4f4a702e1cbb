import { expect, it } from "vitest";
import { holdsAnyDrug } from "../../src/biology/anyDrugClass.ts";

it.each([
  [{ class: "immune checkpoint inhibitor" }, "checkpoint-inhibitor", true],
  [{ agent: "ipilimumab and nivolumab" }, "checkpoint-inhibitor", true],
  [{ class: "anti-PD-1" }, "checkpoint-inhibitor", true],
  [{ agent: "dabrafenib" }, "checkpoint-inhibitor", false],
  [{ agent: "FOLFIRI + bevacizumab" }, "vegf-antibody", true],
  [{ agent: "FOLFOX-Bev" }, "vegf-antibody", true],
  [{ agent: "Avastin" }, "vegf-antibody", true],
  [{ agent: "bevacizumab-bvzr" }, "vegf-antibody", true],
  [{ agent: "beverage" }, "vegf-antibody", false],
  [{ agent: "sunitinib" }, "vegf-kinase-inhibitor", true],
  [{ agent: "pazopanib" }, "vegf-kinase-inhibitor", true],
  [{ agent: "regorafenib" }, "vegf-kinase-inhibitor", true],
  [{ class: "VEGFR inhibitor" }, "vegf-kinase-inhibitor", true],
  [{ agent: "osimertinib" }, "vegf-kinase-inhibitor", false],
  [{ agent: "osimertinib" }, "kinase-inhibitor", true],
  [{ class: "chemotherapy" }, "chemotherapy", true],
  [{ agent: "BEP" }, "chemotherapy", true],
  [{ agent: "pembrolizumab" }, "chemotherapy", false],
  [{ agent: "prednisolone 20 mg" }, "steroid", true],
  [{}, "steroid", false],
] as const)("%o as %s: %s", (course, kind, holds) => {
  expect(holdsAnyDrug(course, kind)).toBe(holds);
});

it("answers on a pasted report before the test runner gives up", () => {
  const text = "a".repeat(1_000_000);
  expect(holdsAnyDrug({ agent: text }, "vegf-kinase-inhibitor")).toBe(false);
});
