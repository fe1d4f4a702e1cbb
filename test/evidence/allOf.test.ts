import { expect, it } from "vitest";
import { allOf } from "../../src/evidence/allOf.ts";
import { decided, undecided } from "../../src/evidence/judgment.ts";
import type { Numbered } from "./judgments.ts";

const met = decided<Numbered>({ code: "numbered", verdict: "met", standing: "primary", number: 1 });
const unmet = decided<Numbered>({ code: "numbered", verdict: "unmet", standing: "convention", number: 2 });
const open = undecided<Numbered>({ code: "numbered", verdict: "unknown", standing: "secondary", number: 3 }, [
  "staging",
]);

it("requires every one of them", () => {
  expect(allOf([met, met]).verdict).toBe("met");
  expect(allOf([met, open])).toMatchObject({ verdict: "unknown", needs: ["staging"], restsOn: "secondary" });
  expect(allOf([met, open, unmet])).toMatchObject({ verdict: "unmet", needs: [], restsOn: "convention" });
  expect(allOf([open, met]).verdict).toBe("unknown");
  expect(allOf([unmet, open]).verdict).toBe("unmet");
});

it("is met by nothing, as in logic; whoever means otherwise asks first", () => {
  expect(allOf([])).toEqual({ verdict: "met", reasons: [], needs: [], restsOn: "primary", assumed: [] });
});

it("refuses what is not a list", () => {
  expect(() => allOf(met as never)).toThrow(
    new RangeError("Cannot combine judgments: the input must be a list, got an object"),
  );
});
