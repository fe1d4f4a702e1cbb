import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { thresholdCell } from "../../src/report/thresholdCell.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { contextOf } from "./contexts.ts";

const context = contextOf(article);
const [reason] = context.review.candidacy.pillars.physiologicReserve.reasons.flatMap((each) =>
  each.code === "predicted-function" ? [each] : [],
);
const { threshold } = existing(reason);
const met = { verdict: "met", threshold } as const;

it("says beside the threshold whether both values are above it", () => {
  expect(thresholdCell([met, met], context)).toBe("above 40 %: yes");
  expect(thresholdCell([met, { ...met, verdict: "unmet" }], context)).toBe("above 40 %: no");
  expect(thresholdCell([{ ...met, verdict: "unmet" }, undefined], context)).toBe("above 40 %: no");
});

it("leaves the answer open where a value is absent, and has none without a threshold or outside the scope", () => {
  expect(thresholdCell([met, undefined], context)).toBe("above 40 %: cannot be assessed");
  expect(thresholdCell([undefined, undefined], context)).toBe("none");
  expect(thresholdCell([met, met], contextOf(patientWith({ primary: { site: "lung" } })))).toBe("above 40 %");
});
