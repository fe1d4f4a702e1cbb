import { describe, expect, it } from "vitest";
import { judge } from "../../src/evidence/judge.ts";
import {
  addReason,
  allowReason,
  allReported,
  combineInto,
  judgmentOf,
  newPillar,
  requirePart,
  requireReason,
} from "../../src/evidence/pillar.ts";
import { existing } from "../../src/internal/guards.ts";
import type { Numbered } from "./judgments.ts";

const numbered = (number: number) => ({ code: "numbered", number }) as const;

describe("a draft", () => {
  it("is met before anything is required, and unmet before anything is offered", () => {
    expect(newPillar()).toStrictEqual({ verdict: "met", reasons: [], restsOn: "primary", needs: [], assumed: [] });
    expect(newPillar("unmet").verdict).toBe("unmet");
  });

  it("becomes the judgment itself", () => {
    const pillar = newPillar<Numbered>();
    expect(judgmentOf(pillar)).toBe(pillar);
  });
});

describe("what is required", () => {
  it("is added with its answer and its standing, and leaves the object of the caller alone", () => {
    const pillar = newPillar<Numbered>();
    const detail = numbered(1);
    requireReason(pillar, detail, true, "secondary");
    expect(pillar.reasons).toStrictEqual([{ code: "numbered", number: 1, verdict: "met", standing: "secondary" }]);
    expect(detail).toStrictEqual(numbered(1));
    expect(pillar).toMatchObject({ verdict: "met", restsOn: "secondary", needs: [], assumed: [] });
  });

  it("opens the pillar where a fact is missing, and settles it where it fails", () => {
    const pillar = newPillar<Numbered>();
    requireReason(pillar, numbered(1), ["lesions"], "unconfirmed");
    expect(pillar).toMatchObject({ verdict: "unknown", restsOn: "unconfirmed", needs: ["lesions"] });
    requireReason(pillar, numbered(2), true);
    expect(pillar).toMatchObject({ verdict: "unknown", restsOn: "unconfirmed", needs: ["lesions"] });
    requireReason(pillar, numbered(3), false, "primary");
    expect(pillar).toMatchObject({ verdict: "unmet", restsOn: "primary", needs: [] });
    requireReason(pillar, numbered(4), ["staging"]);
    expect(pillar).toMatchObject({ verdict: "unmet", restsOn: "primary", needs: [] });
    expect(pillar.reasons.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("depends on a convention where nothing else is said", () => {
    const pillar = newPillar<Numbered>();
    requireReason(pillar, numbered(1), true);
    expect(pillar.restsOn).toBe("convention");
  });

  it("names what was presumed normal", () => {
    const pillar = newPillar<Numbered>();
    requireReason(pillar, numbered(1), true, "primary", { assumed: ["staging"], asked: [] });
    expect(pillar).toMatchObject({ verdict: "met", assumed: ["staging"] });
    expect(pillar.reasons[0]).not.toHaveProperty("assumed");
  });

  it.each([true, false, ["lesions"]] as const)("is open where a finding it depends on is needed (%s)", (answer) => {
    const pillar = newPillar<Numbered>();
    requireReason(pillar, numbered(1), answer, "primary", { assumed: [], asked: ["chest.nodes", "lesions"] });
    const needs = answer === true || answer === false ? ["chest.nodes", "lesions"] : ["lesions", "chest.nodes"];
    expect(pillar).toMatchObject({ verdict: "unknown", needs, reasons: [{ verdict: "unknown" }] });
  });
});

describe("a judgment that is required", () => {
  const judgment = judge("numbered", { number: 1 }, true, "secondary");

  it("is added with its reasons", () => {
    const pillar = newPillar<Numbered>();
    requirePart(pillar, judgment);
    expect(judgmentOf(pillar)).toEqual(judgment);
    expect(allReported).toEqual({ assumed: [], asked: [] });
  });

  it("names what was assumed after what was assumed before", () => {
    const pillar = newPillar<Numbered>();
    requirePart(pillar, { ...judgment, assumed: ["plan.intent"] }, { assumed: ["staging"], asked: [] });
    expect(pillar).toMatchObject({ verdict: "met", assumed: ["plan.intent", "staging"] });
  });

  it.each([true, false])("is open, and so are its reasons, where a finding is needed (%s)", (answer) => {
    const pillar = newPillar<Numbered>();
    const part = judge("numbered", { number: 1 }, answer);
    requirePart(pillar, part, { assumed: [], asked: ["staging"] });
    expect(pillar).toMatchObject({ verdict: "unknown", reasons: [{ verdict: "unknown" }], needs: ["staging"] });
    // What was handed in stays as it was.
    expect(existing(part.reasons[0]).verdict).toBe(answer ? "met" : "unmet");
  });

  it("leaves what was assumed before where it fails", () => {
    const pillar = newPillar<Numbered>();
    requireReason(pillar, numbered(1), true, "primary", { assumed: ["staging"], asked: [] });
    requirePart(pillar, judge("numbered", { number: 2 }, false, "secondary"));
    expect(pillar).toMatchObject({ verdict: "unmet", restsOn: "secondary", assumed: [] });
  });

  it("names once what it needs anyway", () => {
    const pillar = newPillar<Numbered>();
    const open = judge("numbered", { number: 1 }, ["staging", "chest.nodes"]);
    requirePart(pillar, open, { assumed: [], asked: ["chest.nodes", "lesions"] });
    expect(pillar.needs).toEqual(["staging", "chest.nodes", "lesions"]);
  });
});

describe("what is offered", () => {
  it("settles the pillar where one part suffices", () => {
    const pillar = newPillar<Numbered>("unmet");
    allowReason(pillar, numbered(1), false);
    expect(pillar.verdict).toBe("unmet");
    allowReason(pillar, numbered(2), ["lesions"]);
    expect(pillar).toMatchObject({ verdict: "unknown", needs: ["lesions"] });
    allowReason(pillar, numbered(3), true);
    expect(pillar).toMatchObject({ verdict: "met", needs: [], restsOn: "convention" });
    expect(pillar.reasons.map(({ verdict }) => verdict)).toEqual(["unmet", "unknown", "met"]);
  });
});

describe("a reason beside the rest", () => {
  it("is reported and changes nothing", () => {
    const pillar = newPillar<Numbered>();
    addReason(pillar.reasons, numbered(1), false, "unconfirmed");
    expect(pillar.reasons).toStrictEqual([{ code: "numbered", number: 1, verdict: "unmet", standing: "unconfirmed" }]);
    expect(pillar).toMatchObject({ verdict: "met", restsOn: "primary" });
  });
});

describe("a part that weighs", () => {
  it("needs no fact where it answers, whatever it lists", () => {
    const pillar = newPillar<Numbered>();
    combineInto(pillar, "unmet", { verdict: "met", restsOn: "primary", needs: ["lesions"], assumed: [] });
    expect(pillar.needs).toEqual([]);
  });

  it("leaves its assumptions where another part settles the pillar", () => {
    const pillar = newPillar<Numbered>();
    combineInto(pillar, "unmet", { verdict: "met", restsOn: "primary", needs: [], assumed: ["staging"] });
    combineInto(pillar, "unmet", {
      verdict: "unknown",
      restsOn: "primary",
      needs: ["lesions"],
      assumed: ["chest.nodes"],
    });
    expect(pillar.assumed).toEqual(["staging", "chest.nodes"]);
    combineInto(pillar, "unmet", { verdict: "unmet", restsOn: "secondary", needs: [], assumed: ["plan.intent"] });
    expect(pillar).toMatchObject({ verdict: "unmet", restsOn: "secondary", assumed: ["plan.intent"] });
    combineInto(pillar, "unmet", { verdict: "met", restsOn: "convention", needs: [], assumed: ["staging"] });
    expect(pillar).toMatchObject({ restsOn: "secondary", assumed: ["plan.intent"] });
    combineInto(pillar, "unmet", { verdict: "unmet", restsOn: "convention", needs: [], assumed: ["staging"] });
    expect(pillar).toMatchObject({ restsOn: "convention", assumed: ["plan.intent", "staging"] });
  });
});
