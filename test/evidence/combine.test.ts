import { describe, expect, it } from "vitest";
import type { CaseFact } from "../../src/case/fact.ts";
import type { Standing } from "../../src/evidence/citation.ts";
import { allOf, anyOf, combine } from "../../src/evidence/combine.ts";
import { decided, type Judgment, undecided } from "../../src/evidence/judgment.ts";
import type { Numbered } from "./judgments.ts";

const met = (standing: Standing, number: number, assumed: readonly CaseFact[] = []) =>
  decided<Numbered>({ code: "numbered", verdict: "met", standing, number }, assumed);
const unmet = (standing: Standing, number: number, assumed: readonly CaseFact[] = []) =>
  decided<Numbered>({ code: "numbered", verdict: "unmet", standing, number }, assumed);
const open = (standing: Standing, number: number, ...needs: [CaseFact, ...CaseFact[]]) =>
  undecided<Numbered>({ code: "numbered", verdict: "unknown", standing, number }, needs);

const numbers = (judgment: Judgment<Numbered>) => judgment.reasons.map((reason) => reason.number);

describe("combine", () => {
  it("lets one dominant part settle the whole: nothing is needed, and it depends on that part", () => {
    const whole = combine([met("convention", 1), open("unconfirmed", 2, "lesions"), unmet("secondary", 3)], "unmet");
    expect(whole).toMatchObject({ verdict: "unmet", needs: [], restsOn: "secondary" });
    expect(numbers(whole)).toEqual([1, 2, 3]);
  });

  it("stays open on one unknown part, and needs what that part needs, each fact once", () => {
    const whole = combine(
      [met("convention", 1), open("primary", 2, "lesions", "staging"), open("secondary", 3, "staging", "chest.nodes")],
      "unmet",
    );
    expect(whole).toMatchObject({
      verdict: "unknown",
      needs: ["lesions", "staging", "chest.nodes"],
      restsOn: "secondary",
    });
  });

  it("depends on the weakest of all parts when all of them pass", () => {
    expect(combine([met("primary", 1), met("unconfirmed", 2), met("secondary", 3)], "unmet")).toMatchObject({
      verdict: "met",
      restsOn: "unconfirmed",
      needs: [],
    });
  });

  it("carries the assumptions of what passed, and drops them where another part fails", () => {
    const assuming = met("primary", 1, ["chest.nodes", "staging"]);
    expect(combine([assuming, met("primary", 2, ["staging"])], "unmet").assumed).toEqual(["chest.nodes", "staging"]);
    expect(combine([assuming, open("primary", 2, "lesions")], "unmet").assumed).toEqual(["chest.nodes", "staging"]);
    expect(combine([assuming, unmet("primary", 2, ["lesions"])], "unmet").assumed).toEqual(["lesions"]);
  });

  it("is the other way round where one part suffices", () => {
    const assuming = met("secondary", 1, ["chest.nodes"]);
    const whole = combine([unmet("convention", 2, ["staging"]), assuming, open("convention", 3, "lesions")], "met");
    expect(whole).toMatchObject({ verdict: "met", needs: [], restsOn: "secondary", assumed: ["chest.nodes"] });
    expect(combine([unmet("primary", 1), unmet("convention", 2)], "met")).toMatchObject({
      verdict: "unmet",
      restsOn: "convention",
    });
    expect(combine([unmet("convention", 1), open("primary", 2, "lesions")], "met")).toMatchObject({
      verdict: "unknown",
      needs: ["lesions"],
      restsOn: "primary",
    });
  });

  it.each([
    ["met", "unmet"],
    ["unmet", "met"],
  ] as const)("gives the other answer to no judgment at all when %s settles", (dominant, answer) => {
    expect(combine([], dominant)).toEqual({
      verdict: answer,
      reasons: [],
      needs: [],
      restsOn: "primary",
      assumed: [],
    });
  });

  it("refuses what is not a list of judgments", () => {
    const join = (input: unknown) => () => combine(input as readonly Judgment<Numbered>[], "unmet");
    const refusal = (rest: string) => new RangeError(`Cannot combine judgments: ${rest}`);
    expect(join(undefined)).toThrow(refusal("the input must be a list, got undefined"));
    expect(join(met("primary", 1))).toThrow(refusal("the input must be a list, got an object"));
    const undefinedVerdict = refusal("each verdict must be one of met, unmet, unknown, got undefined");
    for (const none of ["met", null, {}]) expect(join([met("primary", 1), none])).toThrow(undefinedVerdict);
    expect(join([{ ...met("primary", 1), verdict: "candidate" }])).toThrow(
      refusal('each verdict must be one of met, unmet, unknown, got "candidate"'),
    );
    expect(join([unmet("primary", 1), { ...open("primary", 2, "lesions"), needs: [] }])).toThrow(
      refusal("the number of facts needed must be a number of at least 1, got 0"),
    );
    // Of every part, also of one that does not decide.
    for (const restsOn of ["expert", undefined]) {
      expect(join([unmet("primary", 1), { ...met("primary", 2), restsOn }])).toThrow(
        refusal(
          `each standing must be one of primary, secondary, teaching-text, unconfirmed, convention, got ${restsOn && '"expert"'}`,
        ),
      );
    }
  });

  it("joins more reasons than a call takes arguments", () => {
    const many = { ...met("primary", 1), reasons: new Array(300_000).fill(met("primary", 1).reasons[0]) };
    expect(combine([many as Judgment<Numbered>], "unmet").reasons).toHaveLength(300_000);
  });
});

const yes = decided<Numbered>({ code: "numbered", verdict: "met", standing: "primary", number: 1 });
const no = decided<Numbered>({ code: "numbered", verdict: "unmet", standing: "convention", number: 2 });
const unknown = undecided<Numbered>({ code: "numbered", verdict: "unknown", standing: "secondary", number: 3 }, [
  "staging",
]);

it("requires every one of them", () => {
  expect(allOf([yes, yes]).verdict).toBe("met");
  expect(allOf([yes, unknown])).toMatchObject({ verdict: "unknown", needs: ["staging"], restsOn: "secondary" });
  expect(allOf([yes, unknown, no])).toMatchObject({ verdict: "unmet", needs: [], restsOn: "convention" });
  expect(allOf([unknown, yes]).verdict).toBe("unknown");
  expect(allOf([no, unknown]).verdict).toBe("unmet");
});

it("is met by an empty list, as in logic", () => {
  expect(allOf([])).toEqual({ verdict: "met", reasons: [], needs: [], restsOn: "primary", assumed: [] });
});

it("refuses what is not a list of all", () => {
  expect(() => allOf(yes as never)).toThrow(
    new RangeError("Cannot combine judgments: the input must be a list, got an object"),
  );
});

it("is content with one of them", () => {
  expect(anyOf([no, no]).verdict).toBe("unmet");
  expect(anyOf([no, unknown])).toMatchObject({ verdict: "unknown", needs: ["staging"], restsOn: "secondary" });
  expect(anyOf([no, unknown, yes])).toMatchObject({ verdict: "met", needs: [], restsOn: "primary" });
});

it("is not met by nothing, as in logic", () => {
  expect(anyOf([])).toEqual({ verdict: "unmet", reasons: [], needs: [], restsOn: "primary", assumed: [] });
});

it("refuses what is not a list of any", () => {
  expect(() => anyOf(null as never)).toThrow(
    new RangeError("Cannot combine judgments: the input must be a list, got null"),
  );
});
