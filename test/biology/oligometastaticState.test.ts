import { describe, expect, it } from "vitest";
import { type OligometastaticFacts, oligometastaticState } from "../../src/biology/oligometastaticState.ts";

const [T, F, U] = [true, false, undefined];
type Answer = boolean | undefined;
const facts = (...[poly, oligo, late, treated, grows]: readonly Answer[]): OligometastaticFacts => ({
  polymetastaticBefore: poly,
  oligometastaticBefore: oligo,
  moreThanSixMonths: late,
  onSystemicTherapy: treated,
  anyLesionProgressing: grows,
});

describe("oligometastaticState, a row per state", () => {
  it.each([
    [[F, F, F, U, U], "synchronous"],
    [[F, F, T, F, U], "metachronous-oligorecurrence"],
    [[F, F, T, T, T], "metachronous-oligoprogression"],
    [[F, T, U, F, U], "repeat-oligorecurrence"],
    [[F, T, U, T, T], "repeat-oligoprogression"],
    [[F, T, U, T, F], "repeat-oligopersistence"],
    [[T, U, U, F, U], "induced-oligorecurrence"],
    [[T, U, U, T, T], "induced-oligoprogression"],
    [[T, U, U, T, F], "induced-oligopersistence"],
  ] as const)("%o is %s", (answers, state) => {
    expect(oligometastaticState(facts(...answers))).toEqual({ answer: "state", state, standing: "unconfirmed" });
  });

  it("names the first lesion that does not grow under treatment a contradiction", () => {
    expect(oligometastaticState(facts(F, F, T, T, F))).toEqual({
      answer: "contradictory",
      contradiction: "first-ever-lesion-cannot-persist",
      standing: "unconfirmed",
    });
  });

  it.each([
    ["BL-037", [F, F, F, F, U], "synchronous"],
    ["BL-038", [F, F, T, F, U], "metachronous-oligorecurrence"],
    ["BL-039", [F, T, T, T, T], "repeat-oligoprogression"],
    ["BL-040", [T, F, T, T, F], "induced-oligopersistence"],
    ["BL-041", [T, T, T, F, U], "induced-oligorecurrence"],
  ] as const)("passes %s, unconfirmed", (_id, answers, state) => {
    expect(oligometastaticState(facts(...answers))).toMatchObject({ state });
  });
});

describe("oligometastaticState, a row per missing answer", () => {
  const metachronous = ["metachronous-oligorecurrence", "metachronous-oligoprogression"];
  const repeat = ["repeat-oligorecurrence", "repeat-oligoprogression", "repeat-oligopersistence"];
  const induced = ["induced-oligorecurrence", "induced-oligoprogression", "induced-oligopersistence"];
  const dates = ["primary.diagnosedOn", "course.lungMetastasisDetectedOn"];
  it.each([
    [[U, F, F, F, U], ["synchronous", "induced-oligorecurrence"], ["course.polymetastaticBefore"]],
    [[F, U, T, F, U], ["metachronous-oligorecurrence", "repeat-oligorecurrence"], ["course.oligometastaticBefore"]],
    [[F, F, U, F, U], ["synchronous", "metachronous-oligorecurrence"], dates],
    [[F, F, T, U, T], metachronous, ["course.systemic"]],
    [[F, F, T, T, U], ["metachronous-oligoprogression"], ["lesions"]],
    [[F, T, U, T, U], repeat.slice(1), ["lesions"]],
    [[T, U, U, U, U], induced, ["course.systemic", "lesions"]],
    [
      [U, U, U, U, U],
      ["synchronous", ...metachronous, ...repeat, ...induced],
      ["course.polymetastaticBefore", "course.systemic", "lesions", "course.oligometastaticBefore", ...dates],
    ],
  ] as const)("%o leaves %o open", (answers, possible, needs) => {
    expect(oligometastaticState(facts(...answers))).toEqual({
      answer: "open",
      possible,
      needs,
      standing: "unconfirmed",
    });
  });

  it("takes null as not known", () => {
    expect(oligometastaticState({ ...facts(T), onSystemicTherapy: null as never })).toMatchObject({ answer: "open" });
  });
});

describe("oligometastaticState takes what is missing for an answer", () => {
  it("names that and nothing else", () => {
    const late = { needs: ["primary.diagnosedOn"] } as const;
    expect(oligometastaticState({ ...facts(F, F, U, F), moreThanSixMonths: late })).toMatchObject({
      possible: ["synchronous", "metachronous-oligorecurrence"],
      needs: ["primary.diagnosedOn"],
    });
  });

  it.each([
    [T, { state: "metachronous-oligoprogression", asFound: true }],
    [F, { state: "metachronous-oligorecurrence", asFound: true }],
    [{ needs: ["course.systemic.0.startedOn"] }, { answer: "open", needs: ["course.systemic.0.startedOn"] }],
  ] as const)(
    "gives a first-ever metastasis that does not grow the name of the day it was found: %o",
    (then, result) => {
      expect(oligometastaticState({ ...facts(F, F, T, T, F), onSystemicTherapyWhenFound: then })).toMatchObject(result);
    },
  );
});

describe("oligometastaticState refuses", () => {
  it.each([
    [{ polymetastaticBefore: "no" }, 'polymetastaticBefore must be true or false, got "no"'],
    [{ ...facts(F, F, T, T), anyLesionProgressing: 1 }, "anyLesionProgressing must be true or false, got 1"],
    [null, "the facts must be an object with named fields, got null"],
  ])("%o", (wrong, message) => {
    expect(() => oligometastaticState(wrong as never)).toThrow(`Cannot name the oligometastatic state: ${message}`);
  });
});
