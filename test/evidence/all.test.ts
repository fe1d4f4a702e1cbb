import { expect, it } from "vitest";
import { all } from "../../src/evidence/all.ts";
import { decided, undecided } from "../../src/evidence/judgment.ts";
import type { Numbered } from "./judgments.ts";

const met = decided<Numbered>({ code: "numbered", verdict: "met", standing: "primary", number: 1 });
const unmet = decided<Numbered>({ code: "numbered", verdict: "unmet", standing: "convention", number: 2 });
const open = undecided<Numbered>({ code: "numbered", verdict: "unknown", standing: "secondary", number: 3 }, [
  "staging",
]);

it("requires every one of them", () => {
  expect(all([met, met]).verdict).toBe("met");
  expect(all([met, open])).toMatchObject({ verdict: "unknown", needs: ["staging"], restsOn: "secondary" });
  expect(all([met, open, unmet])).toMatchObject({ verdict: "unmet", needs: [], restsOn: "convention" });
  expect(all([open, met]).verdict).toBe("unknown");
  expect(all([unmet, open]).verdict).toBe("unmet");
});

it("is met by nothing, as in logic; whoever means otherwise asks first", () => {
  expect(all([])).toEqual({ verdict: "met", reasons: [], needs: [], restsOn: "primary", assumed: [] });
});

it("refuses what is not a list", () => {
  expect(() => all(met as never)).toThrow(
    new RangeError("Cannot combine judgments: the input must be a list, got an object"),
  );
});
