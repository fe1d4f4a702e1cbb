import { expect, it } from "vitest";
import { anyOf } from "../../src/evidence/anyOf.ts";
import { decided, undecided } from "../../src/evidence/judgment.ts";
import type { Numbered } from "./judgments.ts";

const met = decided<Numbered>({ code: "numbered", verdict: "met", standing: "primary", number: 1 });
const unmet = decided<Numbered>({ code: "numbered", verdict: "unmet", standing: "convention", number: 2 });
const open = undecided<Numbered>({ code: "numbered", verdict: "unknown", standing: "secondary", number: 3 }, [
  "staging",
]);

it("is content with one of them", () => {
  expect(anyOf([unmet, unmet]).verdict).toBe("unmet");
  expect(anyOf([unmet, open])).toMatchObject({ verdict: "unknown", needs: ["staging"], restsOn: "secondary" });
  expect(anyOf([unmet, open, met])).toMatchObject({ verdict: "met", needs: [], restsOn: "primary" });
});

it("is not met by nothing, as in logic", () => {
  expect(anyOf([])).toEqual({ verdict: "unmet", reasons: [], needs: [], restsOn: "primary", assumed: [] });
});

it("refuses what is not a list", () => {
  expect(() => anyOf(null as never)).toThrow(
    new RangeError("Cannot combine judgments: the input must be a list, got null"),
  );
});
