import { describe, expect, it } from "vitest";
import { allStated, draft, include, judgmentOf, note, offer, say, weigh } from "../../src/evidence/draft.ts";
import { judge } from "../../src/evidence/judge.ts";
import type { Numbered } from "./judgments.ts";

const numbered = (number: number) => ({ code: "numbered", number }) as const;

describe("a draft", () => {
  it("is met before anything is required, and unmet before anything is offered", () => {
    expect(draft()).toStrictEqual({ verdict: "met", reasons: [], restsOn: "primary", needs: [], assumed: [] });
    expect(draft("unmet").verdict).toBe("unmet");
  });

  it("becomes the judgment itself", () => {
    const whole = draft<Numbered>();
    expect(judgmentOf(whole)).toBe(whole);
  });
});

describe("what is required", () => {
  it("is told with its answer and the standing behind it, out of the telling itself", () => {
    const whole = draft<Numbered>();
    const telling = numbered(1);
    say(whole, telling, true, "secondary");
    expect(whole.reasons).toStrictEqual([{ code: "numbered", number: 1, verdict: "met", standing: "secondary" }]);
    expect(whole.reasons[0]).toBe(telling);
    expect(whole).toMatchObject({ verdict: "met", restsOn: "secondary", needs: [], assumed: [] });
  });

  it("opens the whole where a fact is missing, and settles it where it fails", () => {
    const whole = draft<Numbered>();
    say(whole, numbered(1), ["lesions"], "unconfirmed");
    expect(whole).toMatchObject({ verdict: "unknown", restsOn: "unconfirmed", needs: ["lesions"] });
    say(whole, numbered(2), true);
    expect(whole).toMatchObject({ verdict: "unknown", restsOn: "unconfirmed", needs: ["lesions"] });
    say(whole, numbered(3), false, "primary");
    expect(whole).toMatchObject({ verdict: "unmet", restsOn: "primary", needs: [] });
    say(whole, numbered(4), ["staging"]);
    expect(whole).toMatchObject({ verdict: "unmet", restsOn: "primary", needs: [] });
    expect(whole.reasons.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("rests on a convention where nothing else is said", () => {
    const whole = draft<Numbered>();
    say(whole, numbered(1), true);
    expect(whole.restsOn).toBe("convention");
  });

  it("names what was taken as normal", () => {
    const whole = draft<Numbered>();
    say(whole, numbered(1), true, "primary", { assumed: ["staging"], asked: [] });
    expect(whole).toMatchObject({ verdict: "met", assumed: ["staging"] });
    expect(whole.reasons[0]).not.toHaveProperty("assumed");
  });

  it.each([true, false, ["lesions"]] as const)("is open where a finding it rests on is asked for (%s)", (answer) => {
    const whole = draft<Numbered>();
    say(whole, numbered(1), answer, "primary", { assumed: [], asked: ["chest.nodes", "lesions"] });
    const needs = answer === true || answer === false ? ["chest.nodes", "lesions"] : ["lesions", "chest.nodes"];
    expect(whole).toMatchObject({ verdict: "unknown", needs, reasons: [{ verdict: "unknown" }] });
  });
});

describe("a judgment that is required", () => {
  const judgment = judge("numbered", { number: 1 }, true, "secondary");

  it("is added with its reasons", () => {
    const whole = draft<Numbered>();
    include(whole, judgment);
    expect(judgmentOf(whole)).toEqual(judgment);
    expect(allStated).toEqual({ assumed: [], asked: [] });
  });

  it("names what was assumed after what was assumed before", () => {
    const whole = draft<Numbered>();
    include(whole, { ...judgment, assumed: ["plan.intent"] }, { assumed: ["staging"], asked: [] });
    expect(whole).toMatchObject({ verdict: "met", assumed: ["plan.intent", "staging"] });
  });

  it.each([true, false])("is open, and so are its reasons, where a finding is asked for (%s)", (answer) => {
    const whole = draft<Numbered>();
    const part = judge("numbered", { number: 1 }, answer);
    include(whole, part, { assumed: [], asked: ["staging"] });
    expect(whole).toMatchObject({ verdict: "unknown", reasons: [{ verdict: "unknown" }], needs: ["staging"] });
    // What was handed in stays as it was.
    expect(part.reasons[0]!.verdict).toBe(answer ? "met" : "unmet");
  });

  it("leaves what was assumed before where it fails", () => {
    const whole = draft<Numbered>();
    say(whole, numbered(1), true, "primary", { assumed: ["staging"], asked: [] });
    include(whole, judge("numbered", { number: 2 }, false, "secondary"));
    expect(whole).toMatchObject({ verdict: "unmet", restsOn: "secondary", assumed: [] });
  });

  it("asks once for what it needs anyway", () => {
    const whole = draft<Numbered>();
    const open = judge("numbered", { number: 1 }, ["staging", "chest.nodes"]);
    include(whole, open, { assumed: [], asked: ["chest.nodes", "lesions"] });
    expect(whole.needs).toEqual(["staging", "chest.nodes", "lesions"]);
  });
});

describe("what is offered", () => {
  it("settles the whole where one part suffices", () => {
    const whole = draft<Numbered>("unmet");
    offer(whole, numbered(1), false);
    expect(whole.verdict).toBe("unmet");
    offer(whole, numbered(2), ["lesions"]);
    expect(whole).toMatchObject({ verdict: "unknown", needs: ["lesions"] });
    offer(whole, numbered(3), true);
    expect(whole).toMatchObject({ verdict: "met", needs: [], restsOn: "convention" });
    expect(whole.reasons.map(({ verdict }) => verdict)).toEqual(["unmet", "unknown", "met"]);
  });
});

describe("a reason beside the rest", () => {
  it("is told and changes nothing", () => {
    const whole = draft<Numbered>();
    note(whole.reasons, numbered(1), false, "unconfirmed");
    expect(whole.reasons).toStrictEqual([{ code: "numbered", number: 1, verdict: "unmet", standing: "unconfirmed" }]);
    expect(whole).toMatchObject({ verdict: "met", restsOn: "primary" });
  });
});

describe("a part that weighs", () => {
  it("needs nothing where it answers, whatever it lists", () => {
    const whole = draft<Numbered>();
    weigh(whole, "unmet", { verdict: "met", restsOn: "primary", needs: ["lesions"], assumed: [] });
    expect(whole.needs).toEqual([]);
  });

  it("leaves its assumptions where another part settles the whole", () => {
    const whole = draft<Numbered>();
    weigh(whole, "unmet", { verdict: "met", restsOn: "primary", needs: [], assumed: ["staging"] });
    weigh(whole, "unmet", { verdict: "unknown", restsOn: "primary", needs: ["lesions"], assumed: ["chest.nodes"] });
    expect(whole.assumed).toEqual(["staging", "chest.nodes"]);
    weigh(whole, "unmet", { verdict: "unmet", restsOn: "secondary", needs: [], assumed: ["plan.intent"] });
    expect(whole).toMatchObject({ verdict: "unmet", restsOn: "secondary", assumed: ["plan.intent"] });
    weigh(whole, "unmet", { verdict: "met", restsOn: "convention", needs: [], assumed: ["staging"] });
    expect(whole).toMatchObject({ restsOn: "secondary", assumed: ["plan.intent"] });
    weigh(whole, "unmet", { verdict: "unmet", restsOn: "convention", needs: [], assumed: ["staging"] });
    expect(whole).toMatchObject({ restsOn: "convention", assumed: ["plan.intent", "staging"] });
  });
});
