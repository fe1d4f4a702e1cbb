import { expect, it } from "vitest";
import { decided, undecided } from "../../src/evidence/judgment.ts";
import type { Numbered } from "./judgments.ts";

it("takes verdict and standing of a definite judgment from its reason", () => {
  const reason = { code: "numbered", verdict: "unmet", standing: "secondary", number: 4 } as const;
  expect(decided<Numbered>(reason)).toEqual({
    verdict: "unmet",
    reasons: [reason],
    needs: [],
    restsOn: "secondary",
    assumed: [],
  });
});

it("carries what was assumed on the way", () => {
  const reason = { code: "numbered", verdict: "met", standing: "primary", number: 4 } as const;
  expect(decided<Numbered>(reason, ["chest.nodes"])).toEqual({
    verdict: "met",
    reasons: [reason],
    needs: [],
    restsOn: "primary",
    assumed: ["chest.nodes"],
  });
});

it("leaves the question open with what would close it", () => {
  const reason = { code: "numbered", verdict: "unknown", standing: "convention", number: 4 } as const;
  expect(undecided<Numbered>(reason, ["lesions", "staging"])).toEqual({
    verdict: "unknown",
    reasons: [reason],
    needs: ["lesions", "staging"],
    restsOn: "convention",
    assumed: [],
  });
});
