import { describe, expectTypeOf, it } from "vitest";
import type { Citation, Standing } from "../../src/evidence/citation.ts";
import type { Comparison, Threshold } from "../../src/evidence/threshold.ts";
import type { Verdict } from "../../src/evidence/verdict.ts";

describe("a threshold", () => {
  it("has the source of a threshold, its population and its basis", () => {
    expectTypeOf<Threshold["source"]>().toEqualTypeOf<Citation>();
    expectTypeOf<Threshold["standing"]>().toEqualTypeOf<Standing>();
    expectTypeOf<Standing>().toEqualTypeOf<"primary" | "secondary" | "teaching-text" | "unconfirmed" | "convention">();
    expectTypeOf<Verdict>().toEqualTypeOf<"met" | "unmet" | "unknown">();
    // @ts-expect-error a number alone is no threshold
    const bare: Threshold = { value: 40, unit: "percent-predicted", passes: "above", side: "exclusive" };
    void bare;
  });

  it("is compared into a definite answer", () => {
    expectTypeOf<Comparison["verdict"]>().toEqualTypeOf<"met" | "unmet">();
  });
});
