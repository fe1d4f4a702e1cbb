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

it.each([
  [undefined, "the reason must be an object with named fields, got undefined"],
  [{}, "the code of the reason must be text, got undefined"],
  [{ code: "a", standing: "primary" }, "the verdict of the reason must be one of met, unmet, got undefined"],
  [{ code: "a", standing: "primary", verdict: "unknown" }, 'one of met, unmet, got "unknown"'],
  [{ code: "a", standing: "proven", verdict: "met" }, "each standing must be one of"],
])("refuses to decide by %j", (reason, message) => {
  expect(() => decided(reason as never)).toThrow(RangeError);
  expect(() => decided(reason as never)).toThrow(message);
});

it("refuses to leave a question open that nothing would close", () => {
  const reason = { code: "numbered", verdict: "unknown", standing: "convention", number: 4 } as const;
  const refusal = (rest: string) => new RangeError(`Cannot make a judgment: ${rest}`);
  const none = refusal("the number of facts needed must be a number of at least 1, got 0");
  expect(() => undecided<Numbered>(reason, [] as never)).toThrow(none);
  const text = refusal('what is needed must be a list, got "lesions"');
  expect(() => undecided<Numbered>(reason, "lesions" as never)).toThrow(text);
  expect(() => decided(reason as never)).toThrow("Cannot make a judgment: the verdict of the reason");
  expect(() => decided({ ...reason, verdict: "met" }, "lesions" as never)).toThrow("what is assumed must be a list");
});
