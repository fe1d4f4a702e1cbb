import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { caseOf } from "../candidacy/cases.ts";
import { everyField } from "../record/everyField.ts";
import { exampleCase, parsed, picturedNames } from "./exampleCases.ts";
import { objections, textsOf } from "./wellFormed.ts";

function timelineOf(candidate: Candidate): string {
  return timeline(candidate, review(candidate));
}

const everyDate = parsed({
  ...everyField,
  course: {
    ...everyField.course,
    systemic: [
      ...everyField.course.systemic,
      { agent: "bevacizumab", startedOn: "2026-02-11", ongoing: true },
      { class: "immunotherapy", startedOn: "2025" },
      { agent: "a drug whose name is longer than the column that holds it", lastDoseOn: "2024-05" },
    ],
  },
});

describe.each([...picturedNames, "every-date"])("the timeline of %s", (name) => {
  const candidate = name === "every-date" ? everyDate : exampleCase(name);

  it("is the picture that was looked at and approved", async () => {
    await expect(timelineOf(candidate)).toMatchFileSnapshot(`__snapshots__/timeline-${name}.svg`);
  });

  it("is well formed", () => expect(objections(timelineOf(candidate))).toEqual([]));
});

it("writes every date as the case does, and says what has none", () => {
  const texts = textsOf(timelineOf(everyDate));
  expect(texts).toEqual(
    expect.arrayContaining([
      "2023-07 to 2023-12-19",
      "2026-02-11, ongoing",
      "2025 to end not recorded",
      "start not recorded to 2024-05",
    ]),
  );
  expect(texts[1]).toContain(
    "A drug whose name is longer than the column that holds it: start not recorded to 2024-05.",
  );
  expect(textsOf(timelineOf(caseOf({ lungFunction: {} })))).toContain("date not recorded");
});

it("says so where a case records no date", () => {
  const empty = textsOf(timelineOf(caseOf()));
  expect(empty[1]).toBe("The case records nothing with a date.");
  expect(empty).toContain("2026");
  expect(empty).toContain("meeting");
  const dateless = timeline(caseOf(), { ...review(caseOf()), asOf: "soon" });
  expect(objections(dateless)).toEqual([]);
  expect(textsOf(dateless)).not.toContain("meeting");
});

it("draws at most eleven lines of years, however many years there are", () => {
  const years = (treatedOn: string) =>
    textsOf(timelineOf(caseOf({ primary: { treatedOn } }))).filter(
      (text) => /^\d{4}$/.test(text) && text !== treatedOn,
    );
  expect(years("2026-01-05")).toEqual(["2026", "2027"]);
  expect(years("2011-01-05")).toEqual(["2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"]);
  expect(years("0001-01-01").length).toBeLessThanOrEqual(11);
  const dawn = timeline(caseOf({ primary: { treatedOn: "9999" } }), { ...review(caseOf()), asOf: "0000-01-01" });
  expect(objections(dawn)).toEqual([]);
});

it("writes the sizes of all lesions of one day whole, in as many lines as they need", () => {
  const drawn = timeline(exampleCase("colorectal-bilateral"), review(exampleCase("colorectal-bilateral")));
  expect(drawn).toContain(">R1 9 mm; R2 8 mm; R3 15 to 14 mm;</text>");
  expect(drawn).toContain(">L1 11 mm; L2 6 to 7 mm</text>");
});
