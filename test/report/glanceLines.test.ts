import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import { glanceLines } from "../../src/report/glanceLines.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { article, patientWith, stated } from "../candidacy/cases.ts";

const lines = (candidate: Candidate): readonly string[] =>
  glanceLines(review(candidate), (lesion) => `lesion ${lesion + 1}`);

describe("a review at a glance", () => {
  it("has a line for each question, and no more to say where a criterion is met", () => {
    expect(lines(stated)).toEqual([
      "- Do the criteria apply? **Meets**.",
      "- Can all of it be removed? **Meets**.",
      "- Is this the only battle? **Meets**.",
      "- Does the plan leave enough? **Meets**.",
      "- Beside the criteria: is nothing else held to serve better? **Meets**.",
    ]);
  });

  it("says what an open answer hangs on", () => {
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 92 };
    expect(lines(patientWith({ lungFunction }))[3]).toBe(
      "- Does the plan leave enough? **Cannot be judged**; it hangs on DLCO (% predicted).",
    );
  });

  // FEV1 of 45 % less one to two of 19 units is 40.3 to 42.6 % and meets; DLCO of 30 % fails before anything is removed.
  it("says what fails, and nothing of what is met or missing beside it", () => {
    const lungFunction = { measuredOn: "2026-11-10", fev1PercentPredicted: 45, dlcoPercentPredicted: 30 };
    const primary = { site: "colorectal", status: "uncontrolled" };
    const [, , battle, reserve] = lines(patientWith({ lungFunction, primary }));
    expect(battle).toBe("- Is this the only battle? **Does not meet**: Primary tumor uncontrolled.");
    expect(reserve).toMatch(/^- Does the plan leave enough\? \*\*Does not meet\*\*: DLCO 30 % before, [^;]*; /);
    expect(reserve).not.toContain("FEV1");
  });

  it("says once what fails for several reasons alike", () => {
    const sites = [
      { site: "liver", state: "growing" },
      { site: "liver", state: "growing" },
    ].map((site) => ({ ...site, treatableWithCurativeIntent: true }));
    const battle = lines(patientWith({ extrathoracic: { state: "present", sites } }))[2]!;
    expect(battle.match(/Liver/g)).toHaveLength(1);
  });

  it("is empty outside the scope of the criteria, where there are no answers", () => {
    expect(lines(patientWith({ primary: { site: "lung" } }))).toEqual([]);
    expect(lines(article)).toHaveLength(5);
  });

  it("leaves no answer that is not met without a reason", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        for (const line of lines(candidate)) {
          expect(line).toMatch(
            /\*\*Meets\*\*\.$|\*\*Does not meet\*\*: .+\.$|\*\*Cannot be judged\*\*; it hangs on .+\.$/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
